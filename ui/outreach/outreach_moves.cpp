// SPDX-License-Identifier: MIT
#include "ui/outreach/outreach_moves.h"

#include <QCoreApplication>

#include "actions/edit.h"
#include "actions/outreach_phase.h"
#include "actions/outreach_settings.h"
#include "actions/people.h"
#include "actions/relationships.h"
#include "ui/app/plan_session.h"
#include "ui/text/dates.h"
#include "ui/text/refusals.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

using enum OutreachState;

struct Moves {
    Q_DECLARE_TR_FUNCTIONS(OutreachMoves)
};

bool isAsked(OutreachState state)
{
    return state >= Sent && state != Dropped;
}

std::string nameOf(const PlanSession& session, const Outreach& thread)
{
    const auto person = session.plan().find(thread.person);
    return person ? person->displayName : std::string();
}

/// One step of the history, however many moves it takes.
bool asOne(
    PlanSession& session,
    const Id<Outreach>& id,
    const std::function<void(Store&)>& work,
    const QString& toast)
{
    const auto thread = session.plan().find(id);
    const std::string name = thread ? nameOf(session, *thread) : std::string();
    return session.run(
        [&](Store& store) {
            store.act({Verb::Change, "outreach", name}, [&](Writer&) { work(store); });
        },
        QString(toast).replace(QLatin1String("%1"), qt(name)));
}

/// The words of a refusal that the action would give.
QString refused(PlanSession& session, const Outreach& thread, Refusal refusal)
{
    return words(Error(refusal, "", nameOf(session, thread)));
}

QString reasonAgainstAsked(PlanSession& session, const Outreach& thread)
{
    if (thread.state == Idea || thread.state == Draft) {
        return Moves::tr(
            "The letter is not ready yet. Write opens it; if you asked by phone or in person, the "
            "card can say so.");
    }
    if (thread.state == Later) {
        return Moves::tr("Asking again begins with the letter. Write opens it.");
    }
    actions::OutreachStep step;
    step.privacyLookedAt = thread.state == Ready; // or it would not be ready
    const auto refusal
        = actions::refusalToMove(session.store(), thread.id, Sent, session.today(), step);
    return refusal ? refused(session, thread, *refusal) : QString();
}

QString reasonAgainstPreparing(PlanSession& session, const Outreach& thread)
{
    if (thread.state == Later) {
        return Moves::tr("Asking again begins with the letter. Write opens it.");
    }
    const auto refusal = actions::refusalToMove(session.store(), thread.id, Draft, session.today());
    return refusal ? refused(session, thread, *refusal) : QString();
}

/// To where an answer, or none, leads.
QString reasonAgainstAnswer(PlanSession& session, const Outreach& thread, Stage to)
{
    if (!isAsked(thread.state)) {
        return to == Stage::NotNow
            ? Moves::tr(
                "Nothing has been asked yet. Delete takes the card away; undo brings it back.")
            : Moves::tr("Nothing has been asked yet, so there is no answer to move it.");
    }
    const OutreachState wanted = to == Stage::Talking ? InConversation
        : to == Stage::Yes                            ? Accepted
                                                      : LetGo;
    return mayBecome(thread.state, wanted)
        ? QString()
        : refused(session, thread, Refusal::OutreachCannotFollow);
}

QString toastFor(PlanSession& session, const Outreach& thread, Stage to)
{
    switch (to) {
    case Stage::Preparing:
        return Moves::tr("%1: being prepared");
    case Stage::Asked:
        return Moves::tr("%1: asked. Look again on %2.")
            .replace(QLatin1String("%2"), shortDate(lookAgainOn(session, thread), session.today()));
    case Stage::Talking:
        return Moves::tr("%1 answered: you are talking");
    case Stage::Yes:
        return Moves::tr("%1 said yes");
    case Stage::NotNow:
        return Moves::tr("%1: at rest. An answer is welcome at any time.");
    case Stage::Idea:
        break;
    }
    return {};
}

void move(Store& store, const Id<Outreach>& id, Stage to, Day today)
{
    actions::Reply reply;
    actions::OutreachStep step;
    switch (to) {
    case Stage::Preparing:
        actions::moveOutreach(store, id, Draft, today);
        return;
    case Stage::Asked:
        step.privacyLookedAt = store.reader().at(id).state == Ready;
        actions::moveOutreach(store, id, Sent, today, step);
        return;
    case Stage::Talking:
        reply.kind = actions::ReplyKind::LetsTalk;
        actions::logReply(store, id, reply, today);
        return;
    case Stage::Yes:
        actions::logReply(store, id, reply, today);
        return;
    case Stage::NotNow:
        actions::moveOutreach(store, id, LetGo, today);
        return;
    case Stage::Idea:
        return;
    }
}

/// Brings a thread to where its ask can leave.
void makeReady(Store& store, const Id<Outreach>& id, Day today)
{
    actions::OutreachStep looked;
    looked.privacyLookedAt = true; // no letter leaves
    if (store.reader().at(id).state == Idea) {
        actions::moveOutreach(store, id, Draft, today);
    }
    const auto state = store.reader().at(id).state;
    if (state == Draft || state == Later) {
        actions::moveOutreach(store, id, Ready, today, looked);
    }
}

} // namespace

QString reasonToStay(PlanSession& session, const Id<Outreach>& id, Stage to)
{
    const auto thread = session.plan().find(id);
    if (!thread) {
        return words(Error(Refusal::NoSuchRow, ""));
    }
    if (stageOf(thread->state) == to) {
        return Moves::tr("It is there already.");
    }
    switch (to) {
    case Stage::Idea:
        return Moves::tr("Nothing turns back into an idea. Undo takes the last step back.");
    case Stage::Preparing:
        return reasonAgainstPreparing(session, *thread);
    case Stage::Asked:
        return reasonAgainstAsked(session, *thread);
    default:
        return reasonAgainstAnswer(session, *thread, to);
    }
}

bool moveToStage(PlanSession& session, const Id<Outreach>& id, Stage to)
{
    const QString reason = reasonToStay(session, id, to);
    if (!reason.isEmpty()) {
        emit session.refused(reason);
        return false;
    }
    const Outreach thread = session.plan().at(id);
    return asOne(
        session,
        id,
        [&](Store& store) { move(store, id, to, session.today()); },
        toastFor(session, thread, to));
}

Day lookAgainOn(PlanSession& session, const Outreach& thread)
{
    const auto rhythm = actions::followUpRhythm(session.store());
    return addBusinessDays(session.today(), thread.patience, rhythm.holidays);
}

bool mayBecome(OutreachState from, OutreachState to)
{
    const auto& direct = statesAfter(from);
    const auto has = [](const std::vector<OutreachState>& states, OutreachState state) {
        return std::ranges::find(states, state) != states.end();
    };
    return has(direct, to) || (has(direct, LetGo) && has(statesAfter(LetGo), to));
}

bool markAsked(
    PlanSession& session,
    const Id<Outreach>& id,
    const std::string& channel,
    const std::string& what,
    Day on)
{
    const Outreach thread = session.plan().at(id);
    const bool isFollowUp = thread.state == Sent || thread.state == Nudged;
    actions::OutreachStep step;
    step.letter = actions::Letter{.subject = {}, .body = what, .channel = channel};
    step.privacyLookedAt = true;
    step.on = on;
    return asOne(
        session,
        id,
        [&](Store& store) {
            if (!isFollowUp) {
                makeReady(store, id, session.today());
            }
            actions::moveOutreach(store, id, isFollowUp ? Nudged : Sent, session.today(), step);
        },
        toastFor(session, thread, Stage::Asked));
}

bool logAnswer(PlanSession& session, const Id<Outreach>& id, const actions::Reply& reply)
{
    return asOne(
        session,
        id,
        [&](Store& store) { actions::logReply(store, id, reply, session.today()); },
        Moves::tr("The answer of %1 is kept"));
}

bool letRest(PlanSession& session, const Id<Outreach>& id)
{
    return moveToStage(session, id, Stage::NotNow);
}

bool withdraw(PlanSession& session, const Id<Outreach>& id)
{
    return asOne(
        session,
        id,
        [&](Store& store) { actions::moveOutreach(store, id, Withdrawn, session.today()); },
        Moves::tr("%1: the ask is taken back"));
}

bool putOff(PlanSession& session, const Id<Outreach>& id, const PartialDate& until)
{
    actions::OutreachStep step;
    step.resumeOn = until;
    return asOne(
        session,
        id,
        [&](Store& store) {
            if (store.reader().at(id).state == Later) {
                Outreach thread = store.reader().at(id);
                thread.resumeOn = until;
                actions::editOutreach(store, thread);
                return;
            }
            actions::moveOutreach(store, id, Later, session.today(), step);
        },
        Moves::tr("%1: ask again %2").replace(QLatin1String("%2"), plainDate(until)));
}

bool removeThread(PlanSession& session, const Id<Outreach>& id)
{
    const auto thread = session.plan().find(id);
    return thread
        && session.run(
            [&](Store& store) { actions::remove(store, id); },
            Moves::tr("Card of %1 removed").arg(qt(nameOf(session, *thread))));
}

std::optional<Id<Outreach>> beginAnew(PlanSession& session, const Id<Outreach>& id)
{
    const Outreach before = session.plan().at(id);
    actions::NewOutreach begun;
    begun.person = before.person;
    begun.direction = actions::directionOf(session.plan(), before);
    begun.purpose = before.purpose;
    begun.whyYou = before.whyYou;
    begun.whatIOffer = before.whatIOffer;
    begun.wayIn = before.wayIn;
    begun.previous = id;
    for (const auto& link : session.plan().where(&OutreachNeed::outreach, id)) {
        begun.needs.push_back(link.need);
    }
    std::optional<Id<Outreach>> fresh;
    session.run(
        [&](Store& store) { fresh = actions::beginOutreach(store, begun); },
        Moves::tr("A new card for %1").arg(qt(nameOf(session, before))));
    return fresh;
}

std::optional<Id<Outreach>> addIdea(
    PlanSession& session, const QString& name, const std::optional<Id<Need>>& need)
{
    std::optional<Id<Person>> known;
    for (const auto& person : session.plan().all<Person>()) {
        if (qt(person.displayName).compare(name, Qt::CaseInsensitive) == 0) {
            known = person.id;
        }
    }
    std::optional<Id<Outreach>> fresh;
    session.run(
        [&](Store& store) {
            store.act({Verb::Add, "outreach", utf8(name)}, [&](Writer& plan) {
                actions::NewOutreach begun;
                if (!known) {
                    Person person;
                    person.id = newId<Person>();
                    person.displayName = utf8(name);
                    plan.put(person);
                    known = person.id;
                }
                begun.person = *known;
                if (need) {
                    begun.needs = {*need};
                }
                fresh = actions::beginOutreach(store, begun);
            });
        },
        Moves::tr("%1 is an idea now").arg(name));
    return fresh;
}

void writeLetter(PlanSession& session, const Id<Outreach>& id)
{
    const auto thread = session.plan().find(id);
    if (!thread) {
        return;
    }
    if (!takesLetters(thread->state)) {
        emit session.refused(
            Moves::tr("There is no letter to write here. A new outreach can begin at any time."));
        return;
    }
    if (hasFollowedUpTwice(session, id)) {
        emit session.refused(words(Error(Refusal::NoThirdFollowUp, "")));
        return;
    }
    session.goTo({QStringLiteral("letters"), QStringLiteral("write"), qt(id.text)});
}

bool hasFollowedUpTwice(PlanSession& session, const Id<Outreach>& id)
{
    return actions::refusalToMove(session.store(), id, Nudged, session.today())
        == Refusal::NoThirdFollowUp;
}

bool takesLetters(OutreachState state)
{
    return state <= Nudged || state == Later;
}

bool takesReplies(OutreachState state)
{
    return state == Sent || state == Nudged || state == InConversation || state == Later
        || state == LetGo;
}

} // namespace asterism::ui
