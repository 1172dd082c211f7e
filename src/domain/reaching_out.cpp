// SPDX-License-Identifier: MIT
#include "domain/reaching_out.h"

namespace asterism {

const std::vector<OutreachState>& statesAfter(OutreachState state)
{
    using enum OutreachState;
    static const std::vector<std::vector<OutreachState>> table{
        {Draft, Dropped},                                                      // Idea
        {Ready, Dropped},                                                      // Draft
        {Draft, Sent, Dropped},                                                // Ready
        {Nudged, InConversation, Accepted, Declined, Later, LetGo, Withdrawn}, // Sent
        {Nudged, InConversation, Accepted, Declined, Later, LetGo, Withdrawn}, // Nudged
        {Accepted, Declined, Later, LetGo, Withdrawn},                         // InConversation
        {},                                                                    // Accepted
        {},                                                                    // Declined
        {Ready, Accepted, LetGo},                                              // Later
        {InConversation, Accepted, Declined, Later},                           // LetGo
        {},                                                                    // Withdrawn
        {},                                                                    // Dropped
    };
    return table.at(static_cast<std::size_t>(state));
}

} // namespace asterism
