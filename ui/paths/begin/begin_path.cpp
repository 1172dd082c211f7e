// SPDX-License-Identifier: MIT
#include "ui/paths/begin/begin_path.h"

#include <QDateTime>

#include "actions/calendar.h"
#include "actions/whole_plan.h"
#include "analysis/agreement_check.h"
#include "ui/agreements/agreement_paper.h"
#include "ui/agreements/agreement_words.h"
#include "ui/paths/begin/clauses_page.h"
#include "ui/paths/begin/give_take_page.h"
#include "ui/paths/begin/last_look_page.h"
#include "ui/paths/begin/promises_page.h"
#include "ui/paths/begin/rhythm_page.h"
#include "ui/paths/begin/who_page.h"
#include "ui/people/rhythm_field.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {

BeginPath::BeginPath(
    PlanSession& session,
    std::optional<Id<Person>> person,
    std::optional<Id<Relationship>> tie,
    QObject* parent)
    : Path(parent), m_session(session), m_person(std::move(person)), m_tie(std::move(tie))
{
    readPlan();
    connect(&session, &PlanSession::changed, this, [this] {
        if (!m_isKeeping) {
            readPlan();
            takeIn(m_said, m_plan);
            emit refreshed();
        }
    });
}

std::vector<PathPage*> BeginPath::makePages()
{
    return {
        new WhoPage(*this),
        new RhythmPage(*this),
        new ClausesPage(*this),
        new GiveTakePage(*this),
        new PromisesPage(*this),
        new LastLookPage(*this)};
}

void BeginPath::begin()
{
    readPlan();
    m_said = actions::beginWith(m_plan, m_person, m_tie);
}

std::string BeginPath::fields() const
{
    return toJson(m_said);
}

bool BeginPath::setFields(const std::string& json)
{
    auto said = actions::beginningFromJson(json);
    if (said) {
        m_said = std::move(*said);
        readPlan();
        takeIn(m_said, m_plan);
    }
    return said.has_value();
}

/// What was to begin and did not is nothing to keep: the plan is as it was.
void BeginPath::setAside(const std::string& draftId, Day)
{
    m_session.store().dropDraft(draftId);
}

bool BeginPath::finish(const std::string& draftId)
{
    m_isKeeping = true;
    const bool hasBegun = m_session.run(
        [&](Store& store) {
            const auto tie = actions::beginRelationship(store, whole(), today(), draftId);
            m_begun = store.reader().at(tie).person;
        },
        tr("Begun with %1").arg(name()));
    m_isKeeping = false;
    return hasBegun;
}

void BeginPath::chooseName(const QString& typed)
{
    const QString name = typed.simplified();
    for (const auto& person : m_plan.of<Person>()) {
        if (qt(person.displayName).compare(name, Qt::CaseInsensitive) == 0) {
            if (m_said.person != person.id) {
                actions::choosePerson(m_said, m_plan, person.id);
            }
            return;
        }
    }
    m_said.person.reset();
    m_said.tie.reset();
    m_said.name = utf8(name);
}

QString BeginPath::name() const
{
    return qt(actions::nameIn(m_said, m_plan));
}

bool BeginPath::isSupervision() const
{
    return m_said.kind == RelationshipKind::Supervisor
        || m_said.formality == Formality::ClinicalSupervision;
}

QString BeginPath::reasonAgainst() const
{
    if (name().isEmpty()) {
        return tr("With whom? One name is enough.");
    }
    const bool hasReason = !qt(m_said.whyAgain).trimmed().isEmpty();
    return actions::needsWhyAgain(m_said, m_plan) && !hasReason
        ? tr("A few words on why you take this up again, please.")
        : QString();
}

actions::Beginning BeginPath::whole() const
{
    actions::Beginning said = m_said;
    const bool isSaid = said.clauses.contains("rhythm") || !said.cadenceDays;
    if (!isSaid && actions::agreementIn(said, today())) {
        said.clauses["rhythm"] = utf8(tr("About every %1.").arg(stretchWords(*said.cadenceDays)));
    }
    return said;
}

std::optional<Sheet> BeginPath::paper() const
{
    auto agreement = actions::agreementIn(whole(), today());
    if (!agreement) {
        return std::nullopt;
    }
    agreement->state = m_said.isAgreed ? AgreementState::InForce : AgreementState::Proposed;
    if (m_said.isAgreed) {
        agreement->agreedOn = today();
    }
    const AgreementParties parties{myName(m_plan.of<Profile>()), name(), isSupervision()};
    return agreementPaper(*agreement, parties, today());
}

/// The plan as it would be, in memory: its dates are those that a later export has as well.
std::string BeginPath::calendar() const
{
    if (!reasonAgainst().isEmpty()) {
        return {};
    }
    const auto preview = Store::inMemory();
    actions::importPlan(*preview, m_plan, {});
    actions::Beginning said = m_said;
    said.isAgreed = true; // the dates are those of the agreement, whoever has said yes to it
    const auto tie = actions::beginRelationship(*preview, said, today());
    const Plan then = preview->reader().plan();
    const auto agreement = currentAgreement(then.of<Agreement>(), tie);
    const std::string agreed = agreement ? actions::calendarUid(then, agreement->id) : std::string();
    auto entries = actions::calendarEntries(then, today());
    std::erase_if(entries, [&](const CalendarEntry& entry) {
        const bool isAgreed = !agreed.empty() && entry.uid.starts_with(agreed);
        const bool isMeeting
            = !said.meeting.isEmpty() && entry.uid.starts_with(said.meeting.text);
        return !isAgreed && !isMeeting;
    });
    return writeCalendar(entries, QDateTime::currentMSecsSinceEpoch());
}

void BeginPath::readPlan()
{
    m_plan = m_session.plan().plan();
}

} // namespace asterism::ui
