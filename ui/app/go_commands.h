// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace asterism::ui {

class MainWindow;
class PaneCycle;

/// The Go and Network menus: where to, and what to begin.
class GoCommands : public QObject {
    Q_OBJECT

public:
    GoCommands(MainWindow& window, PaneCycle& panes);

private:
    void addGoing(PaneCycle& panes);
    void addPartsOfPages();
    void addBeginnings();

    MainWindow& m_window;
};

} // namespace asterism::ui
