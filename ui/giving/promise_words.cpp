// SPDX-License-Identifier: MIT
#include "ui/giving/promise_words.h"

#include <QCoreApplication>

#include "ui/text/dates.h"
#include "ui/text/text.h"

namespace asterism::ui {
namespace {

struct Promises {
    Q_DECLARE_TR_FUNCTIONS(Promises)
};

QString withWhom(const ShownPromise& shown, const Commitment& promise, const NamesOf& names)
{
    const QString who = names.listed(shown.people);
    switch (promise.owner) {
    case Owner::Me:
        return who.isEmpty() ? Promises::tr("to myself") : Promises::tr("to %1").arg(who);
    case Owner::Them:
        return who.isEmpty() ? Promises::tr("theirs") : Promises::tr("from %1").arg(who);
    case Owner::Both:
        break;
    }
    return who.isEmpty() ? Promises::tr("ours") : Promises::tr("both, with %1").arg(who);
}

/// What became of it, or when it is meant for.
QString when(const ShownPromise& shown, const Commitment& promise, Day today)
{
    if (shown.progress == PromiseProgress::Done) {
        return Promises::tr("kept %1").arg(relative(promise.doneOn, today));
    }
    if (shown.progress == PromiseProgress::Released) {
        return Promises::tr("let go %1").arg(relative(promise.releasedOn, today));
    }
    return dueWords(promise.due, today);
}

} // namespace

QString dueWords(const PartialDate& due, Day today)
{
    if (due.isEmpty()) {
        return Promises::tr("when it suits");
    }
    // A day that has passed is only named: how long ago it was would sound like blame.
    return *due.latest() < today ? Promises::tr("meant for %1").arg(shortDate(due, today))
        : due.isWhole()          ? relative(due, today)
                                 : Promises::tr("in %1", "a month").arg(plainDate(due));
}

QString underPromise(
    const ShownPromise& shown, const Commitment& promise, const NamesOf& names, Day today)
{
    QStringList parts{withWhom(shown, promise, names), when(shown, promise, today)};
    const bool isSettled
        = shown.progress == PromiseProgress::Done || shown.progress == PromiseProgress::Released;
    if (!isSettled) {
        if (!shown.renegotiatedFrom.isEmpty()) {
            parts << Promises::tr("was for %1").arg(shortDate(shown.renegotiatedFrom, today));
        }
        if (shown.progress == PromiseProgress::Doing) {
            parts << Promises::tr("begun");
        }
        if (const QString waits = qt(waitingForBeside(promise)); !waits.isEmpty()) {
            parts << Promises::tr("waits for %1").arg(waits);
        }
        if (!shown.remindedOn.isEmpty()) {
            parts << Promises::tr("reminded %1").arg(relative(shown.remindedOn, today));
        }
        if (!promise.firstStep.empty()) {
            parts << Promises::tr("first: %1").arg(qt(promise.firstStep));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString spokenPromise(
    const ShownPromise& shown, const Commitment& promise, const NamesOf& names, Day today)
{
    return qt(promise.text) + QStringLiteral(", ")
        + underPromise(shown, promise, names, today)
              .replace(QStringLiteral(" · "), QStringLiteral(", "));
}

QString followThroughSentence(const FollowThrough& sum)
{
    if (sum.settled == 0) {
        return {};
    }
    if (sum.settled == 1) {
        return sum.onTime == 1
            ? Promises::tr("The one promise of yours that has come to its day was kept by then.")
            : Promises::tr("One promise of yours has come to its day and can have a new one.");
    }
    if (sum.onTime == sum.settled) {
        return Promises::tr(
            "All %n promises of yours that came to their day were kept by then.",
            nullptr,
            sum.settled);
    }
    return Promises::tr(
               "Of the %n promises of yours that came to their day, %1 were kept by then.",
               nullptr,
               sum.settled)
        .arg(sum.onTime);
}

QString gentleReminder(const Commitment& promise, const QString& name)
{
    return Promises::tr(
               "Dear %1,\n\nthere is no hurry at all: I only wondered whether “%2” still fits into "
               "your weeks. If not, that is fine, too.\n\nWarmly")
        .arg(name, qt(promise.text));
}

} // namespace asterism::ui
