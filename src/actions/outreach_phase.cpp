// SPDX-License-Identifier: MIT
#include "actions/outreach_phase.h"

#include "actions/relationships.h"
#include "analysis/constellation.h"

namespace asterism::actions {
namespace {

/// The next move on the way to an ask; nothing when there is none to make.
std::optional<Phase> afterAsking(Phase phase)
{
    switch (phase) {
    case Phase::Considered:
    case Phase::NotNow:
    case Phase::FromAfar:
        return Phase::ReachingOut;
    case Phase::Ended:
    case Phase::SetAside:
        return Phase::Considered;
    default:
        return std::nullopt;
    }
}

std::optional<Phase> afterTalking(Phase phase)
{
    switch (phase) {
    case Phase::ReachingOut:
        return Phase::Exploring;
    case Phase::Dormant:
        return Phase::Reconnecting;
    default:
        return afterAsking(phase);
    }
}

std::optional<Phase> afterYes(Phase phase)
{
    switch (phase) {
    case Phase::ReachingOut:
    case Phase::Exploring:
    case Phase::Paused:
    case Phase::Reconnecting:
        return Phase::Active;
    case Phase::Dormant:
        return Phase::Reconnecting;
    default:
        return afterAsking(phase);
    }
}

std::optional<Phase> nextPhase(TieNews news, Phase phase)
{
    switch (news) {
    case TieNews::Asked:
        return afterAsking(phase);
    case TieNews::Talking:
        return afterTalking(phase);
    case TieNews::SaidYes:
        return afterYes(phase);
    case TieNews::NotNow:
        break;
    }
    return phase == Phase::ReachingOut ? std::optional{Phase::NotNow} : std::nullopt;
}

RelationshipKind usualKind(Direction direction)
{
    switch (direction) {
    case Direction::IGuideThem:
        return RelationshipKind::Mentee;
    case Direction::Reverse:
        return RelationshipKind::ReverseMentee;
    case Direction::Peer:
        return RelationshipKind::Peer;
    case Direction::TheyGuideMe:
        break;
    }
    return RelationshipKind::Mentor;
}

/// Why a tie that was over is taken up again: the first words that the thread has for it.
std::string reasonOf(const Outreach& thread)
{
    for (const auto& words : {thread.ask, thread.purpose}) {
        if (!words.empty()) {
            return words;
        }
    }
    return std::string(Table<Outreach>::name);
}

} // namespace

std::vector<Phase> phasesOn(TieNews news, Phase phase)
{
    std::vector<Phase> phases;
    for (auto next = nextPhase(news, phase); next; next = nextPhase(news, *next)) {
        phases.push_back(*next);
    }
    return phases;
}

Direction directionOf(const Reader& plan, const Outreach& thread)
{
    const auto tie = thread.relationship ? plan.find(*thread.relationship) : std::nullopt;
    return tie ? tie->direction : Direction::TheyGuideMe;
}

std::optional<Relationship> tieFor(
    const Reader& plan, const Id<Person>& person, Direction direction)
{
    std::optional<Relationship> found;
    for (const auto& tie : plan.where(&Relationship::person, person)) {
        if (tie.direction == direction && (!found || (isOver(*found) && !isOver(tie)))) {
            found = tie;
        }
    }
    return found;
}

Relationship consideredTie(const Id<Person>& person, Direction direction)
{
    Relationship tie;
    tie.id = newId<Relationship>();
    tie.person = person;
    tie.direction = direction;
    tie.kind = usualKind(direction);
    return tie;
}

void moveTie(Store& store, Writer& plan, Outreach& thread, TieNews news, Day today)
{
    auto tie = thread.relationship ? plan.find(*thread.relationship)
                                   : tieFor(plan, thread.person, Direction::TheyGuideMe);
    if (!tie && news == TieNews::NotNow) {
        return;
    }
    if (!tie) {
        tie = consideredTie(thread.person, Direction::TheyGuideMe);
        plan.put(*tie);
    }
    thread.relationship = tie->id;
    const auto phases = phasesOn(news, tie->phase);
    const bool isTakenUp = !phases.empty() && needsReason(tie->phase, phases.front());
    for (const Phase phase : phases) {
        movePhase(store, tie->id, phase, today, isTakenUp ? reasonOf(thread) : std::string());
    }
}

} // namespace asterism::actions
