// SPDX-License-Identifier: MIT
#include "ui/widgets/note_marks.h"

#include "ui/app/theme.h"

namespace asterism::ui {

NoteMarks::NoteMarks(QPlainTextEdit* field) : PrivacyMarks(field, field->viewport()), m_field(field)
{
    connect(field, &QPlainTextEdit::textChanged, this, &NoteMarks::textChanged);
}

void NoteMarks::underline(const std::vector<Mark>& marks)
{
    QList<QTextEdit::ExtraSelection> lines;
    for (const Mark& mark : marks) {
        QTextEdit::ExtraSelection line;
        line.cursor = cursorAt({static_cast<int>(mark.start), static_cast<int>(mark.length)});
        line.format.setUnderlineStyle(QTextCharFormat::DotLine);
        line.format.setUnderlineColor(color(Role::Care));
        lines << line;
    }
    m_field->setExtraSelections(lines);
}

PrivacyMarks::Stretch NoteMarks::selection() const
{
    const QTextCursor cursor = m_field->textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}

void NoteMarks::select(Stretch stretch)
{
    m_field->setTextCursor(cursorAt(stretch));
}

int NoteMarks::positionAt(const QPoint& point) const
{
    return m_field->cursorForPosition(point).position();
}

QPoint NoteMarks::belowCursor() const
{
    return m_field->viewport()->mapToGlobal(m_field->cursorRect().bottomLeft());
}

QTextCursor NoteMarks::cursorAt(Stretch stretch) const
{
    QTextCursor cursor(m_field->document());
    cursor.setPosition(stretch.start);
    cursor.setPosition(stretch.start + stretch.length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace asterism::ui
