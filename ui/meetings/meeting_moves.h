// SPDX-License-Identifier: MIT
#pragma once

#include "actions/meetings.h"
#include "ui/app/plan_session.h"

#include <optional>

// What can become of a meeting, done and said.

namespace asterism::ui {

/// Moves it; when that cannot be, the toast says why.
bool moveTo(PlanSession& session, const Id<Meeting>& meeting, MeetingState state);

/// The new meeting.
std::optional<Id<Meeting>> postpone(
    PlanSession& session, const Id<Meeting>& meeting, const actions::NewTime& time);

/// Removes it with all that is in it.
void removeMeeting(PlanSession& session, const Id<Meeting>& meeting);

/// What a move is called on a button.
QString moveWords(MeetingState to);

} // namespace asterism::ui
