// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "analysis/promises.h"
#include "ui/giving/giving_plan.h"

// Promises in sentences: facts and offers, never blame.

namespace asterism::ui {

/// "to Noor · meant for May 15 · waits for her list": the line below the words of a promise.
QString underPromise(
    const ShownPromise& shown, const Commitment& promise, const NamesOf& names, Day today);

/// All of it for somebody who hears it: "Clip 4 for review, to Tomas, in 4 days".
QString spokenPromise(
    const ShownPromise& shown, const Commitment& promise, const NamesOf& names, Day today);

/// The day of a promise: "in 4 days", "meant for May 15", "when it suits".
QString dueWords(const PartialDate& due, Day today);

/// How promises of mine have gone, as a sentence (R36); "" as long as nothing can be said.
QString followThroughSentence(const FollowThrough& sum);

/// A few words that ask kindly how it stands, for the one reminder.
QString gentleReminder(const Commitment& promise, const QString& name);

} // namespace asterism::ui
