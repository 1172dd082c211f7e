// SPDX-License-Identifier: MIT
#include "ui/paths/close/close_page.h"

#include <QVBoxLayout>

#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/text/text.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

ClosePage::ClosePage(
    ClosePath& path, const QString& name, const QString& question, const QString& why, int minutes)
    : PathPage(name, question, why, minutes), m_path(path)
{
}

NoteEdit* ClosePage::addText(
    const QString& label, const char* name, std::string actions::Ending::*member, int lines)
{
    auto* edit = new NoteEdit;
    edit->setLines(lines, 10);
    body()->addWidget(labelled(label, edit, name));
    m_texts.emplace_back(edit, member);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, member] {
        const std::string typed = utf8(edit->text().trimmed());
        if (said().*member != typed) {
            said().*member = typed;
            touch();
        }
    });
    return edit;
}

void ClosePage::showTexts()
{
    for (const auto& [edit, member] : m_texts) {
        if (utf8(edit->text().trimmed()) != said().*member) {
            edit->setKnownText(qt(said().*member));
        }
    }
}

} // namespace asterism::ui
