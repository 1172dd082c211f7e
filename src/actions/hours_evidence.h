// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/hours.h"
#include "analysis/hours_limits.h"

#include <string>
#include <vector>

// The hours of a period on paper, for a board. It names only who was there to sign; no note,
// purpose, place or title of a meeting is in it, and no text in which the privacy guard finds
// something.

namespace asterism::actions {

/// One kind of hours, summed up over the period.
struct EvidenceSum {
    std::string kind;
    int minutes = 0;
    std::optional<int> credited; ///< nothing for what is not supervision, or credited by no rule
    int carriedOver = 0;         ///< from before the plan, not part of minutes

    bool operator==(const EvidenceSum&) const = default;
};

/// Everything that stands in an evidence pack.
struct Evidence {
    Day from;
    Day to;
    std::string name; ///< mine
    std::string role;
    HourRules rules; ///< without what was left out of its words
    std::vector<EvidenceSum> sums;
    std::vector<HoursMonth> months;
    std::vector<EvidenceLine> lines;
    std::vector<HoursTotal> totals;
    std::vector<HoursAverage> averages;
    SupervisionRatio ratio;
    std::optional<WeeksSoFar> weeks;
    std::vector<std::vector<std::string>> with; ///< names, one list for each of the lines
    std::vector<std::string> signers;           ///< each once; peers only when there is nobody else
    std::vector<std::string> leftOut;           ///< texts that may tell of a client, each once
};

/// Reads Profile, Person, Relationship, Meeting, Attendance and HoursEntry; the names of everybody
/// in the plan are known to the guard. A setting in which something is found is left empty, a kind
/// becomes `otherHours`, a sentence of one's own rules goes.
Evidence evidenceOf(const Plan& plan, const HourRules& rules, Day from, Day to);

/// The kind of hours that stands for a word that was left out.
inline constexpr const char* otherHours = "other";

/// The evidence as a table: what took place, the months against their minimum, the sums, room for
/// signatures, the rules with the day on which they were checked.
std::string evidenceTable(const Evidence& evidence);
std::string evidenceTable(const Plan& plan, const HourRules& rules, Day from, Day to);

/// "Your board's own page decides."
std::string boardDecides();

} // namespace asterism::actions
