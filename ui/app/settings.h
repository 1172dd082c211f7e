// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <filesystem>

// How the program looks on this computer. Nothing about people; the plan has its own file.

namespace asterism::ui {

enum class Setting {
    WindowX,
    WindowY,
    WindowWidth, ///< of the window that is not maximised
    WindowHeight,
    Maximized,
    Sidebar, ///< shown wide; otherwise icons only
    Page,
    Theme,
    TextSize,
    Splitters, ///< one list of sizes for each splitter, by its name
};

/// What is known of a setting: where it stands in the file, of what kind it is, and what holds
/// when it is not there or not fit.
struct SettingRow {
    enum class Kind { Number, Switch, Word, Numbers };

    Setting setting;
    const char* name;
    Kind kind;
    int fallback = 0;
    int least = 0;
    int most = 0;
    const char* word = ""; ///< the default of a Word
};

const QList<SettingRow>& settingRows();

class Settings : public QObject {
    Q_OBJECT

public:
    /// Reads and writes this file; a missing one is made with the first change.
    explicit Settings(const std::filesystem::path& file, QObject* parent = nullptr);

    /// $XDG_CONFIG_HOME/asterism/asterism.conf.
    static std::filesystem::path usualFile();

    int number(Setting setting) const;
    bool isOn(Setting setting) const { return number(setting) != 0; }
    QString word(Setting setting) const;
    QList<int> numbers(Setting setting, const QString& which) const;

    void put(Setting setting, int value);
    void put(Setting setting, const QString& value);
    void put(Setting setting, const QString& which, const QList<int>& values);

    QString fileName() const { return m_file.fileName(); }

signals:
    void changed(asterism::ui::Setting setting);

private:
    void write(Setting setting, const QString& key, const QVariant& value);

    QSettings m_file;
};

} // namespace asterism::ui
