// SPDX-License-Identifier: MIT
#include "analysis/introductions.h"

#include "analysis/outreach_threads.h"
#include "domain/rows_by_id.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace asterism {
namespace {

/// Longer ago than this, a thank-you has been said or would come out of the blue.
constexpr int freshDays = 61;

using ReceivedFrom = std::map<Id<Person>, std::vector<Exchange>>;

ReceivedFrom receivedFrom(const Plan& plan)
{
    const RowsById<Relationship> ties(plan.of<Relationship>());
    ReceivedFrom received;
    for (const auto& exchange : plan.of<Exchange>()) {
        if (const Relationship* tie = ties.find(exchange.relationship)) {
            received[tie->person].push_back(exchange);
        }
    }
    return received;
}

bool isIntroduction(const Exchange& exchange)
{
    return exchange.kind == ExchangeKind::Introduction
        && exchange.direction != ExchangeDirection::Given;
}

/// How far the note lies from the ask; nothing when too far to be about it.
std::optional<int> distance(const Exchange& exchange, std::optional<Day> askedOn)
{
    const auto day = exchange.happenedOn.latest();
    if (!day || !askedOn) {
        return 0;
    }
    const int days = std::abs(daysBetween(*day, *askedOn));
    return days <= freshDays ? std::optional{days} : std::nullopt;
}

bool mayThank(const Person* person)
{
    return person && person->resting == Resting::Active && !person->doNotContact;
}

} // namespace

std::optional<Id<Person>> introducerOf(const Outreach& thread, const Person& person)
{
    return thread.wayIn ? thread.wayIn : person.introducedBy;
}

const Exchange* introductionAmong(const std::vector<Exchange>& received, std::optional<Day> askedOn)
{
    const Exchange* nearest = nullptr;
    int least = 0;
    for (const auto& exchange : received) {
        const auto far = isIntroduction(exchange) ? distance(exchange, askedOn) : std::nullopt;
        const bool isNewer = nearest && far == least && nearest->happenedOn < exchange.happenedOn;
        if (far && (!nearest || *far < least || isNewer)) {
            nearest = &exchange;
            least = *far;
        }
    }
    return nearest;
}

std::vector<IntroductionToThank> introductionsToThank(const Plan& plan, Day asOf)
{
    const RowsById<Person> people(plan.of<Person>());
    const auto received = receivedFrom(plan);
    const auto stories = threadStories(plan, asOf);
    std::map<std::pair<Id<Person>, Id<Person>>, std::optional<IntroductionToThank>> byPair;
    for (std::size_t at = 0; at < stories.size(); ++at) {
        const auto& thread = plan.of<Outreach>()[at];
        const auto& story = stories[at];
        const Person* person = people.find(thread.person);
        const auto introducer = person ? introducerOf(thread, *person) : std::nullopt;
        if (!introducer || !story.answeredOn || !mayThank(people.find(*introducer))) {
            continue;
        }
        const auto notes = received.find(*introducer);
        const Exchange* note
            = notes == received.end() ? nullptr : introductionAmong(notes->second, story.askedOn);
        const bool isThanked = note && !note->thankedOn.isEmpty();
        const bool isFresh = daysBetween(*story.answeredOn, asOf) <= freshDays;
        // The first thread decides: who led the way once is not thanked for every later letter.
        const auto toThank = isThanked || !isFresh
            ? std::nullopt
            : std::optional{
                IntroductionToThank{thread.id, *introducer, thread.person, *story.answeredOn}};
        byPair.try_emplace({*introducer, thread.person}, toThank);
    }
    std::vector<IntroductionToThank> all;
    for (const auto& [pair, toThank] : byPair) {
        if (toThank) {
            all.push_back(*toThank);
        }
    }
    std::ranges::stable_sort(
        all, [](const auto& one, const auto& other) { return one.answeredOn > other.answeredOn; });
    return all;
}

} // namespace asterism
