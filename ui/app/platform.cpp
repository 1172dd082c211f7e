// SPDX-License-Identifier: MIT
#include "ui/app/platform.h"

#include <QApplication>
#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QStyle>
#include <QUrl>

#ifdef ASTERISM_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace asterism::ui {
namespace {

/// Whether a desktop that can be asked knows no mail program. Where nobody can be asked, such as
/// in a sandbox, the portal finds one or says so itself.
bool hasNoMailProgram()
{
    constexpr int patience = 1500;
    const QString asker = QStandardPaths::findExecutable(QStringLiteral("xdg-mime"));
    if (asker.isEmpty()) {
        return false;
    }
    QProcess process;
    process.start(
        asker,
        {QStringLiteral("query"),
         QStringLiteral("default"),
         QStringLiteral("x-scheme-handler/mailto")},
        QIODevice::ReadOnly);
    const bool answered
        = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return answered && process.readAllStandardOutput().trimmed().isEmpty();
}

} // namespace

QPalette platformPalette()
{
    const QPalette worn = QApplication::palette();
    // An empty palette gives the place back to the desktop's own; there is no other public way.
    QApplication::setPalette(QPalette());
    const QPalette platform = QApplication::palette();
    QApplication::setPalette(worn);
    return platform;
}

bool openMail(const QByteArray& url)
{
    return !hasNoMailProgram()
        && QDesktopServices::openUrl(QUrl::fromEncoded(url, QUrl::StrictMode));
}

std::future<void> readFontsAhead()
{
#ifdef ASTERISM_FONTCONFIG
    // Qt asks for the same a moment later and finds it done.
    return std::async(std::launch::async, [] { FcInit(); });
#else
    return {};
#endif
}

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

bool mayAnimate()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace asterism::ui
