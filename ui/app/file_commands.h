// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "guard/marked_texts.h"

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace asterism::ui {

class MainWindow;
class MapPage;

/// The File menu: what comes in, what goes out, and the way to the sample and back.
class FileCommands : public QObject {
    Q_OBJECT

public:
    explicit FileCommands(MainWindow& window);

private:
    void addBackup();
    void addImport();
    void addExport();
    void addMap();
    void addReports();
    void addSample();
    void addEnd();

    void backUp();
    void importCards();
    void importCalendar();
    /// Once nothing is left to look at first. `write` is told which of the formats, separated by
    /// ";;", was chosen.
    void exportAs(
        Leaving leaving,
        const QString& title,
        const QString& name,
        const QString& formats,
        const std::function<void(std::ostream&, const QString& format)>& write);
    void writePeopleTo(std::ostream& out, const QString& format);
    /// Whether there is something to look at before it leaves; shows it then.
    bool asksToLookFirst(Leaving leaving);
    void nameSample();
    MapPage* showMap();

    MainWindow& m_window;
};

/// Writes a file that only its user can read, whole or not at all. Throws Error.
void writePrivately(
    const std::filesystem::path& path, const std::function<void(std::ostream&)>& write);

} // namespace asterism::ui
