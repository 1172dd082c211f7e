// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

// How far what I live is from what matters to me (R67).

namespace asterism {

struct ValueGap {
    Id<Value> value;
    int importance = 0;
    int lived = 0;
    int gap = 0; ///< importance − lived; negative when I live it more than it matters
    std::vector<Id<Goal>> goals; ///< that it carries and that I have not let go of
    bool hasNeed = false;        ///< one of those goals is served by a need not set aside

    bool operator==(const ValueGap&) const = default;
};

/// Every value with both marks that I have not retired by today, the widest gap first; among
/// equals the more important, then the higher ranked one. Reads Value, Goal, GoalValue, Need and
/// NeedGoal.
std::vector<ValueGap> valueGaps(const Plan& plan, Day asOf);

enum class ValueStep { SetAGoal, NameANeed };

/// What the widest gap asks for: a goal when it carries none, a need when it does.
struct ValueSuggestion {
    ValueGap gap;
    ValueStep step = ValueStep::SetAGoal;
};

/// Nothing when no value falls short of its importance.
std::optional<ValueSuggestion> valueSuggestion(const std::vector<ValueGap>& gaps);

} // namespace asterism
