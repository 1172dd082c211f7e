// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QTimer>

#include "ui/app/command_line.h"
#include "ui/app/icons.h"
#include "ui/app/input_habits.h"
#include "ui/app/platform.h"
#include "ui/app/process.h"
#include "ui/app/program.h"
#include "ui/text/refusals.h"

#include <cstdio>

using namespace asterism;
using namespace asterism::ui;

namespace {

int number(Exit exit)
{
    return static_cast<int>(exit);
}

Exit exitFor(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoSuchFile:
        return Exit::NoSuchFile;
    case Refusal::NotAPlan:
    case Refusal::NewerVersion:
    case Refusal::Damaged:
    case Refusal::InUse:
        return Exit::NotUsable;
    default:
        return Exit::Failed;
    }
}

void sayWhoWeAre()
{
    QApplication::setApplicationName(QStringLiteral("asterism"));
    QApplication::setApplicationDisplayName(QStringLiteral("Asterism"));
    QApplication::setApplicationVersion(QStringLiteral(ASTERISM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.asterism_planner.asterism"));
    // For reading pictures Qt looks through its plugins: the window need not wait for that.
    QTimer::singleShot(0, qApp, [] { QApplication::setWindowIcon(programIcon()); });
}

/// Where the system names no language, its dates look like those of our own sentences.
void chooseLanguage()
{
    if (QLocale::system().language() == QLocale::C) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
}

/// On the terminal, and in a window for whoever did not start the program from one.
Exit refuse(const Error& error, bool isFromTerminal)
{
    std::fprintf(stderr, "asterism: %s\n", qPrintable(words(error)));
    if (!isFromTerminal) {
        // There is no window in which this could be said, and nothing that could be undone.
        QMessageBox::warning(nullptr, QStringLiteral("Asterism"), words(error));
    }
    return exitFor(error.refusal());
}

} // namespace

int main(int argc, char* argv[])
{
    keepProcessPrivate();
    const CommandLine line = readCommandLine({argv + 1, argv + argc});
    std::fputs(line.printed.c_str(), stdout);
    std::fputs(line.complaint.c_str(), stderr);
    if (line.exit) {
        return number(*line.exit);
    }
    const auto fonts = readFontsAhead();
    QApplication app(argc, argv);
    sayWhoWeAre();
    chooseLanguage();
    if (Program::callFirst(line.wishes)) {
        return number(Exit::Done);
    }
    teachInputHabits(app);
    Program program(line.wishes, Settings::usualFile());
    try {
        program.start();
    } catch (const Error& error) {
        return number(refuse(error, line.wishes.plan.has_value()));
    }
    return QApplication::exec();
}
