// SPDX-License-Identifier: MIT
#pragma once

#include "actions/edit.h"
#include "actions/outreach.h"
#include "storage/digest.h"

#include <catch2/catch.hpp>

#include <functional>
#include <map>

namespace asterism::tests {

using namespace asterism::actions;
using State = OutreachState;

inline const Day monday = day(2026, 5, 11);

inline Id<Person> addPerson(Store& store, const std::string& name)
{
    Person person;
    person.displayName = name;
    return add(store, person);
}

/// A letter that may leave.
inline OutreachStep lookedAt()
{
    OutreachStep step;
    step.letter = Letter{
        "A question", "Could we talk for twenty minutes?", "email", "cold_ask", Tone::Warm, "en"};
    step.privacyLookedAt = true;
    step.resumeOn = {2026, 9};
    return step;
}

inline Id<Outreach> beginWith(Store& store, const Id<Person>& person)
{
    NewOutreach begun;
    begun.person = person;
    begun.purpose = "cold_ask";
    begun.ask = "a call of twenty minutes";
    return beginOutreach(store, begun);
}

inline Outreach threadOf(const Store& store, const Id<Outreach>& id)
{
    return store.reader().at(id);
}

inline Relationship tieOf(const Store& store, const Id<Outreach>& id)
{
    return store.reader().at(*threadOf(store, id).relationship);
}

inline std::vector<Message> messagesOf(const Store& store, const Id<Outreach>& id)
{
    return store.reader().where(&Message::outreach, id);
}

/// A thread in any state, brought there by moves that the model knows.
inline const std::map<State, std::vector<State>>& waysTo()
{
    using enum State;
    static const std::map<State, std::vector<State>> ways{
        {Idea, {}},
        {Draft, {Draft}},
        {Ready, {Draft, Ready}},
        {Sent, {Draft, Ready, Sent}},
        {Nudged, {Draft, Ready, Sent, Nudged}},
        {InConversation, {Draft, Ready, Sent, InConversation}},
        {Accepted, {Draft, Ready, Sent, Accepted}},
        {Declined, {Draft, Ready, Sent, Declined}},
        {Later, {Draft, Ready, Sent, Later}},
        {LetGo, {Draft, Ready, Sent, LetGo}},
        {Withdrawn, {Draft, Ready, Sent, Withdrawn}},
        {Dropped, {Dropped}}};
    return ways;
}

/// A plan with one thread, and a clock of its own: every move is made long after the one before.
struct Asking {
    std::unique_ptr<Store> store = Store::inMemory();
    Id<Person> person = addPerson(*store, "Dr Isolde Brandt");
    Id<Outreach> thread = beginWith(*store, person);
    Day today = monday;

    void move(State to, const OutreachStep& step = lookedAt())
    {
        moveOutreach(*store, thread, to, today, step);
    }
    void bringTo(State state)
    {
        for (const State next : waysTo().at(state)) {
            move(next);
            today += std::chrono::days{30};
        }
        REQUIRE(this->state() == state);
    }
    void answer(ReplyKind kind) { logReply(*store, thread, replyOf(kind), today); }
    static Reply replyOf(ReplyKind kind)
    {
        Reply reply;
        reply.kind = kind;
        reply.text = "Thank you for writing.";
        reply.resumeOn = {2026, 9};
        return reply;
    }
    State state() const { return threadOf(*store, thread).state; }
    Phase phase() const { return tieOf(*store, thread).phase; }
    std::string digest() const { return contentDigest(store->reader().connection()); }
};

/// Why it was refused; nothing when it was done. A refusal leaves the plan as it was.
inline std::optional<Refusal> refusalOf(Asking& asking, const std::function<void()>& deed)
{
    const auto before = asking.digest();
    const auto steps = asking.store->history().size();
    try {
        deed();
    } catch (const Error& error) {
        CHECK(asking.digest() == before);
        CHECK(asking.store->history().size() == steps);
        return error.refusal();
    }
    return std::nullopt;
}

} // namespace asterism::tests
