// SPDX-License-Identifier: MIT
#include "ui/app/process.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace asterism::ui {
namespace {

/// A signal handler may do next to nothing: it writes one byte into a pipe.
std::array<int, 2> ends{-1, -1};

extern "C" void passOn(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

void listenTo(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

void keepProcessPrivate()
{
    umask(077);
    listenTo(SIGXFSZ, SIG_IGN);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

EndingSignals::EndingSignals(QObject* parent) : QObject(parent)
{
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    m_heard = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_heard, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(ends[0], &byte, 1) == 1) { }
        emit endWanted();
    });
    listenTo(SIGTERM, passOn);
    listenTo(SIGHUP, passOn);
}

EndingSignals::~EndingSignals()
{
    listenTo(SIGTERM, SIG_DFL);
    listenTo(SIGHUP, SIG_DFL);
    delete m_heard;
    for (int& end : ends) {
        if (end >= 0) {
            ::close(end);
        }
        end = -1;
    }
}

} // namespace asterism::ui
