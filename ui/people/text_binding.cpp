// SPDX-License-Identifier: MIT
#include "ui/people/text_binding.h"

#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

TextBinding::TextBinding(LineEdit* field, Keep keep)
    : QObject(field)
    , m_keep(std::move(keep))
    , m_read([field] { return field->text(); })
    , m_write([field](const QString& text) { field->setKnownText(text); })
{
    connect(field, &LineEdit::left, this, &TextBinding::take);
}

TextBinding::TextBinding(NoteEdit* field, Keep keep)
    : QObject(field)
    , m_keep(std::move(keep))
    , m_read([field] { return field->text(); })
    , m_write([field](const QString& text) { field->setKnownText(text); })
{
    connect(field, &NoteEdit::left, this, &TextBinding::take);
}

void TextBinding::show(const QString& text)
{
    if (m_read() == m_shown || m_read() == text) {
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

void TextBinding::take(const QString& typed)
{
    const QString text = typed.trimmed();
    const QString before = m_shown;
    m_shown = typed; // Keeping it makes the page read the plan again, which then shows the new text.
    if (!m_keep(text)) {
        showAnew(before);
    } else if (m_shown == typed) {
        showAnew(text); // The plan had no other words for it.
    }
}

} // namespace asterism::ui
