// SPDX-License-Identifier: MIT
#include "actions/reverse.h"

#include "actions/agreements.h"
#include "actions/meetings.h"
#include "actions/outreach_phase.h"
#include "analysis/constellation.h"

#include <algorithm>

namespace asterism::actions {
namespace {

Direction directionOf(const ReverseSeries& series)
{
    return series.iTeach ? Direction::Reverse : Direction::TheyGuideMe;
}

/// Adds a text below what stands there, unless it stands there already.
void addTo(std::string& text, const std::string& more)
{
    if (!more.empty() && text.find(more) == std::string::npos) {
        text += (text.empty() ? "" : "\n") + more;
    }
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts) {
        all += (all.empty() ? "" : "; ") + text;
    }
    return all;
}

Person personOf(const Reader& plan, const ReverseSeries& series)
{
    if (series.person) {
        return plan.at(*series.person);
    }
    if (series.name.empty()) {
        throw Error(Refusal::EmptyField, "Nobody has been named.", "name");
    }
    Person person;
    person.id = newId<Person>();
    person.displayName = series.name;
    person.relativeLevel = series.iTeach ? RelativeLevel::Senior : RelativeLevel::Junior;
    return person;
}

Id<Person> putPerson(Writer& plan, const ReverseSeries& series)
{
    Person person = personOf(plan, series);
    if (series.asks && person.doNotContact) {
        throw Error(Refusal::DoNotContact, "They are not to be written to.", person.displayName);
    }
    addTo(person.training, series.background);
    if (!series.iTeach && !person.relativeLevel) {
        person.relativeLevel = RelativeLevel::Junior;
    }
    plan.put(person);
    for (const auto hat : series.hats) {
        plan.put(Hat{person.id, hat});
    }
    return person.id;
}

Id<Relationship> putTie(Writer& plan, const ReverseSeries& series, const Id<Person>& person)
{
    const auto known = tieFor(plan, person, directionOf(series));
    Relationship tie
        = known && !isOver(*known) ? *known : consideredTie(person, directionOf(series));
    addTo(tie.whatIBring, series.iTeach ? joined(series.topics) : series.inReturn);
    addTo(tie.boundaries, series.candor);
    tie.evaluates = series.evaluates.value_or(tie.evaluates);
    tie.usualMinutes = tie.usualMinutes.value_or(series.minutes);
    tie.formality = tie.formality.value_or(Formality::Informal);
    plan.put(tie);
    return tie.id;
}

/// What I can bring is in the bank of my offers from now on, each thing once.
void putOffers(Writer& plan, const std::vector<std::string>& titles)
{
    const auto known = plan.all<Offer>();
    for (const auto& title : titles) {
        const bool isThere = std::ranges::any_of(
            known, [&](const Offer& offer) { return folded(offer.title) == folded(title); });
        if (!isThere) {
            plan.put(Offer{newId<Offer>(), title, OfferKind::Skill, {}});
        }
    }
}

/// What I would like to learn is a need that is looked after.
std::vector<Id<Need>> putNeeds(Writer& plan, const std::vector<std::string>& titles)
{
    std::vector<Id<Need>> needs;
    const auto known = plan.all<Need>();
    for (const auto& title : titles) {
        const auto found = std::ranges::find_if(
            known, [&](const Need& need) { return folded(need.title) == folded(title); });
        Need need;
        if (found != known.end()) {
            need = *found;
        } else {
            need.id = newId<Need>();
            need.title = title;
        }
        need.state = need.state == NeedState::Noticed ? NeedState::Seeking : need.state;
        plan.put(need);
        needs.push_back(need.id);
    }
    return needs;
}

PartialDate dateOf(const ReverseSeries& series, int session)
{
    const auto first = series.first.isWhole() ? series.first.earliest() : std::nullopt;
    return first ? PartialDate(*first + std::chrono::days(series.daysBetween * session))
                 : PartialDate();
}

Id<Agreement> putAgreement(Store& store, const ReverseSeries& series, const Id<Relationship>& tie)
{
    Agreement agreement;
    agreement.relationship = tie;
    agreement.purpose = joined(series.topics);
    (series.iTeach ? agreement.iBring : agreement.theyBring) = joined(series.topics);
    (series.iTeach ? agreement.theyBring : agreement.iBring) = series.inReturn;
    agreement.notInScope = series.notATest;
    addTo(agreement.notInScope, series.notKnown);
    agreement.feedback = series.feedback;
    agreement.boundaries = series.candor;
    agreement.rhythm = series.rhythm;
    agreement.minutes = series.minutes;
    agreement.startsOn = dateOf(series, 0);
    agreement.reviewOn = dateOf(series, series.count - 1);
    for (const auto& part : series.parts) {
        addTo(agreement.format, std::to_string(part.minutes) + " min: " + part.title);
    }
    return addAgreement(store, agreement);
}

std::vector<NewAgendaItem> agendaOf(const ReverseSeries& series, int session)
{
    std::vector<NewAgendaItem> items;
    for (const auto& part : series.parts) {
        items.push_back({part.title, {}, part.minutes, {}});
    }
    for (const auto& question : series.questions) {
        if (session == 0 && !question.empty()) {
            items.push_back({question, {}, {}, {}});
        }
    }
    if (session == series.count - 1 && !series.review.empty()) {
        items.push_back({series.review, {}, {}, {}});
    }
    return items;
}

std::string titleOf(const ReverseSeries& series, int session)
{
    std::string title = series.sessionName;
    const auto put = [&](const std::string& blank, int number) {
        if (const auto at = title.find(blank); at != std::string::npos) {
            title.replace(at, blank.size(), std::to_string(number));
        }
    };
    put("{n}", session + 1);
    put("{all}", series.count);
    const auto& topics = series.topics;
    if (!topics.empty()) {
        title += ": " + topics[static_cast<std::size_t>(session) % topics.size()];
    }
    if (session == series.count - 1 && !series.review.empty()) {
        title += "; " + series.review;
    }
    return title;
}

/// The sessions belong to this tie, whatever other ties there are with the same person.
std::vector<Id<Meeting>> putSessions(
    Store& store,
    Writer& plan,
    const ReverseSeries& series,
    const Id<Person>& person,
    const Id<Relationship>& tie)
{
    std::vector<Id<Meeting>> meetings;
    for (int session = 0; session < series.count; ++session) {
        NewMeeting meeting;
        meeting.people = {person};
        meeting.kind = series.kind;
        meeting.isConfirmed = false;
        meeting.startsOn = dateOf(series, session);
        meeting.minutes = series.minutes;
        meeting.purpose = titleOf(series, session);
        meeting.agenda = agendaOf(series, session);
        meetings.push_back(planMeeting(store, meeting));
        for (auto row : plan.where(&Attendance::meeting, meetings.back())) {
            row.relationship = tie;
            plan.put(row);
        }
    }
    return meetings;
}

Id<Outreach> putThread(
    Store& store,
    const ReverseSeries& series,
    const PlannedSeries& planned,
    const std::vector<Id<Need>>& needs,
    Day today)
{
    NewOutreach begun;
    begun.person = planned.person;
    begun.direction = directionOf(series);
    begun.relationship = planned.relationship;
    begun.purpose = series.purpose;
    begun.ask = series.rhythm;
    begun.whyYou = series.inCommon;
    begun.whatIOffer = series.iTeach ? joined(series.topics) : series.inReturn;
    begun.needs = needs;
    const auto thread = beginOutreach(store, begun);
    if (series.letter && !series.letter->isEmpty()) {
        keepLetter(store, thread, *series.letter, today);
    }
    return thread;
}

} // namespace

PlannedSeries planReverseSeries(Store& store, const ReverseSeries& series, Day today)
{
    PlannedSeries planned;
    const std::string name
        = series.person ? store.reader().at(*series.person).displayName : series.name;
    store.act({Verb::Add, "meeting", name}, [&](Writer& plan) {
        std::vector<Id<Need>> needs;
        planned.person = putPerson(plan, series);
        planned.relationship = putTie(plan, series, planned.person);
        if (series.iTeach) {
            putOffers(plan, series.topics);
        } else {
            needs = putNeeds(plan, series.topics);
        }
        planned.agreement = putAgreement(store, series, planned.relationship);
        planned.meetings = putSessions(store, plan, series, planned.person, planned.relationship);
        if (series.asks) {
            planned.thread = putThread(store, series, planned, needs, today);
        }
    });
    return planned;
}

} // namespace asterism::actions
