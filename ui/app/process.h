// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

// What the operating system is asked for; the only file with POSIX calls beside doorbell.

namespace asterism::ui {

/// From now on: files of this process are readable by its user alone, nothing of its memory ends
/// up in a core dump or can be read by another program, and a full quota is an error, not the end.
void keepProcessPrivate();

/// Speaks up when the system asks the program to end (SIGTERM, SIGHUP), from within the event
/// loop. One at a time.
class EndingSignals : public QObject {
    Q_OBJECT

public:
    explicit EndingSignals(QObject* parent = nullptr);
    ~EndingSignals() override;

signals:
    void endWanted();

private:
    QSocketNotifier* m_heard = nullptr;
};

} // namespace asterism::ui
