// SPDX-License-Identifier: MIT
#include "actions/outreach.h"
#include "actions/outreach_rows.h"
#include "actions/outreach_settings.h"

#include <algorithm>

namespace asterism::actions {
namespace {

/// A move that has been asked for, with all that its guards look at.
struct Move {
    Outreach thread;
    OutreachState to;
    Day on;
    std::vector<Message> messages;
};

bool isLetterGoing(OutreachState to)
{
    return to == OutreachState::Sent || to == OutreachState::Nudged;
}

void expectLetterLookedAt(const Person& person, const OutreachStep& step)
{
    if (person.doNotContact) {
        throw Error(
            Refusal::DoNotContact,
            person.displayName + " is not to be written to.",
            person.displayName);
    }
    if (!step.blanksLeft.empty()) {
        throw Error(
            Refusal::BlankLeft,
            "The letter still has a blank: " + step.blanksLeft.front() + ".",
            step.blanksLeft.front());
    }
    if (!step.privacyLookedAt) {
        throw Error(Refusal::PrivacyNotLookedAt, "Nobody has looked at the letter's privacy yet.");
    }
}

void expectPatience(const Move& move, const FollowUpRhythm& rhythm)
{
    const auto story = wholeStory(move.thread, move.messages);
    if (story.followUps >= mostFollowUps) {
        throw Error(Refusal::NoThirdFollowUp, "Two follow-ups have gone; there is no third.");
    }
    const auto day = followUpDay(move.thread, story, rhythm);
    if (day && move.on < *day) {
        throw Error(
            Refusal::PatienceNotPassed,
            "Following up is kind from " + toText(*day) + " on.",
            toText(*day));
    }
}

void expectAsk(const Outreach& thread)
{
    if (thread.ask.find_first_not_of(" \t\r\n") == std::string::npos) {
        throw Error(Refusal::AskMissing, "It does not say yet what is asked for.");
    }
}

void expectPossible(const Store& store, const Move& move, const OutreachStep& step)
{
    const auto& possible = statesAfter(move.thread.state);
    if (std::ranges::find(possible, move.to) == possible.end()) {
        throw cannotFollow(move.thread.state, move.to);
    }
    if (move.to == OutreachState::Nudged) {
        expectPatience(move, followUpRhythm(store));
    }
    if (move.to == OutreachState::Ready || move.to == OutreachState::Sent) {
        expectAsk(move.thread);
    }
    if (move.to == OutreachState::Ready || isLetterGoing(move.to)) {
        expectLetterLookedAt(store.reader().at(move.thread.person), step);
    }
    if (move.to == OutreachState::Later) {
        expectDate(step.resumeOn, "resume_on");
    }
}

Move moveOf(
    const Store& store,
    const Id<Outreach>& id,
    OutreachState to,
    Day today,
    const OutreachStep& step)
{
    return {
        store.reader().at(id),
        to,
        step.on.value_or(today),
        store.reader().where(&Message::outreach, id)};
}

/// The message of the letter that leaves: the kept one, with the text that really left.
Message sentLetter(const Move& move, const OutreachStep& step)
{
    const auto kept = draftAmong(move.messages);
    Message message = kept.value_or(newMessage(move.thread.id, MessageDirection::Out));
    const bool isFirst = wholeStory(move.thread, move.messages).followUps == 0;
    message.kind = move.to == OutreachState::Sent ? MessageKind::Ask
        : isFirst                                 ? MessageKind::FollowUp1
                                                  : MessageKind::FollowUp2;
    if (step.letter) {
        write(message, *step.letter);
    }
    message.sentOn = move.on;
    return message;
}

} // namespace

void moveOutreach(
    Store& store, const Id<Outreach>& id, OutreachState to, Day today, const OutreachStep& step)
{
    Move move = moveOf(store, id, to, today, step);
    expectPossible(store, move, step);
    expectCome(move.on, today);
    if (to == OutreachState::Later) {
        move.thread.resumeOn = step.resumeOn;
    }
    if (!step.note.empty()) {
        move.thread.outcomeNote = step.note;
    }
    store.act(deedOn(store.reader(), move.thread), [&](Writer& plan) {
        if (isLetterGoing(to)) {
            plan.put(sentLetter(move, step));
        }
        arrive(store, plan, move.thread, to, move.on);
    });
}

std::optional<Refusal> refusalToMove(
    const Store& store,
    const Id<Outreach>& id,
    OutreachState to,
    Day today,
    const OutreachStep& step)
{
    try {
        expectPossible(store, moveOf(store, id, to, today, step), step);
    } catch (const Error& error) {
        return error.refusal();
    }
    return std::nullopt;
}

} // namespace asterism::actions
