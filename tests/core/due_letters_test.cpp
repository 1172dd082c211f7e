// SPDX-License-Identifier: MIT
#include "analysis/due_letters.h"

#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

using namespace asterism;
using tests::PlanBuilder;

namespace {

using Due = std::vector<DueLetter>;

Due dueWith(const PlanBuilder& builder, std::string_view asOf, const std::string& name = "Ann")
{
    return dueLetters(builder.plan, Id<Person>{name}, *parseDay(asOf));
}

} // namespace

TEST_CASE("Follow-ups are offered when they are due, and not before", "[outreach]")
{
    PlanBuilder builder;
    builder.thread("Ann", OutreachState::Sent);
    builder.message("Ann", MessageDirection::Out, "2026-05-11", MessageKind::Ask);
    CHECK(dueWith(builder, "2026-05-19").empty());
    CHECK(dueWith(builder, "2026-05-20") == Due{DueLetter::FollowUp1});

    builder.message("Ann", MessageDirection::Out, "2026-05-20", MessageKind::FollowUp1);
    CHECK(dueWith(builder, "2026-06-02").empty());
    CHECK(dueWith(builder, "2026-06-03") == Due{DueLetter::FollowUp2});

    builder.message("Ann", MessageDirection::Out, "2026-06-03", MessageKind::FollowUp2);
    CHECK(dueWith(builder, "2026-12-01").empty());
}

TEST_CASE("Thanks are offered after the first meeting until they were said", "[outreach]")
{
    PlanBuilder builder;
    builder.tie("Ann");
    builder.meeting({"Ann"}, "2026-06-10");
    CHECK(dueWith(builder, "2026-06-09").empty());
    CHECK(dueWith(builder, "2026-06-10") == Due{DueLetter::ThanksAfterMeeting});

    SECTION("by a letter")
    {
        builder.thread("Ann", OutreachState::Accepted);
        builder.message("Ann", MessageDirection::Out, "2026-06-11", MessageKind::Thanks);
        CHECK(dueWith(builder, "2026-06-12").empty());
    }
    SECTION("in the give and take")
    {
        builder.exchange("Ann", "2026-06-11", false).kind = ExchangeKind::Gratitude;
        CHECK(dueWith(builder, "2026-06-12").empty());
    }
    SECTION("or there was another meeting")
    {
        builder.meeting({"Ann"}, "2026-06-12");
        CHECK(dueWith(builder, "2026-06-12").empty());
    }
    SECTION("and not for one that did not take place")
    {
        builder.plan.of<Meeting>().front().state = MeetingState::Cancelled;
        CHECK(dueWith(builder, "2026-06-12").empty());
    }
}

TEST_CASE("A progress update is offered sixty days after advice", "[outreach]")
{
    PlanBuilder builder;
    builder.tie("Ann");
    builder.meeting({"Ann"}, "2026-01-05");
    builder.meeting({"Ann"}, "2026-03-02").nowWhat = "Ask for less, sooner";
    CHECK(dueWith(builder, "2026-04-30").empty());
    CHECK(dueWith(builder, "2026-05-01") == Due{DueLetter::ProgressUpdate});

    SECTION("not when there was a contact since")
    {
        builder.exchange("Ann", "2026-04-01", true);
        CHECK(dueWith(builder, "2026-06-30").empty());
    }
    SECTION("also when the contact since was advice itself")
    {
        auto& advice = builder.exchange("Ann", "2026-04-01", true);
        advice.kind = ExchangeKind::Feedback;
        advice.direction = ExchangeDirection::Received;
        CHECK(dueWith(builder, "2026-05-30").empty());
        CHECK(dueWith(builder, "2026-05-31") == Due{DueLetter::ProgressUpdate});
    }
    SECTION("not when I was the one who gave it")
    {
        builder.plan.of<Meeting>().back().nowWhat.clear();
        auto& advice = builder.exchange("Ann", "2026-03-02", true);
        advice.kind = ExchangeKind::Feedback;
        advice.direction = ExchangeDirection::Given;
        CHECK(dueWith(builder, "2026-06-30").empty());
    }
}

TEST_CASE("Coming back is offered with a dormant tie, while no letter waits", "[outreach]")
{
    PlanBuilder builder;
    builder.tie("Ann", Phase::Dormant);
    CHECK(dueWith(builder, "2026-06-15") == Due{DueLetter::Reconnect});
    builder.thread("Ann", OutreachState::Sent);
    builder.message("Ann", MessageDirection::Out, "2026-06-12", MessageKind::Ask);
    CHECK(dueWith(builder, "2026-06-15").empty());
}

TEST_CASE("Three years of silence are dormant, too, but not a tie that is over", "[outreach]")
{
    const auto phase = GENERATE(Phase::Active, Phase::KeptWarm, Phase::Ended, Phase::Considered);
    PlanBuilder builder;
    builder.tie("Ann", phase);
    builder.exchange("Ann", "2023-06-16", true);
    const bool isLiving = phase == Phase::Active || phase == Phase::KeptWarm;
    CHECK(dueWith(builder, "2026-06-14").empty()); // 1,094 days
    CHECK(dueWith(builder, "2026-06-15") == (isLiving ? Due{DueLetter::Reconnect} : Due{}));
}

TEST_CASE("Nothing is offered with somebody who rests or is not to be written to", "[outreach]")
{
    PlanBuilder builder;
    builder.tie("Ann", Phase::Dormant);
    builder.tie("Ben", Phase::Dormant);
    builder.person("Ann").doNotContact = true;
    builder.person("Ben").resting = Resting::Resting;
    CHECK(dueWith(builder, "2026-06-15", "Ann").empty());
    CHECK(dueWith(builder, "2026-06-15", "Ben").empty());
    CHECK(dueWith(builder, "2026-06-15", "Nobody").empty());
}

TEST_CASE("A sponsor is asked when the tie can bear it", "[outreach]")
{
    PlanBuilder builder;
    builder.tie("Ann").since = {2026, 3, 15};
    const auto ready = [&](std::string_view asOf) {
        return sponsorshipReadiness(builder.plan, Id<Relationship>{"Ann"}, *parseDay(asOf));
    };
    CHECK_FALSE(ready("2026-06-14").isLongEnough);
    CHECK(ready("2026-06-15").isLongEnough);

    builder.meeting({"Ann"}, "2025-12-14");
    builder.meeting({"Ann"}, "2026-03-16");
    CHECK_FALSE(ready("2026-06-15").isOftenEnough);
    builder.exchange("Ann", "2026-05-02", true);
    CHECK(ready("2026-06-15").isOftenEnough);

    CHECK_FALSE(ready("2026-06-15").isReady());
    Support support;
    support.title = "Supervising others";
    support.evidence = "A course of forty hours";
    builder.plan.of<Support>().push_back(support);
    CHECK(ready("2026-06-15").isReady());
}

TEST_CASE("Three months are counted by the calendar, short months too", "[outreach]")
{
    PlanBuilder builder;
    builder.tie("Ann").since = {2026, 2, 28};
    const auto isLongEnough = [&](std::string_view asOf) {
        return sponsorshipReadiness(builder.plan, Id<Relationship>{"Ann"}, *parseDay(asOf))
            .isLongEnough;
    };
    CHECK(isLongEnough("2026-05-31"));
    CHECK_FALSE(isLongEnough("2026-05-27"));
}
