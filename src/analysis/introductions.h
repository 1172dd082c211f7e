// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

// Whoever leads the way to somebody is thanked, once.

namespace asterism {

struct IntroductionToThank {
    Id<Outreach> thread;
    Id<Person> introducer;
    Id<Person> introduced;
    Day answeredOn;

    bool operator==(const IntroductionToThank&) const = default;
};

/// Who led the way on a thread: its way in, else who introduced the person.
std::optional<Id<Person>> introducerOf(const Outreach& thread, const Person& person);

/// The note among `received` that stands for the introduction of a thread asked on that day: the
/// nearest in time, within two months; without a day the newest. Null when none does.
const Exchange* introductionAmong(
    const std::vector<Exchange>& received, std::optional<Day> askedOn);

/// Introductions that led to an answer within the last two months and that no introduction in the
/// give and take says to be thanked for; each pair of people once, the newest first. Not of those
/// who rest or are not to be written to. Reads Outreach, Message, Person, Relationship, Exchange.
std::vector<IntroductionToThank> introductionsToThank(const Plan& plan, Day asOf);

} // namespace asterism
