// SPDX-License-Identifier: MIT
#include "ui/widgets/note_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include "ui/widgets/note_marks.h"
#include "ui/widgets/undo_pass_through.h"

#include <algorithm>
#include <cmath>

namespace asterism::ui {

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit(parent), m_marks(new NoteMarks(this))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(8);
    document()->clearUndoRedoStacks(); // the margin counts as a change of the text
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(
        document()->documentLayout(),
        &QAbstractTextDocumentLayout::documentSizeChanged,
        this,
        &NoteEdit::grow);
    connect(m_marks, &PrivacyMarks::marked, this, [this] {
        setViewportMargins(0, 0, 0, m_marks->captionHeight());
        grow();
        m_marks->placeCaption(contentsRect());
    });
    grow();
}

void NoteEdit::setLines(int least, int most)
{
    m_leastLines = std::max(1, least);
    m_mostLines = std::max(m_leastLines, most);
    grow();
}

PrivacyMarks& NoteEdit::privacyMarks() const
{
    return *m_marks;
}

void NoteEdit::setKnownText(const QString& text)
{
    m_known = text;
    if (text != toPlainText()) {
        setPlainText(text);
    }
}

QSize NoteEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, heightOf(linesShown())};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightOf(m_leastLines)};
}

bool NoteEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && belongsToWindow(this, *event)) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        leave();
    }
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        leave();
        emit finished();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
    m_marks->placeCaption(contentsRect());
}

void NoteEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setViewportMargins(0, 0, 0, m_marks->captionHeight());
        grow();
    }
}

void NoteEdit::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_marks->addTo(menu);
    menu->popup(event->globalPos());
}

void NoteEdit::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text());
}

void NoteEdit::leave()
{
    const QString now = toPlainText();
    if (now != m_known) {
        m_known = now;
        emit left(now);
    }
}

void NoteEdit::grow()
{
    const int height = heightOf(linesShown());
    const bool isFull = document()->size().height() > m_mostLines;
    setVerticalScrollBarPolicy(isFull ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
    }
}

int NoteEdit::heightOf(int lines) const
{
    const double margins = 2 * document()->documentMargin() + 2 * frameWidth() + 2;
    return static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing() + margins))
        + m_marks->captionHeight();
}

int NoteEdit::linesShown() const
{
    // The layout of a plain text document counts its height in lines.
    const int lines = static_cast<int>(std::ceil(document()->size().height()));
    return std::clamp(lines, m_leastLines, m_mostLines);
}

} // namespace asterism::ui
