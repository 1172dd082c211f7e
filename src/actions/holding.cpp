// SPDX-License-Identifier: MIT
#include "actions/holding.h"

#include "actions/need_categories.h"
#include "actions/people.h"
#include "actions/reflect.h"

namespace asterism::actions {
namespace {

Relationship usualTie(const Need& need, const Id<Person>& person)
{
    const NeedCategory* category = categoryNamed(need.category);
    Relationship tie;
    tie.id = newId<Relationship>();
    tie.person = person;
    tie.kind = category != nullptr ? category->usualTie : RelationshipKind::Mentor;
    tie.direction = usualDirection(tie.kind);
    tie.phase = Phase::Active;
    return tie;
}

} // namespace

void letHold(Store& store, const Id<Need>& id, const Id<Person>& person)
{
    const Need need = store.reader().at(id);
    store.reader().at(person); // throws when there is no such person
    const auto known = holdingTie(store.reader().plan(), person);
    const Relationship tie = known ? *known : usualTie(need, person);
    store.act({Verb::Cover, "coverage", need.title}, [&](Writer& plan) {
        if (!known) {
            plan.put(tie);
        }
        plan.put(Coverage{need.id, tie.id, 2, {}, {}});
    });
}

Id<Person> addHolder(Store& store, const Id<Need>& id, const std::string& name)
{
    const Need need = store.reader().at(id);
    Person person;
    person.id = newId<Person>();
    person.displayName = name;
    const Relationship tie = usualTie(need, person.id);
    store.act({Verb::Cover, "coverage", need.title}, [&](Writer& plan) {
        plan.put(person);
        plan.put(tie);
        plan.put(Coverage{need.id, tie.id, 2, {}, {}});
    });
    return person.id;
}

} // namespace asterism::actions
