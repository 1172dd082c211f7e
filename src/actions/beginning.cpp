// SPDX-License-Identifier: MIT
#include "actions/beginning.h"

#include "actions/agreements.h"
#include "actions/meeting_rows.h"
#include "actions/promises.h"
#include "actions/relationships.h"
#include "analysis/agreement_check.h"
#include "analysis/agreement_clauses.h"

#include <algorithm>

namespace asterism::actions {
namespace {

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// What was agreed before, with what is said now in its place.
Agreement overlaid(const Agreement& before, const Agreement& now)
{
    Agreement after = before;
    for (const auto& clause : agreementClauses()) {
        if (const auto text = clauseText(now, clause.id); !isBlank(text)) {
            setClauseText(after, clause.id, text);
        }
    }
    after.minutes = now.minutes ? now.minutes : before.minutes;
    after.reviewOn = now.reviewOn.isEmpty() ? before.reviewOn : now.reviewOn;
    after.endsOn = now.endsOn.isEmpty() ? before.endsOn : now.endsOn;
    return after;
}

/// Begins one relationship, inside of an act.
class Beginner {
public:
    Beginner(Store& store, const Beginning& said, Day today)
        : m_store(store), m_said(said), m_today(today)
    {
    }

    Id<Relationship> begin(Writer& plan)
    {
        const Id<Relationship> tie = putTie(plan, putPerson(plan));
        moveToActive(tie);
        for (const auto& need : m_said.holds) {
            hold(need, tie);
        }
        agree(tie);
        promise(Owner::Me, m_said.mine, tie);
        promise(Owner::Them, m_said.theirs, tie);
        planFirst(plan, tie);
        return tie;
    }

private:
    Id<Person> putPerson(Writer& plan)
    {
        if (m_said.person) {
            return plan.at(*m_said.person).id;
        }
        Person person;
        person.id = newId<Person>();
        person.displayName = m_said.name;
        plan.put(person);
        return person.id;
    }

    Id<Relationship> putTie(Writer& plan, const Id<Person>& person)
    {
        Relationship tie;
        if (m_said.tie) {
            tie = plan.at(*m_said.tie);
        } else {
            tie.id = newId<Relationship>();
            tie.person = person;
        }
        tie.kind = m_said.kind;
        tie.direction = m_said.direction;
        tie.formality = m_said.formality;
        tie.cadenceDays = m_said.cadenceDays;
        tie.usualMinutes = m_said.minutes;
        tie.countsForHours
            = tie.countsForHours || (!m_said.tie && m_said.kind == RelationshipKind::Supervisor);
        if (!isBlank(m_said.give)) {
            tie.whatIBring = m_said.give;
        }
        plan.put(tie);
        return tie.id;
    }

    void moveToActive(const Id<Relationship>& tie)
    {
        for (const Phase phase : wayToActive(m_store.reader().at(tie).phase)) {
            const bool isTakenUp = phase == Phase::Considered;
            movePhase(m_store, tie, phase, m_today, isTakenUp ? m_said.whyAgain : std::string());
        }
    }

    /// What they hold already they go on holding as they did.
    void hold(const Id<Need>& need, const Id<Relationship>& tie)
    {
        const auto known = m_store.reader().where(&Coverage::need, need);
        if (std::ranges::find(known, tie, &Coverage::relationship) == known.end()) {
            cover(m_store, need, tie, 2);
        }
    }

    void agree(const Id<Relationship>& tie)
    {
        auto agreement = agreementIn(m_said, m_today);
        if (!agreement) {
            return;
        }
        agreement->relationship = tie;
        const auto current
            = currentAgreement(m_store.reader().where(&Agreement::relationship, tie), tie);
        if (current && holds(*current)) {
            amendAgreement(m_store, overlaid(*current, *agreement), m_today);
            return;
        }
        const auto id = addAgreement(m_store, *agreement);
        moveAgreement(
            m_store,
            id,
            m_said.isAgreed ? AgreementState::InForce : AgreementState::Proposed,
            m_today);
    }

    void promise(Owner owner, const FirstPromise& said, const Id<Relationship>& tie)
    {
        if (isBlank(said.text)) {
            return;
        }
        NewPromise promise;
        promise.text = said.text;
        promise.owner = owner;
        promise.relationship = tie;
        promise.due = said.due;
        notePromise(m_store, promise, m_today);
    }

    void planFirst(Writer& plan, const Id<Relationship>& tie)
    {
        if (!m_said.plansFirst) {
            return;
        }
        const Id<Person> person = plan.at(tie).person;
        Meeting meeting;
        meeting.id = m_said.meeting.isEmpty() ? newId<Meeting>() : m_said.meeting;
        meeting.kind = usualKind(plan, {person}, {});
        meeting.state = m_said.firstOn.isEmpty() ? MeetingState::Proposed : MeetingState::Confirmed;
        meeting.startsOn = m_said.firstOn;
        meeting.minutes = m_said.minutes;
        meeting.mode = m_said.mode;
        meeting.place = m_said.place;
        plan.put(meeting);
        plan.put(Attendance{newId<Attendance>(), meeting.id, tie, true});
        putMeetingNeeds(plan, meeting.id, m_said.holds);
    }

    Store& m_store;
    const Beginning& m_said;
    Day m_today;
};

} // namespace

Id<Relationship> beginRelationship(
    Store& store, const Beginning& said, Day today, const std::string& draft)
{
    if (!said.person && isBlank(said.name)) {
        throw Error(Refusal::EmptyField, "Nobody has been named.", "display_name");
    }
    const std::string name = said.person ? store.reader().at(*said.person).displayName : said.name;
    Id<Relationship> tie;
    Beginner beginner(store, said, today);
    store.act({Verb::Add, "relationship", name}, [&](Writer& plan) { tie = beginner.begin(plan); });
    if (!draft.empty()) {
        store.dropDraft(draft);
    }
    return tie;
}

} // namespace asterism::actions
