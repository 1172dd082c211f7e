// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

// What happened on a thread by a day: when it was asked, followed up and answered.

namespace asterism {

/// Whether the message is a letter that left: an ask or a follow-up that has a day.
bool isLetterSent(const Message& message);

/// Whether the thread is still under way: neither answered for good nor let go nor dropped. One
/// that says "later" is.
bool isOpen(OutreachState state);

struct ThreadStory {
    Id<Outreach> thread;
    OutreachState state = OutreachState::Idea; ///< as it was on the day
    bool wasAsked = false;                     ///< a letter has left, on whatever day
    std::optional<Day> askedOn;                ///< when the first one left
    std::optional<Day> lastOutOn;              ///< the last message of mine, of any kind
    int messagesOut = 0;
    int asks = 0; ///< more than one when somebody said "later" and was asked again
    int followUps = 0;
    bool wasAnswered = false;
    std::optional<Day> answeredOn; ///< the first answer after the first letter
    bool isWaiting = false;        ///< asked, or asked again, and no answer to that yet

    bool operator==(const ThreadStory&) const = default;
};

/// The story of one thread from all its messages, whatever their order.
/// - What is dated after the day has not happened yet: the state goes back as far as the messages
///   tell. A draft (a message of mine without a day) has not left.
/// - A thread that says it was followed up was, also when no message tells of it.
/// - Whatever came in before the first letter is no answer to it.
ThreadStory storyOf(const Outreach& thread, const std::vector<Message>& messages, Day asOf);

/// One for each thread, in the order of the plan. Reads Outreach and Message.
std::vector<ThreadStory> threadStories(const Plan& plan, Day asOf);

/// Asks that have left and wait for an answer.
int openAsks(const std::vector<ThreadStory>& stories);

/// Advice, and no block: more asks than this at a time are hard to do justice to.
constexpr int comfortableAsks = 5;

struct OutreachAdvice {
    int openAsks = 0;
    bool isMany = false; ///< more than five

    bool operator==(const OutreachAdvice&) const = default;
};

/// How many asks wait for an answer; `leaving` are about to join them.
OutreachAdvice outreachAdvice(const Plan& plan, Day asOf, int leaving = 0);

} // namespace asterism
