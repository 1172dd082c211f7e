// SPDX-License-Identifier: MIT
#pragma once

#include "actions/meetings.h"
#include "actions/promises.h"
#include "analysis/quick_line.h"

// Logging a meeting costs thirty seconds, or it does not happen: all of it in one step.

namespace asterism::actions {

/// A meeting that took place, with what came of it.
struct LoggedMeeting {
    std::optional<Id<Meeting>> planned;  ///< the one that had been planned; else a new one
    std::vector<Id<Person>> came;        ///< all of the group, or all invited, when nobody is named
    std::vector<Id<Person>> stayedAway;
    std::optional<Id<Group>> group;
    PartialDate on;                      ///< else as planned, else today
    std::optional<int> minutes;          ///< else as planned
    std::string kind;                    ///< else as planned, else usual with them
    std::optional<MeetingMode> mode;
    std::string stays;                   ///< what stays with me, in one sentence
    std::optional<int> feltHeld;         ///< 0 to 10; see feltOfKey for the keys 1 to 5
    bool afterIncident = false;
    std::vector<Id<AgendaItem>> discussed;
    std::vector<NewPromise> promises;    ///< meeting and, with one person, person are filled in
    std::string thanks;                  ///< how I thanked them; kept as given to each who came
};

struct Logged {
    Id<Meeting> meeting;
    std::vector<Id<Commitment>> promises;
};

/// Keeps that a meeting was held. Invited people who are not among those who came are kept as away.
/// Throws NobodyThere, OutcomeNeedsPast for a day that is still to come, MeetingCannotFollow when
/// the planned one can no longer be held.
Logged logMeeting(Store& store, const LoggedMeeting& logged, Day today);

/// What a typed line has done; only what it was about is filled.
struct LineDone {
    std::optional<Logged> met;
    std::optional<Id<Commitment>> promise;
    std::optional<Id<Person>> idea; ///< somebody of the plan, or somebody new
    std::optional<Id<Reflection>> note;
};

/// Does what the line says, as one step: logs a meeting (a planned one of that day with the same
/// people is the one that was held), notes a promise, begins an outreach as an idea with somebody
/// of the plan or somebody new, or keeps the note in the journal. Promises are noted in the same
/// step, beside a meeting only. Throws NobodyThere, EmptyField or NoSuchRow for a line that is not
/// ready, and what those actions throw.
LineDone doLine(
    Store& store, const QuickLine& line, Day today, const std::vector<QuickLine>& promises = {});

} // namespace asterism::actions
