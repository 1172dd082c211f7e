// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <string>
#include <vector>

// What an agreement says and does not say yet, and which of its days come near.

namespace asterism {

/// The states that may follow one another in a single step, by the table of the model.
const std::vector<AgreementState>& statesAfter(AgreementState state);

/// Whether it is over: completed, ended or superseded.
bool isOver(const Agreement& agreement);

/// Whether it binds: agreed, in force or closing.
bool holds(const Agreement& agreement);

/// Whether the tie is supervision, so that its agreement is a contract with more to it.
bool isSupervision(const Relationship& tie);

/// What is filled of what should be said (R30; R47 for supervision).
struct AgreementChecklist {
    std::vector<std::string> fields;  ///< columns of the agreement, in the order of asking
    std::vector<std::string> missing; ///< those not filled; what matters most first

    std::size_t filled() const { return fields.size() - missing.size(); }
    bool operator==(const AgreementChecklist&) const = default;
};
AgreementChecklist checklistOf(const Agreement& agreement, bool isSupervision);

/// The newest version of a tie that is not superseded; nothing when there is none. One that is
/// over counts as long as nothing newer was begun.
std::optional<Agreement> currentAgreement(
    const std::vector<Agreement>& agreements, const Id<Relationship>& tie);

/// All versions that lead to this one, the oldest first, itself included.
std::vector<Agreement> versionsOf(
    const std::vector<Agreement>& agreements, const Id<Agreement>& id);

enum class AgreementCall {
    ReviewNear,          ///< at most 14 days away, or past: look back at oneself first (R48)
    PlanLastTwo,         ///< at most 28 days before the end: the last two meetings (R72)
    EndReached,          ///< the day has come, and nobody has closed it; nothing closes by itself
    NeitherReviewNorEnd, ///< a formal tie without either day, or without an agreement (R14)
};
template <>
struct Vocabulary<AgreementCall> {
    static constexpr auto words = asterism::words(
        {"review_near", "plan_last_two", "end_reached", "neither_review_nor_end"});
};

struct AgreementClock {
    AgreementCall call = AgreementCall::ReviewNear;
    Id<Relationship> relationship;
    Id<Person> person;
    std::optional<Id<Agreement>> agreement;
    std::optional<Day> on; ///< the day that it is about
    int plannedBefore = 0; ///< meetings with them that are planned until the end

    bool operator==(const AgreementClock&) const = default;
};

constexpr int reviewIsNear = 14;
constexpr int lastMeetingsAhead = 28;

/// What calls for a look, the nearest day first. PlanLastTwo stays silent once two meetings are
/// planned before the end. Only ties that may be the subject of a nudge. Reads Person,
/// Relationship, Agreement, Meeting and Attendance.
std::vector<AgreementClock> agreementClocks(const Plan& plan, Day asOf);

} // namespace asterism
