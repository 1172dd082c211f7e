// SPDX-License-Identifier: MIT
#include "ui/app/file_commands.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include "interchange/csv_out.h"
#include "interchange/person_card.h"
#include "interchange/plan_json.h"
#include "storage/plan_file.h"
#include "storage/plan_place.h"
#include "ui/app/actions.h"
#include "ui/app/main_window.h"
#include "ui/app/page_host.h"
#include "ui/map/map_page.h"
#include "ui/privacy/look_first.h"
#include "ui/privacy/look_first_page.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"
#include "ui/today/today_news.h"

#include <fstream>

namespace asterism::ui {
namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

std::filesystem::path backupPath()
{
    const QString stamp
        = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    return defaultBackupFolder() / ("asterism-" + utf8(stamp) + ".asterism");
}

QString newerCards()
{
    return FileCommands::tr("vCard 4.0 (*.vcf)");
}

QString tables()
{
    return FileCommands::tr("CSV, for spreadsheets (*.csv)");
}

/// "csv" of "CSV, for spreadsheets (*.csv)".
QString suffixOf(const QString& format)
{
    return format.section(QStringLiteral("(*."), -1).section(QLatin1Char(')'), 0, 0);
}

} // namespace

void writePrivately(
    const std::filesystem::path& path, const std::function<void(std::ostream&)>& write)
{
    auto partial = path;
    partial += ".partial";
    std::error_code failed;
    std::filesystem::remove(partial, failed);
    createPrivateFile(partial);
    std::ofstream out(partial, std::ios::binary | std::ios::trunc);
    write(out);
    out.close();
    if (out) {
        syncToDisk(partial);
        std::filesystem::rename(partial, path, failed);
    }
    if (!out || failed) {
        std::filesystem::remove(partial, failed);
        throw Error(Refusal::DiskTrouble, "The file could not be written.", path.string());
    }
}

FileCommands::FileCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    addBackup();
    addImport();
    addExport();
    addMap();
    addReports();
    addSample();
    addEnd();
    connect(&window, &MainWindow::sessionChanged, this, &FileCommands::nameSample);
}

void FileCommands::addBackup()
{
    Actions& actions = m_window.actions();
    actions.add({"keep", MenuName::File, tr("Keep All Changes"), {Qt::CTRL | Qt::Key_S}, [this] {
                     m_window.sayKept();
                 }});
    actions.add({"backUp", MenuName::File, tr("Back Up Now"), {}, [this] { backUp(); }});
}

void FileCommands::addImport()
{
    ActionEntry entry{
        "importCards", MenuName::File, tr("Import People…"), {}, [this] { importCards(); }};
    entry.startsGroup = true;
    m_window.actions().add(entry);
    m_window.actions().add(
        {"importCalendar", MenuName::File, tr("Import Meetings (Calendar)…"), {}, [this] {
             importCalendar();
         }});
}

void FileCommands::addExport()
{
    Actions& actions = m_window.actions();
    actions.add({"exportPlan", MenuName::File, tr("Export Everything (JSON)…"), {}, [this] {
                     exportAs(
                         Leaving::Everything,
                         tr("Export Everything"),
                         QStringLiteral("asterism.json"),
                         tr("JSON (*.json)"),
                         [this](std::ostream& out, const QString&) {
                             writePlan(m_window.session()->plan().plan(), out);
                         });
                 }});
    actions.add(
        {"exportCards", MenuName::File, tr("Export People (vCard, CSV)…"), {}, [this] {
             exportAs(
                 Leaving::People,
                 tr("Export People"),
                 QStringLiteral("people.vcf"),
                 tr("vCard 3.0, for most address books (*.vcf)") + QStringLiteral(";;")
                     + newerCards() + QStringLiteral(";;") + tables(),
                 [this](std::ostream& out, const QString& format) { writePeopleTo(out, format); });
         }});
    actions.add({"exportCalendar", MenuName::File, tr("Export Meetings (Calendar)…"), {}, [this] {
                     m_window.goTo({QStringLiteral("meetings"), QStringLiteral("export"), {}});
                 }});
}

void FileCommands::writePeopleTo(std::ostream& out, const QString& format)
{
    const auto cards = personCards(m_window.session()->plan().plan());
    if (format == tables()) {
        out << writeCsv(cards);
        return;
    }
    const auto version = format == newerCards() ? CardVersion::V40 : CardVersion::V30;
    out << writeCards(cards, version, QDateTime::currentMSecsSinceEpoch());
}

bool FileCommands::asksToLookFirst(Leaving leaving)
{
    PlanSession& session = *m_window.session();
    if (notLookedAt(session.store(), session.plan().plan(), leaving).empty()) {
        return false;
    }
    m_window.goTo(lookFirstPlace(leaving));
    return true;
}

void FileCommands::addMap()
{
    ActionEntry print{
        "printMap", MenuName::File, tr("Print the Map…"), {Qt::CTRL | Qt::Key_P}, [this] {
            showMap()->print();
        }};
    print.startsGroup = true;
    m_window.actions().add(print);
    const auto add = [this](
                         const char* name,
                         const QString& text,
                         const QList<QKeySequence>& keys,
                         MapPage::Picture picture) {
        m_window.actions().add({name, MenuName::File, text, keys, [this, picture] {
                                    showMap()->savePicture(picture);
                                }});
    };
    add("mapAsPdf",
        tr("Save the Map as PDF…"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        MapPage::Picture::Pdf);
    add("mapAsPng", tr("Save the Map as a Picture…"), {}, MapPage::Picture::Png);
    add("mapAsSvg", tr("Save the Map as a Drawing (SVG)…"), {}, MapPage::Picture::Svg);
}

void FileCommands::addReports()
{
    ActionEntry hours{"hours", MenuName::File, tr("Hours and Evidence…"), {}, [this] {
                          m_window.goTo({QStringLiteral("hours"), {}, {}});
                      }};
    hours.submenu = tr("Reports");
    m_window.actions().add(hours);
}

MapPage* FileCommands::showMap()
{
    m_window.goTo({QStringLiteral("map"), {}, {}});
    return m_window.host().findChild<MapPage*>();
}

void FileCommands::addSample()
{
    ActionEntry entry{"sample", MenuName::File, tr("Open Sample Network"), {}, [this] {
                          m_window.session()->isSample() ? m_window.ownPlanWanted()
                                                         : m_window.sampleWanted();
                      }};
    entry.startsGroup = true;
    m_window.actions().add(entry);
}

void FileCommands::addEnd()
{
    ActionEntry entry{
        "quit", MenuName::File, tr("Quit"), {Qt::CTRL | Qt::Key_Q}, [this] { m_window.close(); }};
    entry.startsGroup = true;
    m_window.actions().add(entry);
}

void FileCommands::nameSample()
{
    if (m_window.session() != nullptr) {
        m_window.actions().retitle(
            "sample",
            m_window.session()->isSample() ? tr("Back to My Network") : tr("Open Sample Network"));
    }
}

void FileCommands::backUp()
{
    m_window.keepEverything();
    const auto path = backupPath();
    try {
        std::filesystem::create_directories(path.parent_path());
        m_window.session()->store().backUpTo(path);
        m_window.takeStep(backedUpNote);
        m_window.say(tr("Backed up to %1.").arg(QDir::toNativeSeparators(qt(path.string()))));
    } catch (const Error& error) {
        m_window.say(words(error));
    } catch (const std::filesystem::filesystem_error&) {
        m_window.say(words(Error(Refusal::DiskTrouble, {})));
    }
}

void FileCommands::importCards()
{
    auto* const dialog = new QFileDialog(
        &m_window,
        tr("Import People"),
        documents(),
        tr("Address books (*.vcf *.vcard *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_window.goTo({QStringLiteral("people"), QStringLiteral("import"), path});
    });
    dialog->open();
}

void FileCommands::importCalendar()
{
    auto* const dialog = new QFileDialog(
        &m_window, tr("Import Meetings"), documents(), tr("Calendars (*.ics);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_window.goTo({QStringLiteral("meetings"), QStringLiteral("import"), path});
    });
    dialog->open();
}

void FileCommands::exportAs(
    Leaving leaving,
    const QString& title,
    const QString& name,
    const QString& formats,
    const std::function<void(std::ostream&, const QString&)>& write)
{
    m_window.keepEverything();
    if (asksToLookFirst(leaving)) {
        return;
    }
    auto* const dialog = new QFileDialog(&m_window, title, documents(), formats);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(QLatin1Char('.'), -1));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name](const QString& format) {
        dialog->setDefaultSuffix(suffixOf(format));
        dialog->selectFile(
            name.section(QLatin1Char('.'), 0, 0) + QLatin1Char('.') + suffixOf(format));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, write](const QString& path) {
        const QString format = dialog->selectedNameFilter();
        try {
            writePrivately(utf8(path), [&](std::ostream& out) { write(out, format); });
            m_window.say(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
        } catch (const Error& error) {
            m_window.say(words(error));
        }
    });
    dialog->open();
}

} // namespace asterism::ui
