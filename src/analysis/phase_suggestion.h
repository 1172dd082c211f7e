// SPDX-License-Identifier: MIT
#pragma once

#include "domain/giving.h"

#include <optional>
#include <vector>

// Where a mentoring relationship may be in its course. Only ever suggested (R18).

namespace asterism {

enum class MentoringPhase {
    Initiation,
    InitiationOrCultivation,
    Cultivation,
    Separation,
    Redefinition,
};
template <>
struct Vocabulary<MentoringPhase> {
    static constexpr auto words = asterism::words(
        {"initiation", "initiation_or_cultivation", "cultivation", "separation", "redefinition"});
};

/// Months of 30.4375 days, the mean of the calendar.
double monthsBetween(Day from, Day to);

/// By the time since the beginning: under 6 months initiation, to 12 ask, over 12 cultivation; by
/// the time since an agreed end has passed: separation, from 6 months on redefinition. Nothing
/// when the dates are unknown, lie ahead, or are remembered too vaguely to tell.
std::optional<MentoringPhase> suggestedPhase(
    const PartialDate& since, const PartialDate& closesOn, Day asOf);

/// The same for a tie: it closes on its own last day or else at the end of the newest of its
/// agreements that were agreed upon.
std::optional<MentoringPhase> suggestedPhase(
    const Relationship& tie, const std::vector<Agreement>& agreementsOfTie, Day asOf);

} // namespace asterism
