// SPDX-License-Identifier: MIT
#include "analysis/series.h"

#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

/// Somebody whom I show new things, and our sessions.
struct SeriesPlan : PlanBuilder {
    SeriesPlan() { tie("Henrik").direction = Direction::Reverse; }

    Meeting& session(std::string_view on, MeetingState state = MeetingState::Held)
    {
        auto& row = meeting({"Henrik"}, on, state);
        row.kind = "reverse mentoring";
        return row;
    }

    std::vector<SeriesNews> news() const { return seriesNews(plan, day(2026, 6, 15)); }
};

} // namespace

TEST_CASE("A session of 45 minutes is 5, 15, 10, 10 and 5 (R55)", "[reverse]")
{
    CHECK(sessionSharesOf(45) == SessionShares{5, 15, 10, 10, 5});
    CHECK(sessionSharesOf(90) == SessionShares{10, 30, 20, 20, 10});
    for (int minutes = 0; minutes <= 240; ++minutes) {
        const auto shares = sessionSharesOf(minutes);
        INFO(minutes);
        CHECK(shares.checkIn + shares.show + shares.tryIt + shares.swap + shares.close == minutes);
    }
}

TEST_CASE(
    "Two dates in a row that fell through ask for ten minutes, not for a third (R56)", "[reverse]")
{
    SeriesPlan made;
    made.session("2026-04-01");
    made.session("2026-05-01", MeetingState::Cancelled);
    CHECK(made.news().empty());

    made.session("2026-06-01", MeetingState::MissedByThem);
    CHECK(
        made.news()
        == std::vector<SeriesNews>{
            {Id<Relationship>{"Henrik"}, Id<Person>{"Henrik"}, SeriesAsk::TalkAgain, 2}});

    SECTION("a third date that is planned changes nothing")
    {
        made.session("2026-07-01", MeetingState::Confirmed);
        CHECK(made.news().size() == 1);
    }
    SECTION("a short talk that is planned is what was asked for")
    {
        made.session("2026-06-20", MeetingState::Proposed).minutes = 10;
        CHECK(made.news().empty());
    }
    SECTION("a session that took place since begins anew")
    {
        made.session("2026-06-10");
        CHECK(made.news().empty());
    }
    SECTION("one that took place between them counts, whatever the order of the rows")
    {
        made.session("2026-05-15");
        CHECK(made.news().empty());
    }
    SECTION("nobody is nudged about somebody who rests")
    {
        made.person("Henrik").resting = Resting::Resting;
        CHECK(made.news().empty());
    }
    SECTION("other meetings with them are no sessions")
    {
        for (auto& meeting : made.plan.of<Meeting>()) {
            meeting.kind = "coffee";
        }
        CHECK(made.news().empty());
    }
}

TEST_CASE("After three sessions a look back is suggested, once", "[reverse]")
{
    SeriesPlan made;
    made.session("2026-03-01");
    made.session("2026-04-01");
    CHECK(made.news().empty());
    made.session("2026-05-01");
    REQUIRE(made.news().size() == 1);
    CHECK(made.news().front().ask == SeriesAsk::LookBack);
    CHECK(made.news().front().count == 3);

    SECTION("not when one is planned")
    {
        made.session("2026-07-01", MeetingState::Proposed).purpose = "Review: go on?";
        CHECK(made.news().empty());
    }
    SECTION("not when the last one was one")
    {
        made.plan.of<Meeting>().back().what = "Review of three sessions";
        CHECK(made.news().empty());
    }
}
