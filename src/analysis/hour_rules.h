// SPDX-License-Identifier: MIT
#pragma once

#include "domain/dates.h"
#include "domain/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What a board counts, as data: rules differ by board and year, so each set says where it was read
// and when. The board's own page decides.

namespace asterism {

/// What a group of some size is worth: its time divided by a number, or by its size.
struct GroupShare {
    std::optional<int> upTo;     ///< the largest group that it holds for; none: any
    std::optional<int> divideBy; ///< none: the size of the group

    bool operator==(const GroupShare&) const = default;
};

/// One kind of time that counts; all of it when there are no groups.
struct CreditRule {
    std::string kind; ///< as in Meeting::hoursCategory and HoursEntry::category
    std::vector<GroupShare> groups;

    bool operator==(const CreditRule&) const = default;
};

/// Units of supervision by the week.
struct UnitRule {
    std::vector<std::string> alone;
    int aloneMinutes = 60;
    std::vector<std::string> group;
    int groupMinutes = 120;
    int oneMoreAbove = 600; ///< minutes with clients in a week

    bool operator==(const UnitRule&) const = default;
};

struct AverageRule {
    std::string title;
    std::vector<std::string> kinds;
    int minutesPerWeek = 0;

    bool operator==(const AverageRule&) const = default;
};

struct TotalRule {
    std::string title;
    std::vector<std::string> kinds;
    int minutes = 0;

    bool operator==(const TotalRule&) const = default;
};

/// A sum that no seven days in a row may go over; what is more does not count.
struct WeekLimit {
    std::vector<std::string> kinds;
    int minutes = 0;

    bool operator==(const WeekLimit&) const = default;
};

/// In how many weeks there must have been hours, and in how many supervision alone.
struct WeeksRule {
    std::vector<std::string> kinds;
    int weeks = 0;
    int weeksAlone = 0; ///< 0: none asked for

    bool operator==(const WeeksRule&) const = default;
};

struct HourRules {
    std::string name; ///< one word, in small letters
    std::string title;
    std::string source;
    PartialDate checkedOn;
    std::vector<std::string> says; ///< the rules in plain words, for people
    std::vector<std::string> clientKinds;
    std::vector<CreditRule> credit; ///< empty: nothing is credited, sums only
    std::optional<int> monthlyMinimum;
    std::optional<UnitRule> units;
    std::vector<AverageRule> averages;
    std::vector<TotalRule> totals;
    std::optional<int> clientHoursPerHour; ///< an hour of supervision for at most so many
    std::optional<int> mostDaysBetween;    ///< from one supervision to the next
    std::optional<WeekLimit> weekLimit;
    std::optional<WeeksRule> weeks;
    std::optional<int> countsForYears; ///< hours that are older count no more

    bool operator==(const HourRules&) const = default;
};

/// Reads a rule set. Throws BadFile whose subject is the place: "/credit/1/groups/0/up_to".
HourRules readHourRules(std::string_view json);

/// The same as JSON, to be edited and read again.
std::string writeHourRules(const HourRules& rules);

/// Those that come with the program: bacp, bacp-placement, cacrep, california, blank.
const std::vector<HourRules>& builtInHourRules();

/// The credited part of some minutes; nothing when it depends on a group size that is not known.
/// Broken minutes are left off.
std::optional<int> creditOf(
    const HourRules& rules, std::string_view kind, int minutes, std::optional<int> groupSize);

} // namespace asterism
