// SPDX-License-Identifier: MIT
#include "storage/contact_dates.h"

#include "actions/whole_plan.h"
#include "analysis/contact.h"
#include "tests/support/random_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

/// What the analysis says, with every date as the day on which it counts.
std::vector<LatestContacts> fromAnalysis(const Plan& plan, Day asOf)
{
    const auto counted = [&](const PartialDate& date) {
        const auto whole = countedDay(date, asOf);
        return whole ? PartialDate{*whole} : PartialDate{};
    };
    std::vector<LatestContacts> contacts;
    for (const auto& dates : contactDates(plan, asOf)) {
        contacts.push_back(
            {dates.relationship,
             counted(dates.lastMeeting),
             counted(dates.lastMessageIn),
             counted(dates.lastAnsweredOut),
             counted(dates.lastExchange)});
    }
    return contacts;
}

/// Few people and many things that happened with them, all within a few years.
Plan busyPlan(std::uint32_t seed)
{
    test::PlanDice dice(seed);
    Plan plan = dice.plan(30);
    const auto narrow = [&](PartialDate& date) {
        if (!date.isEmpty() && !dice.happens(6)) {
            date.year = dice.number(2024, 2027);
        }
    };
    for (auto& meeting : plan.of<Meeting>()) {
        narrow(meeting.startsOn);
        meeting.state = dice.happens(2) ? MeetingState::Held : meeting.state;
    }
    for (auto& message : plan.of<Message>()) {
        narrow(message.sentOn);
    }
    for (auto& exchange : plan.of<Exchange>()) {
        narrow(exchange.happenedOn);
    }
    return plan;
}

} // namespace

TEST_CASE("The query tells the same last contacts as the analysis of the whole plan")
{
    std::array<int, 4> told{};
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        const auto store = Store::inMemory();
        actions::importPlan(*store, busyPlan(seed), "a test");
        for (const Day asOf : {day(2026, 6, 15), day(2025, 2, 28), day(2024, 1, 1)}) {
            INFO("seed " << seed << " as of " << toText(asOf));
            const auto contacts = latestContacts(store->reader(), asOf);
            CHECK(contacts == fromAnalysis(store->reader().plan(), asOf));
            for (const auto& each : contacts) {
                told[0] += !each.lastMeeting.isEmpty();
                told[1] += !each.lastMessageIn.isEmpty();
                told[2] += !each.lastAnsweredOut.isEmpty();
                told[3] += !each.lastExchange.isEmpty();
            }
        }
    }
    // Every kind of contact was there to be told.
    for (const int each : told) {
        CHECK(each > 20);
    }
}

TEST_CASE("A remembered month counts up to the day asked about, and not before it began")
{
    const auto store = Store::inMemory();
    Plan plan;
    Person ann;
    ann.id = newId<Person>();
    ann.displayName = "Ann";
    Relationship tie;
    tie.id = newId<Relationship>();
    tie.person = ann.id;
    Exchange call;
    call.id = newId<Exchange>();
    call.relationship = tie.id;
    call.text = "A call";
    call.happenedOn = {2024, 2};
    call.wasContact = true;
    plan.of<Person>() = {ann};
    plan.of<Relationship>() = {tie};
    plan.of<Exchange>() = {call};
    actions::importPlan(*store, plan, "a test");

    const auto lastOn = [&](Day asOf) { return latestContacts(store->reader(), asOf).at(0).lastExchange; };
    CHECK(lastOn(day(2026, 6, 15)) == PartialDate(2024, 2, 29));
    CHECK(lastOn(day(2024, 2, 10)) == PartialDate(2024, 2, 10));
    CHECK(lastOn(day(2024, 1, 31)).isEmpty());
}
