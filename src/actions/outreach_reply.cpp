// SPDX-License-Identifier: MIT
#include "actions/outreach.h"
#include "actions/outreach_phase.h"
#include "actions/outreach_rows.h"
#include "actions/relationships.h"
#include "analysis/introductions.h"

#include <algorithm>

namespace asterism::actions {
namespace {

OutreachState stateOn(ReplyKind kind)
{
    switch (kind) {
    case ReplyKind::Yes:
        return OutreachState::Accepted;
    case ReplyKind::No:
    case ReplyKind::Referred:
        return OutreachState::Declined;
    case ReplyKind::Later:
        return OutreachState::Later;
    case ReplyKind::LetsTalk:
        break;
    }
    return OutreachState::InConversation;
}

bool canBecome(OutreachState from, OutreachState to)
{
    const auto& possible = statesAfter(from);
    return std::ranges::find(possible, to) != possible.end();
}

/// Whether the answer finds the thread where it leads: they write again while we talk, or put off
/// once more.
bool isThereAlready(OutreachState from, OutreachState to)
{
    return from == to && (to == OutreachState::InConversation || to == OutreachState::Later);
}

/// From "later" the table leads to a no or a talk only by way of letting go.
void expectWelcome(OutreachState from, OutreachState to)
{
    const bool byLettingGo
        = canBecome(from, OutreachState::LetGo) && canBecome(OutreachState::LetGo, to);
    const bool wasAsked = from >= OutreachState::Sent;
    if (!wasAsked || (!canBecome(from, to) && !isThereAlready(from, to) && !byLettingGo)) {
        throw cannotFollow(from, to);
    }
}

Message messageOf(const Outreach& thread, const Reply& reply, Day on)
{
    Message message = newMessage(thread.id, MessageDirection::In);
    message.kind = MessageKind::Reply;
    message.channel = reply.channel;
    message.subject = reply.subject;
    message.body = reply.text;
    message.sentOn = on;
    return message;
}

bool isKnown(const Reader& plan, const Acquaintance& pair)
{
    return std::ranges::any_of(
        plan.where(&Acquaintance::one, pair.one),
        [&](const Acquaintance& known) { return known.other == pair.other; });
}

/// The person whom they named, written down when new.
Id<Person> personNamed(Writer& plan, const Outreach& thread, const Reply& reply)
{
    if (reply.referredTo) {
        return plan.at(*reply.referredTo).id;
    }
    Person person;
    person.id = newId<Person>();
    person.displayName = reply.referredName;
    person.introducedBy = thread.person;
    plan.put(person);
    return person.id;
}

void refer(Writer& plan, Outreach& thread, const Reply& reply)
{
    if (!reply.referredTo && reply.referredName.empty()) {
        return;
    }
    const auto named = personNamed(plan, thread, reply);
    if (named == thread.person) {
        throw Error(Refusal::SelfReference, "They named themselves.");
    }
    const Acquaintance pair{
        std::min(named, thread.person), std::max(named, thread.person), Knows::Yes};
    if (!isKnown(plan, pair)) {
        plan.put(pair);
    }
    const Direction direction = directionOf(plan, thread);
    if (!tieFor(plan, named, direction)) {
        plan.put(consideredTie(named, direction));
    }
    thread.referredTo = named;
}

/// What they hold already, and how well, is not made less.
void holdNeeds(Store& store, const Id<Outreach>& id, int level)
{
    const auto& plan = store.reader();
    const auto tie = plan.at(id).relationship;
    for (const auto& link : plan.where(&OutreachNeed::outreach, id)) {
        int held = 0;
        for (const auto& coverage : plan.where(&Coverage::need, link.need)) {
            held = coverage.relationship == tie ? coverage.level : held;
        }
        if (tie && held < level) {
            cover(store, link.need, *tie, level);
        }
    }
}

/// The tie in which an introduction is written down.
Relationship tieWith(const Reader& plan, const Id<Person>& introducer)
{
    const auto ties = plan.where(&Relationship::person, introducer);
    if (!ties.empty()) {
        return ties.front();
    }
    Relationship tie = consideredTie(introducer, Direction::TheyGuideMe);
    tie.kind = RelationshipKind::Connector;
    return tie;
}

std::vector<Exchange> receivedFrom(const Reader& plan, const Id<Person>& person)
{
    std::vector<Exchange> received;
    for (const auto& tie : plan.where(&Relationship::person, person)) {
        const auto some = plan.where(&Exchange::relationship, tie.id);
        received.insert(received.end(), some.begin(), some.end());
    }
    return received;
}

Exchange introduction(const Id<Relationship>& tie, Day on, const std::string& text)
{
    Exchange exchange;
    exchange.id = newId<Exchange>();
    exchange.relationship = tie;
    exchange.direction = ExchangeDirection::Received;
    exchange.kind = ExchangeKind::Introduction;
    exchange.happenedOn = on;
    exchange.text = text;
    return exchange;
}

} // namespace

void logReply(Store& store, const Id<Outreach>& id, const Reply& reply, Day today)
{
    Outreach thread = store.reader().at(id);
    const auto to = stateOn(reply.kind);
    const Day on = reply.on.value_or(today);
    expectWelcome(thread.state, to);
    expectCome(on, today);
    if (to == OutreachState::Later) {
        expectDate(reply.resumeOn, "resume_on");
        thread.resumeOn = reply.resumeOn;
    }
    if (!reply.note.empty()) {
        thread.outcomeNote = reply.note;
    }
    store.act(deedOn(store.reader(), thread), [&](Writer& plan) {
        plan.put(messageOf(thread, reply, on));
        refer(plan, thread, reply);
        arrive(store, plan, thread, to, on);
        if (reply.kind == ReplyKind::Yes && reply.holds) {
            holdNeeds(store, id, *reply.holds);
        }
    });
}

Id<Message> addToThread(Store& store, Message message, Day today)
{
    const Outreach thread = store.reader().at(message.outreach);
    const bool isLetter = message.kind == MessageKind::Ask || message.kind == MessageKind::FollowUp1
        || message.kind == MessageKind::FollowUp2;
    if (isLetter || thread.state < OutreachState::Sent) {
        throw cannotFollow(thread.state, OutreachState::Sent);
    }
    expectDate(message.sentOn, "sent_on");
    expectCome(*message.sentOn.earliest(), today);
    if (message.id.isEmpty()) {
        message.id = newId<Message>();
    }
    store.act(deedOn(store.reader(), thread), [&](Writer& plan) { plan.put(message); });
    return message.id;
}

void thankIntroducer(
    Store& store, const Id<Outreach>& id, const std::string& text, Day on, Day today)
{
    const auto& plan = store.reader();
    const Outreach thread = plan.at(id);
    const auto introducer = introducerOf(thread, plan.at(thread.person));
    if (!introducer) {
        throw Error(Refusal::NoSuchRow, "Nobody led the way to them.");
    }
    expectCome(on, today);
    const auto tie = tieWith(plan, *introducer);
    const auto askedOn = storyOf(thread, plan.where(&Message::outreach, id), today).askedOn;
    const auto received = receivedFrom(plan, *introducer);
    const Exchange* known = introductionAmong(received, askedOn);
    Exchange exchange = known ? *known : introduction(tie.id, askedOn.value_or(on), text);
    exchange.thankedOn = on;
    store.act({Verb::Change, "exchange", plan.at(*introducer).displayName}, [&](Writer& writer) {
        writer.put(tie);
        writer.put(exchange);
    });
}

} // namespace asterism::actions
