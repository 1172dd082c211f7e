// SPDX-License-Identifier: MIT
#include "analysis/follow_through.h"

#include "analysis/constellation.h"

#include <set>

namespace asterism {
namespace {

bool hasCome(const PartialDate& date, Day asOf)
{
    return !date.isEmpty() && *date.earliest() <= asOf;
}

double minutesPerWeek(const std::optional<int>& minutes, const std::optional<int>& cadence)
{
    return minutes && cadence ? *minutes * 7.0 / *cadence : 0;
}

} // namespace

PromiseState stateOf(const Commitment& promise, Day asOf)
{
    if (hasCome(promise.doneOn, asOf)) {
        const bool late
            = !promise.due.isEmpty() && *promise.doneOn.earliest() > *promise.due.latest();
        return late ? PromiseState::DoneLate : PromiseState::DoneOnTime;
    }
    if (hasCome(promise.releasedOn, asOf)) {
        return PromiseState::Released;
    }
    if (promise.due.isEmpty()) {
        return PromiseState::Someday;
    }
    return *promise.due.latest() < asOf ? PromiseState::Overdue : PromiseState::Open;
}

std::optional<int> daysLeft(const Commitment& promise, Day asOf)
{
    const auto state = stateOf(promise, asOf);
    const auto due = promise.due.latest();
    if (!due || state == PromiseState::Released) {
        return std::nullopt;
    }
    const bool done = state == PromiseState::DoneOnTime || state == PromiseState::DoneLate;
    return daysBetween(done ? *promise.doneOn.earliest() : asOf, *due);
}

FollowThrough followThrough(const std::vector<Commitment>& promises, Day asOf)
{
    FollowThrough sum;
    for (const auto& promise : promises) {
        if (promise.owner == Owner::Them) {
            continue;
        }
        const auto state = stateOf(promise, asOf);
        const bool onTime = state == PromiseState::DoneOnTime;
        sum.onTime += onTime ? 1 : 0;
        sum.settled
            += onTime || state == PromiseState::DoneLate || state == PromiseState::Overdue ? 1 : 0;
    }
    if (sum.settled > 0) {
        sum.rate = static_cast<double>(sum.onTime) / sum.settled;
    }
    return sum;
}

WeeklyTime weeklyTime(const Plan& plan)
{
    const Constellation sky(plan);
    WeeklyTime time;
    for (const auto& active : sky.activeTies()) {
        time.minutes += minutesPerWeek(active.tie->usualMinutes, active.tie->cadenceDays);
    }
    std::set<std::string_view> meeting;
    for (const auto& row : plan.of<GroupMember>()) {
        const Person* person = sky.person(row.person);
        if (person && sky.isActivePerson(*person)) {
            meeting.insert(row.group.text);
        }
    }
    for (const auto& group : plan.of<Group>()) {
        if (meeting.contains(group.id.text)) {
            time.minutes += minutesPerWeek(group.minutes, group.cadenceDays);
        }
    }
    if (!plan.of<Profile>().empty()) {
        time.budget = plan.of<Profile>().front().weeklyMentoringMinutes;
    }
    time.isOverBudget = time.budget && time.minutes > *time.budget;
    return time;
}

} // namespace asterism
