// SPDX-License-Identifier: MIT
// What the Reflect page changes in place, outside a whole reflection.
#include "actions/reflect.h"

#include "actions/need_categories.h"
#include "actions/people.h"
#include "actions/relationships.h"

namespace asterism::actions {
namespace {

std::optional<Person> personNamed(const Reader& plan, const std::string& name)
{
    const auto found = plan.where(&Person::displayName, name);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

/// The parts of the plan that tell which tie is whose.
Plan tiesOf(const Reader& reader, const Person& person)
{
    Plan plan;
    plan.of<Person>() = {person};
    plan.of<Relationship>() = reader.where(&Relationship::person, person.id);
    return plan;
}

RelationshipKind usualTie(const Need& need)
{
    const NeedCategory* category = categoryNamed(need.category);
    return category != nullptr ? category->usualTie : RelationshipKind::Mentor;
}

Relationship newTie(const Id<Person>& person, const Need& need, Phase phase)
{
    Relationship tie;
    tie.id = newId<Relationship>();
    tie.person = person;
    tie.kind = usualTie(need);
    tie.direction = usualDirection(tie.kind);
    tie.phase = phase;
    return tie;
}

/// Ties the need to whoever has the name; somebody new, or without a tie to speak of, gets one.
Id<Person> tieNeed(
    Store& store, const Deed& deed, const Need& need, const std::string& name, int level, Phase phase)
{
    const auto& reader = store.reader();
    auto person = personNamed(reader, name);
    auto tie = person ? holdingTie(tiesOf(reader, *person), person->id) : std::nullopt;
    const bool isNew = !person;
    if (isNew) {
        person.emplace();
        person->id = newId<Person>();
        person->displayName = name;
    }
    store.act(deed, [&](Writer& plan) {
        if (isNew) {
            plan.put(*person);
        }
        if (!tie) {
            tie = newTie(person->id, need, phase);
            plan.put(*tie);
        }
        cover(store, need.id, tie->id, level);
    });
    return person->id;
}

} // namespace

Id<Person> holdBy(Store& store, const Id<Need>& id, const std::string& name, int level)
{
    const Need need = store.reader().at(id);
    return tieNeed(
        store, {Verb::Cover, "coverage", need.title}, need, name, level, Phase::Active);
}

Id<Person> considerFor(Store& store, const Id<Need>& id, const std::string& name)
{
    const Need need = store.reader().at(id);
    return tieNeed(store, {Verb::Add, "person", name}, need, name, 2, Phase::Considered);
}

void retireValue(Store& store, const Id<Value>& id, Day today)
{
    Value retired = store.reader().at(id);
    store.act({Verb::Remove, "value", retired.name}, [&](Writer& plan) {
        for (Value other : plan.all<Value>()) {
            if (other.rank && retired.rank && *other.rank > *retired.rank) {
                other.rank = *other.rank - 1;
                plan.put(other);
            }
        }
        retired.retiredOn = today;
        retired.rank.reset();
        plan.put(retired);
    });
}

} // namespace asterism::actions
