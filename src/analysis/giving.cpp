// SPDX-License-Identifier: MIT
#include "analysis/giving.h"

#include "analysis/constellation.h"
#include "analysis/contact.h"
#include "analysis/word_match.h"

#include <algorithm>
#include <map>
#include <set>

namespace asterism {
namespace {

constexpr int sixMonths = 183;

/// An exchange with the person on the other side; exchanges of ties that are gone are left out.
struct Passed {
    const Exchange* exchange = nullptr;
    const Person* person = nullptr;
    const Relationship* tie = nullptr;
    std::optional<Day> on;
};

std::vector<Passed> passedBy(const Plan& plan, const Constellation& sky, Day asOf)
{
    std::vector<Passed> all;
    for (const auto& exchange : plan.of<Exchange>()) {
        const Relationship* tie = sky.tie(exchange.relationship);
        const Person* person = tie ? sky.person(tie->person) : nullptr;
        const auto on = countedDay(exchange.happenedOn, asOf);
        if (person && (on || exchange.happenedOn.isEmpty())) {
            all.push_back({&exchange, person, tie, on});
        }
    }
    std::ranges::stable_sort(all, {}, &Passed::on);
    return all;
}

bool wentOut(const Exchange& exchange)
{
    return exchange.direction != ExchangeDirection::Received;
}

bool cameIn(const Exchange& exchange)
{
    return exchange.direction != ExchangeDirection::Given;
}

/// The last day on which thanks went to each person.
std::map<Id<Person>, Day> thankedOn(const Plan& plan, const std::vector<Passed>& all, Day asOf)
{
    std::map<Id<Person>, Day> thanked;
    const auto note = [&](const Id<Person>& person, const std::optional<Day>& on) {
        if (on) {
            auto& last = thanked.emplace(person, *on).first->second;
            last = std::max(last, *on);
        }
    };
    for (const auto& passed : all) {
        if (passed.exchange->kind == ExchangeKind::Gratitude && wentOut(*passed.exchange)) {
            note(passed.person->id, passed.on);
        }
    }
    const RowsById<Outreach> threads(plan.of<Outreach>());
    for (const auto& message : plan.of<Message>()) {
        const Outreach* thread = threads.find(message.outreach);
        if (thread && message.kind == MessageKind::Thanks
            && message.direction == MessageDirection::Out) {
            note(thread->person, countedDay(message.sentOn, asOf));
        }
    }
    return thanked;
}

/// Everything that says what matters to a person, in words.
std::vector<std::string> theirWords(const Plan& plan, const Person& person)
{
    std::string text = person.theirGoals + " " + person.interests + " " + person.specialties + " "
        + person.training;
    for (const auto& tag : plan.of<Tag>()) {
        text += tag.person == person.id ? " " + tag.name : "";
    }
    for (const auto& tie : plan.of<Relationship>()) {
        text += tie.person == person.id ? " " + tie.whatTheyHope : "";
    }
    return tellingWords(text);
}

std::set<std::string> offersGivenTo(const Plan& plan, const Id<Person>& person)
{
    std::set<std::string> ties;
    for (const auto& tie : plan.of<Relationship>()) {
        if (tie.person == person) {
            ties.insert(tie.id.text);
        }
    }
    std::set<std::string> given;
    for (const auto& exchange : plan.of<Exchange>()) {
        if (exchange.offer && wentOut(exchange) && ties.contains(exchange.relationship.text)) {
            given.insert(exchange.offer->text);
        }
    }
    return given;
}

std::vector<std::string> sharedWords(
    const std::vector<std::string>& mine, const std::vector<std::string>& theirs)
{
    std::vector<std::string> shared;
    for (const auto& word : mine) {
        if (std::ranges::any_of(theirs, [&](const auto& other) { return areAkin(word, other); })) {
            shared.push_back(word);
        }
    }
    return shared;
}

std::string wordsOf(const Offer& offer, const RowsById<Strength>& strengths)
{
    const Strength* strength = offer.strength ? strengths.find(*offer.strength) : nullptr;
    return offer.title + (strength ? " " + strength->title : std::string());
}

/// What is known of the give and take with one person, for R73 only.
struct Recent {
    const Person* person = nullptr;
    int received = 0;
    int given = 0;
    std::optional<Day> lastGiven;
    bool mayNudge = false;
};

std::vector<Recent> recentOf(const std::vector<Passed>& all)
{
    std::map<Id<Person>, Recent> people;
    for (const auto& passed : all) {
        auto& recent = people[passed.person->id];
        recent.person = passed.person;
        recent.received += cameIn(*passed.exchange) ? 1 : 0;
        recent.given += wentOut(*passed.exchange) ? 1 : 0;
        recent.mayNudge = recent.mayNudge || mayNudge(*passed.tie, *passed.person);
        if (wentOut(*passed.exchange) && passed.on) {
            recent.lastGiven = std::max(recent.lastGiven, passed.on);
        }
    }
    std::vector<Recent> list;
    for (const auto& [id, recent] : people) {
        list.push_back(recent);
    }
    std::ranges::sort(list, [](const Recent& one, const Recent& other) {
        return comesBefore(one.person, other.person);
    });
    return list;
}

} // namespace

std::vector<Flow> flows(const Plan& plan, Day asOf)
{
    const Constellation sky(plan);
    std::map<Id<Person>, Flow> people;
    for (const auto& passed : passedBy(plan, sky, asOf)) {
        auto& flow = people[passed.person->id];
        flow.person = passed.person->id;
        if (wentOut(*passed.exchange)) {
            flow.given.push_back(passed.exchange->id);
        }
        if (cameIn(*passed.exchange)) {
            flow.received.push_back(passed.exchange->id);
        }
    }
    std::vector<Flow> all;
    for (auto& [id, flow] : people) {
        all.push_back(std::move(flow));
    }
    std::ranges::sort(all, [&](const Flow& one, const Flow& other) {
        return comesBefore(sky.person(one.person), sky.person(other.person));
    });
    return all;
}

std::vector<ThanksOpen> thanksOpen(const Plan& plan, Day asOf)
{
    const Constellation sky(plan);
    const auto all = passedBy(plan, sky, asOf);
    const auto thanked = thankedOn(plan, all, asOf);
    std::vector<ThanksOpen> open;
    for (const auto& passed : all) {
        const auto known = thanked.find(passed.person->id);
        const bool hadThanks = !passed.exchange->thankedOn.isEmpty()
            || (known != thanked.end() && passed.on && known->second >= *passed.on);
        if (passed.exchange->direction == ExchangeDirection::Received && passed.on && !hadThanks
            && daysBetween(*passed.on, asOf) <= thanksAreFresh
            && mayNudge(*passed.tie, *passed.person)) {
            open.push_back({passed.exchange->id, passed.person->id, *passed.on});
        }
    }
    std::ranges::reverse(open);
    return open;
}

std::vector<FittingOffer> offersFor(const Plan& plan, const Id<Person>& id)
{
    const RowsById<Person> people(plan.of<Person>());
    const Person* person = people.find(id);
    if (!person) {
        return {};
    }
    const RowsById<Strength> strengths(plan.of<Strength>());
    const auto theirs = theirWords(plan, *person);
    const auto given = offersGivenTo(plan, id);
    std::vector<FittingOffer> fitting;
    for (const auto& offer : plan.of<Offer>()) {
        auto words = sharedWords(tellingWords(wordsOf(offer, strengths)), theirs);
        if (!words.empty()) {
            fitting.push_back({offer.id, std::move(words), given.contains(offer.id.text)});
        }
    }
    std::ranges::stable_sort(fitting, [](const FittingOffer& one, const FittingOffer& other) {
        return std::pair(one.wasGiven, other.words.size())
            < std::pair(other.wasGiven, one.words.size());
    });
    return fitting;
}

std::vector<CouldBring> whatCouldIBring(const Plan& plan, Day asOf)
{
    const Constellation sky(plan);
    std::vector<CouldBring> all;
    for (const auto& recent : recentOf(passedBy(plan, sky, asOf))) {
        const bool gaveLately
            = recent.lastGiven && daysBetween(*recent.lastGiven, asOf) < sixMonths;
        if (recent.mayNudge && recent.received > recent.given && !gaveLately) {
            all.push_back({recent.person->id, offersFor(plan, recent.person->id)});
        }
    }
    return all;
}

} // namespace asterism
