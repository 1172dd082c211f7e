// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/reach_out_page.h"

#include "ui/text/text.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

ReachOutPage::ReachOutPage(
    ReachOutPath& path,
    const QString& name,
    const QString& question,
    const QString& why,
    int minutes,
    int mostWidth)
    : PathPage(name, question, why, minutes, mostWidth), m_path(path)
{
}

void ReachOutPage::bind(LineEdit* edit, std::string ReachedOut::*member)
{
    connect(edit, &QLineEdit::textEdited, this, [this, member](const QString& typed) {
        said().*member = utf8(typed.trimmed());
        touch();
    });
}

void ReachOutPage::bind(NoteEdit* edit, std::string ReachedOut::*member)
{
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, member] {
        const std::string typed = utf8(edit->text().trimmed());
        if (said().*member != typed) {
            said().*member = typed;
            touch();
        }
    });
}

} // namespace asterism::ui
