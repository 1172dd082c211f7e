// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <string>
#include <vector>

// Which meetings took place, and which wait for a word on how they went.

namespace asterism {

struct KindOfMeeting {
    std::string kind;
    int count = 0;
    int minutes = 0;

    bool operator==(const KindOfMeeting&) const = default;
};

struct MeetingsHeld {
    int held = 0;
    int minutes = 0;
    std::vector<KindOfMeeting> byKind; ///< the most frequent first, then by name

    bool operator==(const MeetingsHeld&) const = default;
};

/// The meetings that took place by today. Kinds that differ in case or spaces only are one, in
/// the spelling of the first. Reads Meeting.
MeetingsHeld meetingsHeld(const Plan& plan, Day asOf);

/// Planned meetings whose day is over: each asks once how it went, and is never held by itself.
/// The last first. Reads Meeting.
std::vector<Id<Meeting>> meetingsToAskAbout(const Plan& plan, Day asOf);

/// Planned meetings of today and later, the next first; those without a day last. Reads Meeting.
std::vector<Id<Meeting>> meetingsComing(const Plan& plan, Day asOf);

} // namespace asterism
