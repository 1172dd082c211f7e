// SPDX-License-Identifier: MIT
#include "analysis/outreach_threads.h"

#include "analysis/contact.h"
#include "domain/rows_by_id.h"

#include <algorithm>

namespace asterism {
namespace {

bool isFollowUp(MessageKind kind)
{
    return kind == MessageKind::FollowUp1 || kind == MessageKind::FollowUp2;
}

/// Whether only an answer leads to the state.
bool saysAnswered(OutreachState state)
{
    return state == OutreachState::InConversation || state == OutreachState::Accepted
        || state == OutreachState::Declined || state == OutreachState::Later;
}

/// Whether only a letter leads to the state. One that is ready may have been sent before, too.
bool saysAsked(OutreachState state)
{
    return state >= OutreachState::Sent && state != OutreachState::Dropped;
}

void addOut(ThreadStory& story, const Message& message, Day asOf)
{
    const auto day = countedDay(message.sentOn, asOf);
    if (!day) {
        return;
    }
    ++story.messagesOut;
    story.lastOutOn = std::max(story.lastOutOn, day);
    if (isLetterSent(message)) {
        story.askedOn = story.askedOn ? std::min(*story.askedOn, *day) : *day;
        ++(isFollowUp(message.kind) ? story.followUps : story.asks);
    }
}

/// What came in, as far as it answers a letter.
struct Answers {
    bool any = false;
    bool stillToCome = false;
    std::optional<Day> firstOn;
    std::optional<Day> lastOn;
};

Answers answersTo(const ThreadStory& story, const std::vector<Message>& messages, Day asOf)
{
    Answers answers;
    for (const auto& message : messages) {
        if (message.outreach != story.thread || message.direction != MessageDirection::In) {
            continue;
        }
        if (message.sentOn.isEmpty()) {
            answers.any = true;
        } else if (!hasCome(message.sentOn, asOf)) {
            answers.stillToCome = true;
        } else if (const auto day = countedDay(message.sentOn, asOf);
                   !story.askedOn || *day >= *story.askedOn) {
            answers.any = true;
            answers.firstOn = answers.firstOn ? std::min(*answers.firstOn, *day) : *day;
            answers.lastOn = std::max(answers.lastOn, day);
        }
    }
    return answers;
}

bool isWaiting(OutreachState state)
{
    return state == OutreachState::Sent || state == OutreachState::Nudged;
}

/// Whether what came in answers the newest ask. One that was asked again was answered before; what
/// came on the very day of asking again was the reason for it.
bool answersTheLastAsk(const Answers& answers, const ThreadStory& story)
{
    return story.asks > 1 ? answers.lastOn > story.lastOutOn : answers.any;
}

OutreachState stateBefore(const ThreadStory& story, OutreachState now, bool isAnswerToCome)
{
    if (!story.wasAsked) {
        return saysAsked(now) ? OutreachState::Ready : now;
    }
    if ((isWaiting(now) || (saysAnswered(now) && isAnswerToCome)) && story.askedOn) {
        return story.followUps > 0 ? OutreachState::Nudged : OutreachState::Sent;
    }
    return now;
}

} // namespace

bool isLetterSent(const Message& message)
{
    const bool isLetter = message.kind == MessageKind::Ask || isFollowUp(message.kind);
    return isLetter && message.direction == MessageDirection::Out && !message.sentOn.isEmpty();
}

bool isOpen(OutreachState state)
{
    return state <= OutreachState::InConversation || state == OutreachState::Later;
}

ThreadStory storyOf(const Outreach& thread, const std::vector<Message>& messages, Day asOf)
{
    ThreadStory story;
    story.thread = thread.id;
    bool hasLetters = false;
    bool hasFollowUps = false;
    for (const auto& message : messages) {
        if (message.outreach == thread.id && message.direction == MessageDirection::Out) {
            hasLetters = hasLetters || isLetterSent(message);
            hasFollowUps = hasFollowUps || (isLetterSent(message) && isFollowUp(message.kind));
            addOut(story, message, asOf);
        }
    }
    if (thread.state == OutreachState::Nudged && !hasFollowUps) {
        story.followUps = 1;
    }
    story.wasAsked = story.askedOn || (!hasLetters && saysAsked(thread.state));
    const auto answers = answersTo(story, messages, asOf);
    const bool isAnswerToCome = answers.stillToCome && !answers.any;
    story.wasAnswered
        = story.wasAsked && (answers.any || (saysAnswered(thread.state) && !isAnswerToCome));
    story.answeredOn = story.wasAnswered ? answers.firstOn : std::nullopt;
    story.state = stateBefore(story, thread.state, isAnswerToCome);
    story.isWaiting = isWaiting(story.state) && !answersTheLastAsk(answers, story);
    return story;
}

std::vector<ThreadStory> threadStories(const Plan& plan, Day asOf)
{
    const auto& threads = plan.of<Outreach>();
    const RowsById<Outreach> positions(threads);
    std::vector<std::vector<Message>> messages(threads.size());
    for (const auto& message : plan.of<Message>()) {
        if (const auto at = positions.position(message.outreach)) {
            messages[*at].push_back(message);
        }
    }
    std::vector<ThreadStory> stories;
    stories.reserve(threads.size());
    for (std::size_t at = 0; at < threads.size(); ++at) {
        stories.push_back(storyOf(threads[at], messages[at], asOf));
    }
    return stories;
}

int openAsks(const std::vector<ThreadStory>& stories)
{
    return static_cast<int>(std::ranges::count_if(stories, &ThreadStory::isWaiting));
}

OutreachAdvice outreachAdvice(const Plan& plan, Day asOf, int leaving)
{
    const int open = openAsks(threadStories(plan, asOf)) + leaving;
    return {open, open > comfortableAsks};
}

} // namespace asterism
