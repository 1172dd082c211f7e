// SPDX-License-Identifier: MIT
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QPainter;
class QStyleOption;

namespace asterism::ui {

/// Shows where the keyboard is: a ring around the button or choice that has the focus, from the
/// first key that is pressed until the mouse takes over. Fields and rows show it by themselves.
class FocusRing : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Whether the user's last move was with the keyboard.
    static bool isByKeyboard();

    /// Paints the ring of the frame that lies around its widget.
    static void paint(QPainter* painter, const QStyleOption* option, const QWidget* frame);

private:
    void focusCame(QWidget* widget, Qt::FocusReason reason);
    void show(QWidget* widget);
    void hide();

    QPointer<QFocusFrame> m_frame;
};

} // namespace asterism::ui
