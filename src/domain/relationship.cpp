// SPDX-License-Identifier: MIT
#include "domain/relationship.h"

#include <algorithm>

namespace asterism {

const std::vector<Phase>& phasesAfter(Phase phase)
{
    using enum Phase;
    static const std::vector<std::vector<Phase>> table{
        {ReachingOut, Exploring, FromAfar, SetAside}, // Considered
        {Exploring, Active, NotNow, SetAside},        // ReachingOut
        {ReachingOut, SetAside},                      // NotNow
        {Active, SetAside, KeptWarm},                 // Exploring
        {Paused, Closing, KeptWarm, Dormant, Ended},  // Active
        {Active, Closing, Dormant, Ended},            // Paused
        {KeptWarm, Colleague, Ended, Active},         // Closing
        {Active, Dormant, Ended},                     // KeptWarm
        {Active, Dormant, Ended},                     // Colleague
        {Reconnecting, Ended},                        // Dormant
        {Active, KeptWarm, Colleague, Dormant},       // Reconnecting
        {ReachingOut, SetAside},                      // FromAfar
        {Considered},                                 // Ended
        {Considered},                                 // SetAside
    };
    return table.at(static_cast<std::size_t>(phase));
}

bool canFollow(Phase from, Phase to)
{
    return std::ranges::find(phasesAfter(from), to) != phasesAfter(from).end();
}

bool needsReason(Phase from, Phase to)
{
    return to == Phase::Considered && (from == Phase::Ended || from == Phase::SetAside);
}

bool isActive(const Relationship& tie, const Person& person)
{
    const bool phase = tie.phase == Phase::Active || tie.phase == Phase::Closing
        || tie.phase == Phase::KeptWarm || tie.phase == Phase::Colleague;
    return phase && person.resting == Resting::Active;
}

bool mayNudge(const Relationship& tie, const Person& person)
{
    return tie.phase <= Phase::Reconnecting && person.resting == Resting::Active
        && !person.doNotContact;
}

} // namespace asterism
