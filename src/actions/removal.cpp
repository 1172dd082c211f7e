// SPDX-License-Identifier: MIT
#include "actions/removal.h"

namespace asterism::actions {
namespace {

/// Empties a link that may be empty in all rows that lead to `id`.
template <Entity Record, typename Target>
void forget(Writer& plan, std::optional<Id<Target>> Record::*member, const Id<Target>& id)
{
    for (auto row : plan.where(member, id)) {
        row.*member = std::nullopt;
        plan.put(row);
    }
}

template <Entity Record, typename Target>
void removeAll(Writer& plan, Id<Target> Record::*member, const Id<Target>& id)
{
    for (const auto& row : plan.where(member, id)) {
        removeWithDependents(plan, row.id);
    }
}

void dropDependents(Writer& plan, const Id<Statement>& id)
{
    forget(plan, &Statement::supersededBy, id);
}

void dropDependents(Writer& plan, const Id<Value>& id)
{
    plan.eraseWhere(&GoalValue::value, id);
}

void dropDependents(Writer& plan, const Id<Goal>& id)
{
    plan.eraseWhere(&GoalValue::goal, id);
    plan.eraseWhere(&SupportGoal::goal, id);
    plan.eraseWhere(&NeedGoal::goal, id);
}

void dropDependents(Writer& plan, const Id<Support>& id)
{
    plan.eraseWhere(&SupportGoal::support, id);
    plan.eraseWhere(&NeedSupport::support, id);
}

void dropDependents(Writer& plan, const Id<Need>& id)
{
    plan.eraseWhere(&NeedGoal::need, id);
    plan.eraseWhere(&NeedSupport::need, id);
    plan.eraseWhere(&Coverage::need, id);
    plan.eraseWhere(&OutreachNeed::need, id);
    plan.eraseWhere(&MeetingNeed::need, id);
    plan.eraseWhere(&StarPlace::subject, id.text);
}

void dropDependents(Writer& plan, const Id<Strength>& id)
{
    forget(plan, &Offer::strength, id);
}

void dropDependents(Writer& plan, const Id<Offer>& id)
{
    forget(plan, &Exchange::offer, id);
}

void dropDependents(Writer& plan, const Id<Outreach>& id)
{
    plan.eraseWhere(&OutreachNeed::outreach, id);
    plan.eraseWhere(&Message::outreach, id);
    forget(plan, &Outreach::previous, id);
}

void dropDependents(Writer& plan, const Id<Agreement>& id)
{
    forget(plan, &Agreement::supersedes, id);
}

void dropDependents(Writer& plan, const Id<Relationship>& id)
{
    plan.eraseWhere(&RelationshipFunction::relationship, id);
    plan.eraseWhere(&Coverage::relationship, id);
    forget(plan, &Outreach::relationship, id);
    forget(plan, &Attendance::relationship, id);
    forget(plan, &Commitment::relationship, id);
    removeAll(plan, &Exchange::relationship, id);
    removeAll(plan, &Agreement::relationship, id);
    plan.eraseWhere(&Choice::subject, id.text);
}

void dropDependents(Writer& plan, const Id<Person>& id)
{
    for (const auto& tie : plan.where(&Relationship::person, id)) {
        // Promises go with the person they were made to; the meetings themselves stay.
        for (const auto& promise : plan.where(&Commitment::relationship, tie.id)) {
            plan.erase(promise.id);
        }
        removeWithDependents(plan, tie.id);
    }
    removeAll(plan, &Outreach::person, id);
    forget(plan, &Outreach::wayIn, id);
    forget(plan, &Outreach::referredTo, id);
    forget(plan, &Person::introducedBy, id);
    forget(plan, &HoursEntry::person, id);
    plan.eraseWhere(&ContactPoint::person, id);
    plan.eraseWhere(&Credential::person, id);
    plan.eraseWhere(&Tag::person, id);
    plan.eraseWhere(&CustomField::person, id);
    plan.eraseWhere(&ExtraProperty::person, id);
    plan.eraseWhere(&Hat::person, id);
    plan.eraseWhere(&Acquaintance::one, id);
    plan.eraseWhere(&Acquaintance::other, id);
    plan.eraseWhere(&GroupMember::person, id);
    plan.eraseWhere(&StarPlace::subject, id.text);
}

void dropDependents(Writer& plan, const Id<Group>& id)
{
    plan.eraseWhere(&GroupMember::group, id);
    forget(plan, &Meeting::group, id);
    plan.eraseWhere(&StarPlace::subject, id.text);
}

void dropDependents(Writer& plan, const Id<AgendaItem>& id)
{
    forget(plan, &AgendaItem::carriedFrom, id);
}

void dropDependents(Writer& plan, const Id<Meeting>& id)
{
    removeAll(plan, &AgendaItem::meeting, id);
    plan.eraseWhere(&Attendance::meeting, id);
    plan.eraseWhere(&MeetingNeed::meeting, id);
    forget(plan, &Commitment::meeting, id);
    plan.eraseWhere(&Choice::subject, id.text);
}

/// Everything else stands alone.
template <Entity Record>
void dropDependents(Writer&, const Id<Record>&)
{
}

} // namespace

template <Entity Record>
void removeWithDependents(Writer& plan, const Id<Record>& id)
{
    dropDependents(plan, id);
    plan.erase(id);
}

#define ASTERISM_REMOVABLE(Record)                                                                 \
    template void removeWithDependents<Record>(Writer&, const Id<Record>&);
ASTERISM_REMOVABLE(Statement)
ASTERISM_REMOVABLE(Value)
ASTERISM_REMOVABLE(Goal)
ASTERISM_REMOVABLE(Support)
ASTERISM_REMOVABLE(Need)
ASTERISM_REMOVABLE(Strength)
ASTERISM_REMOVABLE(Offer)
ASTERISM_REMOVABLE(Reflection)
ASTERISM_REMOVABLE(Snapshot)
ASTERISM_REMOVABLE(Person)
ASTERISM_REMOVABLE(ContactPoint)
ASTERISM_REMOVABLE(Credential)
ASTERISM_REMOVABLE(CustomField)
ASTERISM_REMOVABLE(ExtraProperty)
ASTERISM_REMOVABLE(Group)
ASTERISM_REMOVABLE(Relationship)
ASTERISM_REMOVABLE(Outreach)
ASTERISM_REMOVABLE(Message)
ASTERISM_REMOVABLE(LetterTemplate)
ASTERISM_REMOVABLE(Meeting)
ASTERISM_REMOVABLE(Attendance)
ASTERISM_REMOVABLE(AgendaItem)
ASTERISM_REMOVABLE(Commitment)
ASTERISM_REMOVABLE(Exchange)
ASTERISM_REMOVABLE(Agreement)
ASTERISM_REMOVABLE(HoursEntry)
#undef ASTERISM_REMOVABLE

} // namespace asterism::actions
