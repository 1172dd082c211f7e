// SPDX-License-Identifier: MIT
#include "actions/reflect.h"

#include "actions/reflect_picture.h"
#include "actions/removal.h"

#include <algorithm>

namespace asterism::actions {
namespace {

/// What a reflection may write, what others refer to first.
using Written = RecordList<
    Profile,
    Statement,
    Value,
    Goal,
    GoalValue,
    Support,
    SupportGoal,
    Need,
    NeedGoal,
    NeedSupport,
    Strength,
    Offer,
    Reflection,
    Snapshot,
    Person,
    Relationship,
    Coverage,
    Commitment>;

template <RecordType Record>
bool isSameRow(const Record& one, const Record& other)
{
    bool same = true;
    forEachColumn<Record>([&](const auto& column) {
        if (column.part == Part::Key) {
            same = same && one.*(column.member) == other.*(column.member);
        }
    });
    return same;
}

/// The row of the same key; rows rarely move, so most are found `at` where they were.
template <RecordType Record>
const Record* sameRow(const std::vector<Record>& rows, const Record& wanted, std::size_t at)
{
    if (at < rows.size() && isSameRow(rows[at], wanted)) {
        return &rows[at];
    }
    const auto found
        = std::ranges::find_if(rows, [&](const Record& row) { return isSameRow(row, wanted); });
    return found == rows.end() ? nullptr : &*found;
}

template <RecordType Record>
void putChanged(Writer& writer, const Plan& before, const Plan& after)
{
    const auto& old = before.of<Record>();
    const auto& rows = after.of<Record>();
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const Record* known = sameRow(old, rows[at], at);
        if (known == nullptr || *known != rows[at]) {
            writer.put(rows[at]);
        }
    }
}

template <RecordType Record>
void eraseMissing(Writer& writer, const Plan& before, const Plan& after)
{
    const auto& rows = before.of<Record>();
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (sameRow(after.of<Record>(), rows[at], at) != nullptr) {
            continue;
        }
        if constexpr (Entity<Record> && !std::is_same_v<Record, Profile>) {
            removeWithDependents(writer, rows[at].id);
        } else {
            writer.erase(rows[at]);
        }
    }
}

void write(Writer& writer, const Plan& before, const Plan& after)
{
    forEachRecord(
        Written{}, [&]<typename Record>() { eraseMissing<Record>(writer, before, after); });
    forEachRecord(Written{}, [&]<typename Record>() { putChanged<Record>(writer, before, after); });
}

Snapshot snapshotOf(const Picture& picture, Day day)
{
    return {newId<Snapshot>(), day, {}, toJson(picture)};
}

} // namespace

Plan planForReflection(const Reader& reader)
{
    Plan plan;
    forEachRecord(Written{}, [&]<typename Record>() { plan.of<Record>() = reader.all<Record>(); });
    plan.of<StarPlace>() = reader.all<StarPlace>();
    return plan;
}

void keepReflection(Store& store, const Reflected& reflected, Day today, const std::string& draft)
{
    const Plan before = planForReflection(store.reader());
    Plan after = asReflected(before, reflected, today);
    Picture picture = pictureOf(after, today);
    for (const auto& step : reflected.steps) {
        picture.steps.push_back(step.text);
    }
    after.of<Snapshot>().push_back(snapshotOf(picture, today));
    store.act({Verb::Reflect, "reflect", {}}, [&](Writer& writer) {
        write(writer, before, after);
        if (!draft.empty()) {
            store.dropDraft(draft);
        }
    });
}

void setAsideReflection(
    Store& store, const Reflected& reflected, Day begun, const std::string& draft)
{
    const Plan before = planForReflection(store.reader());
    Picture picture = pictureOf(asReflected(before, reflected, begun), begun);
    picture.unfinished = true;
    store.act({Verb::Add, "snapshot", {}}, [&](Writer& writer) {
        writer.put(snapshotOf(picture, begun));
        store.dropDraft(draft);
    });
}

Kept<Value>& chooseValue(
    Reflected& reflected, const Plan& plan, const std::string& name, const std::string& meaning)
{
    auto& chosen = reflected.values;
    const auto known = std::ranges::find_if(
        chosen, [&](const Kept<Value>& value) { return value.now.name == name; });
    if (known != chosen.end()) {
        known->gone = false;
        return *known;
    }
    const auto retired = std::ranges::find_if(plan.of<Value>(), [&](const Value& value) {
        return value.name == name && !value.retiredOn.isEmpty();
    });
    if (retired != plan.of<Value>().end()) {
        Kept<Value> back{*retired, *retired, false};
        back.now.retiredOn = {};
        return chosen.emplace_back(std::move(back));
    }
    Value value;
    value.id = newId<Value>();
    value.name = name;
    value.meaning = meaning;
    return chosen.emplace_back(Kept<Value>{value, std::nullopt, false});
}

void dropValue(Reflected& reflected, const std::string& name)
{
    std::erase_if(reflected.values, [&](Kept<Value>& value) {
        const bool fits = value.now.name == name;
        value.gone = value.gone || fits;
        return fits && !value.seen;
    });
}

NewPerson& nameNewPerson(Reflected& reflected, const std::string& name, RelationshipKind kind)
{
    const auto known = std::ranges::find(reflected.newPeople, name, &NewPerson::name);
    if (known != reflected.newPeople.end()) {
        return *known;
    }
    return reflected.newPeople.emplace_back(
        NewPerson{newId<Person>(), newId<Relationship>(), name, kind});
}

} // namespace asterism::actions
