// SPDX-License-Identifier: MIT
#include "analysis/values_gap.h"

#include "analysis/contact.h"
#include "domain/rows_by_id.h"

#include <algorithm>
#include <climits>
#include <tuple>

namespace asterism {
namespace {

bool isPursued(const Goal& goal)
{
    return goal.state != GoalState::LetGo && goal.state != GoalState::Achieved;
}

/// Whether each goal is served by a need, in the order of the goals.
std::vector<bool> servedGoals(const Plan& plan, const RowsById<Goal>& goals)
{
    const RowsById<Need> needs(plan.of<Need>());
    std::vector<bool> served(plan.of<Goal>().size());
    for (const auto& link : plan.of<NeedGoal>()) {
        const auto goal = goals.position(link.goal);
        const Need* need = needs.find(link.need);
        if (goal && need && need->state != NeedState::SetAside) {
            served[*goal] = true;
        }
    }
    return served;
}

struct RankedGap {
    ValueGap gap;
    int rank;
};

} // namespace

std::vector<ValueGap> valueGaps(const Plan& plan, Day asOf)
{
    const RowsById<Value> values(plan.of<Value>());
    const RowsById<Goal> goals(plan.of<Goal>());
    const auto served = servedGoals(plan, goals);
    std::vector<RankedGap> all;
    for (const auto& value : plan.of<Value>()) {
        const int lived = value.lived.value_or(0);
        const int importance = value.importance.value_or(0);
        all.push_back(
            {{.value = value.id,
              .importance = importance,
              .lived = lived,
              .gap = importance - lived},
             value.rank.value_or(INT_MAX)});
    }
    for (const auto& link : plan.of<GoalValue>()) {
        const auto value = values.position(link.value);
        const auto goal = goals.position(link.goal);
        if (value && goal && isPursued(plan.of<Goal>()[*goal])) {
            auto& gap = all[*value].gap;
            gap.goals.push_back(link.goal);
            gap.hasNeed = gap.hasNeed || served[*goal];
        }
    }
    std::erase_if(all, [&](const RankedGap& ranked) {
        const Value& value = *values.find(ranked.gap.value);
        return !value.importance || !value.lived || hasCome(value.retiredOn, asOf);
    });
    std::ranges::stable_sort(all, [](const RankedGap& one, const RankedGap& other) {
        return std::tuple{-one.gap.gap, -one.gap.importance, one.rank}
        < std::tuple{-other.gap.gap, -other.gap.importance, other.rank};
    });
    std::vector<ValueGap> gaps;
    std::ranges::transform(all, std::back_inserter(gaps), &RankedGap::gap);
    return gaps;
}

std::optional<ValueSuggestion> valueSuggestion(const std::vector<ValueGap>& gaps)
{
    if (gaps.empty() || gaps.front().gap <= 0) {
        return std::nullopt;
    }
    const bool hasGoal = !gaps.front().goals.empty();
    return ValueSuggestion{gaps.front(), hasGoal ? ValueStep::NameANeed : ValueStep::SetAGoal};
}

} // namespace asterism
