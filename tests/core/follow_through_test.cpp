// SPDX-License-Identifier: MIT
#include "analysis/follow_through.h"

#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);

std::string stateFor(std::string_view due, std::string_view done, std::string_view released = {})
{
    Commitment promise;
    promise.due = date(due);
    promise.doneOn = date(done);
    promise.releasedOn = date(released);
    return std::string(wordOf(stateOf(promise, today)));
}

std::optional<int> daysFor(std::string_view due, std::string_view done = {})
{
    Commitment promise;
    promise.due = date(due);
    promise.doneOn = date(done);
    return daysLeft(promise, today);
}

} // namespace

TEST_CASE("Promises: a day means that day, a month the whole of it")
{
    CHECK(stateFor("2026-06-15", "") == "open");
    CHECK(stateFor("2026-06-14", "") == "overdue");
    CHECK(stateFor("2026-06", "") == "open");
    CHECK(stateFor("2026-05", "") == "overdue");
    CHECK(stateFor("2026-05", "2026-05-31") == "done_on_time");
    CHECK(stateFor("2026-05", "2026-06-01") == "done_late");
    CHECK(stateFor("2026-05-10", "2026-05") == "done_on_time");
}

TEST_CASE("Promises: without a day there is no late")
{
    CHECK(stateFor("", "") == "someday");
    CHECK(stateFor("", "2026-06-01") == "done_on_time");
}

TEST_CASE("Promises: released is neither kept nor broken, and what is done stays done")
{
    CHECK(stateFor("2026-05-01", "", "2026-06-01") == "released");
    CHECK(stateFor("2026-05-01", "2026-04-30", "2026-06-01") == "done_on_time");
}

TEST_CASE("Promises: what is dated ahead has not happened")
{
    CHECK(stateFor("2026-06-20", "2026-06-16") == "open");
    CHECK(stateFor("2026-06-10", "", "2026-06-16") == "overdue");
}

TEST_CASE("Promises: the days left, or since")
{
    CHECK(daysFor("2026-06-19") == 4);
    CHECK(daysFor("2026-06-09") == -6);
    CHECK(daysFor("2026-03-20", "2026-03-24") == -4);
    CHECK(daysFor("2026-02-09", "2026-02-08") == 1);
    CHECK_FALSE(daysFor(""));
}

TEST_CASE("Follow-through: Amara kept five of seven on time")
{
    const auto story = amarasPlan();
    const auto sum = followThrough(story.plan.of<Commitment>(), today);

    CHECK(sum.onTime == 5);
    CHECK(sum.settled == 7);
    CHECK(*sum.rate == Approx(5.0 / 7));
}

TEST_CASE("Follow-through: theirs do not count, those of both do, and open ones say nothing")
{
    PlanBuilder story;
    story.promise(Owner::Them, "Ann", "2026-05-01");
    story.promise(Owner::Me, "Ann", "2026-07-01");
    story.promise(Owner::Me, "Ann", "2026-05-01").releasedOn = date("2026-06-01");
    story.promise(Owner::Me, "Ann", "");
    CHECK(followThrough(story.plan.of<Commitment>(), today) == FollowThrough{});

    story.promise(Owner::Both, "Ann", "2026-05-01");
    CHECK(*followThrough(story.plan.of<Commitment>(), today).rate == 0);
}

TEST_CASE("Weekly time: Amara's people ask for a little more than she means to give")
{
    const auto time = weeklyTime(amarasPlan().plan);

    const double people = 60 * 7 / 14.0 + 50 * 7 / 42.0 + 25 * 7 / 90.0 + 45 * 7 / 180.0
        + 45 * 7 / 35.0 + 40 * 7 / 90.0 + 60 * 7 / 7.0 + 45 * 7 / 30.0;
    CHECK(time.minutes == Approx(people + 120 * 7 / 30.0));
    CHECK(time.minutes == Approx(152.6).margin(0.05));
    CHECK(*time.budget == 150);
    CHECK(time.isOverBudget);
}

TEST_CASE("Weekly time: only active people and groups count, and only what is known")
{
    PlanBuilder story;
    auto& tie = story.tie("Ann", Phase::Dormant);
    tie.usualMinutes = 60;
    tie.cadenceDays = 7;
    auto& group = story.add<Group>({});
    group.minutes = 120;
    group.cadenceDays = 28;
    story.add<GroupMember>({group.id, Id<Person>{"Ann"}});
    CHECK(weeklyTime(story.plan).minutes == 0);

    tie.phase = Phase::Active;
    CHECK(weeklyTime(story.plan).minutes == Approx(90));
    tie.cadenceDays.reset();
    CHECK(weeklyTime(story.plan).minutes == Approx(30));
    CHECK_FALSE(weeklyTime(story.plan).isOverBudget);
}
