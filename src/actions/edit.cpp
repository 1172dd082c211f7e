// SPDX-License-Identifier: MIT
#include "actions/edit.h"

#include "actions/removal.h"

namespace asterism::actions {
namespace {

template <RecordType Record>
Deed deed(Verb verb, const Record& record)
{
    return {verb, std::string(Table<Record>::name), titleOf(record)};
}

/// What only an action of its own may move.
void keepStates(Relationship& now, const Relationship& before)
{
    now.phase = before.phase;
    now.phaseReason = before.phaseReason;
}

/// A thread moves by moveOutreach and by answers, which know the guards.
void keepStates(Outreach& now, const Outreach& before)
{
    now.state = before.state;
}

/// A meeting moves by moveMeeting, postponeMeeting and logMeeting, which know the guards.
void keepStates(Meeting& now, const Meeting& before)
{
    now.state = before.state;
}

void keepStates(Person& now, const Person& before)
{
    now.resting = before.resting;
}

template <Entity Record>
void keepStates(Record&, const Record&)
{
}

void expectSensible(const Person& person)
{
    if (person.introducedBy == person.id) {
        throw Error(Refusal::SelfReference, "Somebody cannot introduce themselves.");
    }
}

template <RecordType Record>
void expectSensible(const Record&)
{
}

void expectSensible(const Acquaintance& tie)
{
    if (tie.one >= tie.other) {
        throw Error(Refusal::SelfReference, "A tie is between two different people, in order.");
    }
}

} // namespace

template <Entity Record>
Id<Record> add(Store& store, Record record)
{
    if (record.id.isEmpty()) {
        record.id = newId<Record>();
    }
    expectSensible(record);
    store.act(deed(Verb::Add, record), [&](Writer& plan) { plan.put(record); });
    return record.id;
}

template <Entity Record>
void change(Store& store, const Record& record)
{
    Record changed = record;
    keepStates(changed, store.reader().at(record.id));
    expectSensible(changed);
    store.act(deed(Verb::Change, changed), [&](Writer& plan) { plan.put(changed); });
}

template <Entity Record>
void remove(Store& store, const Id<Record>& id)
{
    const Record record = store.reader().at(id);
    store.act(deed(Verb::Remove, record), [&](Writer& plan) { removeWithDependents(plan, id); });
}

template <RecordType Link>
void link(Store& store, const Link& tie)
{
    expectSensible(tie);
    store.act(deed(Verb::Add, tie), [&](Writer& plan) { plan.put(tie); });
}

template <RecordType Link>
void unlink(Store& store, const Link& tie)
{
    store.act(deed(Verb::Remove, tie), [&](Writer& plan) { plan.erase(tie); });
}

std::vector<EditKind> everyEdit()
{
    std::vector<EditKind> kinds;
    forEachRecord([&]<typename Record>() {
        const std::string table(Table<Record>::name);
        if constexpr (std::is_same_v<Record, Profile>) {
            kinds.push_back({Verb::Change, table});
        } else if constexpr (Entity<Record>) {
            for (const Verb verb : {Verb::Add, Verb::Change, Verb::Remove}) {
                kinds.push_back({verb, table});
            }
        } else {
            kinds.push_back({Verb::Add, table});
            kinds.push_back({Verb::Remove, table});
        }
    });
    return kinds;
}

template void change<Profile>(Store&, const Profile&);

#define ASTERISM_ENTITY(Record)                                                                    \
    template Id<Record> add<Record>(Store&, Record);                                               \
    template void change<Record>(Store&, const Record&);                                           \
    template void remove<Record>(Store&, const Id<Record>&);
#define ASTERISM_LINK(Record)                                                                      \
    template void link<Record>(Store&, const Record&);                                             \
    template void unlink<Record>(Store&, const Record&);
ASTERISM_ENTITY(Statement)
ASTERISM_ENTITY(Value)
ASTERISM_ENTITY(Goal)
ASTERISM_ENTITY(Support)
ASTERISM_ENTITY(Need)
ASTERISM_ENTITY(Strength)
ASTERISM_ENTITY(Offer)
ASTERISM_ENTITY(Reflection)
ASTERISM_ENTITY(Snapshot)
ASTERISM_ENTITY(Person)
ASTERISM_ENTITY(ContactPoint)
ASTERISM_ENTITY(Credential)
ASTERISM_ENTITY(CustomField)
ASTERISM_ENTITY(ExtraProperty)
ASTERISM_ENTITY(Group)
ASTERISM_ENTITY(Relationship)
ASTERISM_ENTITY(Outreach)
ASTERISM_ENTITY(Message)
ASTERISM_ENTITY(LetterTemplate)
ASTERISM_ENTITY(Meeting)
ASTERISM_ENTITY(Attendance)
ASTERISM_ENTITY(AgendaItem)
ASTERISM_ENTITY(Commitment)
ASTERISM_ENTITY(Exchange)
ASTERISM_ENTITY(Agreement)
ASTERISM_ENTITY(HoursEntry)
ASTERISM_LINK(GoalValue)
ASTERISM_LINK(SupportGoal)
ASTERISM_LINK(NeedGoal)
ASTERISM_LINK(NeedSupport)
ASTERISM_LINK(StarPlace)
ASTERISM_LINK(Tag)
ASTERISM_LINK(Hat)
ASTERISM_LINK(Acquaintance)
ASTERISM_LINK(GroupMember)
ASTERISM_LINK(RelationshipFunction)
ASTERISM_LINK(Coverage)
ASTERISM_LINK(OutreachNeed)
ASTERISM_LINK(MeetingNeed)
ASTERISM_LINK(Choice)
#undef ASTERISM_LINK
#undef ASTERISM_ENTITY

} // namespace asterism::actions
