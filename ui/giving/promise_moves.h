// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "actions/promises.h"

// What can be done with a promise in the window. Each is one step that can be undone, said in a
// toast; the answer is false, and the reason said, when it cannot be done.

namespace asterism::ui {

class PlanSession;

bool notePromise(PlanSession& session, const actions::NewPromise& promise, Id<Commitment>& noted);
bool keepPromise(PlanSession& session, const Id<Commitment>& promise);
bool reopenPromise(PlanSession& session, const Id<Commitment>& promise);
bool startPromise(PlanSession& session, const Id<Commitment>& promise, bool isStarted);
bool letPromiseWait(PlanSession& session, const Id<Commitment>& promise, const QString& waitingFor);
bool releasePromise(PlanSession& session, const Id<Commitment>& promise);
bool remindOfPromise(PlanSession& session, const Id<Commitment>& promise);
bool removePromise(PlanSession& session, const Id<Commitment>& promise);

/// Another day. When they do not know of it yet, telling them is what comes first.
bool movePromise(
    PlanSession& session,
    const Id<Commitment>& promise,
    const PartialDate& due,
    bool isToldThem,
    Id<Commitment>& moved);

/// Changes words, owner and first step.
bool editPromise(PlanSession& session, const Commitment& changed);

/// With whom it was made; nobody for one to myself or to everybody of a meeting.
std::optional<Id<Person>> personOf(PlanSession& session, const Id<Commitment>& promise);

} // namespace asterism::ui
