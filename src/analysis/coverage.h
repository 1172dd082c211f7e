// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

// Which needs are held, by whom, and which are open places.

namespace asterism {

enum class HeldState { Covered, Partial, Open };
template <>
struct Vocabulary<HeldState> {
    static constexpr auto words = asterism::words({"covered", "partial", "open"});
};

/// What a need without an importance weighs: the middle of 1 to 5.
constexpr int unratedImportance = 3;

int importanceOf(const Need& need);

/// Whether the link is over by today; its last day still counts.
bool hasEnded(const Coverage& link, Day asOf);

/// Whether the link has begun by today, as far as is known.
bool hasBegun(const Coverage& link, Day asOf);

/// Who holds one need. Each person stands in one of the lists only, by name.
struct NeedCoverage {
    Id<Need> need;
    HeldState state = HeldState::Open;
    bool single = false; ///< covered, and by exactly one active person in all
    std::vector<Id<Person>> well;
    std::vector<Id<Person>> partly;
    std::vector<Id<Person>> waiting; ///< linked to the need, but not active now

    bool operator==(const NeedCoverage&) const = default;
};

/// What rests on one active person.
struct PersonLoad {
    Id<Person> person;
    std::vector<Id<Need>> needs;     ///< held well or partly
    std::vector<Id<Need>> heldAlone; ///< of importance 4 or 5, with nobody else who holds it well
    bool carriesALot = false;        ///< R28: three needs or more, or two or more of the above

    bool operator==(const PersonLoad&) const = default;
};

struct CoverageSummary {
    std::vector<NeedCoverage> needs; ///< in the order of the plan
    std::vector<PersonLoad> load; ///< everybody who holds something, most needs first, then by name
    int covered = 0;
    int partial = 0;
    int open = 0;
    std::optional<double> ratio;    ///< covered needs of all; nothing without needs
    std::optional<double> weighted; ///< Σ importance × {1, .5, 0} / Σ importance

    bool operator==(const CoverageSummary&) const = default;
};

/// The coverage of a whole plan. Reads Need, Coverage, Relationship and Person.
/// - Only active people hold a need; of several ties with a person the better one counts.
/// - Links that have ended by today do not count, those yet to begin are waiting.
/// - Waiting are people who are not (yet, any more) active; nobody who has been set aside, whose
///   tie has ended or who has died.
/// - A need that is set aside is no part of it. A need that is met counts while somebody holds it
///   and is closed, not open, when nobody does. One left open on purpose counts like any other.
CoverageSummary coverageOf(const Plan& plan, Day asOf);

} // namespace asterism
