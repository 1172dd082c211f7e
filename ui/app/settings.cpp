// SPDX-License-Identifier: MIT
#include "ui/app/settings.h"

#include <QStandardPaths>

#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

/// Our own plain integers under a version of our own: no blob of Qt's that an update could change.
const QString versionKey = QStringLiteral("version");
constexpr int version = 1;

constexpr int farthest = 100'000;
/// No place has been kept yet.
constexpr int nowhere = -farthest;

const SettingRow& rowOf(Setting setting)
{
    const auto& rows = settingRows();
    return *std::find_if(
        rows.begin(), rows.end(), [&](const SettingRow& row) { return row.setting == setting; });
}

QString keyOf(const SettingRow& row, const QString& which = {})
{
    const QString name = QString::fromLatin1(row.name);
    return which.isEmpty() ? name : name + QLatin1Char('/') + which;
}

} // namespace

const QList<SettingRow>& settingRows()
{
    using Kind = SettingRow::Kind;
    static const QList<SettingRow> rows{
        {Setting::WindowX, "window/x", Kind::Number, nowhere, -farthest, farthest},
        {Setting::WindowY, "window/y", Kind::Number, nowhere, -farthest, farthest},
        {Setting::WindowWidth, "window/width", Kind::Number, 1000, 1, farthest},
        {Setting::WindowHeight, "window/height", Kind::Number, 700, 1, farthest},
        {Setting::Maximized, "window/maximized", Kind::Switch, 0, 0, 1},
        {Setting::Sidebar, "window/sidebar", Kind::Switch, 1, 0, 1},
        {Setting::Page, "window/page", Kind::Word, 0, 0, 0, "today"},
        {Setting::Theme,
         "look/theme",
         Kind::Number,
         static_cast<int>(Theme::FollowSystem),
         static_cast<int>(Theme::FollowSystem),
         static_cast<int>(Theme::HighContrastDark)},
        {Setting::TextSize, "look/text_size", Kind::Number, 100, leastTextSize, mostTextSize},
        {Setting::Splitters, "splitters", Kind::Numbers},
    };
    return rows;
}

Settings::Settings(const std::filesystem::path& file, QObject* parent)
    : QObject(parent), m_file(qt(file.string()), QSettings::IniFormat)
{
}

std::filesystem::path Settings::usualFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::filesystem::path(utf8(folder)) / "asterism" / "asterism.conf";
}

int Settings::number(Setting setting) const
{
    const SettingRow& row = rowOf(setting);
    bool isNumber = false;
    const int value = m_file.value(keyOf(row)).toInt(&isNumber);
    return isNumber && value >= row.least && value <= row.most ? value : row.fallback;
}

QString Settings::word(Setting setting) const
{
    const SettingRow& row = rowOf(setting);
    const QString value = m_file.value(keyOf(row)).toString();
    return value.isEmpty() ? QString::fromLatin1(row.word) : value;
}

QList<int> Settings::numbers(Setting setting, const QString& which) const
{
    QList<int> values;
    for (const QString& part : m_file.value(keyOf(rowOf(setting), which)).toStringList()) {
        bool isNumber = false;
        const int value = part.toInt(&isNumber);
        if (!isNumber || value < 0 || value > farthest) {
            return {};
        }
        values.append(value);
    }
    return values;
}

void Settings::put(Setting setting, int value)
{
    if (number(setting) != value) {
        write(setting, keyOf(rowOf(setting)), value);
    }
}

void Settings::put(Setting setting, const QString& value)
{
    if (word(setting) != value) {
        write(setting, keyOf(rowOf(setting)), value);
    }
}

void Settings::put(Setting setting, const QString& which, const QList<int>& values)
{
    if (numbers(setting, which) == values) {
        return;
    }
    QStringList parts;
    for (const int value : values) {
        parts.append(QString::number(value));
    }
    write(setting, keyOf(rowOf(setting), which), parts);
}

void Settings::write(Setting setting, const QString& key, const QVariant& value)
{
    m_file.setValue(versionKey, version);
    m_file.setValue(key, value);
    emit changed(setting);
}

} // namespace asterism::ui
