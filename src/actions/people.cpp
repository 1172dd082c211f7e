// SPDX-License-Identifier: MIT
#include "actions/people.h"

#include "actions/removal.h"

namespace asterism::actions {
namespace {

/// "Ann", or "3" for several: the ui words it as "3 people".
std::string subjectOf(const Reader& plan, const std::vector<Id<Person>>& people)
{
    return people.size() == 1 ? plan.at(people.front()).displayName : std::to_string(people.size());
}

} // namespace

Direction usualDirection(RelationshipKind kind)
{
    switch (kind) {
    case RelationshipKind::Peer:
    case RelationshipKind::Friend:
    case RelationshipKind::GroupMember:
        return Direction::Peer;
    case RelationshipKind::Mentee:
        return Direction::IGuideThem;
    case RelationshipKind::ReverseMentee:
        return Direction::Reverse;
    default:
        return Direction::TheyGuideMe;
    }
}

Id<Person> addPersonOfKind(Store& store, const std::string& name, RelationshipKind kind)
{
    Person person;
    person.id = newId<Person>();
    person.displayName = name;
    Relationship tie;
    tie.id = newId<Relationship>();
    tie.person = person.id;
    tie.kind = kind;
    tie.direction = usualDirection(kind);
    tie.phase = kind == RelationshipKind::PastGuide ? Phase::Dormant : Phase::Active;
    store.act({Verb::Add, "person", name}, [&](Writer& plan) {
        plan.put(person);
        plan.put(tie);
    });
    return person.id;
}

void setResting(Store& store, const Id<Person>& id, Resting resting)
{
    Person person = store.reader().at(id);
    person.resting = resting;
    store.act({Verb::Rest, "person", person.displayName}, [&](Writer& plan) { plan.put(person); });
}

void tagAll(Store& store, const std::vector<Id<Person>>& people, const std::string& tag)
{
    store.act({Verb::Tag, "person", tag}, [&](Writer& plan) {
        for (const auto& person : people) {
            plan.put(Tag{person, tag});
        }
    });
}

void untagAll(Store& store, const std::vector<Id<Person>>& people, const std::string& tag)
{
    store.act({Verb::Untag, "person", tag}, [&](Writer& plan) {
        for (const auto& person : people) {
            plan.erase(Tag{person, tag});
        }
    });
}

void removeAll(Store& store, const std::vector<Id<Person>>& people)
{
    store.act({Verb::Remove, "person", subjectOf(store.reader(), people)}, [&](Writer& plan) {
        for (const auto& person : people) {
            removeWithDependents(plan, person);
        }
    });
}

void know(Store& store, const Id<Person>& one, const Id<Person>& other, std::optional<Knows> knows)
{
    if (one == other) {
        throw Error(Refusal::SelfReference, "Everybody knows themselves.");
    }
    Acquaintance tie{std::min(one, other), std::max(one, other), knows.value_or(Knows::Yes)};
    const auto& plan = store.reader();
    const std::string both = plan.at(one).displayName + ", " + plan.at(other).displayName;
    store.act({Verb::Know, "acquaintance", both}, [&](Writer& writer) {
        if (knows) {
            writer.put(tie);
        } else {
            writer.erase(tie);
        }
    });
}

} // namespace asterism::actions
