// SPDX-License-Identifier: MIT
// What is different between two pictures.
#include "actions/reflect_picture.h"

#include "analysis/coverage.h"

#include <algorithm>

namespace asterism::actions {
namespace {

using Changes = std::vector<PictureChange>;
using enum PictureChangeKind;

template <typename Row, typename Key>
const Row* find(const std::vector<Row>& rows, Key Row::*key, const Key& wanted)
{
    const auto found = std::ranges::find(rows, wanted, key);
    return found == rows.end() ? nullptr : &*found;
}

std::vector<std::string> holdersOf(const PicturedNeed& need)
{
    std::vector<std::string> names;
    for (const auto& holder : need.holders) {
        if (holder.active) {
            names.push_back(holder.person);
        }
    }
    return names;
}

bool contains(const std::vector<std::string>& names, const std::string& name)
{
    return std::ranges::find(names, name) != names.end();
}

/// Covered, partial and open stand in this order in the vocabulary.
int rankOf(const std::string& held)
{
    return static_cast<int>(fromWord<HeldState>(held).value_or(HeldState::Open));
}

void compareNeed(const PicturedNeed& before, const PicturedNeed& after, Changes& changes)
{
    if (before.held != after.held) {
        const bool better = rankOf(after.held) < rankOf(before.held);
        changes.push_back(
            {better ? HeldBetter : HeldLess, after.title, before.held, after.held});
    }
    const auto then = holdersOf(before);
    const auto now = holdersOf(after);
    for (const auto& name : now) {
        if (!contains(then, name)) {
            changes.push_back({HolderCame, after.title, {}, name});
        }
    }
    for (const auto& name : then) {
        if (!contains(now, name)) {
            changes.push_back({HolderWent, after.title, name, {}});
        }
    }
}

void compareNeeds(const Picture& before, const Picture& after, Changes& changes)
{
    for (const auto& need : after.needs) {
        if (const auto* then = find(before.needs, &PicturedNeed::id, need.id)) {
            compareNeed(*then, need, changes);
        } else {
            changes.push_back({NeedIsNew, need.title, {}, need.held});
        }
    }
    for (const auto& need : before.needs) {
        if (find(after.needs, &PicturedNeed::id, need.id) == nullptr) {
            changes.push_back({NeedIsGone, need.title, need.held, {}});
        }
    }
}

void compareValues(const Picture& before, const Picture& after, Changes& changes)
{
    for (const auto& value : after.values) {
        if (find(before.values, &PicturedValue::name, value.name) == nullptr) {
            changes.push_back({ValueIsNew, value.name, {}, {}});
        }
    }
    for (const auto& value : before.values) {
        if (find(after.values, &PicturedValue::name, value.name) == nullptr) {
            changes.push_back({ValueIsGone, value.name, {}, {}});
        }
    }
}

void compareGoals(const Picture& before, const Picture& after, Changes& changes)
{
    for (const auto& goal : after.goals) {
        const auto* then = find(before.goals, &PicturedGoal::title, goal.title);
        if (then == nullptr) {
            changes.push_back({GoalIsNew, goal.title, {}, goal.state});
        } else if (then->state != goal.state) {
            changes.push_back({GoalMoved, goal.title, then->state, goal.state});
        }
    }
}

void compareStatements(const Picture& before, const Picture& after, Changes& changes)
{
    for (const auto& statement : after.statements) {
        const auto then = std::ranges::find_if(before.statements, [&](const PicturedStatement& one) {
            return one.kind == statement.kind && one.sphere == statement.sphere;
        });
        if (then == before.statements.end() || then->text != statement.text) {
            changes.push_back(
                {NewWording,
                 statement.kind,
                 then == before.statements.end() ? std::string() : then->text,
                 statement.text});
        }
    }
}

} // namespace

std::vector<PictureChange> changesBetween(const Picture& before, const Picture& after)
{
    Changes changes;
    compareNeeds(before, after, changes);
    compareValues(before, after, changes);
    compareGoals(before, after, changes);
    compareStatements(before, after, changes);
    return changes;
}

} // namespace asterism::actions
