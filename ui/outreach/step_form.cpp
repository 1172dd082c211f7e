// SPDX-License-Identifier: MIT
#include "ui/outreach/step_form.h"

#include "ui/widgets/combo_box.h"
#include "ui/widgets/date_field.h"
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
    : SmallForm(
        kind == Kind::Asked ? tr("Asked without a letter") : tr("Ask again another time"), parent),
      m_kind(kind),
      m_today(today),
      m_date(new DateField(today, kind == Kind::Asked ? Leaning::Past : Leaning::Future))
{
    if (kind == Kind::Asked) {
        askHowItWasAsked();
    } else {
        askUntilWhen();
    }
    connect(m_date->lineEdit(), &LineEdit::finished, this, &StepForm::keep);
}

void StepForm::askHowItWasAsked()
{
    setObjectName("askedForm");
    m_channel = named(new ComboBox, "askedChannel", tr("How it was asked"));
    m_channel->addItem(tr("By phone"), QStringLiteral("phone"));
    m_channel->addItem(tr("In person"), QStringLiteral("in person"));
    m_channel->addItem(tr("By text message"), QStringLiteral("message"));
    m_date->setNames("askedOn", tr("When it was asked"));
    m_date->setDate(m_today);
    m_what = named(new NoteEdit, "askedWhat", tr("What you asked, in a few words"));
    m_what->setLines(2, 8);
    ask(tr("How"), m_channel);
    ask(tr("When"), m_date);
    ask(tr("What you said (may stay empty)"), m_what);
    addButtons("asked", tr("Mark as Asked"), tr("Mark as asked"));
    connect(m_what, &NoteEdit::finished, this, &StepForm::keep);
}

void StepForm::askUntilWhen()
{
    setObjectName("laterForm");
    m_date->setNames("laterOn", tr("When to ask again"));
    m_date->setDate(nextAutumn(m_today));
    ask(tr("A month is enough"), m_date);
    addButtons("later", tr("Put Off"), tr("Put off until then"));
}

void StepForm::focusFirst()
{
    if (m_channel != nullptr) {
        m_channel->setFocus(Qt::TabFocusReason);
    } else {
        m_date->lineEdit()->setFocus(Qt::TabFocusReason);
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
