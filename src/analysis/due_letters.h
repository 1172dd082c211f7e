// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/follow_up.h"

#include <optional>
#include <vector>

// Kinds of letter that are offered when there is an occasion for them, and not before (R43, R44).

namespace asterism {

enum class DueLetter {
    FollowUp1,
    FollowUp2,
    ThanksAfterMeeting, ///< after the first meeting, until thanked or met again
    ProgressUpdate,     ///< the last contact brought advice, sixty days ago or more
    Reconnect,          ///< a tie is dormant, or silent for three years; no letter waits
};
template <>
struct Vocabulary<DueLetter> {
    static constexpr auto words = asterism::words(
        {"follow_up_1", "follow_up_2", "thanks_after_meeting", "progress_update", "reconnect"});
};

/// What there is an occasion for with a person, in the order of DueLetter; nothing while they rest
/// or are not to be written to. Reads Person, Relationship, Outreach, Message, Meeting, Attendance
/// and Exchange.
/// - Advice is a meeting of that day with something to take along, or knowledge, feedback, a
///   recommendation or a resource that was received on it.
std::vector<DueLetter> dueLetters(
    const Plan& plan, const Id<Person>& person, Day asOf, const FollowUpRhythm& rhythm = {});

/// Whether a tie can bear the ask to put my name forward (R41). Advice: a gentle "maybe later".
struct SponsorshipReadiness {
    bool isLongEnough = false;  ///< three months since it began
    bool isOftenEnough = false; ///< two contacts within the last six months
    bool hasEvidence = false;   ///< facts they may use: a support with evidence, or a goal achieved

    bool isReady() const { return isLongEnough && isOftenEnough && hasEvidence; }
    bool operator==(const SponsorshipReadiness&) const = default;
};

/// Reads Relationship, Meeting, Attendance, Exchange, Outreach, Message, Support and Goal.
SponsorshipReadiness sponsorshipReadiness(const Plan& plan, const Id<Relationship>& tie, Day asOf);

} // namespace asterism
