// SPDX-License-Identifier: MIT
#include "actions/log.h"
#include "actions/outreach.h"

#include <algorithm>
#include <set>

namespace asterism::actions {
namespace {

std::vector<Id<Person>> clearPeople(const QuickLine& line)
{
    std::vector<Id<Person>> people;
    for (const auto& name : line.people) {
        if (!name.isClear()) {
            throw Error(
                Refusal::NoSuchRow, "“" + name.typed + "” is not clearly one person.", name.typed);
        }
        people.push_back(name.candidates.front());
    }
    return people;
}

bool isWith(
    const Reader& plan, const Id<Meeting>& meeting, const std::vector<Id<Person>>& people)
{
    std::set<Id<Person>> expected;
    for (const auto& row : plan.where(&Attendance::meeting, meeting)) {
        if (row.relationship) {
            expected.insert(plan.at(*row.relationship).person);
        }
    }
    return std::ranges::all_of(
        people, [&](const Id<Person>& person) { return expected.contains(person); });
}

/// The meeting of that day that had been planned with them, when there is exactly one.
std::optional<Id<Meeting>> plannedFor(
    const Reader& plan, const PartialDate& on, const std::vector<Id<Person>>& people)
{
    std::optional<Id<Meeting>> found;
    for (const auto& meeting : plan.where(&Meeting::startsOn, on)) {
        const bool isPlanned = meeting.state == MeetingState::Proposed
            || meeting.state == MeetingState::Confirmed;
        if (isPlanned && isWith(plan, meeting.id, people)) {
            if (found) {
                return std::nullopt;
            }
            found = meeting.id;
        }
    }
    return found;
}

NewPromise promiseIn(const QuickLine& line)
{
    NewPromise promise;
    promise.text = line.text;
    promise.owner = line.owner;
    promise.due = line.on;
    const auto people = clearPeople(line);
    if (!people.empty()) {
        promise.person = people.front();
    }
    return promise;
}

Logged logLine(
    Store& store, const QuickLine& line, Day today, const std::vector<QuickLine>& promises)
{
    LoggedMeeting logged;
    logged.came = clearPeople(line);
    if (logged.came.empty()) {
        throw Error(Refusal::NobodyThere, "A meeting is with somebody.");
    }
    logged.on = line.on;
    logged.minutes = line.minutes;
    logged.stays = line.text;
    logged.planned = plannedFor(store.reader(), line.on, logged.came);
    for (const auto& promise : promises) {
        logged.promises.push_back(promiseIn(promise));
    }
    return logMeeting(store, logged, today);
}

Id<Person> keepIdea(Store& store, const QuickLine& line)
{
    if (line.people.size() != 1 || line.people.front().isAmbiguous()) {
        clearPeople(line);
        throw Error(Refusal::NobodyThere, "An idea is about somebody.");
    }
    const auto& name = line.people.front();
    Person person;
    person.id = newId<Person>();
    person.displayName = name.typed;
    NewOutreach begun;
    begun.person = name.isClear() ? name.candidates.front() : person.id;
    begun.ask = line.text;
    store.act({Verb::Add, "outreach", name.typed}, [&](Writer& plan) {
        if (!name.isClear()) {
            plan.put(person);
        }
        beginOutreach(store, begun);
    });
    return begun.person;
}

Id<Reflection> keepNote(Store& store, const QuickLine& line, Day today)
{
    Reflection note;
    note.id = newId<Reflection>();
    note.writtenOn = today;
    note.text = line.text;
    store.act({Verb::Add, "reflection", {}}, [&](Writer& plan) { plan.put(note); });
    return note.id;
}

} // namespace

LineDone doLine(
    Store& store, const QuickLine& line, Day today, const std::vector<QuickLine>& promises)
{
    LineDone done;
    switch (line.kind) {
    case LineKind::Met:
        done.met = logLine(store, line, today, promises);
        break;
    case LineKind::Promise:
        done.promise = notePromise(store, promiseIn(line), today);
        break;
    case LineKind::Idea:
        done.idea = keepIdea(store, line);
        break;
    case LineKind::Note:
        done.note = keepNote(store, line, today);
        break;
    }
    return done;
}

} // namespace asterism::actions
