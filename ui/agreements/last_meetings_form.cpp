// SPDX-License-Identifier: MIT
#include "ui/agreements/last_meetings_form.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions/meetings.h"
#include "analysis/agreement_clauses.h"
#include "analysis/last_meetings.h"
#include "ui/app/plan_session.h"
#include "ui/paths/reflect/reflect_path_page.h"
#include "ui/people/field_edits.h"
#include "ui/text/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

namespace asterism::ui {

LastMeetingsForm::LastMeetingsForm(PlanSession& session, AgreementClock clock, QWidget* parent)
    : QWidget(parent), m_session(session), m_clock(std::move(clock))
{
    const auto tie = session.plan().find(m_clock.relationship);
    const auto days = lastMeetingDays(
        m_clock.on.value_or(session.today()),
        tie ? tie->cadenceDays : std::nullopt,
        session.today(),
        m_clock.plannedBefore);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* fields = new QWidget;
    auto* flow = new FlowLayout(fields, 12);
    for (std::size_t at = 0; at < days.size(); ++at) {
        auto* field = new DateField(session.today(), Leaning::Future);
        const QString label
            = at + 1 == days.size() ? tr("The last meeting") : tr("The one before it");
        const auto name = "lastMeeting" + std::to_string(at);
        auto* row = labelled(label, field, name.c_str());
        field->setNames(name.c_str(), label);
        field->setDate(PartialDate(days.at(at)));
        flow->addWidget(row);
        m_days.push_back(field);
    }
    column->addWidget(fields);
    auto* plan
        = named(new QPushButton(tr("Plan Them")), "planLastMeetings", tr("Plan the last meetings"));
    column->addWidget(plan, 0, Qt::AlignLeading);
    connect(plan, &QPushButton::clicked, this, &LastMeetingsForm::plan);
}

/// Both in one step; the very last brings the questions for looking back.
void LastMeetingsForm::plan()
{
    const auto person = m_session.plan().find(m_clock.person);
    const Deed deed{Verb::Add, "meeting", person ? person->displayName : std::string()};
    const bool isPlanned = runNamed(
        m_session,
        deed,
        [&](Store& store) {
            for (const auto* field : m_days) {
                if (field->date().isEmpty()) {
                    continue;
                }
                actions::NewMeeting meeting;
                meeting.people = {m_clock.person};
                meeting.isConfirmed = false;
                meeting.startsOn = field->date();
                if (const auto tie = store.reader().find(m_clock.relationship)) {
                    meeting.minutes = tie->usualMinutes;
                }
                if (field == m_days.back()) {
                    for (const auto& question : closingQuestions()) {
                        meeting.agenda.push_back({question, {}, {}, {}});
                    }
                }
                actions::planMeeting(store, meeting);
            }
        },
        tr("The last meetings are planned"));
    if (isPlanned) {
        emit planned();
    }
}

} // namespace asterism::ui
