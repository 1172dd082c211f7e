// SPDX-License-Identifier: MIT
#pragma once

#include "actions/meetings.h"

// What the actions on meetings and promises share. Not for others.

namespace asterism::actions {

/// The verb, "meeting", the names of those invited.
Deed deedOn(Verb verb, const Reader& plan, const Id<Meeting>& meeting);
Deed deedOn(Verb verb, const Reader& plan, const std::vector<Id<Person>>& people);

Error meetingCannotFollow(MeetingState from, MeetingState to);

/// Throws OutcomeNeedsPast for a day that is still to come, DateNeeded for none.
void expectCome(const Meeting& meeting, Day today);

/// The people of a meeting, each once; those of the group when only the group is named. Throws
/// NobodyThere when there is nobody.
std::vector<Id<Person>> invited(
    const Reader& plan,
    const std::vector<Id<Person>>& people,
    const std::optional<Id<Group>>& group);

/// The tie with a person that a meeting of this kind is about: of those not over the one they met
/// in before in this kind, else a reverse one for a reverse meeting, else an active one, else any.
/// Nothing when there is no tie.
std::optional<Relationship> tieToMeet(
    const Reader& plan, const Id<Person>& person, const std::string& kind);

/// The same; a tie that is only considered is made when there is none. For inside of an act.
Id<Relationship> tieMade(Writer& plan, const Id<Person>& person, const std::string& kind);

/// The kind of a meeting that is not said: that of the last one with exactly one of them, or of
/// the group, else a word for the tie.
std::string usualKind(
    const Reader& plan,
    const std::vector<Id<Person>>& people,
    const std::optional<Id<Group>>& group);

/// Writes who comes; a tie that is only considered is made for somebody without one. Rows of
/// removed people stay. For inside of an act.
void putAttendance(
    Writer& plan,
    const Meeting& meeting,
    const std::vector<Id<Person>>& came,
    const std::vector<Id<Person>>& stayedAway);

void putMeetingNeeds(Writer& plan, const Id<Meeting>& meeting, const std::vector<Id<Need>>& needs);
void putAgenda(Writer& plan, const Id<Meeting>& meeting, const std::vector<NewAgendaItem>& items);
void putCarried(
    Writer& plan, const Id<Meeting>& meeting, const std::vector<Id<AgendaItem>>& items);

} // namespace asterism::actions
