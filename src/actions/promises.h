// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <optional>
#include <string>

// Promises: mine, theirs and both's. Each function is one step that can be undone. "Late" is never
// kept; analysis/follow_through.h tells it.

namespace asterism::actions {

struct NewPromise {
    std::string text;
    Owner owner = Owner::Me;
    std::optional<Id<Person>> person; ///< with whom; nobody: to myself, or to all of the meeting
    std::optional<Id<Relationship>> relationship; ///< else the tie in which one meets them
    std::optional<Id<Meeting>> meeting;
    PartialDate due; ///< soft: a month is kept until its end, none is "when it suits"
    std::string firstStep;
};

/// Notes a promise of that day. Throws EmptyField without words.
Id<Commitment> notePromise(Store& store, const NewPromise& promise, Day madeOn);

/// Changes words, owner, first step and what it waits for. Days move by the functions below.
void editPromise(Store& store, const Commitment& changed);

/// It is being done, or not yet. Throws PromiseSettled.
void startPromise(Store& store, const Id<Commitment>& promise, bool isStarted = true);

/// It waits for something; empty: no longer. Throws PromiseSettled.
void letPromiseWait(Store& store, const Id<Commitment>& promise, const std::string& waitingFor);

/// Kept. Throws PromiseSettled, DateStillToCome, DoneBeforePromised.
void keepPromise(
    Store& store, const Id<Commitment>& promise, const PartialDate& doneOn, Day today);

/// Let go of, by whoever made it; neither kept nor broken. Throws as keepPromise.
void releasePromise(Store& store, const Id<Commitment>& promise, Day on, Day today);

/// Neither kept nor released any more.
void reopenPromise(Store& store, const Id<Commitment>& promise);

/// Agrees on another day. The promise of the old day is released today and a new one of the same
/// words is made today, so that both days stay known (renegotiatedFrom in analysis/promises.h).
/// `firstStep` is what comes first now, such as telling them; else as before. Throws
/// PromiseSettled. Returns the new one.
Id<Commitment> renegotiatePromise(
    Store& store,
    const Id<Commitment>& promise,
    const PartialDate& due,
    Day today,
    const std::string& firstStep = {});

/// Keeps that I reminded them of a promise of theirs, once: it waits for an answer from then on.
/// Throws PromiseSettled, PromiseNotTheirs, RemindedOnce, DoNotContact.
void remindOfPromise(Store& store, const Id<Commitment>& promise, Day on);

} // namespace asterism::actions
