// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/coverage.h"

// What could be done about the needs that nobody, or nobody quite, holds (R27).

namespace asterism {

/// What comes next with somebody who waits.
enum class WaitingStep { ReachOut, FinishLetter, AwaitAnswer, KeepTalking, AskAgain, Reconnect };
template <>
struct Vocabulary<WaitingStep> {
    static constexpr auto words = asterism::words(
        {"reach_out", "finish_letter", "await_answer", "keep_talking", "ask_again", "reconnect"});
};

struct WaitingPerson {
    Id<Person> person;
    Id<Relationship> relationship;
    WaitingStep step = WaitingStep::ReachOut;

    bool operator==(const WaitingPerson&) const = default;
};

/// A need that is open or only partly held, with a way on.
struct UnheldNeed {
    Id<Need> need;
    HeldState state = HeldState::Open;
    int importance = unratedImportance;
    std::optional<WaitingPerson> waiting; ///< the one to go on with, when somebody can be
    std::vector<Id<Person>> candidates;   ///< else people from settings not yet among the active

    bool operator==(const UnheldNeed&) const = default;
};

/// The settings that a list offers to begin with; one's own words may join them.
const std::vector<std::string>& offeredSettings();

/// Offered settings and those of people in the plan in which nobody active works, by name.
std::vector<std::string> settingsNotReached(const Plan& plan);

/// The open and partly held needs, the most important first; among equals open before partly
/// held, the more urgent, then the order of the plan. Needs left open on purpose are not in it.
/// - With someone who waits: what can be done now comes before waiting for an answer, who would
///   hold it well before who would partly. Nobody who has said no (unless it is time to ask
///   again), who is paused, resting or not to be written to.
/// - Else candidates: people of the plan who can be written to, are not active, and work in a
///   setting in which nobody active does; by name, ten at most.
/// Reads what coverageOf reads, and Outreach.
std::vector<UnheldNeed> openPlaces(const Plan& plan, const CoverageSummary& coverage, Day asOf);

} // namespace asterism
