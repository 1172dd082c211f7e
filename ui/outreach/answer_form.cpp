// SPDX-License-Identifier: MIT
#include "ui/outreach/answer_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text/text.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/name_line.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {

using actions::ReplyKind;

AnswerForm::AnswerForm(Day today, const QStringList& knownNames, QWidget* parent)
    : Card(parent),
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
    body()->addWidget(new Heading(tr("What came back"), TextRole::Strong));
    body()->addWidget(underLabel(tr("Answer"), m_kind));
    body()->addWidget(underLabel(tr("When it came"), m_on));
    body()->addWidget(underLabel(tr("Ask again"), m_again));
    body()->addWidget(underLabel(tr("They hold the need now"), m_holds));
    body()->addWidget(underLabel(tr("They named (may stay empty)"), m_named));
    body()->addWidget(underLabel(tr("What they wrote (may stay empty)"), m_text));
    body()->addWidget(underLabel(tr("Note (may stay empty)"), m_note));
    addButtons();
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

void AnswerForm::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if (isReturn && (event->modifiers() & Qt::ControlModifier) != 0) {
        keep();
    } else {
        Card::keyPressEvent(event);
    }
}

void AnswerForm::addButtons()
{
    auto* keepButton
        = named(new QPushButton(tr("Keep Answer")), "answerKeep", tr("Keep the answer"));
    keepButton->setToolTip(tr("Ctrl+Enter"));
    keepButton->setProperty("primary", true);
    auto* cancel
        = named(new QPushButton(tr("Cancel")), "answerCancel", tr("Close without keeping"));
    auto* row = new QHBoxLayout;
    row->addWidget(keepButton);
    row->addWidget(cancel);
    row->addStretch(1);
    body()->addLayout(row);
    connect(keepButton, &QPushButton::clicked, this, &AnswerForm::keep);
    connect(cancel, &QPushButton::clicked, this, &AnswerForm::closed);
}

ReplyKind AnswerForm::kind() const
{
    return static_cast<ReplyKind>(m_kind->currentData().toInt());
}

void AnswerForm::showWhatFits()
{
    m_again->parentWidget()->setVisible(kind() == ReplyKind::Later);
    m_holds->parentWidget()->setVisible(kind() == ReplyKind::Yes);
    m_named->parentWidget()->setVisible(kind() == ReplyKind::Referred);
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

QWidget* underLabel(const QString& label, QWidget* field)
{
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* words = new TextLabel(label, TextRole::Body, Role::Text2);
    words->setBuddy(field);
    column->addWidget(words);
    column->addWidget(field);
    return group;
}

} // namespace asterism::ui
