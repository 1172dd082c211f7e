// SPDX-License-Identifier: MIT
#include "ui/paths/reverse/reverse_page.h"

#include <QVBoxLayout>

#include "ui/text/text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

ReversePage::ReversePage(
    ReversePath& path,
    const QString& name,
    const Turning& question,
    const Turning& why,
    int minutes)
    : PathPage(
        name,
        path.said().door == Door::Offer ? question.offer : question.learn,
        path.said().door == Door::Offer ? why.offer : why.learn,
        minutes),
      m_path(path)
{
    turn(findChild<TextLabel*>(QStringLiteral("pathQuestion")), question);
    if (auto* reason = findChild<TextLabel*>(QStringLiteral("pathWhy"))) {
        turn(reason, why);
    }
}

void ReversePage::refresh()
{
    for (const auto& each : m_turning) {
        const QString words = turned(each.words);
        each.label->setText(words);
        if (each.field != nullptr) {
            each.field->setAccessibleName(words);
        }
    }
    for (const auto& [edit, member] : m_notes) {
        if (utf8(edit->text().trimmed()) != said().*member) {
            edit->setKnownText(qt(said().*member));
        }
    }
}

NoteEdit* ReversePage::addNote(
    const Turning& label, const char* name, std::string ReverseSaid::*member, int lines)
{
    auto* edit = named(new NoteEdit, name, turned(label));
    edit->setLines(lines, 8);
    auto* words = new TextLabel(turned(label), TextRole::Body, Role::Text2);
    words->setBuddy(edit);
    turn(words, label, edit);
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(words);
    column->addWidget(edit);
    body()->addWidget(group);
    m_notes.emplace_back(edit, member);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, member] {
        const std::string typed = utf8(edit->text().trimmed());
        if (said().*member != typed) {
            said().*member = typed;
            touch();
        }
    });
    return edit;
}

void ReversePage::turn(TextLabel* label, const Turning& words, QWidget* field)
{
    m_turning.push_back({label, words, field});
}

} // namespace asterism::ui
