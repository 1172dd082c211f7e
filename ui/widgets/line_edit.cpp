// SPDX-License-Identifier: MIT
#include "ui/widgets/line_edit.h"

#include <QKeyEvent>

#include "ui/widgets/undo_pass_through.h"

namespace asterism::ui {

LineEdit::LineEdit(QWidget* parent) : QLineEdit(parent) { }

void LineEdit::setKnownText(const QString& text)
{
    m_known = text;
    if (text != this->text()) {
        setText(text);
        setCursorPosition(0);
    }
}

bool LineEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && belongsToWindow(this, *event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void LineEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        leave();
    }
}

void LineEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        leave();
        emit finished();
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (isReturn) {
        leave();
    }
}

void LineEdit::leave()
{
    if (text() != m_known) {
        const QString typed = text(); // m_known may be another one before all have heard of it
        m_known = typed;
        emit left(typed);
    }
}

} // namespace asterism::ui
