// SPDX-License-Identifier: MIT
#include "ui/outreach/step_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/outreach/answer_form.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/named.h"
#include "ui/widgets/note_edit.h"

namespace asterism::ui {
namespace {

constexpr unsigned september = 9;

/// The next autumn that is still to come.
PartialDate nextAutumn(Day today)
{
    const std::chrono::year_month_day date{today};
    const bool isPast = static_cast<unsigned>(date.month()) >= september;
    return {static_cast<int>(date.year()) + (isPast ? 1 : 0), september};
}

} // namespace

StepForm::StepForm(Kind kind, Day today, QWidget* parent)
    : Card(parent),
      m_kind(kind),
      m_today(today),
      m_date(new DateField(today, kind == Kind::Asked ? Leaning::Past : Leaning::Future))
{
    const bool isAsked = kind == Kind::Asked;
    setObjectName(isAsked ? "askedForm" : "laterForm");
    if (isAsked) {
        body()->addWidget(new Heading(tr("Asked without a letter"), TextRole::Strong));
        m_channel = named(new ComboBox, "askedChannel", tr("How it was asked"));
        m_channel->addItem(tr("By phone"), QStringLiteral("phone"));
        m_channel->addItem(tr("In person"), QStringLiteral("in person"));
        m_channel->addItem(tr("By text message"), QStringLiteral("message"));
        body()->addWidget(underLabel(tr("How"), m_channel));
        m_date->setNames("askedOn", tr("When it was asked"));
        m_date->setDate(today);
        body()->addWidget(underLabel(tr("When"), m_date));
        m_what = named(new NoteEdit, "askedWhat", tr("What you asked, in a few words"));
        m_what->setLines(2, 8);
        body()->addWidget(underLabel(tr("What you said (may stay empty)"), m_what));
        connect(m_what, &NoteEdit::finished, this, &StepForm::keep);
    } else {
        body()->addWidget(new Heading(tr("Ask again another time"), TextRole::Strong));
        m_date->setNames("laterOn", tr("When to ask again"));
        m_date->setDate(nextAutumn(today));
        body()->addWidget(underLabel(tr("A month is enough"), m_date));
    }
    connect(m_date->lineEdit(), &LineEdit::finished, this, &StepForm::keep);
    auto* keepButton = named(
        new QPushButton(isAsked ? tr("Mark as Asked") : tr("Put Off")),
        isAsked ? "askedKeep" : "laterKeep",
        isAsked ? tr("Mark as asked") : tr("Put off until then"));
    keepButton->setProperty("primary", true);
    auto* cancel = named(
        new QPushButton(tr("Cancel")),
        isAsked ? "askedCancel" : "laterCancel",
        tr("Close without keeping"));
    auto* row = new QHBoxLayout;
    row->addWidget(keepButton);
    row->addWidget(cancel);
    row->addStretch(1);
    body()->addLayout(row);
    connect(keepButton, &QPushButton::clicked, this, &StepForm::keep);
    connect(cancel, &QPushButton::clicked, this, &StepForm::closed);
}

void StepForm::focusFirst()
{
    if (m_channel != nullptr) {
        m_channel->setFocus(Qt::TabFocusReason);
    } else {
        m_date->lineEdit()->setFocus(Qt::TabFocusReason);
    }
}

void StepForm::keyPressEvent(QKeyEvent* event)
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

void StepForm::keep()
{
    if (m_kind == Kind::Later) {
        emit putOff(m_date->date());
        return;
    }
    emit asked(
        m_channel->currentData().toString(),
        m_what->text().trimmed(),
        m_date->date().earliest().value_or(m_today));
}

} // namespace asterism::ui
