// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

// What has become of promises, and how much time the people of a plan ask for.

namespace asterism {

enum class PromiseState { DoneOnTime, DoneLate, Overdue, Open, Someday, Released };
template <>
struct Vocabulary<PromiseState> {
    static constexpr auto words
        = asterism::words({"done_on_time", "done_late", "overdue", "open", "someday", "released"});
};

/// A due date means the whole of what is remembered: "May" is kept until the 31st. Done without a
/// due date is on time. What will be done or released on a later day is not yet.
PromiseState stateOf(const Commitment& promise, Day asOf);

/// Days by which it lies ahead (positive), or has been waiting or was late (negative); nothing for
/// one without a due date and for one that was released.
std::optional<int> daysLeft(const Commitment& promise, Day asOf);

/// How I keep my own promises, those made by both of us among them (R36). Released ones, those
/// still open and those of "someday" say nothing.
struct FollowThrough {
    int onTime = 0;
    int settled = 0;            ///< done, or open past their day
    std::optional<double> rate; ///< nothing as long as nothing is settled

    bool operator==(const FollowThrough&) const = default;
};
FollowThrough followThrough(const std::vector<Commitment>& promises, Day asOf);

/// The minutes a week that the active people ask for by usual length and rhythm, beside the
/// minutes that I mean to give (R34).
struct WeeklyTime {
    double minutes = 0;
    std::optional<int> budget;
    bool isOverBudget = false;

    bool operator==(const WeeklyTime&) const = default;
};

/// Σ minutes × 7 / cadence over active ties, and once for each group in which somebody active
/// meets. A tie whose time is spent in a group has no length of its own. Reads Profile, Person,
/// Relationship, Group and GroupMember.
WeeklyTime weeklyTime(const Plan& plan);

} // namespace asterism
