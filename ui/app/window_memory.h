// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QRect>
#include <QSet>
#include <QTimer>

class QSplitter;
class QWidget;

namespace asterism::ui {

class Settings;

/// Where a window of this kept place is to be on these screens: on one of them that can show it,
/// and nowhere larger than nine tenths of it. Without a place: in the middle of the first.
QRect fitted(const QRect& kept, bool hasPlace, const QList<QRect>& screens, const QSize& least);

/// Keeps the size and place of a window, and the sizes of the splitters inside it, as they are
/// changed; only what a user could see is kept. Gives them back.
class WindowMemory : public QObject {
    Q_OBJECT

public:
    WindowMemory(QWidget* window, Settings& settings);

    /// Before the first show.
    void restoreWindow();
    /// Every named splitter inside the widget has its sizes from now on.
    void adopt(QWidget* widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();

    QWidget* m_window;
    Settings& m_settings;
    QTimer m_later;
    QSet<QString> m_splitters;
};

} // namespace asterism::ui
