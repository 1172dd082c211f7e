// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/candidates.h"

#include <optional>
#include <vector>

// People who guided me once and of whom nothing was heard for long. Of them those are thought of
// first who could help now, not those who were closest (R61).

namespace asterism {

/// An open need that somebody could help with.
struct NeedTheyFit {
    Id<Need> need;
    std::vector<Fit> fits; ///< only what is about the need

    bool operator==(const NeedTheyFit&) const = default;
};

struct PastGuide {
    Id<Person> person;
    Id<Relationship> relationship;
    PartialDate lastContact;        ///< in any tie with them; empty: none is known
    std::optional<int> days;        ///< since then
    std::vector<NeedTheyFit> needs; ///< open ones, the most important first
    bool isFromElsewhere = false;   ///< not of the setting in which most of my people work
    PartialDate letterSent;         ///< one is on its way to them, and was not answered yet

    bool operator==(const PastGuide&) const = default;
};

/// People whose ties are dormant, and who guided me or were peers; those whose tie is still called
/// active or warm belong to them after three years of silence. In order: who fits an open need, who
/// is from another setting than most, by name. Nobody who rests, is not to be written to, or whose
/// tie has ended, as those do that ended in conflict.
/// Reads what candidatesFor and coverageOf read, Meeting, Attendance, Message and Exchange.
std::vector<PastGuide> pastGuides(const Plan& plan, Day asOf);

} // namespace asterism
