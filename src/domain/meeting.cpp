// SPDX-License-Identifier: MIT
#include "domain/meeting.h"

namespace asterism {

const std::vector<MeetingState>& statesAfter(MeetingState state)
{
    using enum MeetingState;
    static const std::vector<std::vector<MeetingState>> table{
        {Confirmed, Held, Moved, Cancelled},                // Proposed
        {Held, Moved, Cancelled, MissedByMe, MissedByThem}, // Confirmed
        {Signed},                                           // Held
        {},                                                 // Moved
        {},                                                 // Cancelled
        {Moved},                                            // MissedByMe
        {Moved},                                            // MissedByThem
        {Amended},                                          // Signed
        {Signed},                                           // Amended
    };
    return table.at(static_cast<std::size_t>(state));
}

bool tookPlace(MeetingState state)
{
    return state == MeetingState::Held || state == MeetingState::Signed
        || state == MeetingState::Amended;
}

} // namespace asterism
