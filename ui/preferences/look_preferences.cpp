// SPDX-License-Identifier: MIT
#include "ui/preferences/look_preferences.h"

#include <QVBoxLayout>

#include "ui/app/main_window.h"
#include "ui/app/settings.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/app/view_commands.h"
#include "ui/people/field_rows.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr int step = 10;

void choose(ComboBox& box, const QString& words, int value)
{
    if (box.findData(value) < 0) {
        box.addItem(words, value); // set by hand in the file
    }
    box.setCurrentIndex(box.findData(value));
}

QString inPercent(int size)
{
    return LookPreferences::tr("%1 %").replace(QLatin1String("%1"), QString::number(size));
}

} // namespace

LookPreferences::LookPreferences(QWidget* parent)
    : QWidget(parent),
      m_theme(named(new ComboBox, "preferenceTheme", tr("Theme"))),
      m_textSize(named(new ComboBox, "preferenceTextSize", tr("Text size")))
{
    const auto addTheme = [this](const QString& text, Theme theme) {
        m_theme->addItem(text, static_cast<int>(theme));
    };
    addTheme(tr("Follow the system"), Theme::FollowSystem);
    addTheme(tr("Light"), Theme::Light);
    addTheme(tr("Dark"), Theme::Dark);
    addTheme(tr("High contrast, light"), Theme::HighContrastLight);
    addTheme(tr("High contrast, dark"), Theme::HighContrastDark);
    for (int size = leastTextSize; size <= mostTextSize; size += step) {
        m_textSize->addItem(inPercent(size), size);
    }
    auto* const rows = new FieldRows;
    rows->add(tr("Theme"), m_theme, Fold::Never);
    rows->add(tr("Text size"), m_textSize, Fold::Never);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows);
    connect(m_theme, &QComboBox::activated, this, &LookPreferences::take);
    connect(m_textSize, &QComboBox::activated, this, &LookPreferences::take);
}

Settings* LookPreferences::settings() const
{
    auto* const main = qobject_cast<MainWindow*>(window());
    return main == nullptr ? nullptr : &main->settings();
}

void LookPreferences::showLook()
{
    Settings* const look = settings();
    if (look == nullptr) {
        return;
    }
    const int size = look->number(Setting::TextSize);
    m_theme->setCurrentIndex(m_theme->findData(look->number(Setting::Theme)));
    choose(*m_textSize, inPercent(size), size);
    if (!m_isListening) {
        m_isListening = true;
        connect(look, &Settings::changed, this, &LookPreferences::showLook);
    }
}

void LookPreferences::take()
{
    Settings* const look = settings();
    if (look != nullptr) {
        const int size = m_textSize->currentData().toInt();
        look->put(Setting::Theme, m_theme->currentData().toInt());
        look->put(Setting::TextSize, size);
        applyLook(*look);
    }
}

} // namespace asterism::ui
