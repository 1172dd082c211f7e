// SPDX-License-Identifier: MIT
#include "ui/outreach/answer_form.h"

#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

using actions::ReplyKind;

AnswerForm::AnswerForm(Day today, const QStringList& knownNames, QWidget* parent)
    : SmallForm(tr("What came back"), parent),
      m_kind(named(new ComboBox, "answerKind", tr("What came back"))),
      m_on(new DateField(today, Leaning::Past)),
      m_again(new DateField(today, Leaning::Future)),
      m_holds(named(new ComboBox, "answerHolds", tr("Whether they hold the need now"))),
      m_named(named(new NameLine(knownNames), "answerNamed", tr("Whom they named"))),
      m_text(named(new NoteEdit, "answerText", tr("What they wrote or said"))),
      m_note(named(new NoteEdit, "answerNote", tr("A note for yourself")))
{
    setObjectName("answerForm");
    m_on->setNames("answerOn", tr("When it came"));
    m_on->setDate(today);
    m_again->setNames("answerAgain", tr("When to ask again"));
    m_kind->addItem(tr("Yes"), static_cast<int>(ReplyKind::Yes));
    m_kind->addItem(tr("Let's talk"), static_cast<int>(ReplyKind::LetsTalk));
    m_kind->addItem(tr("Later"), static_cast<int>(ReplyKind::Later));
    m_kind->addItem(tr("No, thank you"), static_cast<int>(ReplyKind::No));
    m_kind->addItem(tr("No, but they named somebody"), static_cast<int>(ReplyKind::Referred));
    m_holds->addItem(tr("Not yet"), 0);
    m_holds->addItem(tr("Partly, for a start"), 1);
    m_holds->addItem(tr("Well"), 2);
    m_holds->setCurrentIndex(1);
    m_named->setPlaceholderText(tr("a name"));
    m_text->setLines(2, 10);
    m_note->setLines(1, 6);
    ask(tr("Answer"), m_kind);
    ask(tr("When it came"), m_on);
    ask(tr("Ask again"), m_again);
    ask(tr("They hold the need now"), m_holds);
    ask(tr("They named (may stay empty)"), m_named);
    ask(tr("What they wrote (may stay empty)"), m_text);
    ask(tr("Note (may stay empty)"), m_note);
    addButtons("answer", tr("Keep Answer"), tr("Keep the answer"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AnswerForm::showWhatFits);
    connect(m_text, &NoteEdit::finished, this, &AnswerForm::keep);
    connect(m_note, &NoteEdit::finished, this, &AnswerForm::keep);
    connect(m_named, &LineEdit::finished, this, &AnswerForm::keep);
    showWhatFits();
}

void AnswerForm::focusFirst()
{
    m_kind->setFocus(Qt::TabFocusReason);
}

ReplyKind AnswerForm::kind() const
{
    return static_cast<ReplyKind>(m_kind->currentData().toInt());
}

void AnswerForm::showWhatFits()
{
    setAsked(m_again, kind() == ReplyKind::Later);
    setAsked(m_holds, kind() == ReplyKind::Yes);
    setAsked(m_named, kind() == ReplyKind::Referred);
}

void AnswerForm::keep()
{
    actions::Reply reply;
    reply.kind = kind();
    reply.on = m_on->date().earliest();
    reply.text = utf8(m_text->text().trimmed());
    reply.note = utf8(m_note->text().trimmed());
    if (reply.kind == ReplyKind::Later) {
        reply.resumeOn = m_again->date();
    }
    if (reply.kind == ReplyKind::Yes && m_holds->currentData().toInt() > 0) {
        reply.holds = m_holds->currentData().toInt();
    }
    emit kept(reply, reply.kind == ReplyKind::Referred ? m_named->text().trimmed() : QString());
}

} // namespace asterism::ui
