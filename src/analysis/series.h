// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <vector>

// A series of sessions in reverse mentoring: how one is divided, and what a series has come to.

namespace asterism {

/// The parts of a session (R55): arriving, something new is shown, it is tried out, the swap in
/// which the other one asks, one action each and the next date.
struct SessionShares {
    int checkIn = 0;
    int show = 0;
    int tryIt = 0;
    int swap = 0;
    int close = 0;

    bool operator==(const SessionShares&) const = default;
};

/// 5, 15, 10, 10 and 5 of 45 minutes; any other length in the same parts, whole minutes that add
/// up to it.
SessionShares sessionSharesOf(int minutes);

enum class SeriesAsk {
    TalkAgain, ///< two dates in a row fell through: ten minutes to agree anew, not a third date
    LookBack,  ///< three or more sessions took place and nobody has looked back on them yet
};
template <>
struct Vocabulary<SeriesAsk> {
    static constexpr auto words = asterism::words({"talk_again", "look_back"});
};

/// What to suggest about the sessions with somebody.
struct SeriesNews {
    Id<Relationship> relationship;
    Id<Person> person;
    SeriesAsk ask = SeriesAsk::TalkAgain;
    int count = 0; ///< dates that fell through, or sessions that took place

    bool operator==(const SeriesNews&) const = default;
};

/// Reverse mentoring only, at most one a tie, of ties that may be the subject of a nudge (R56). A
/// session counts as a look back when its purpose or its notes speak of a review, and as planned
/// one when its purpose does; a talk of a quarter of an hour that is planned is to agree anew.
/// Reads Person, Relationship, Meeting and Attendance.
std::vector<SeriesNews> seriesNews(const Plan& plan, Day asOf);

/// Whether meetings of that kind are sessions of reverse mentoring.
bool isReverseKind(std::string_view kind);

} // namespace asterism
