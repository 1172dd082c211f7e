// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/hour_rules.h"
#include "domain/plan.h"

#include <optional>
#include <string>
#include <vector>

// Supervision and contact hours, and what of them a rule set counts (R49). Never anything about a
// client: only days, kinds, minutes, and who signed.
//
// What counts: meetings that took place and have an hours category, and hours entries. Supervision
// counts only with somebody who is my supervisor (R29), where the plan says who was there.

namespace asterism {

struct KindMinutes {
    std::string kind;
    int minutes = 0;

    bool operator==(const KindMinutes&) const = default;
};

/// One way to make up for what a month is short of.
struct Mend {
    std::string kind;
    int minutes = 0;
    std::optional<int> groupSize;

    bool operator==(const Mend&) const = default;
};

struct HoursMonth {
    PartialDate month;
    int minutes = 0;                ///< supervision and consultation that took place
    std::optional<int> credited;    ///< nothing under rules that credit nothing
    int planned = 0;                ///< what the planned meetings would add to it
    std::optional<int> minimum;     ///< of the month, or for the client hours that it had
    int shortBy = 0;                ///< minutes below the minimum, planned ones not counted
    bool planMends = false;         ///< the planned meetings bring it to the minimum
    int withoutSize = 0;            ///< groups that count nothing as long as their size is unknown
    std::vector<Mend> mends;        ///< any one of them is enough
    std::vector<KindMinutes> kinds; ///< all that took place, client hours among it, by kind

    bool operator==(const HoursMonth&) const = default;
};

/// Every month from that of `from` to that of `to`; only what lies from `from` to `to` counts.
/// Sums carried over from before the plan belong to no month. Reads Meeting, Attendance,
/// Relationship and HoursEntry.
std::vector<HoursMonth> hoursByMonth(const Plan& plan, const HourRules& rules, Day from, Day to);

/// A week, from Monday, in units. Without client minutes when some of its hours are kept by the
/// month: then nobody can say how many units it needs.
struct UnitWeek {
    Day monday;
    std::optional<int> clientMinutes;
    std::optional<int> needed;
    double units = 0;
    double shortBy = 0;
    bool hasAlone = false;

    bool operator==(const UnitWeek&) const = default;
};

/// The weeks that begin from `from` to `to` and have client hours or supervision; none under rules
/// without units.
std::vector<UnitWeek> unitsByWeek(const Plan& plan, const HourRules& rules, Day from, Day to);

struct HoursAverage {
    std::string title;
    double perWeek = 0;
    int wanted = 0;

    bool operator==(const HoursAverage&) const = default;
};
std::vector<HoursAverage> hoursAverages(const Plan& plan, const HourRules& rules, Day from, Day to);

struct HoursTotal {
    std::string title;
    int minutes = 0; ///< what was carried over by then is part of it
    int wanted = 0;
    int tooOld = 0; ///< left out of it, as the rules count hours for some years only

    bool operator==(const HoursTotal&) const = default;
};
std::vector<HoursTotal> hoursTotals(const Plan& plan, const HourRules& rules, Day from, Day to);

/// The first day whose hours still count at the end of a period; nothing when all do.
std::optional<Day> countsSince(const HourRules& rules, Day to);

/// How many client hours there were for one of supervision.
struct SupervisionRatio {
    int clientMinutes = 0;
    int supervisionMinutes = 0;
    std::optional<double> clientPerSupervision;

    bool operator==(const SupervisionRatio&) const = default;
};
SupervisionRatio supervisionRatio(const Plan& plan, const HourRules& rules, Day from, Day to);

/// One line of the evidence of a period. Has a name only for who signs.
struct EvidenceLine {
    PartialDate date;
    std::string kind;
    int minutes = 0;
    std::optional<int> credited;
    std::optional<int> groupSize;
    std::optional<MeetingMode> mode;
    std::string setting;
    std::vector<Id<Person>> with;
    bool isSigned = false;

    bool operator==(const EvidenceLine&) const = default;
};

/// What took place from `from` to `to` and counts, in the order of its days.
std::vector<EvidenceLine> evidenceLines(const Plan& plan, const HourRules& rules, Day from, Day to);

/// The first and the last day of what took place, to begin with; nothing for a plan without hours.
std::optional<std::pair<Day, Day>> daysWithHours(const Plan& plan);

} // namespace asterism
