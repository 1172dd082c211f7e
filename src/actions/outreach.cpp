// SPDX-License-Identifier: MIT
#include "actions/outreach.h"

#include "actions/outreach_phase.h"
#include "actions/outreach_rows.h"
#include "actions/outreach_settings.h"

#include <algorithm>

namespace asterism::actions {
namespace {

/// The last thread with them in this direction, whatever became of it.
std::optional<Id<Outreach>> lastThread(
    const Reader& plan, const Id<Person>& person, Direction direction)
{
    std::optional<Id<Outreach>> last;
    for (const auto& thread : plan.where(&Outreach::person, person)) {
        if (directionOf(plan, thread) == direction) {
            last = std::max(last, std::optional{thread.id});
        }
    }
    return last;
}

Outreach threadFrom(const NewOutreach& begun)
{
    Outreach thread;
    thread.id = newId<Outreach>();
    thread.person = begun.person;
    thread.purpose = begun.purpose;
    thread.ask = begun.ask;
    thread.whyYou = begun.whyYou;
    thread.whatIOffer = begun.whatIOffer;
    thread.wayIn = begun.wayIn;
    return thread;
}

/// The tie that a new thread belongs to, if there is one yet.
std::optional<Relationship> tieOf(const Reader& plan, const NewOutreach& begun)
{
    if (!begun.relationship) {
        return tieFor(plan, begun.person, begun.direction);
    }
    const Relationship tie = plan.at(*begun.relationship);
    if (tie.person != begun.person) {
        throw Error(Refusal::NoSuchRow, "That relationship is with somebody else.");
    }
    return tie;
}

void expectWayIn(const Outreach& thread)
{
    if (thread.wayIn == thread.person) {
        throw Error(Refusal::SelfReference, "Nobody leads the way to themselves.");
    }
}

void putNeeds(Writer& plan, const Id<Outreach>& thread, const std::vector<Id<Need>>& needs)
{
    for (const auto& link : plan.where(&OutreachNeed::outreach, thread)) {
        if (std::ranges::find(needs, link.need) == needs.end()) {
            plan.erase(link);
        }
    }
    for (const auto& need : needs) {
        plan.put(OutreachNeed{thread, need});
    }
}

/// Nobody has looked yet at a text that was changed.
OutreachState stateWithNewLetter(const Outreach& thread, bool isEmpty, bool isChanged)
{
    if (thread.state == OutreachState::Idea) {
        return isEmpty ? OutreachState::Idea : OutreachState::Draft;
    }
    return thread.state == OutreachState::Ready && isChanged ? OutreachState::Draft : thread.state;
}

bool takesLetters(OutreachState state)
{
    return state <= OutreachState::Nudged || state == OutreachState::Later;
}

MessageKind kindOfLetter(const ThreadStory& story, bool isFollowUp)
{
    return !isFollowUp         ? MessageKind::Ask
        : story.followUps == 0 ? MessageKind::FollowUp1
                               : MessageKind::FollowUp2;
}

} // namespace

std::optional<Outreach> openThread(
    const Reader& plan, const Id<Person>& person, Direction direction)
{
    for (const auto& thread : plan.where(&Outreach::person, person)) {
        if (isOpen(thread.state) && directionOf(plan, thread) == direction) {
            return thread;
        }
    }
    return std::nullopt;
}

Id<Outreach> beginOutreach(Store& store, const NewOutreach& begun)
{
    const auto& plan = store.reader();
    const Person person = plan.at(begun.person);
    auto tie = tieOf(plan, begun);
    const Direction direction = tie ? tie->direction : begun.direction;
    if (openThread(plan, begun.person, direction)) {
        throw Error(
            Refusal::ThreadAlreadyOpen,
            "An outreach to " + person.displayName + " is under way.",
            person.displayName);
    }
    Outreach thread = threadFrom(begun);
    expectWayIn(thread);
    thread.patience = begun.patience.value_or(followUpRhythm(store).first);
    thread.previous = begun.previous ? begun.previous : lastThread(plan, begun.person, direction);
    store.act({Verb::Add, "outreach", person.displayName}, [&](Writer& writer) {
        if (!tie) {
            tie = consideredTie(begun.person, direction);
            writer.put(*tie);
        }
        thread.relationship = tie->id;
        writer.put(thread);
        putNeeds(writer, thread.id, begun.needs);
    });
    return thread.id;
}

void editOutreach(Store& store, const Outreach& changed)
{
    Outreach thread = store.reader().at(changed.id);
    if (thread.state == OutreachState::Later) {
        expectDate(changed.resumeOn, "resume_on");
        thread.resumeOn = changed.resumeOn;
    }
    thread.purpose = changed.purpose;
    thread.ask = changed.ask;
    thread.whyYou = changed.whyYou;
    thread.whatIOffer = changed.whatIOffer;
    thread.wayIn = changed.wayIn;
    thread.patience = changed.patience;
    thread.outcomeNote = changed.outcomeNote;
    expectWayIn(thread);
    store.act(deedOn(store.reader(), thread), [&](Writer& plan) { plan.put(thread); });
}

void setOutreachNeeds(Store& store, const Id<Outreach>& id, const std::vector<Id<Need>>& needs)
{
    const auto thread = store.reader().at(id);
    store.act(deedOn(store.reader(), thread), [&](Writer& plan) { putNeeds(plan, id, needs); });
}

void keepLetter(Store& store, const Id<Outreach>& id, const Letter& letter, Day today)
{
    Outreach thread = store.reader().at(id);
    if (!takesLetters(thread.state)) {
        throw cannotFollow(thread.state, OutreachState::Draft);
    }
    const auto messages = store.reader().where(&Message::outreach, id);
    const auto kept = draftAmong(messages);
    const bool isFollowUp
        = thread.state == OutreachState::Sent || thread.state == OutreachState::Nudged;
    const bool isChanged = !kept || letterIn(*kept) != letter;
    thread.state = stateWithNewLetter(thread, letter.isEmpty(), isChanged);
    Message message = kept.value_or(newMessage(id, MessageDirection::Out));
    message.kind = kindOfLetter(wholeStory(thread, messages), isFollowUp);
    message.draftedOn = message.draftedOn.isEmpty() ? PartialDate(today) : message.draftedOn;
    write(message, letter);
    store.act(deedOn(store.reader(), thread), [&](Writer& plan) {
        plan.put(thread);
        if (letter.isEmpty()) {
            plan.erase(message);
        } else {
            plan.put(message);
        }
    });
}

std::optional<Letter> letterOf(const Reader& plan, const Id<Outreach>& thread)
{
    const auto kept = draftAmong(plan.where(&Message::outreach, thread));
    return kept ? std::optional{letterIn(*kept)} : std::nullopt;
}

} // namespace asterism::actions
