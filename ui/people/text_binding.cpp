// SPDX-License-Identifier: MIT
#include "ui/people/text_binding.h"

#include <QTimer>

#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"

#include <chrono>

namespace asterism::ui {
namespace {

constexpr std::chrono::milliseconds longestUnkept{1500};

} // namespace

TextBinding::TextBinding(LineEdit* field, Keep keep)
    : QObject(field),
      m_keep(std::move(keep)),
      m_read([field] { return field->text(); }),
      m_write([field](const QString& text) { field->setKnownText(text); })
{
    connect(field, &LineEdit::left, this, &TextBinding::take);
}

TextBinding::TextBinding(NoteEdit* field, Keep keep)
    : QObject(field),
      m_keep(std::move(keep)),
      m_read([field] { return field->text(); }),
      m_write([field](const QString& text) { field->setKnownText(text); })
{
    connect(field, &NoteEdit::left, this, &TextBinding::take);
    m_isTyping = [field] { return field->hasFocus(); };
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(longestUnkept);
    connect(field, &NoteEdit::textChanged, this, [this, pause] {
        if (m_isTyping()) {
            pause->start();
        }
    });
    connect(pause, &QTimer::timeout, this, &TextBinding::keepMeanwhile);
}

void TextBinding::show(const QString& text)
{
    if (m_isTyping() && m_read().trimmed() == text) {
        m_shown = m_read(); // A blank at the end is the beginning of the next word.
    } else if (m_read() == m_shown || m_read() == text) {
        showAnew(text);
    }
}

void TextBinding::showAnew(const QString& text)
{
    m_shown = text;
    m_write(text);
}

void TextBinding::keep()
{
    if (m_read() != m_shown) {
        take(m_read());
    }
}

void TextBinding::keepMeanwhile()
{
    const QString typed = m_read();
    if (m_isTyping() && typed != m_shown && m_keep(typed.trimmed())) {
        m_shown = typed;
    }
}

void TextBinding::take(const QString& typed)
{
    const QString text = typed.trimmed();
    const QString before = m_shown;
    m_shown
        = typed; // Keeping it makes the page read the plan again, which then shows the new text.
    if (!m_keep(text)) {
        showAnew(before);
    } else if (m_shown == typed) {
        showAnew(text); // The plan had no other words for it.
    }
}

} // namespace asterism::ui
