// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

// What a letter is written about, and what the plan can say of it, so that nobody types what is
// known: a promise that moves, a meeting one is thankful for.

namespace asterism {

struct LetterOccasion {
    std::optional<Id<Commitment>> promise;
    std::optional<Id<Commitment>> movedTo; ///< the same promise with its new day
    std::optional<Id<Meeting>> meeting;
    std::optional<Id<Exchange>> exchange;

    bool isEmpty() const { return *this == LetterOccasion{}; }
    bool operator==(const LetterOccasion&) const = default;
};

/// "promise:…,moved:…", "meeting:…", "exchange:…"; "" for none.
std::string toText(const LetterOccasion& occasion);
/// What is not understood is left out.
LetterOccasion letterOccasion(std::string_view text);

/// What can stand in the blanks of a kind of letter, by their names; to be looked over, not final.
/// - reschedule: what is moved, from which day, and to which one when that is known.
/// - thanks: which meeting or gift, what was taken along, the next step and its day.
/// - agenda: when one meets, and the topics that are open.
/// - boundary_question: how we work together, after a meeting.
/// Reads Commitment, Meeting, AgendaItem and Exchange. Private notes are never read.
std::map<std::string, std::string> occasionBlanks(
    const Plan& plan, const LetterOccasion& occasion, std::string_view kind);

} // namespace asterism
