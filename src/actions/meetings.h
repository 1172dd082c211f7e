// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <optional>
#include <string>
#include <vector>

// Meetings, from a date in mind to a signed record. The table of moves is statesAfter(); its
// guards are enforced here. Nothing is ever held by itself: only log.h and moveMeeting say so.
// Each function is one step that can be undone.

namespace asterism::actions {

struct NewAgendaItem {
    std::string text;
    std::string fromWhom;
    std::optional<int> minutes;
    std::optional<HelpWanted> wanted;
};

struct NewMeeting {
    std::vector<Id<Person>> people; ///< all of a group when only the group is named
    std::optional<Id<Group>> group;
    std::string kind; ///< else as the last one with them, else by the tie
    std::optional<MeetingMode> mode;
    bool isConfirmed = true;
    PartialDate startsOn;            ///< may be empty: a meeting in mind
    std::optional<Instant> startsAt; ///< with its zone, when a time of day was agreed
    std::string timeZone;
    std::optional<int> minutes;
    std::string place;
    std::optional<int> contractedSize; ///< else that of the group
    std::string purpose;
    std::vector<Id<Need>> needs;
    std::vector<NewAgendaItem> agenda;
    std::vector<Id<AgendaItem>> carried; ///< items of earlier meetings that stay open
};

/// Plans a meeting, proposed or confirmed. Throws NobodyThere without people and group.
Id<Meeting> planMeeting(Store& store, const NewMeeting& planned);

/// Moves a meeting to another state. Throws MeetingCannotFollow when the table has no such move or
/// it is Moved, which is postponeMeeting; for Held and both kinds of missed OutcomeNeedsPast as
/// long as its day is still to come, and DateNeeded when it has none.
void moveMeeting(Store& store, const Id<Meeting>& meeting, MeetingState to, Day today);

/// Why a move would be refused, without making it; nothing when it would not.
std::optional<Refusal> refusalToMove(const Meeting& meeting, MeetingState to, Day today);

/// When it will be instead; empty when that is still open.
struct NewTime {
    PartialDate startsOn;
    std::optional<Instant> startsAt;
    std::string timeZone;
};

/// Puts a meeting off, also a missed one: it stays as Moved, and a new one has its people, needs,
/// texts and what is open on its agenda. A day makes the new one confirmed, else it is proposed.
/// Returns the new one.
Id<Meeting> postponeMeeting(Store& store, const Id<Meeting>& meeting, const NewTime& time);

/// Changes what is written about a meeting, when it is and how it was; the state stays. Throws
/// MeetingCannotFollow for one that is signed (it is amended first), OutcomeNeedsPast when one that
/// took place or was missed would come to lie ahead, DateNeeded when it would have no date.
void editMeeting(Store& store, const Meeting& changed, Day today);

/// Who was to be there, and who came. People who are not among those invited are added. A person
/// counts once, whatever ties there are. Throws NobodyThere when nobody is left.
void setAttendance(
    Store& store,
    const Id<Meeting>& meeting,
    const std::vector<Id<Person>>& came,
    const std::vector<Id<Person>>& stayedAway = {});

/// For which needs one meets.
void setMeetingNeeds(Store& store, const Id<Meeting>& meeting, const std::vector<Id<Need>>& needs);

Id<AgendaItem> addAgendaItem(
    Store& store, const Id<Meeting>& meeting, const NewAgendaItem& item);

/// Discussed, parked, dropped, or open again.
void settleAgendaItem(Store& store, const Id<AgendaItem>& item, AgendaState state);

/// Takes open and parked items of earlier meetings over to this one, each once; they are open
/// there. What was discussed or dropped is left where it is.
void carryAgenda(
    Store& store, const Id<Meeting>& meeting, const std::vector<Id<AgendaItem>>& items);

} // namespace asterism::actions
