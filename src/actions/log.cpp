// SPDX-License-Identifier: MIT
#include "actions/log.h"

#include "actions/meeting_rows.h"
#include "actions/outreach.h"

#include <algorithm>
#include <set>

namespace asterism::actions {
namespace {

std::set<Id<Person>> invitedTo(const Reader& plan, const Id<Meeting>& meeting)
{
    std::set<Id<Person>> people;
    for (const auto& row : plan.where(&Attendance::meeting, meeting)) {
        if (row.relationship) {
            people.insert(plan.at(*row.relationship).person);
        }
    }
    return people;
}

Meeting meetingFor(const Reader& plan, const LoggedMeeting& logged, Day today)
{
    Meeting meeting;
    if (logged.planned) {
        meeting = plan.at(*logged.planned);
        const auto& possible = statesAfter(meeting.state);
        if (std::ranges::find(possible, MeetingState::Held) == possible.end()) {
            throw meetingCannotFollow(meeting.state, MeetingState::Held);
        }
    } else {
        meeting.id = newId<Meeting>();
    }
    if (!logged.on.isEmpty() && logged.on != meeting.startsOn) {
        meeting.startsOn = logged.on;
        meeting.startsAt = std::nullopt;
    }
    if (meeting.startsOn.isEmpty()) {
        meeting.startsOn = today;
    }
    meeting.state = MeetingState::Held;
    return meeting;
}

/// What was said of it; what was not stays as it was planned.
void write(Meeting& meeting, const LoggedMeeting& logged)
{
    meeting.minutes = logged.minutes ? logged.minutes : meeting.minutes;
    meeting.kind = logged.kind.empty() ? meeting.kind : logged.kind;
    meeting.mode = logged.mode ? logged.mode : meeting.mode;
    meeting.group = logged.group ? logged.group : meeting.group;
    meeting.what = logged.stays.empty() ? meeting.what : logged.stays;
    meeting.feltHeld = logged.feltHeld ? logged.feltHeld : meeting.feltHeld;
    meeting.afterIncident = logged.afterIncident || meeting.afterIncident;
}

std::vector<Id<Person>> whoCame(
    const Reader& plan, const LoggedMeeting& logged, const std::set<Id<Person>>& expected)
{
    if (logged.came.empty() && !expected.empty()) {
        std::vector<Id<Person>> came(expected.begin(), expected.end());
        std::erase_if(came, [&](const Id<Person>& person) {
            return std::ranges::find(logged.stayedAway, person) != logged.stayedAway.end();
        });
        return invited(plan, came, std::nullopt);
    }
    return invited(plan, logged.came, logged.group);
}

std::vector<Id<Person>> whoStayedAway(
    const LoggedMeeting& logged,
    const std::set<Id<Person>>& expected,
    const std::vector<Id<Person>>& came)
{
    std::set<Id<Person>> away(expected);
    away.insert(logged.stayedAway.begin(), logged.stayedAway.end());
    for (const auto& person : came) {
        away.erase(person);
    }
    return {away.begin(), away.end()};
}

void discuss(Writer& plan, const std::vector<Id<AgendaItem>>& items)
{
    for (const auto& id : items) {
        AgendaItem item = plan.at(id);
        item.state = AgendaState::Discussed;
        plan.put(item);
    }
}

void thank(
    Writer& plan,
    const Meeting& meeting,
    const std::vector<Id<Person>>& people,
    const std::string& thanks)
{
    for (const auto& person : people) {
        Exchange exchange;
        exchange.id = newId<Exchange>();
        exchange.relationship = tieMade(plan, person, meeting.kind);
        exchange.direction = ExchangeDirection::Given;
        exchange.kind = ExchangeKind::Gratitude;
        exchange.happenedOn = meeting.startsOn;
        exchange.text = thanks;
        plan.put(exchange);
    }
}

/// The day of the meeting, as far as it is known, is the day of its promises.
Id<Commitment> promiseAt(
    Store& store,
    NewPromise promise,
    const Meeting& meeting,
    const std::vector<Id<Person>>& came,
    Day today)
{
    promise.meeting = meeting.id;
    if (!promise.person && !promise.relationship && came.size() == 1) {
        promise.person = came.front();
    }
    const bool isDay = meeting.startsOn.isWhole();
    return notePromise(store, promise, isDay ? *meeting.startsOn.earliest() : today);
}

} // namespace

Logged logMeeting(Store& store, const LoggedMeeting& logged, Day today)
{
    const auto& reader = store.reader();
    Meeting meeting = meetingFor(reader, logged, today);
    write(meeting, logged);
    expectCome(meeting, today);
    const auto expected = invitedTo(reader, meeting.id);
    const auto came = whoCame(reader, logged, expected);
    const auto away = whoStayedAway(logged, expected, came);
    if (meeting.kind.empty()) {
        meeting.kind = usualKind(reader, came, meeting.group);
    }
    if (meeting.group && !meeting.contractedSize) {
        meeting.contractedSize = reader.at(*meeting.group).contractedSize;
    }
    Logged done{meeting.id, {}};
    const Verb verb = logged.planned ? Verb::Change : Verb::Add;
    store.act(deedOn(verb, reader, came), [&](Writer& plan) {
        plan.put(meeting);
        putAttendance(plan, meeting, came, away);
        discuss(plan, logged.discussed);
        for (const auto& promise : logged.promises) {
            done.promises.push_back(promiseAt(store, promise, meeting, came, today));
        }
        if (!logged.thanks.empty()) {
            thank(plan, meeting, came, logged.thanks);
        }
    });
    return done;
}

} // namespace asterism::actions
