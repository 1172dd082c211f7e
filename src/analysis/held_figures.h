// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <string>
#include <vector>

// The five private prompts after a meeting, and how they went. A private mirror, not a validated
// measure; not shared (R68).

namespace asterism {

enum class CheckIn {
    FeltHeld,
    CouldSayTheHardThing,
    WorkedOnWhatICameFor,
    StretchedNotShamed,
    KnowMyNextStep,
};
template <>
struct Vocabulary<CheckIn> {
    static constexpr auto words = asterism::words(
        {"felt_held",
         "could_say_the_hard_thing",
         "worked_on_what_i_came_for",
         "stretched_not_shamed",
         "know_my_next_step"});
};

std::optional<int> answerTo(const Meeting& meeting, CheckIn prompt);

/// The answer for one of the keys 1 to 5 of "how was it": 2, 4, 6, 8, 10.
int feltOfKey(int key);

/// The key that shows an answer; the nearest, 1 for 0 and 1.
int keyOfFelt(int felt);

struct HeldFigures {
    int count = 0;
    std::optional<double> mean;
    std::optional<double> median;
    std::optional<double> lastThree; ///< their mean; nothing with fewer than three
    std::vector<int> answers;        ///< in the order of the meetings

    bool operator==(const HeldFigures&) const = default;
};

/// The answers to one prompt after meetings that took place by today; with a person named, those
/// that this person attended. Reads Meeting, Attendance and Relationship.
HeldFigures heldFigures(
    const Plan& plan,
    Day asOf,
    const std::optional<Id<Person>>& person = std::nullopt,
    CheckIn prompt = CheckIn::FeltHeld);

/// What the answers after meetings with one person say (R69). Only with three or more.
struct HeldTrend {
    bool hasFallen = false;     ///< the last three are two points or more below those before
    bool hardThingLow = false;  ///< the hard thing got 3 or less in one of the last three
    bool isOnlyHolder = false;  ///< of a need for holding: a second one would help

    bool suggestsTalking() const { return hasFallen || hardThingLow; }
    bool operator==(const HeldTrend&) const = default;
};

/// Nothing with fewer than three answers to "I felt held". Reads what heldFigures and coverageOf
/// read.
std::optional<HeldTrend> heldTrend(const Plan& plan, const Id<Person>& person, Day asOf);

} // namespace asterism
