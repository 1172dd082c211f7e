// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace asterism::ui {

class MainWindow;

/// The first widget inside that Tab would go to, itself included; leaves out what is inside the
/// others. Null when there is none.
QWidget* firstFocusable(QWidget* pane, const QList<QWidget*>& without = {});

/// F6: from the sidebar to the header of the page, its panes, a banner, the toast, and round again.
class PaneCycle : public QObject {
    Q_OBJECT

public:
    explicit PaneCycle(MainWindow& window);

    void next() { step(1); }
    void previous() { step(-1); }

private:
    /// A part of the window and where the focus goes in it; the toast knows that by itself.
    struct Stop {
        QWidget* pane;
        QWidget* first;
    };

    void step(int by);
    QList<QWidget*> panes() const;
    QList<Stop> stops() const;
    static qsizetype stopOf(const QWidget* focus, const QList<Stop>& stops);

    MainWindow& m_window;
};

} // namespace asterism::ui
