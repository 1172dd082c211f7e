// SPDX-License-Identifier: MIT
#include "analysis/promises.h"

#include "analysis/constellation.h"

#include <algorithm>
#include <map>

namespace asterism {
namespace {

constexpr std::string_view reminded = "reminded ";
constexpr std::size_t dayLength = 10;

bool isSettled(PromiseState state)
{
    return state == PromiseState::DoneOnTime || state == PromiseState::DoneLate
        || state == PromiseState::Released;
}

/// By day, those without one last; what is done, the last first.
bool comesBefore(
    const RowsById<Commitment>& rows, const ShownPromise& one, const ShownPromise& other)
{
    if (one.group != other.group) {
        return one.group < other.group;
    }
    const auto& first = *rows.find(one.promise);
    const auto& second = *rows.find(other.promise);
    if (one.group >= PromiseGroup::DoneThisMonth) {
        const auto& when = first.doneOn.isEmpty() ? first.releasedOn : first.doneOn;
        const auto& then = second.doneOn.isEmpty() ? second.releasedOn : second.doneOn;
        return std::tie(then, first.id) < std::tie(when, second.id);
    }
    return std::pair{first.due.latest(), first.id} < std::pair{second.due.latest(), second.id};
}

std::vector<Id<Person>> peopleAt(
    const Plan& plan, const RowsById<Relationship>& ties, const Id<Meeting>& meeting)
{
    std::vector<Id<Person>> people;
    for (const auto& row : plan.of<Attendance>()) {
        const auto* tie = row.relationship ? ties.find(*row.relationship) : nullptr;
        if (row.meeting == meeting && row.attended && tie
            && std::ranges::find(people, tie->person) == people.end()) {
            people.push_back(tie->person);
        }
    }
    return people;
}

std::vector<Id<Person>> peopleOf(
    const Plan& plan, const RowsById<Relationship>& ties, const Commitment& promise)
{
    if (promise.relationship) {
        const auto* tie = ties.find(*promise.relationship);
        return tie ? std::vector{tie->person} : std::vector<Id<Person>>();
    }
    return promise.meeting ? peopleAt(plan, ties, *promise.meeting) : std::vector<Id<Person>>();
}

/// The person to write to about a promise that is past its day.
std::optional<Id<Person>> personToWriteTo(const Constellation& sky, const Commitment& promise)
{
    const auto* tie = promise.relationship ? sky.tie(*promise.relationship) : nullptr;
    const auto* person = tie ? sky.person(tie->person) : nullptr;
    return person && mayNudge(*tie, *person) ? std::optional{person->id} : std::nullopt;
}

int daysPast(const Commitment& promise, Day asOf)
{
    return stateOf(promise, asOf) == PromiseState::Overdue
        ? daysBetween(*promise.due.latest(), asOf)
        : 0;
}

std::map<Id<Person>, Day> lastContactDays(
    const Plan& plan, const std::vector<ContactDates>& contacts, Day asOf)
{
    const RowsById<Relationship> ties(plan.of<Relationship>());
    std::map<Id<Person>, Day> days;
    for (const auto& dates : contacts) {
        const auto* tie = ties.find(dates.relationship);
        const auto counted = countedDay(lastContact(dates, asOf), asOf);
        if (tie && counted) {
            auto& last = days.try_emplace(tie->person, *counted).first->second;
            last = std::max(last, *counted);
        }
    }
    return days;
}

void sortByDays(std::vector<SilentPromise>& promises)
{
    std::ranges::sort(promises, [](const SilentPromise& one, const SilentPromise& other) {
        return std::tie(other.days, one.promise) < std::tie(one.days, other.promise);
    });
}

} // namespace

PromiseProgress progressOf(const Commitment& promise, Day asOf)
{
    const auto state = stateOf(promise, asOf);
    if (state == PromiseState::Released) {
        return PromiseProgress::Released;
    }
    if (isSettled(state)) {
        return PromiseProgress::Done;
    }
    return !promise.waitingFor.empty() ? PromiseProgress::Waiting
        : promise.started              ? PromiseProgress::Doing
                                       : PromiseProgress::Open;
}

PromiseGroup groupOf(const Commitment& promise, Day asOf)
{
    const auto state = stateOf(promise, asOf);
    if (!isSettled(state)) {
        return promise.due.isEmpty() ? PromiseGroup::WhenItSuits : PromiseGroup::Soon;
    }
    const auto today = std::chrono::year_month_day{asOf};
    const bool isThisMonth = state != PromiseState::Released
        && promise.doneOn.year == static_cast<int>(today.year())
        && promise.doneOn.month == static_cast<unsigned>(today.month());
    return isThisMonth ? PromiseGroup::DoneThisMonth : PromiseGroup::Earlier;
}

std::vector<ShownPromise> shownPromises(const Plan& plan, Day asOf)
{
    const RowsById<Relationship> ties(plan.of<Relationship>());
    std::vector<ShownPromise> shown;
    for (const auto& promise : plan.of<Commitment>()) {
        ShownPromise row;
        row.promise = promise.id;
        row.group = groupOf(promise, asOf);
        row.progress = progressOf(promise, asOf);
        row.state = stateOf(promise, asOf);
        row.days = daysLeft(promise, asOf);
        row.people = peopleOf(plan, ties, promise);
        if (const auto* before = renegotiatedFrom(plan, promise)) {
            row.renegotiatedFrom = before->due;
        }
        if (const auto on = remindedOn(promise)) {
            row.remindedOn = *on;
        }
        shown.push_back(std::move(row));
    }
    const RowsById<Commitment> rows(plan.of<Commitment>());
    std::ranges::sort(shown, [&](const ShownPromise& one, const ShownPromise& other) {
        return comesBefore(rows, one, other);
    });
    return shown;
}

const Commitment* renegotiatedFrom(const Plan& plan, const Commitment& promise)
{
    if (promise.madeOn.isEmpty()) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(plan.of<Commitment>(), [&](const Commitment& before) {
        return before.id != promise.id && before.releasedOn == promise.madeOn
            && before.text == promise.text && before.owner == promise.owner
            && before.relationship == promise.relationship;
    });
    return found == plan.of<Commitment>().end() ? nullptr : &*found;
}

std::string waitingSinceReminder(Day on, const std::string& waitingFor)
{
    const std::string since = std::string(reminded) + toText(on);
    return waitingFor.empty() ? since : since + "; " + waitingFor;
}

std::optional<Day> remindedOn(const Commitment& promise)
{
    const std::string_view waiting = promise.waitingFor;
    return waiting.starts_with(reminded) ? parseDay(waiting.substr(reminded.size(), dayLength))
                                         : std::nullopt;
}

std::string waitingForBeside(const Commitment& promise)
{
    if (!remindedOn(promise)) {
        return promise.waitingFor;
    }
    const auto rest = promise.waitingFor.substr(reminded.size() + dayLength);
    return rest.starts_with("; ") ? rest.substr(2) : rest;
}

std::vector<SilentPromise> silentPromises(
    const Plan& plan, const std::vector<ContactDates>& contacts, Day asOf)
{
    constexpr int patience = 14;
    const Constellation sky(plan);
    const auto lastDays = lastContactDays(plan, contacts, asOf);
    std::vector<SilentPromise> silent;
    for (const auto& promise : plan.of<Commitment>()) {
        const int days = daysPast(promise, asOf);
        const auto person = personToWriteTo(sky, promise);
        if (promise.owner == Owner::Them || days <= patience || !person) {
            continue;
        }
        const auto last = lastDays.find(*person);
        if (last == lastDays.end() || last->second < *promise.due.latest()) {
            silent.push_back({promise.id, *person, days});
        }
    }
    sortByDays(silent);
    return silent;
}

std::vector<SilentPromise> promisesToRemindOf(const Plan& plan, Day asOf)
{
    const Constellation sky(plan);
    std::vector<SilentPromise> waiting;
    for (const auto& promise : plan.of<Commitment>()) {
        const int days = daysPast(promise, asOf);
        const auto person = personToWriteTo(sky, promise);
        if (promise.owner == Owner::Them && days > 0 && person && !remindedOn(promise)) {
            waiting.push_back({promise.id, *person, days});
        }
    }
    sortByDays(waiting);
    return waiting;
}

} // namespace asterism
