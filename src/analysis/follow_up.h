// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/business_days.h"
#include "analysis/outreach_threads.h"

#include <optional>
#include <vector>

// What comes next on a thread, and when (R40): two kind follow-ups at most, then rest.

namespace asterism {

/// How long to wait, in business days.
struct FollowUpRhythm {
    int first = 7;   ///< before the first follow-up, for new threads; each keeps its own
    int second = 10; ///< before the second; never sooner than the thread's own patience
    int rest = 10;   ///< after the second, before it is let go
    Holidays holidays;

    bool operator==(const FollowUpRhythm&) const = default;
};

/// Never a third.
constexpr int mostFollowUps = 2;

enum class FollowUpStep { FollowUp1, FollowUp2, LetRest, AskAgain };
template <>
struct Vocabulary<FollowUpStep> {
    static constexpr auto words
        = asterism::words({"follow_up_1", "follow_up_2", "let_rest", "ask_again"});
};

struct NextStep {
    Id<Outreach> thread;
    Id<Person> person;
    FollowUpStep what = FollowUpStep::FollowUp1;
    Day on;

    bool isDue(Day today) const { return on <= today; }
    bool operator==(const NextStep&) const = default;
};

/// The day from which a follow-up is kind, counted from the last message of mine; nothing when two
/// have gone or no day is known.
std::optional<Day> followUpDay(
    const Outreach& thread, const ThreadStory& story, const FollowUpRhythm& rhythm = {});

/// What comes next. Nothing for a thread that was answered, is over, or never left; for one that
/// says "later" asking again on its day. Nothing at all while the person rests or is not to be
/// written to.
std::optional<NextStep> nextStep(
    const Outreach& thread,
    const ThreadStory& story,
    const Person& person,
    const FollowUpRhythm& rhythm = {});

/// The next steps of all threads, the earliest first, then by name. Reads Outreach, Message,
/// Person and Relationship; nothing is said of a tie that may not be the subject of a nudge.
std::vector<NextStep> nextSteps(const Plan& plan, Day asOf, const FollowUpRhythm& rhythm = {});

} // namespace asterism
