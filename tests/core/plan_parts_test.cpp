// SPDX-License-Identifier: MIT
#include "storage/plan_parts.h"

#include "actions/whole_plan.h"
#include "analysis/coverage.h"
#include "analysis/network.h"
#include "analysis/rhythm.h"
#include "analysis/series.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "storage/store.h"
#include "tests/support/random_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

std::unique_ptr<Store> sampleStore()
{
    auto store = Store::inMemory();
    actions::importPlan(*store, readPlan(story(StoryName::EarlyCareer)), "a test");
    return store;
}

} // namespace

TEST_CASE("A part of a plan holds the rows that were asked for and no others")
{
    const auto store = sampleStore();
    const auto& reader = store->reader();

    const Plan part = partOf<Person, Relationship>(reader);

    CHECK(part.of<Person>() == reader.all<Person>());
    CHECK(part.of<Relationship>() == reader.all<Relationship>());
    CHECK(part.of<Meeting>().empty());
}

TEST_CASE("Meetings come into a part with those who attend them")
{
    const auto store = sampleStore();
    const auto& reader = store->reader();
    const auto wholePlan = reader.plan();
    const auto kinds = reader.valuesOf(&Meeting::kind);
    REQUIRE(std::ranges::is_sorted(kinds));
    REQUIRE(std::ranges::count(kinds, "reverse mentoring") == 1);

    Plan part = partOf<Person, Relationship>(reader);
    addMeetings(part, reader, reader.where(&Meeting::kind, std::string("reverse mentoring")));

    REQUIRE(part.of<Meeting>().size() == 3);
    CHECK(std::ranges::all_of(
        part.of<Meeting>(), [](const Meeting& meeting) { return isReverseKind(meeting.kind); }));
    const auto isInPart = [&](const Attendance& guest) {
        return std::ranges::count(part.of<Meeting>(), guest.meeting, &Meeting::id) == 1;
    };
    const auto guests = std::ranges::count_if(wholePlan.of<Attendance>(), isInPart);
    CHECK(guests == std::ssize(part.of<Attendance>()));
    CHECK(std::ranges::all_of(part.of<Attendance>(), isInPart));
}

TEST_CASE("Of rows of which only some members are asked for the others are as in a new one")
{
    const auto store = sampleStore();
    const auto whole = store->reader().all<Person>();

    const auto some = store->reader().only<Person>(&Person::resting, &Person::displayName);

    REQUIRE(some.size() == whole.size());
    for (std::size_t at = 0; at < some.size(); ++at) {
        Person expected;
        expected.displayName = whole[at].displayName;
        expected.resting = whole[at].resting;
        CHECK(some[at] == expected);
    }
}

TEST_CASE("The part that conclusions about the constellation read tells the same as the whole plan")
{
    const auto check = [](const Plan& plan) {
        const auto store = Store::inMemory();
        actions::importPlan(*store, plan, "a test");
        const Plan whole = store->reader().plan();
        const Plan part = constellationPart(store->reader());
        for (const Day asOf : {day(2026, 6, 15), day(2024, 1, 1)}) {
            const auto contacts = contactDates(whole, asOf);
            CHECK(coverageOf(part, asOf) == coverageOf(whole, asOf));
            CHECK(rhythms(part, contacts, asOf) == rhythms(whole, contacts, asOf));
            CHECK(aWhileSince(part, contacts, asOf, 9) == aWhileSince(whole, contacts, asOf, 9));
        }
        CHECK(networkOf(part) == networkOf(whole));
        return coverageOf(whole, day(2026, 6, 15)).needs.size();
    };
    for (const auto name : {StoryName::EarlyCareer, StoryName::MidCareer, StoryName::LateCareer}) {
        CHECK(check(readPlan(story(name))) > 0);
    }
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        INFO("seed " << seed);
        check(test::PlanDice(seed).plan(40));
    }
}
