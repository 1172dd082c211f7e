// SPDX-License-Identifier: MIT
#include "storage/plan_parts.h"

#include "actions/whole_plan.h"
#include "analysis/series.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "storage/store.h"

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
