// SPDX-License-Identifier: MIT
#include "actions/outreach_rows.h"

#include "actions/outreach_phase.h"

#include <algorithm>

namespace asterism::actions {
namespace {

std::optional<TieNews> newsOf(OutreachState state)
{
    switch (state) {
    case OutreachState::Sent:
    case OutreachState::Nudged:
        return TieNews::Asked;
    case OutreachState::InConversation:
        return TieNews::Talking;
    case OutreachState::Accepted:
        return TieNews::SaidYes;
    case OutreachState::Declined:
    case OutreachState::Later:
    case OutreachState::LetGo:
    case OutreachState::Withdrawn:
        return TieNews::NotNow;
    default:
        return std::nullopt;
    }
}

bool isWaiting(OutreachState state)
{
    return state == OutreachState::Sent || state == OutreachState::Nudged;
}

} // namespace

Deed deedOn(const Reader& plan, const Outreach& thread)
{
    return {Verb::Change, std::string(Table<Outreach>::name), plan.at(thread.person).displayName};
}

Error cannotFollow(OutreachState from, OutreachState to)
{
    const std::string before(wordOf(from));
    const std::string after(wordOf(to));
    return {
        Refusal::OutreachCannotFollow,
        "An outreach that is " + before + " cannot become " + after + ".",
        before + " " + after};
}

void expectDate(const PartialDate& date, const std::string& column)
{
    if (date.isEmpty()) {
        throw Error(Refusal::DateNeeded, "A date is needed.", column);
    }
}

void expectCome(Day day, Day today)
{
    if (day > today) {
        throw Error(Refusal::DateStillToCome, toText(day) + " is still to come.", "sent_on");
    }
}

Message newMessage(const Id<Outreach>& thread, MessageDirection direction)
{
    Message message;
    message.id = newId<Message>();
    message.outreach = thread;
    message.direction = direction;
    return message;
}

std::optional<Message> draftAmong(const std::vector<Message>& messages)
{
    const auto found = std::ranges::find_if(messages, [](const Message& message) {
        const bool isLetter = message.kind == MessageKind::Ask
            || message.kind == MessageKind::FollowUp1 || message.kind == MessageKind::FollowUp2;
        return isLetter && message.direction == MessageDirection::Out && message.sentOn.isEmpty();
    });
    return found == messages.end() ? std::nullopt : std::optional{*found};
}

Letter letterIn(const Message& message)
{
    return {
        message.subject,
        message.body,
        message.channel,
        message.letterTemplate,
        message.tone,
        message.language};
}

void write(Message& message, const Letter& letter)
{
    message.subject = letter.subject;
    message.body = letter.body;
    message.channel = letter.channel;
    message.letterTemplate = letter.letterTemplate;
    message.tone = letter.tone;
    message.language = letter.language;
}

ThreadStory wholeStory(const Outreach& thread, const std::vector<Message>& messages)
{
    return storyOf(thread, messages, day(lastYear, 12, 31));
}

void arrive(Store& store, Writer& plan, Outreach thread, OutreachState to, Day today)
{
    if (isWaiting(thread.state) && !isWaiting(to)) {
        if (const auto unsent = draftAmong(plan.where(&Message::outreach, thread.id))) {
            plan.erase(*unsent);
        }
    }
    thread.state = to;
    if (to != OutreachState::Later) {
        thread.resumeOn = {};
    }
    if (const auto news = newsOf(to)) {
        moveTie(store, plan, thread, *news, today);
    }
    plan.put(thread);
}

} // namespace asterism::actions
