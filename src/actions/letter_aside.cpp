// SPDX-License-Identifier: MIT
#include "actions/outreach.h"
#include "actions/outreach_rows.h"

#include <algorithm>

namespace asterism::actions {
namespace {

/// Stands for a kind of letter in a thread that is about none.
constexpr auto asidePurpose = "letters_aside";

Outreach asideOf(const Reader& plan, const Id<Person>& person)
{
    const auto threads = plan.where(&Outreach::person, person);
    const auto known = std::ranges::find_if(threads, isAside);
    if (known != threads.end()) {
        return *known;
    }
    Outreach aside;
    aside.id = newId<Outreach>();
    aside.person = person;
    aside.purpose = asidePurpose;
    aside.state = OutreachState::Dropped;
    return aside;
}

bool begins(MessageKind kind)
{
    return kind == MessageKind::Ask || kind == MessageKind::FollowUp1
        || kind == MessageKind::FollowUp2;
}

} // namespace

bool isAside(const Outreach& thread)
{
    return thread.state == OutreachState::Dropped && thread.purpose == asidePurpose;
}

Id<Message> keepLetterAside(
    Store& store,
    const Id<Person>& person,
    MessageKind kind,
    const Letter& letter,
    Day on,
    Day today)
{
    const Person addressee = store.reader().at(person);
    if (begins(kind)) {
        throw cannotFollow(OutreachState::Dropped, OutreachState::Sent);
    }
    if (letter.body.empty()) {
        throw Error(Refusal::EmptyField, "A letter has a text.", "body");
    }
    if (addressee.doNotContact) {
        throw Error(Refusal::DoNotContact, "Not to be written to.", addressee.displayName);
    }
    expectCome(on, today);
    const Outreach aside = asideOf(store.reader(), person);
    Message message = newMessage(aside.id, MessageDirection::Out);
    write(message, letter);
    message.kind = kind;
    message.draftedOn = on;
    message.sentOn = on;
    store.act(
        {Verb::Add, std::string(Table<Message>::name), addressee.displayName}, [&](Writer& plan) {
            plan.put(aside);
            plan.put(message);
        });
    return message.id;
}

} // namespace asterism::actions
