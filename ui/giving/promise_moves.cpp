// SPDX-License-Identifier: MIT
#include "ui/giving/promise_moves.h"

#include <QCoreApplication>

#include "actions/edit.h"
#include "analysis/promises.h"
#include "ui/app/plan_session.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"

namespace asterism::ui {
namespace {

struct Promises {
    Q_DECLARE_TR_FUNCTIONS(Promises)
};

/// The words of a promise, short enough for a toast.
QString quoted(PlanSession& session, const Id<Commitment>& promise)
{
    constexpr qsizetype most = 44;
    const auto row = session.plan().find(promise);
    const QString text = row ? qt(row->text).simplified() : QString();
    return text.size() > most ? text.left(most - 1) + QChar(0x2026) : text;
}

QString nameOf(PlanSession& session, const Id<Commitment>& promise)
{
    const auto person = personOf(session, promise);
    const auto row = person ? session.plan().find(*person) : std::nullopt;
    return row ? qt(row->displayName) : QString();
}

} // namespace

std::optional<Id<Person>> personOf(PlanSession& session, const Id<Commitment>& promise)
{
    const auto row = session.plan().find(promise);
    const auto tie
        = row && row->relationship ? session.plan().find(*row->relationship) : std::nullopt;
    return tie ? std::optional{tie->person} : std::nullopt;
}

bool notePromise(PlanSession& session, const actions::NewPromise& promise, Id<Commitment>& noted)
{
    return session.run(
        [&](Store& store) { noted = actions::notePromise(store, promise, session.today()); },
        promise.due.isEmpty()
            ? Promises::tr("Promise noted, when it suits")
            : Promises::tr("Promise noted for %1").arg(shortDate(promise.due, session.today())));
}

bool keepPromise(PlanSession& session, const Id<Commitment>& promise)
{
    return session.run(
        [&](Store& store) {
            actions::keepPromise(store, promise, session.today(), session.today());
        },
        Promises::tr("Promise kept"));
}

bool reopenPromise(PlanSession& session, const Id<Commitment>& promise)
{
    return session.run(
        [&](Store& store) { actions::reopenPromise(store, promise); },
        Promises::tr("Open again: “%1”").arg(quoted(session, promise)));
}

bool startPromise(PlanSession& session, const Id<Commitment>& promise, bool isStarted)
{
    const QString text = quoted(session, promise);
    return session.run(
        [&](Store& store) { actions::startPromise(store, promise, isStarted); },
        isStarted ? Promises::tr("Begun: “%1”").arg(text)
                  : Promises::tr("Not begun yet: “%1”").arg(text));
}

bool letPromiseWait(PlanSession& session, const Id<Commitment>& promise, const QString& waitingFor)
{
    const auto row = session.plan().find(promise);
    const auto reminded = row ? remindedOn(*row) : std::nullopt;
    const std::string words = utf8(waitingFor.simplified());
    return session.run(
        [&](Store& store) {
            actions::letPromiseWait(
                store, promise, reminded ? waitingSinceReminder(*reminded, words) : words);
        },
        words.empty() ? Promises::tr("Waits for nothing any more")
                      : Promises::tr("Waits for %1").arg(waitingFor.simplified()));
}

bool releasePromise(PlanSession& session, const Id<Commitment>& promise)
{
    return session.run(
        [&](Store& store) {
            actions::releasePromise(store, promise, session.today(), session.today());
        },
        Promises::tr("Let go: “%1”").arg(quoted(session, promise)));
}

bool remindOfPromise(PlanSession& session, const Id<Commitment>& promise)
{
    const QString name = nameOf(session, promise);
    return session.run(
        [&](Store& store) { actions::remindOfPromise(store, promise, session.today()); },
        name.isEmpty() ? Promises::tr("One gentle reminder is kept")
                       : Promises::tr("One gentle reminder to %1 is kept").arg(name));
}

bool removePromise(PlanSession& session, const Id<Commitment>& promise)
{
    return session.run(
        [&](Store& store) { actions::remove(store, promise); },
        Promises::tr("Removed: “%1”").arg(quoted(session, promise)));
}

bool movePromise(
    PlanSession& session,
    const Id<Commitment>& promise,
    const PartialDate& due,
    bool isToldThem,
    Id<Commitment>& moved)
{
    const QString name = nameOf(session, promise);
    const QString tell = isToldThem || name.isEmpty()
        ? QString()
        : Promises::tr("Tell %1 about the new date").arg(name);
    return session.run(
        [&](Store& store) {
            moved = actions::renegotiatePromise(store, promise, due, session.today(), utf8(tell));
        },
        due.isEmpty() ? Promises::tr("Now it is when it suits")
                      : Promises::tr("New date: %1").arg(shortDate(due, session.today())));
}

bool editPromise(PlanSession& session, const Commitment& changed)
{
    return session.run(
        [&](Store& store) { actions::editPromise(store, changed); },
        Promises::tr("Promise changed"));
}

} // namespace asterism::ui
