// SPDX-License-Identifier: MIT
#include "ui/widgets/line_marks.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>

#include "ui/app/theme.h"

#include <algorithm>

namespace asterism::ui {

LineMarks::LineMarks(QLineEdit* field) : PrivacyMarks(field, field), m_field(field)
{
    connect(field, &QLineEdit::textChanged, this, [this](const QString& text) {
        follow(text);
        textChanged();
    });
}

QString LineMarks::text() const
{
    return m_field->isReadOnly() ? QString() : m_field->text();
}

void LineMarks::underline(const std::vector<Mark>& marks)
{
    m_text = m_field->text();
    m_lines = marks;
    draw();
}

/// The only way to format the text of a line is that of an input method, without any input. While
/// a real one is at work, the lines wait.
void LineMarks::draw()
{
    if (m_isComposing) {
        return;
    }
    QTextCharFormat dots;
    dots.setUnderlineStyle(QTextCharFormat::DotLine);
    dots.setUnderlineColor(color(Role::Care));
    QList<QInputMethodEvent::Attribute> formats;
    for (const Mark& line : m_lines) {
        formats.append(
            {QInputMethodEvent::TextFormat,
             static_cast<int>(line.start) - m_field->cursorPosition(),
             static_cast<int>(line.length),
             dots});
    }
    QInputMethodEvent format({}, formats);
    m_isDrawing = true;
    QCoreApplication::sendEvent(m_field, &format);
    m_isDrawing = false;
}

/// While one types, a line stays under its words; it goes when these are changed.
void LineMarks::follow(const QString& text)
{
    if (m_lines.empty()) {
        return;
    }
    const auto shorter = std::min(text.size(), m_text.size());
    const auto same = std::mismatch(m_text.begin(), m_text.begin() + shorter, text.begin());
    const auto head = same.first - m_text.begin();
    qsizetype tail = 0;
    while (tail < shorter - head
           && m_text.at(m_text.size() - 1 - tail) == text.at(text.size() - 1 - tail)) {
        ++tail;
    }
    const auto changedFrom = static_cast<std::size_t>(head);
    const auto changedTo = static_cast<std::size_t>(m_text.size() - tail);
    std::erase_if(m_lines, [&](const Mark& line) {
        return line.start < changedTo && line.start + line.length > changedFrom;
    });
    for (Mark& line : m_lines) {
        if (line.start >= changedTo) {
            line.start += static_cast<std::size_t>(text.size());
            line.start -= static_cast<std::size_t>(m_text.size());
        }
    }
    m_text = text;
    draw();
}

PrivacyMarks::Stretch LineMarks::selection() const
{
    return m_field->hasSelectedText()
        ? Stretch{m_field->selectionStart(), m_field->selectionLength()}
        : Stretch{m_field->cursorPosition(), 0};
}

void LineMarks::select(Stretch stretch)
{
    m_field->setSelection(stretch.start, stretch.length);
}

int LineMarks::positionAt(const QPoint& point) const
{
    return m_field->cursorPositionAt(point);
}

QPoint LineMarks::belowCursor() const
{
    const auto cursor = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRectF();
    return m_field->mapToGlobal(cursor.bottomLeft().toPoint());
}

bool LineMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod && !m_isDrawing) {
        m_isComposing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        QMetaObject::invokeMethod(this, &LineMarks::draw, Qt::QueuedConnection);
    }
    return PrivacyMarks::eventFilter(watched, event);
}

} // namespace asterism::ui
