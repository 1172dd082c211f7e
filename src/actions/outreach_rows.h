// SPDX-License-Identifier: MIT
#pragma once

#include "actions/outreach.h"

// What the actions on threads share. Not for others.

namespace asterism::actions {

/// "Change", "outreach", the person's name.
Deed deedOn(const Reader& plan, const Outreach& thread);

Error cannotFollow(OutreachState from, OutreachState to);

/// Throws DateNeeded for an empty date, naming the column.
void expectDate(const PartialDate& date, const std::string& column);

/// Throws DateStillToCome for a day after today.
void expectCome(Day day, Day today);

Message newMessage(const Id<Outreach>& thread, MessageDirection direction);

/// The letter that is being written: an ask or follow-up of mine that has not left.
std::optional<Message> draftAmong(const std::vector<Message>& messages);

Letter letterIn(const Message& message);
void write(Message& message, const Letter& letter);

/// Everything that happened on a thread, whatever is dated in the future included.
ThreadStory wholeStory(const Outreach& thread, const std::vector<Message>& messages);

/// Puts the thread in its new state, with what that brings: the day to ask again goes when it no
/// longer says "later", a follow-up that was not sent goes when none is needed, and the tie with
/// the person moves along. For inside of an act.
void arrive(Store& store, Writer& plan, Outreach thread, OutreachState to, Day today);

} // namespace asterism::actions
