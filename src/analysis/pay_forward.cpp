// SPDX-License-Identifier: MIT
#include "analysis/pay_forward.h"

#include "analysis/constellation.h"
#include "analysis/contact.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace asterism {
namespace {

constexpr int twelveMonths = 365;
constexpr double weeksAMonth = 52.0 / 12.0;
constexpr double minutesAnHour = 60.0;

bool isUnderWay(Phase phase)
{
    switch (phase) {
    case Phase::Considered:
    case Phase::ReachingOut:
    case Phase::Exploring:
    case Phase::Active:
        return true;
    default:
        return false;
    }
}

/// The ties in which a meeting took place with the person there.
std::set<Id<Relationship>> metIn(const Plan& plan, Day asOf)
{
    const RowsById<Meeting> meetings(plan.of<Meeting>());
    std::set<Id<Relationship>> ties;
    for (const auto& row : plan.of<Attendance>()) {
        const Meeting* meeting = meetings.find(row.meeting);
        if (row.relationship && row.attended && meeting && tookPlace(meeting->state)
            && hasCome(meeting->startsOn, asOf)) {
            ties.insert(*row.relationship);
        }
    }
    return ties;
}

bool saysHowLong(const Relationship& tie)
{
    return tie.direction == Direction::TheyGuideMe && tie.kind != RelationshipKind::Friend
        && tie.kind != RelationshipKind::RoleModel && tie.phase != Phase::FromAfar
        && tie.formality != Formality::FromAfar;
}

PartialDate guidedSince(const Plan& plan, Day asOf)
{
    PartialDate since;
    for (const auto& tie : plan.of<Relationship>()) {
        const bool counts = saysHowLong(tie) && hasCome(tie.since, asOf);
        if (counts && (since.isEmpty() || tie.since.latest() < since.latest())) {
            since = tie.since;
        }
    }
    return since;
}

bool isFarAlong(const Plan& plan)
{
    const auto& profiles = plan.of<Profile>();
    const auto stage = profiles.empty() ? std::nullopt : profiles.front().careerStage;
    return stage == CareerStage::Mid || stage == CareerStage::Advanced;
}

std::vector<Id<Person>> activeIn(const Constellation& sky, Direction direction)
{
    std::vector<const Person*> people;
    for (const auto& active : sky.activeTies()) {
        const bool isKnown = std::ranges::find(people, active.person) != people.end();
        if (active.tie->direction == direction && !isKnown) {
            people.push_back(active.person);
        }
    }
    std::ranges::sort(people, comesBefore);
    std::vector<Id<Person>> ids;
    for (const auto* person : people) {
        ids.push_back(person->id);
    }
    return ids;
}

bool wasEverGiven(const Plan& plan, const Id<Offer>& offer)
{
    return std::ranges::any_of(plan.of<Exchange>(), [&](const Exchange& exchange) {
        return exchange.offer == offer && exchange.direction != ExchangeDirection::Received;
    });
}

bool wasLookedInto(const Plan& plan, const Id<Relationship>& tie)
{
    return std::ranges::any_of(plan.of<Choice>(), [&](const Choice& choice) {
        return choice.topic == mirrorTopic && choice.subject == tie.text;
    });
}

} // namespace

std::vector<Id<Relationship>> mirrorsDue(const Plan& plan, Day asOf)
{
    const Constellation sky(plan);
    const auto met = metIn(plan, asOf);
    std::vector<const Relationship*> due;
    for (const auto& tie : plan.of<Relationship>()) {
        const Person* person = sky.person(tie.person);
        if (tie.direction == Direction::IGuideThem && isUnderWay(tie.phase) && person
            && person->resting == Resting::Active && !met.contains(tie.id)
            && !wasLookedInto(plan, tie.id)) {
            due.push_back(&tie);
        }
    }
    std::ranges::stable_sort(due, [&](const Relationship* one, const Relationship* other) {
        return comesBefore(sky.person(one->person), sky.person(other->person));
    });
    std::vector<Id<Relationship>> ids;
    for (const auto* tie : due) {
        ids.push_back(tie->id);
    }
    return ids;
}

PayForward payForward(const Plan& plan, Day asOf)
{
    const Constellation sky(plan);
    PayForward forward;
    forward.guidedSince = guidedSince(plan, asOf);
    const auto since = forward.guidedSince.latest();
    forward.isTime = isFarAlong(plan) || (since && daysBetween(*since, asOf) >= twelveMonths);
    forward.learners = activeIn(sky, Direction::IGuideThem);
    forward.bothWays = activeIn(sky, Direction::Reverse);
    return forward;
}

std::string quarterOf(Day day)
{
    constexpr unsigned monthsInQuarter = 3;
    const std::chrono::year_month_day date{day};
    const unsigned quarter = (static_cast<unsigned>(date.month()) - 1) / monthsInQuarter + 1;
    return std::to_string(static_cast<int>(date.year())) + "-Q" + std::to_string(quarter);
}

std::vector<OfferMatch> offerMatches(const Plan& plan)
{
    const Constellation sky(plan);
    std::vector<OfferMatch> matches;
    for (const auto& offer : plan.of<Offer>()) {
        matches.push_back({offer.id, {}, wasEverGiven(plan, offer.id)});
    }
    const RowsById<Offer> rows(plan.of<Offer>());
    for (const Person* person : sky.activePeople()) {
        for (auto& fit : offersFor(plan, person->id)) {
            if (!fit.wasGiven) {
                matches[*rows.position(fit.offer)].suits.push_back(
                    {person->id, std::move(fit.words)});
            }
        }
    }
    for (auto& match : matches) {
        std::ranges::stable_sort(match.suits, [&](const auto& one, const auto& other) {
            return one.words.size() != other.words.size()
                ? one.words.size() > other.words.size()
                : comesBefore(sky.person(one.person), sky.person(other.person));
        });
    }
    return matches;
}

const Offer* firstOfferFor(const Plan& plan, const Id<Person>& person)
{
    const auto& offers = plan.of<Offer>();
    const RowsById<Offer> rows(offers);
    for (const auto& fit : offersFor(plan, person)) {
        if (!fit.wasGiven) {
            return rows.find(fit.offer);
        }
    }
    const auto fresh = std::ranges::find_if(
        offers, [&](const Offer& offer) { return !wasEverGiven(plan, offer.id); });
    return fresh != offers.end() ? &*fresh : offers.empty() ? nullptr : &offers.front();
}

double hoursAMonth(int minutesAWeek)
{
    return std::round(2 * minutesAWeek * weeksAMonth / minutesAnHour) / 2;
}

int minutesAWeek(double hoursAMonth)
{
    return static_cast<int>(std::lround(hoursAMonth * minutesAnHour / weeksAMonth));
}

} // namespace asterism
