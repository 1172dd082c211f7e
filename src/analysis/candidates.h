// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/coverage.h"

#include <optional>
#include <string>
#include <vector>

// Who of the people already here might serve a need, and through whom the way leads to them.

namespace asterism {

enum class FitReason {
    ThoughtOfBefore,  ///< linked to the need, and not active now
    OnYourList,       ///< an idea or a letter to them has begun
    KnowsAbout,       ///< `detail`: the words of the need that are theirs, too
    DoesThis,         ///< already has the mentoring function that the need asks for
    NewSetting,       ///< `detail`: a setting in which nobody active works
    Willing,          ///< takes on people at the moment
    ReachableByVideo, ///< not from around here, and there is a way to reach them
    Reachable,
    WayIn,       ///< somebody knows them; see waysIn
    CarriesALot, ///< speaks against: a lot rests on them already
};
template <>
struct Vocabulary<FitReason> {
    static constexpr auto words = asterism::words(
        {"thought_of_before",
         "on_your_list",
         "knows_about",
         "does_this",
         "new_setting",
         "willing",
         "reachable_by_video",
         "reachable",
         "way_in",
         "carries_a_lot"});
};

struct Fit {
    FitReason reason = FitReason::KnowsAbout;
    std::string detail;

    bool operator==(const Fit&) const = default;
};

struct CandidateForNeed {
    Id<Person> person;
    int score = 0;         ///< for the order only
    int dots = 1;          ///< 1 to 3, as it is shown
    std::vector<Fit> fits; ///< in the order of FitReason

    bool operator==(const CandidateForNeed&) const = default;
};

struct CandidateList {
    std::vector<CandidateForNeed> people; ///< the best first; among equals by name
    bool listMore = false;                ///< R11: fewer than three
    bool tryByVideo = false;              ///< R11: all are local, and nobody holds the need

    bool operator==(const CandidateList&) const = default;
};

/// People of the plan who could be asked for the need. Each has a reason that is about the need or
/// about the network, not only about being reachable.
/// - Left out: who holds the need, rests or is not to be written to, takes nobody (or not yet), has
///   been asked and not answered or has said no, whose ties are paused, not now or all over, whom I
///   only guide (unless it is about giving back), my own therapist; and for favors outside their
///   contract (R53) whoever evaluates me.
/// - Words of a need and of a person are the same when they begin alike; little words do not count.
/// Reads all of Person's tables, Relationship, RelationshipFunction, Coverage, Need, Outreach.
CandidateList candidatesFor(const Plan& plan, const Id<Need>& need, Day asOf);

/// Who could open the door to a person.
struct WayIn {
    Id<Person> through;
    bool introducedThem = false; ///< to me, before; else they know each other

    bool operator==(const WayIn&) const = default;
};

/// Whoever introduced them first, then active people who know them, the closest first. Nobody who
/// rests or is not to be written to; and nobody who evaluates me, unless they opened that door
/// before (R53).
std::vector<WayIn> waysIn(const Plan& plan, const Id<Person>& person);

} // namespace asterism
