// SPDX-License-Identifier: MIT
#include "ui/meetings/meeting_moves.h"

#include <QCoreApplication>

#include "actions/edit.h"

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeetingMoves)
};

QString movedWords(MeetingState state)
{
    switch (state) {
    case MeetingState::Confirmed:
        return Words::tr("It is agreed");
    case MeetingState::Cancelled:
        return Words::tr("Meeting called off");
    case MeetingState::MissedByMe:
    case MeetingState::MissedByThem:
        return Words::tr("It did not happen; it can be planned again");
    case MeetingState::Signed:
        return Words::tr("Signed");
    case MeetingState::Amended:
        return Words::tr("Open to changes again");
    default:
        return Words::tr("Meeting held");
    }
}

} // namespace

bool moveTo(PlanSession& session, const Id<Meeting>& meeting, MeetingState state)
{
    return session.run(
        [&](Store& store) { actions::moveMeeting(store, meeting, state, session.today()); },
        movedWords(state));
}

std::optional<Id<Meeting>> postpone(
    PlanSession& session, const Id<Meeting>& meeting, const actions::NewTime& time)
{
    Id<Meeting> later;
    const bool isDone = session.run(
        [&](Store& store) { later = actions::postponeMeeting(store, meeting, time); },
        Words::tr("Meeting moved"));
    return isDone ? std::optional{later} : std::nullopt;
}

void removeMeeting(PlanSession& session, const Id<Meeting>& meeting)
{
    session.run(
        [&](Store& store) { actions::remove(store, meeting); }, Words::tr("Meeting removed"));
}

QString moveWords(MeetingState to)
{
    switch (to) {
    case MeetingState::Confirmed:
        return Words::tr("It Is Agreed");
    case MeetingState::Moved:
        return Words::tr("Move…");
    case MeetingState::Cancelled:
        return Words::tr("Call It Off");
    case MeetingState::MissedByMe:
        return Words::tr("I Could Not Come");
    case MeetingState::MissedByThem:
        return Words::tr("They Could Not Come");
    case MeetingState::Held:
        return Words::tr("Log It…");
    case MeetingState::Signed:
        return Words::tr("Signed by Both");
    case MeetingState::Amended:
        return Words::tr("Amend…");
    case MeetingState::Proposed:
        break;
    }
    return {};
}

} // namespace asterism::ui
