// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/hour_rules.h"
#include "domain/plan.h"

#include <optional>
#include <vector>

// Limits that some rules set: how much may stand in seven days, how long supervision may be away,
// and in how many weeks there were hours. Only what is kept by the day can say anything of them.

namespace asterism {

/// Seven days in a row that hold more than the rules let count.
struct FullWeek {
    Day from;
    int minutes = 0;
    int over = 0; ///< minutes above the limit

    bool operator==(const FullWeek&) const = default;
};

/// Such days from `from` to `to`, none of them twice; of those that overlap the first. None under
/// rules without such a limit.
std::vector<FullWeek> fullWeeks(const Plan& plan, const HourRules& rules, Day from, Day to);

/// A stretch without supervision that is longer than the rules allow.
struct SupervisionGap {
    Day after;  ///< the day of the one before it
    Day before; ///< the day of the one that ended it, or of the end of the period
    int days = 0;

    bool operator==(const SupervisionGap&) const = default;
};

/// Between the first supervision of the period and its end; what is still planned ends no gap.
std::vector<SupervisionGap> supervisionGaps(
    const Plan& plan, const HourRules& rules, Day from, Day to);

/// Weeks, from Monday, that had hours, and those with supervision alone.
struct WeeksSoFar {
    int weeks = 0;
    int wanted = 0;
    int alone = 0;
    int aloneWanted = 0;

    bool operator==(const WeeksSoFar&) const = default;
};

/// Nothing under rules that do not ask for weeks. Hours that are too old by `to` add none.
std::optional<WeeksSoFar> weeksSoFar(const Plan& plan, const HourRules& rules, Day from, Day to);

} // namespace asterism
