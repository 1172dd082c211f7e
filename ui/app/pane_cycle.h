// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace asterism::ui {

class MainWindow;

/// F6: from the sidebar to the header of the page, its panes, a banner, the toast, and round again.
class PaneCycle : public QObject {
    Q_OBJECT

public:
    explicit PaneCycle(MainWindow& window);

    void next() { step(1); }
    void previous() { step(-1); }

private:
    void step(int by);
    QList<QWidget*> panes() const;

    MainWindow& m_window;
};

} // namespace asterism::ui
