// SPDX-License-Identifier: MIT
#include "ui/widgets/line_edit.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include "ui/widgets/line_marks.h"
#include "ui/widgets/undo_pass_through.h"

namespace asterism::ui {

LineEdit::LineEdit(QWidget* parent) : QLineEdit(parent), m_marks(new LineMarks(this))
{
    connect(m_marks, &PrivacyMarks::marked, this, &LineEdit::makeRoom);
}

void LineEdit::setFree(bool isFree)
{
    m_marks->setOn(isFree);
}

PrivacyMarks& LineEdit::privacyMarks() const
{
    return *m_marks;
}

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

void LineEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    m_marks->placeCaption(rect().adjusted(1, 1, -1, -2));
}

void LineEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        makeRoom();
    }
}

void LineEdit::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_marks->addTo(menu);
    menu->popup(event->globalPos());
}

/// The line that counts the marks stands below the text, inside the frame.
void LineEdit::makeRoom()
{
    setTextMargins(0, 0, 0, m_marks->captionHeight());
    m_marks->placeCaption(rect().adjusted(1, 1, -1, -2));
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
