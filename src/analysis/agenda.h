// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

// What stays open from one meeting to the next.

namespace asterism {

/// An item that is still open with a person.
struct OpenItem {
    Id<AgendaItem> item;
    Id<Meeting> meeting; ///< where it stands now
    bool isParked = false;
    int timesCarried = 0;      ///< past meetings that took place and left it open
    bool isStillWanted = true; ///< false: carried three times; ask whether it is still wanted

    bool operator==(const OpenItem&) const = default;
};

/// How often an item was left open by a meeting that took place, on its way to where it stands.
/// Being put off together with its meeting is not counted.
int timesCarried(const Plan& plan, const AgendaItem& item);

/// Open and parked items of meetings with that person that took place or were put off, which have
/// not been carried over yet; the oldest meeting first. Reads Meeting, Attendance, AgendaItem and
/// Relationship.
std::vector<OpenItem> openItemsWith(const Plan& plan, const Id<Person>& person);

/// The items of one meeting in their order, carried ones told how often.
std::vector<OpenItem> itemsOf(const Plan& plan, const Id<Meeting>& meeting);

/// R62: the parts of a meeting and their minutes: check-in, since last time, topics, what I bring,
/// close; 10, 15, 55, 10 and 10 percent, whole minutes that add up to the length.
struct MeetingShares {
    int checkIn = 0;
    int sinceLastTime = 0;
    int topics = 0;
    int whatIBring = 0;
    int close = 0;

    bool operator==(const MeetingShares&) const = default;
};
MeetingShares sharesOf(int minutes);

/// R54: the parts of a group meeting and their minutes: check-in 10, the cases, learning 10,
/// logistics 5. The cases share what is left evenly, whole minutes; what cannot be shared goes to
/// learning. Of short meetings the fixed parts shrink alike, so that half of it is for the cases.
struct GroupShares {
    int checkIn = 0;
    int cases = 0; ///< how many
    int eachCase = 0;
    int learning = 0;
    int logistics = 0;

    bool operator==(const GroupShares&) const = default;
};
GroupShares groupSharesOf(int minutes, int cases);

/// R64: whether a "now what" names something to do or a day, and so could become a promise. The
/// day that it names, if any.
struct NextDeed {
    bool isDeed = false;
    PartialDate due;

    bool operator==(const NextDeed&) const = default;
};
NextDeed nextDeedIn(std::string_view nowWhat, Day today);

} // namespace asterism
