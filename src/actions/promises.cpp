// SPDX-License-Identifier: MIT
#include "actions/promises.h"

#include "actions/meeting_rows.h"
#include "analysis/promises.h"

namespace asterism::actions {
namespace {

Deed deedOnPromise(Verb verb, const Commitment& promise)
{
    return {verb, std::string(Table<Commitment>::name), promise.text};
}

Commitment unsettled(const Store& store, const Id<Commitment>& id)
{
    Commitment promise = store.reader().at(id);
    if (!promise.doneOn.isEmpty() || !promise.releasedOn.isEmpty()) {
        throw Error(Refusal::PromiseSettled, "That promise is settled already.");
    }
    return promise;
}

void put(Store& store, const Commitment& promise)
{
    store.act(deedOnPromise(Verb::Change, promise), [&](Writer& plan) { plan.put(promise); });
}

void expectPossible(
    const Commitment& promise, const PartialDate& on, const std::string& column, Day today)
{
    if (on.isEmpty()) {
        throw Error(Refusal::DateNeeded, "A date is needed.", column);
    }
    if (*on.earliest() > today) {
        throw Error(Refusal::DateStillToCome, toText(on) + " is still to come.", column);
    }
    const auto made = promise.madeOn.earliest();
    if (made && *on.latest() < *made) {
        throw Error(Refusal::DoneBeforePromised, "That is before it was promised.", column);
    }
}

std::string kindOf(const Reader& plan, const std::optional<Id<Meeting>>& meeting)
{
    return meeting ? plan.at(*meeting).kind : std::string();
}

} // namespace

Id<Commitment> notePromise(Store& store, const NewPromise& promise, Day madeOn)
{
    Commitment row;
    row.id = newId<Commitment>();
    row.text = promise.text;
    row.owner = promise.owner;
    row.relationship = promise.relationship;
    row.meeting = promise.meeting;
    row.madeOn = madeOn;
    row.due = promise.due;
    row.firstStep = promise.firstStep;
    store.act(deedOnPromise(Verb::Add, row), [&](Writer& plan) {
        if (promise.person && !row.relationship) {
            row.relationship = tieMade(plan, *promise.person, kindOf(plan, promise.meeting));
        }
        plan.put(row);
    });
    return row.id;
}

void editPromise(Store& store, const Commitment& changed)
{
    Commitment promise = store.reader().at(changed.id);
    promise.text = changed.text;
    promise.owner = changed.owner;
    promise.firstStep = changed.firstStep;
    promise.waitingFor = changed.waitingFor;
    put(store, promise);
}

void startPromise(Store& store, const Id<Commitment>& id, bool isStarted)
{
    Commitment promise = unsettled(store, id);
    promise.started = isStarted;
    put(store, promise);
}

void letPromiseWait(Store& store, const Id<Commitment>& id, const std::string& waitingFor)
{
    Commitment promise = unsettled(store, id);
    promise.waitingFor = waitingFor;
    put(store, promise);
}

void keepPromise(Store& store, const Id<Commitment>& id, const PartialDate& doneOn, Day today)
{
    Commitment promise = unsettled(store, id);
    expectPossible(promise, doneOn, "done_on", today);
    promise.doneOn = doneOn;
    put(store, promise);
}

void releasePromise(Store& store, const Id<Commitment>& id, Day on, Day today)
{
    Commitment promise = unsettled(store, id);
    expectPossible(promise, on, "released_on", today);
    promise.releasedOn = on;
    put(store, promise);
}

void reopenPromise(Store& store, const Id<Commitment>& id)
{
    Commitment promise = store.reader().at(id);
    promise.doneOn = {};
    promise.releasedOn = {};
    put(store, promise);
}

Id<Commitment> renegotiatePromise(
    Store& store,
    const Id<Commitment>& id,
    const PartialDate& due,
    Day today,
    const std::string& firstStep)
{
    Commitment before = unsettled(store, id);
    expectPossible(before, today, "released_on", today);
    Commitment after = before;
    after.id = newId<Commitment>();
    after.madeOn = today;
    after.due = due;
    after.firstStep = firstStep.empty() ? before.firstStep : firstStep;
    after.waitingFor = {};
    before.releasedOn = today;
    store.act(deedOnPromise(Verb::Change, before), [&](Writer& plan) {
        plan.put(before);
        plan.put(after);
    });
    return after.id;
}

void remindOfPromise(Store& store, const Id<Commitment>& id, Day on)
{
    Commitment promise = unsettled(store, id);
    if (promise.owner == Owner::Me) {
        throw Error(Refusal::PromiseNotTheirs, "Nobody else made that promise.");
    }
    if (const auto before = remindedOn(promise)) {
        throw Error(
            Refusal::RemindedOnce, "They were reminded on " + toText(*before) + ".", toText(*before));
    }
    if (promise.relationship) {
        const auto& plan = store.reader();
        const Person person = plan.at(plan.at(*promise.relationship).person);
        if (person.doNotContact) {
            throw Error(
                Refusal::DoNotContact,
                person.displayName + " is not to be written to.",
                person.displayName);
        }
    }
    promise.waitingFor = waitingSinceReminder(on, promise.waitingFor);
    put(store, promise);
}

} // namespace asterism::actions
