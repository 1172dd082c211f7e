// SPDX-License-Identifier: MIT
// What a reflection shows of the plan: at its beginning, and again when it is taken up later.
#include "actions/current_statement.h"
#include "actions/reflect.h"

#include <algorithm>
#include <tuple>

namespace asterism::actions {
namespace {

bool isShown(const Value& value)
{
    return value.retiredOn.isEmpty();
}

bool isShown(const Goal& goal)
{
    return goal.state != GoalState::Achieved && goal.state != GoalState::LetGo;
}

bool isShown(const Need& need)
{
    return need.state != NeedState::SetAside && need.state != NeedState::Met;
}

template <RecordType Record>
bool isShown(const Record&)
{
    return true;
}

template <RecordType Record>
Kept<Record>& rowOf(Kept<Record>& entry)
{
    return entry;
}

template <typename Entry>
auto& rowOf(Entry& entry)
{
    return entry.row;
}

template <RecordType Record>
bool isTouched(const Kept<Record>& row)
{
    return !row.seen || row.gone || row.now != *row.seen;
}

/// What was changed here stays, everything else follows the plan.
template <RecordType Record>
void follow(Kept<Record>& row, const Record& current)
{
    Record merged = current;
    forEachColumn<Record>([&](const auto& column) {
        if (row.now.*(column.member) != (*row.seen).*(column.member)) {
            merged.*(column.member) = row.now.*(column.member);
        }
    });
    row.now = merged;
    row.seen = current;
}

template <RecordType Record, typename Entry>
void takeInRows(std::vector<Entry>& entries, const std::vector<Record>& current)
{
    std::erase_if(entries, [&](Entry& entry) {
        Kept<Record>& row = rowOf(entry);
        const auto found = std::ranges::find(current, row.now.id, &Record::id);
        if (!row.seen) {
            return false;
        }
        if (found == current.end()) {
            const bool touched = isTouched(row) && !row.gone;
            row.seen.reset();
            return !touched;
        }
        const bool touched = isTouched(row);
        follow(row, *found);
        return !touched && !isShown(*found);
    });
    for (const Record& record : current) {
        const bool known = std::ranges::any_of(
            entries, [&](Entry& entry) { return rowOf(entry).now.id == record.id; });
        if (!known && isShown(record)) {
            Entry entry;
            rowOf(entry) = Kept<Record>{record, record, false};
            entries.push_back(std::move(entry));
        }
    }
}

template <typename Target>
void follow(KeptLinks<Target>& links, const std::set<Id<Target>>& current)
{
    for (const auto& id : links.seen) {
        if (!current.contains(id)) {
            links.now.erase(id);
        }
    }
    for (const auto& id : current) {
        if (!links.seen.contains(id)) {
            links.now.insert(id);
        }
    }
    links.seen = current;
}

/// Where the links of `from` lead.
template <RecordType Link, typename From, typename To>
std::set<Id<To>> linksOf(
    const Plan& plan, Id<From> Link::*fromMember, Id<To> Link::*toMember, const Id<From>& from)
{
    std::set<Id<To>> found;
    for (const Link& link : plan.of<Link>()) {
        if (link.*fromMember == from) {
            found.insert(link.*toMember);
        }
    }
    return found;
}

void takeInProfile(Reflected& reflected, const Plan& plan)
{
    const Profile me = plan.of<Profile>().empty() ? Profile{} : plan.of<Profile>().front();
    if (reflected.careerStage == reflected.careerStageSeen) {
        reflected.careerStage = me.careerStage;
    }
    if (reflected.season == reflected.seasonSeen) {
        reflected.season = me.season;
    }
    reflected.careerStageSeen = me.careerStage;
    reflected.seasonSeen = me.season;
}

std::string currentText(const Plan& plan, StatementKind kind, Sphere sphere)
{
    const Statement* newest = currentOf(plan.of<Statement>(), kind, sphere);
    return newest == nullptr ? std::string() : newest->text;
}

void takeInStatements(Reflected& reflected, const Plan& plan)
{
    for (const auto kind : everyWord<StatementKind>()) {
        for (const auto sphere : everyWord<Sphere>()) {
            auto& all = reflected.statements;
            auto found = std::ranges::find_if(all, [&](const ReflectedStatement& one) {
                return one.kind == kind && one.sphere == sphere;
            });
            if (found == all.end()) {
                found = all.insert(all.end(), {kind, sphere, {}, {}});
            }
            const std::string current = currentText(plan, kind, sphere);
            if (found->text == found->seen) {
                found->text = current;
            }
            found->seen = current;
        }
    }
}

void takeInOffers(ReflectedStrength& strength, const Plan& plan)
{
    const bool offered = std::ranges::any_of(plan.of<Offer>(), [&](const Offer& offer) {
        return offer.strength == strength.row.now.id;
    });
    if (strength.offered == strength.offeredSeen) {
        strength.offered = offered;
    }
    strength.offeredSeen = offered;
}

void takeInHolders(ReflectedNeed& need, const Plan& plan)
{
    std::vector<std::tuple<Id<Relationship>, Id<Person>, int>> current;
    for (const auto& link : plan.of<Coverage>()) {
        const auto tie
            = std::ranges::find(plan.of<Relationship>(), link.relationship, &Relationship::id);
        if (link.need == need.row.now.id && tie != plan.of<Relationship>().end()) {
            current.emplace_back(tie->id, tie->person, link.level);
        }
    }
    std::erase_if(need.holders, [&](ReflectedHolder& holder) {
        const bool there = std::ranges::any_of(
            current, [&](const auto& link) { return std::get<0>(link) == holder.tie; });
        const bool followsPlan
            = holder.tie && (holder.level == holder.levelSeen || holder.level == 0);
        if (!there) {
            holder.levelSeen = 0;
        }
        return !there && followsPlan;
    });
    for (const auto& [tie, person, level] : current) {
        const auto isKnown = [&heldBy = tie, &who = person](const ReflectedHolder& holder) {
            return holder.tie ? holder.tie == heldBy : holder.person == who;
        };
        auto known = std::ranges::find_if(need.holders, isKnown);
        if (known == need.holders.end()) {
            need.holders.push_back({person, level, level, tie});
            continue;
        }
        if (known->tie && known->level == known->levelSeen) {
            known->level = level;
        }
        known->levelSeen = level;
        known->tie = tie;
    }
}

void byRank(std::vector<Value>& values)
{
    std::ranges::stable_sort(
        values, {}, [](const Value& value) { return value.rank.value_or(1000); });
}

} // namespace

void takeIn(Reflected& reflected, const Plan& plan)
{
    takeInProfile(reflected, plan);
    takeInStatements(reflected, plan);
    auto values = plan.of<Value>();
    byRank(values);
    takeInRows(reflected.values, values);
    takeInRows(reflected.strengths, plan.of<Strength>());
    takeInRows(reflected.goals, plan.of<Goal>());
    takeInRows(reflected.supports, plan.of<Support>());
    takeInRows(reflected.needs, plan.of<Need>());
    for (auto& strength : reflected.strengths) {
        takeInOffers(strength, plan);
    }
    for (auto& goal : reflected.goals) {
        follow(goal.values, linksOf(plan, &GoalValue::goal, &GoalValue::value, goal.row.now.id));
    }
    for (auto& support : reflected.supports) {
        follow(
            support.goals,
            linksOf(plan, &SupportGoal::support, &SupportGoal::goal, support.row.now.id));
    }
    for (auto& need : reflected.needs) {
        follow(need.goals, linksOf(plan, &NeedGoal::need, &NeedGoal::goal, need.row.now.id));
        follow(
            need.supports,
            linksOf(plan, &NeedSupport::need, &NeedSupport::support, need.row.now.id));
        takeInHolders(need, plan);
    }
}

Reflected beginReflection(const Plan& plan)
{
    Reflected reflected;
    takeIn(reflected, plan);
    return reflected;
}

} // namespace asterism::actions
