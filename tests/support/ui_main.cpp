// SPDX-License-Identifier: MIT
// Real widgets without a screen. Any Qt warning that is not the offscreen platform's own fails
// the run: a program that people trust does not mumble.
#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "ui/app/input_habits.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <cstdio>

namespace {

std::atomic<int> warnings = 0;

bool isPlatformNoise(const QString& text)
{
    return text.startsWith(QLatin1String("This plugin does not support"));
}

void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type != QtDebugMsg && type != QtInfoMsg && !isPlatformNoise(text)) {
        ++warnings;
    }
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setCursorFlashTime(0);
    asterism::ui::teachInputHabits(app);
    qInstallMessageHandler(countWarnings);
    const int failed = Catch::Session().run(argc, argv);
    if (failed == 0 && warnings > 0) {
        std::fprintf(stderr, "%d Qt warnings\n", warnings.load());
        return 1;
    }
    return failed;
}
