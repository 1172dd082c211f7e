// SPDX-License-Identifier: MIT
#include "analysis/follow_up.h"

#include "actions/outreach.h"
#include "actions/whole_plan.h"
#include "analysis/introductions.h"
#include "analysis/outreach_figures.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace asterism;
using tests::PlanBuilder;

namespace {

Plan amara()
{
    return readPlan(story(StoryName::EarlyCareer));
}

/// "Name: what on date", as it is said of each next step.
std::vector<std::string> said(const Plan& plan, Day asOf, const FollowUpRhythm& rhythm = {})
{
    std::vector<std::string> all;
    for (const auto& step : nextSteps(plan, asOf, rhythm)) {
        const auto& people = plan.of<Person>();
        const auto person = std::ranges::find(people, step.person, &Person::id);
        all.push_back(
            person->displayName + ": " + std::string(wordOf(step.what)) + " " + toText(step.on));
    }
    return all;
}

Person& named(Plan& plan, const std::string& name)
{
    return *std::ranges::find(plan.of<Person>(), name, &Person::displayName);
}

using Said = std::vector<std::string>;

} // namespace

TEST_CASE("What comes next on Amara's threads", "[outreach]")
{
    // Isolde was asked on the 11th of May and followed up on the 20th and the 3rd of June;
    // Marguerite was asked on the 8th of June. Nobody else is waited for.
    const Plan plan = amara();
    CHECK(
        said(plan, storyDay())
        == Said{
            "Dr Isolde Brandt: let_rest 2026-06-17",
            "Prof. Marguerite Doyle: follow_up_1 2026-06-17"});
    const auto steps = nextSteps(plan, storyDay());
    CHECK_FALSE(steps.front().isDue(storyDay()));
    CHECK(steps.front().isDue(day(2026, 6, 17)));
}

TEST_CASE("The follow-ups to Isolde, day by day", "[outreach]")
{
    Plan plan = amara();
    const auto isolde = [&](Day asOf) {
        Said all;
        for (const auto& line : said(plan, asOf)) {
            if (line.starts_with("Dr Isolde")) {
                all.push_back(line.substr(line.find(": ") + 2));
            }
        }
        return all;
    };
    CHECK(isolde(day(2026, 5, 10)).empty());
    CHECK(isolde(day(2026, 5, 11)) == Said{"follow_up_1 2026-05-20"});
    CHECK(isolde(day(2026, 5, 19)) == Said{"follow_up_1 2026-05-20"});
    CHECK(isolde(day(2026, 5, 20)) == Said{"follow_up_2 2026-06-03"});
    CHECK(isolde(day(2026, 6, 3)) == Said{"let_rest 2026-06-17"});
    CHECK(isolde(day(2026, 12, 1)) == Said{"let_rest 2026-06-17"});
}

TEST_CASE("Own holidays and settings move what comes next", "[outreach]")
{
    const FollowUpRhythm rhythm{7, 10, 5, {day(2026, 6, 10), day(2026, 6, 13)}};
    // Five days after the 3rd of June, and seven after the 8th, less the 10th each; the 13th is a
    // Saturday.
    CHECK(
        said(amara(), storyDay(), rhythm)
        == Said{
            "Dr Isolde Brandt: let_rest 2026-06-11",
            "Prof. Marguerite Doyle: follow_up_1 2026-06-18"});
}

TEST_CASE("A second follow-up never comes sooner than the thread's own patience", "[outreach]")
{
    PlanBuilder builder;
    builder.thread("Ann", OutreachState::Nudged).patience = 15;
    builder.message("Ann", MessageDirection::Out, "2026-04-01", MessageKind::Ask);
    builder.message("Ann", MessageDirection::Out, "2026-05-11", MessageKind::FollowUp1);
    CHECK(said(builder.plan, day(2026, 5, 20)) == Said{"Ann: follow_up_2 2026-06-01"});
}

TEST_CASE("Nothing is said of those who rest or are not to be written to", "[outreach]")
{
    Plan plan = amara();
    named(plan, "Dr Isolde Brandt").doNotContact = true;
    named(plan, "Prof. Marguerite Doyle").resting = Resting::Resting;
    CHECK(said(plan, storyDay()).empty());
}

TEST_CASE("Nothing is said of a tie that may not be the subject of a nudge", "[outreach]")
{
    Plan plan = amara();
    for (auto& tie : plan.of<Relationship>()) {
        tie.phase = Phase::SetAside;
    }
    CHECK(said(plan, storyDay()).empty());
}

TEST_CASE("An answer ends the waiting, and the last letter of mine begins it", "[outreach]")
{
    PlanBuilder builder;
    builder.thread("Ann", OutreachState::Sent);
    builder.message("Ann", MessageDirection::In, "2025-01-01", MessageKind::Note);
    builder.message("Ann", MessageDirection::Out, "2026-05-11", MessageKind::Ask);
    CHECK(said(builder.plan, day(2026, 5, 12)) == Said{"Ann: follow_up_1 2026-05-20"});

    builder.message("Ann", MessageDirection::Out, "2026-05-12", MessageKind::Note);
    CHECK(said(builder.plan, day(2026, 5, 12)) == Said{"Ann: follow_up_1 2026-05-21"});

    builder.message("Ann", MessageDirection::In, "2026-05-14", MessageKind::Reply);
    CHECK(said(builder.plan, day(2026, 5, 13)) == Said{"Ann: follow_up_1 2026-05-21"});
    CHECK(said(builder.plan, day(2026, 5, 14)).empty());
}

TEST_CASE("A letter that is being written has not left", "[outreach]")
{
    PlanBuilder builder;
    builder.thread("Ann", OutreachState::Draft);
    builder.message("Ann", MessageDirection::Out, "", MessageKind::Ask).draftedOn = {2026, 5, 11};
    CHECK(said(builder.plan, day(2026, 6, 15)).empty());
    CHECK(outreachFigures(builder.plan, day(2026, 6, 15)) == OutreachFigures{});
}

TEST_CASE("Later is asked again on its day", "[outreach]")
{
    PlanBuilder builder;
    builder.thread("Ann", OutreachState::Later).resumeOn = {2026, 9};
    builder.thread("Ben", OutreachState::Later);
    CHECK(said(builder.plan, day(2026, 6, 15)) == Said{"Ann: ask_again 2026-09-01"});
}

TEST_CASE("Somebody who was asked again after a later is waited for anew", "[outreach]")
{
    PlanBuilder builder;
    builder.thread("Ann", OutreachState::Sent);
    builder.message("Ann", MessageDirection::Out, "2026-01-05", MessageKind::Ask);
    builder.message("Ann", MessageDirection::In, "2026-01-07", MessageKind::Reply);
    builder.message("Ann", MessageDirection::Out, "2026-05-11", MessageKind::Ask);
    CHECK(said(builder.plan, day(2026, 5, 11)) == Said{"Ann: follow_up_1 2026-05-20"});
    builder.message("Ann", MessageDirection::In, "2026-05-12", MessageKind::Reply);
    CHECK(said(builder.plan, day(2026, 5, 12)).empty());
}

TEST_CASE("The figures of Amara's outreach", "[outreach]")
{
    // Counted by hand: threads T01 to T11; T07 has one follow-up and T09 two; all but T09 and T11
    // answered, after 2 2 2 1 2 3 10 0 3 days, all of them yes but T06.
    const auto figures = outreachFigures(amara(), storyDay());
    CHECK(figures.threads == 11);
    CHECK(figures.messages == 14);
    CHECK(figures.answered == 9);
    CHECK(figures.accepted == 8);
    CHECK(figures.declined == 1);
    CHECK(figures.awaiting == 2);
    CHECK(figures.replyRate.value() == Approx(9.0 / 11));
    CHECK(figures.acceptRate.value() == Approx(8.0 / 11));
    CHECK(figures.medianDays == 2.0);
}

TEST_CASE("Figures are told as of the day", "[outreach]")
{
    // By the 10th of March: T01 to T06, the last not answered yet; days 2 2 2 1 2.
    const auto figures = outreachFigures(amara(), day(2026, 3, 10));
    CHECK(figures.threads == 6);
    CHECK(figures.messages == 6);
    CHECK(figures.answered == 5);
    CHECK(figures.accepted == 5);
    CHECK(figures.declined == 0);
    CHECK(figures.awaiting == 1);
    CHECK(figures.medianDays == 2.0);
}

TEST_CASE("Figures say nothing with too little to go by", "[outreach]")
{
    PlanBuilder builder;
    CHECK(outreachFigures(builder.plan, storyDay()) == OutreachFigures{});
    for (const std::string name : {"Ann", "Ben"}) {
        builder.thread(name, OutreachState::Accepted);
        builder.message(name, MessageDirection::Out, "2026-05-11", MessageKind::Ask);
        builder.message(name, MessageDirection::In, "2026-05-13", MessageKind::Reply);
    }
    auto figures = outreachFigures(builder.plan, storyDay());
    CHECK(figures.answered == 2);
    CHECK_FALSE(figures.replyRate);
    CHECK_FALSE(figures.acceptRate);
    CHECK_FALSE(figures.medianDays);

    builder.thread("Cleo", OutreachState::Declined);
    builder.message("Cleo", MessageDirection::Out, "2026-05-11", MessageKind::Ask);
    figures = outreachFigures(builder.plan, storyDay());
    CHECK(figures.answered == 3);
    CHECK(figures.replyRate == 1.0);
    CHECK(figures.acceptRate.value() == Approx(2.0 / 3));
    CHECK_FALSE(figures.medianDays);

    // An even number of them: half-way between the two in the middle.
    builder.message("Cleo", MessageDirection::In, "2026-05-20", MessageKind::Reply);
    builder.thread("Dora", OutreachState::Accepted);
    builder.message("Dora", MessageDirection::Out, "2026-05-11", MessageKind::Ask);
    builder.message("Dora", MessageDirection::In, "2026-05-16", MessageKind::Reply);
    CHECK(outreachFigures(builder.plan, storyDay()).medianDays == 3.5);
}

TEST_CASE("Above five open asks there is advice, and no block", "[outreach]")
{
    PlanBuilder builder;
    for (const std::string name : {"Ann", "Ben", "Cleo", "Dora", "Elias"}) {
        builder.thread(name, OutreachState::Sent);
        builder.message(name, MessageDirection::Out, "2026-06-08", MessageKind::Ask);
    }
    builder.thread("Frida", OutreachState::Ready);
    CHECK(outreachAdvice(builder.plan, storyDay()) == OutreachAdvice{5, false});
    CHECK(outreachAdvice(builder.plan, storyDay(), 1) == OutreachAdvice{6, true});
    CHECK(outreachAdvice(amara(), storyDay()) == OutreachAdvice{2, false});
}

TEST_CASE("The story goes on: Marguerite is followed up and says yes", "[outreach]")
{
    const auto store = Store::inMemory();
    actions::importPlan(*store, amara(), "story");
    Plan plan = amara();
    const auto marguerite = named(plan, "Prof. Marguerite Doyle").id;
    const auto thread = actions::openThread(store->reader(), marguerite, Direction::TheyGuideMe);
    REQUIRE(thread);
    actions::OutreachStep step;
    step.letter
        = actions::Letter{.subject = "A question", .body = "Only to say that the door is open"};
    step.privacyLookedAt = true;

    // The 16th is too soon; from the 17th on it is kind.
    CHECK(
        actions::refusalToMove(*store, thread->id, OutreachState::Nudged, day(2026, 6, 16), step)
        == Refusal::PatienceNotPassed);
    actions::moveOutreach(*store, thread->id, OutreachState::Nudged, day(2026, 6, 17), step);
    CHECK(
        said(store->reader().plan(), day(2026, 6, 17)).back()
        == "Prof. Marguerite Doyle: follow_up_2 2026-07-01");

    actions::logReply(*store, thread->id, {.text = "With pleasure"}, day(2026, 6, 19));
    const auto tie = store->reader().at(*thread->relationship);
    CHECK(tie.phase == Phase::Active);
    CHECK(
        said(store->reader().plan(), day(2026, 6, 19))
        == Said{"Dr Isolde Brandt: let_rest 2026-06-17"});
    const auto figures = outreachFigures(store->reader().plan(), day(2026, 6, 19));
    CHECK(figures.messages == 15);
    CHECK(figures.answered == 10);
    CHECK(figures.accepted == 9);
    CHECK(figures.awaiting == 1);
}

TEST_CASE("Those who led the way are thanked while it is fresh", "[outreach]")
{
    // Lena's introduction to Samir was answered on the 5th of February, Samir's to Beatriz on the
    // 25th; neither is marked as thanked for.
    Plan plan = amara();
    const auto names = [&](Day asOf) {
        Said all;
        for (const auto& each : introductionsToThank(plan, asOf)) {
            all.push_back(
                std::ranges::find(plan.of<Person>(), each.introducer, &Person::id)->displayName);
        }
        return all;
    };
    CHECK(names(day(2026, 2, 4)).empty());
    CHECK(names(day(2026, 2, 5)) == Said{"Lena Sorby"});
    CHECK(names(day(2026, 3, 1)) == Said{"Samir Haddad", "Lena Sorby"});
    CHECK(names(storyDay()).empty());
    for (auto& exchange : plan.of<Exchange>()) {
        if (exchange.text == "Introduced me to Beatriz") {
            exchange.thankedOn = {2026, 2, 26};
        }
    }
    CHECK(names(day(2026, 3, 1)) == Said{"Lena Sorby"});
}
