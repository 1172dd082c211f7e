// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/follow_up.h"
#include "domain/plan.h"

#include <optional>
#include <string>
#include <vector>

// Everything of a plan that has a day ahead, for calendars.

namespace asterism {

enum class AheadKind { Meeting, FollowUp, Review, Ending, Promise };
template <>
struct Vocabulary<AheadKind> {
    static constexpr auto words
        = asterism::words({"meeting", "follow_up", "review", "ending", "promise"});
};

struct DateAhead {
    AheadKind kind = AheadKind::Meeting;
    std::string row; ///< the id of the meeting, thread, agreement or promise
    Day day;
    std::optional<FollowUpStep> step; ///< of a follow-up
    std::vector<Id<Person>> people;   ///< who is to be there, or whom it is about; nobody sensitive
    bool isCalledOff = false;         ///< a meeting that was planned and is cancelled or moved

    bool operator==(const DateAhead&) const = default;
};

/// From today on, by day: planned meetings and those called off, follow-ups that are kind by then
/// (one whose day has passed is for today), reviews and ends of agreements that are in force, my
/// promises with a whole day. Reads Person, Relationship, Meeting, Attendance, Outreach, Message,
/// Agreement and Commitment.
std::vector<DateAhead> datesAhead(const Plan& plan, Day today, const FollowUpRhythm& rhythm = {});

} // namespace asterism
