// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/app/plan_session.h"
#include "ui/log/log_sitting.h"

namespace asterism::ui {

class LogPanel;
class MainWindow;

/// Logging, planning and preparing for a meeting from anywhere: by key, by menu, and by whatever
/// button asks for the place "log", of a "person", a "meeting" or a "draft".
class LogCommands : public QObject {
    Q_OBJECT

public:
    explicit LogCommands(MainWindow& window);

private:
    void follow();
    void prepare();
    void open(const LogStart& start);
    void close();

    MainWindow& m_window;
    QPointer<LogPanel> m_panel;
    QPointer<PlanSession> m_followed;
};

/// Whoever or whatever is chosen on the page that is shown.
LogStart chosenOn(QWidget* page, const Reader& plan);

} // namespace asterism::ui
