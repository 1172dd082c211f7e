// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <variant>
#include <vector>

namespace asterism {

using WovenThing
    = std::variant<Id<Meeting>, Id<Exchange>, Id<Commitment>, Id<Message>, Id<Agreement>>;

/// One thing that happened between a person and me.
struct WovenEntry {
    PartialDate on; ///< empty: nobody knows when
    WovenThing what;

    bool operator==(const WovenEntry&) const = default;
};

/// Meetings, give and take, promises, agreements and letters of a person in one thread, the newest
/// first and what has no date last. Of one day: letters, then promises, agreements, give and take,
/// meetings.
/// - Meetings that took place with them there, and planned ones that are still to come.
/// - Promises with them that were kept or let go, by that day; those that moved to another day are
///   told by the new one only. Open ones are no part of it.
/// - Letters that left, and answers.
/// - Agreements by the day on which they were agreed on, each version.
/// Reads Relationship, Outreach, Message, Meeting, Attendance, Commitment, Agreement and Exchange.
std::vector<WovenEntry> wovenTimeline(const Plan& plan, const Id<Person>& person, Day asOf);

} // namespace asterism
