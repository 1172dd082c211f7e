// SPDX-License-Identifier: MIT
#include "analysis/held_figures.h"

#include "analysis/constellation.h"
#include "analysis/contact.h"
#include "analysis/coverage.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace asterism {
namespace {

constexpr std::size_t fewestForTrend = 3;

std::set<Id<Meeting>> attendedBy(const Plan& plan, const Id<Person>& person)
{
    const RowsById<Relationship> ties(plan.of<Relationship>());
    std::set<Id<Meeting>> meetings;
    for (const auto& row : plan.of<Attendance>()) {
        const auto* tie = row.relationship ? ties.find(*row.relationship) : nullptr;
        if (row.attended && tie && tie->person == person) {
            meetings.insert(row.meeting);
        }
    }
    return meetings;
}

/// The meetings that took place by today, in their order.
std::vector<const Meeting*> meetingsHeld(
    const Plan& plan, Day asOf, const std::optional<Id<Person>>& person)
{
    const auto attended = person ? attendedBy(plan, *person) : std::set<Id<Meeting>>();
    std::vector<const Meeting*> held;
    for (const auto& meeting : plan.of<Meeting>()) {
        if (tookPlace(meeting.state) && hasCome(meeting.startsOn, asOf)
            && (!person || attended.contains(meeting.id))) {
            held.push_back(&meeting);
        }
    }
    std::ranges::sort(held, [](const Meeting* one, const Meeting* other) {
        return std::tie(one->startsOn, one->startsAt, one->id)
            < std::tie(other->startsOn, other->startsAt, other->id);
    });
    return held;
}

double meanOf(std::vector<int>::const_iterator first, std::vector<int>::const_iterator last)
{
    return std::accumulate(first, last, 0.0) / static_cast<double>(last - first);
}

double medianOf(std::vector<int> answers)
{
    std::ranges::sort(answers);
    const std::size_t middle = answers.size() / 2;
    return answers.size() % 2 == 1 ? answers[middle]
                                   : (answers[middle - 1] + answers[middle]) / 2.0;
}

bool isAloneInHolding(const Plan& plan, const Id<Person>& person, Day asOf)
{
    const RowsById<Need> needs(plan.of<Need>());
    const auto summary = coverageOf(plan, asOf);
    return std::ranges::any_of(summary.needs, [&](const NeedCoverage& held) {
        const auto* need = needs.find(held.need);
        const std::size_t holders = held.well.size() + held.partly.size();
        const bool isTheirs = std::ranges::find(held.well, person) != held.well.end()
            || std::ranges::find(held.partly, person) != held.partly.end();
        return need && need->category == "Holding & emotional support" && holders == 1 && isTheirs;
    });
}

} // namespace

std::optional<int> answerTo(const Meeting& meeting, CheckIn prompt)
{
    switch (prompt) {
    case CheckIn::FeltHeld:
        return meeting.feltHeld;
    case CheckIn::CouldSayTheHardThing:
        return meeting.couldSayTheHardThing;
    case CheckIn::WorkedOnWhatICameFor:
        return meeting.workedOnWhatICameFor;
    case CheckIn::StretchedNotShamed:
        return meeting.stretchedNotShamed;
    case CheckIn::KnowMyNextStep:
        break;
    }
    return meeting.knowMyNextStep;
}

int feltOfKey(int key)
{
    return 2 * std::clamp(key, 1, 5);
}

int keyOfFelt(int felt)
{
    return std::clamp((felt + 1) / 2, 1, 5);
}

HeldFigures heldFigures(
    const Plan& plan, Day asOf, const std::optional<Id<Person>>& person, CheckIn prompt)
{
    HeldFigures figures;
    for (const auto* meeting : meetingsHeld(plan, asOf, person)) {
        if (const auto answer = answerTo(*meeting, prompt)) {
            figures.answers.push_back(*answer);
        }
    }
    const auto& answers = figures.answers;
    figures.count = static_cast<int>(answers.size());
    if (!answers.empty()) {
        figures.mean = meanOf(answers.begin(), answers.end());
        figures.median = medianOf(answers);
    }
    if (answers.size() >= fewestForTrend) {
        figures.lastThree = meanOf(answers.end() - 3, answers.end());
    }
    return figures;
}

std::optional<HeldTrend> heldTrend(const Plan& plan, const Id<Person>& person, Day asOf)
{
    constexpr double muchLower = 2;
    constexpr int low = 3;
    const auto figures = heldFigures(plan, asOf, person);
    if (!figures.lastThree) {
        return std::nullopt;
    }
    HeldTrend trend;
    const auto& answers = figures.answers;
    if (answers.size() > fewestForTrend) {
        trend.hasFallen = meanOf(answers.begin(), answers.end() - 3) - *figures.lastThree >= muchLower;
    }
    const auto hard = heldFigures(plan, asOf, person, CheckIn::CouldSayTheHardThing).answers;
    const auto recent = std::min<std::size_t>(hard.size(), fewestForTrend);
    trend.hardThingLow = std::any_of(
        hard.end() - static_cast<std::ptrdiff_t>(recent), hard.end(), [](int answer) {
            return answer <= low;
        });
    trend.isOnlyHolder = isAloneInHolding(plan, person, asOf);
    return trend;
}

} // namespace asterism
