// SPDX-License-Identifier: MIT
#include "analysis/next_step.h"
#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);
using Names = std::vector<std::string>;

std::vector<Suggestion> all(const PlanBuilder& story)
{
    return suggestions(story.plan, contactDates(story.plan, today), today);
}

/// "R27 thin_place N4 P13 await_answer look_for_someone" for each.
Names lines(const PlanBuilder& story)
{
    Names texts;
    for (const auto& one : all(story)) {
        std::string text = one.rule + " " + std::string(wordOf(one.kind)) + " " + one.subject;
        if (one.person && one.person->text != one.subject) {
            text += " " + one.person->text;
        }
        if (one.step) {
            text += " " + std::string(wordOf(*one.step));
        }
        texts.push_back(text + " → " + std::string(wordOf(one.offers.front())));
    }
    return texts;
}

/// A plan with one open need and one person who waits for it.
PlanBuilder planWaitingFor(const std::string& name, Phase phase)
{
    PlanBuilder story;
    story.need("courage", 5);
    story.tie(name, phase);
    story.holds(name, "courage");
    return story;
}

} // namespace

TEST_CASE("Suggestion: what Amara would be told, best first")
{
    CHECK(
        lines(amarasPlan())
        == Names{
            "R27 thin_place N4 P13 await_answer → look_for_someone",
            "R27 thin_place N8 P06 await_answer → look_for_someone",
            "R27 thin_place N12 → look_for_someone",
            "R28 a_lot_rests_on P01 → look_for_someone",
            "R27 open_place N9 P06 await_answer → look_for_someone"});
}

TEST_CASE("Suggestion: a calm plan says nothing")
{
    PlanBuilder story;
    CHECK(all(story).empty());

    story.goal("licensure");
    story.need("courage", 5);
    story.serves("courage", "licensure");
    story.tie("Ann").cadenceDays = 30;
    story.meeting({"Ann"}, "2026-06-01");
    story.holds("Ann", "courage");
    CHECK(all(story).empty());
    CHECK_FALSE(nextStep(all(story), {}));
}

TEST_CASE("Suggestion: what is put off makes room for the next")
{
    const auto list = all(amarasPlan());

    CHECK(nextStep(list, {})->need->text == "N4");
    CHECK(nextStep(list, {"R27:N4"})->need->text == "N8");
    CHECK(nextStep(list, {"R27:N8", "R27:N4", "R27:N12"})->subject == "P01");
    Names keys;
    for (const auto& one : list) {
        keys.push_back(keyOf(one));
    }
    CHECK_FALSE(nextStep(list, keys));
}

TEST_CASE("Suggestion: the more important place first, then the open, then the more urgent")
{
    PlanBuilder story;
    story.tie("Ann");
    story.need("later", 5).urgency = Urgency::Later;
    story.need("thin", 4);
    story.holds("Ann", "thin", 1);
    story.need("soon", 4).urgency = Urgency::Soon;
    story.need("now", 4);
    story.need("small", 2);

    Names order;
    for (const auto& one : all(story)) {
        order.push_back(one.subject);
    }
    CHECK(order == Names{"now", "soon", "thin", "later", "small"});
}

TEST_CASE("Suggestion: a place left open on purpose is left in peace")
{
    PlanBuilder story;
    story.need("courage", 5).state = NeedState::LeftOpen;

    CHECK(all(story).empty());
}

TEST_CASE("Suggestion: what comes next with somebody who waits follows from the phase")
{
    using Row = std::pair<Phase, std::string>;
    const auto& [phase, line] = GENERATE(values<Row>(
        {{Phase::Considered, "Ann reach_out → write_to"},
         {Phase::ReachingOut, "Ann reach_out → write_to"},
         {Phase::NotNow, "→ look_for_someone"},
         {Phase::Exploring, "Ann keep_talking → open_person"},
         {Phase::Paused, "→ look_for_someone"},
         {Phase::Dormant, "Ann reconnect → write_to"},
         {Phase::Reconnecting, "Ann keep_talking → open_person"},
         {Phase::FromAfar, "Ann reach_out → write_to"},
         {Phase::Ended, "→ look_for_someone"},
         {Phase::SetAside, "→ look_for_someone"}}));

    CAPTURE(wordOf(phase));
    CHECK(lines(planWaitingFor("Ann", phase)) == Names{"R27 open_place courage " + line});
}

TEST_CASE("Suggestion: what comes next with somebody who waits follows from the letters")
{
    using Row = std::pair<OutreachState, std::string>;
    const auto& [state, line] = GENERATE(values<Row>(
        {{OutreachState::Idea, "Ann reach_out → write_to"},
         {OutreachState::Draft, "Ann finish_letter → finish_letter"},
         {OutreachState::Ready, "Ann finish_letter → finish_letter"},
         {OutreachState::Sent, "Ann await_answer → look_for_someone"},
         {OutreachState::Nudged, "Ann await_answer → look_for_someone"},
         {OutreachState::InConversation, "Ann keep_talking → open_person"},
         {OutreachState::Later, "→ look_for_someone"}}));
    auto story = planWaitingFor("Ann", Phase::ReachingOut);
    story.thread("Ann", state);

    CAPTURE(wordOf(state));
    CHECK(lines(story) == Names{"R27 open_place courage " + line});
}

TEST_CASE("Suggestion: who said later is asked again when the day has come")
{
    auto story = planWaitingFor("Ann", Phase::NotNow);
    auto& thread = story.thread("Ann", OutreachState::Later);

    thread.resumeOn = date("2026-06-16");
    CHECK(lines(story) == Names{"R27 open_place courage → look_for_someone"});
    thread.resumeOn = date("2026-06");
    CHECK(lines(story) == Names{"R27 open_place courage Ann ask_again → write_to"});
}

TEST_CASE("Suggestion: nobody is named who should not be asked")
{
    auto story = planWaitingFor("Ann", Phase::Considered);
    const Names nobody{"R27 open_place courage → look_for_someone"};
    REQUIRE(lines(story) != nobody);

    SECTION("resting")
    {
        story.person("Ann").resting = Resting::Resting;
        CHECK(lines(story) == nobody);
    }
    SECTION("not to be written to")
    {
        story.person("Ann").doNotContact = true;
        CHECK(lines(story) == nobody);
    }
    SECTION("takes nobody on")
    {
        story.person("Ann").accepts = Accepts::No;
        CHECK(lines(story) == nobody);
    }
    SECTION("wants to be asked later")
    {
        story.person("Ann").accepts = Accepts::AskLater;
        CHECK(lines(story) == nobody);
        story.person("Ann").askAfter = date("2026-06-15");
        CHECK(lines(story) != nobody);
    }
}

TEST_CASE("Suggestion: what can be done now comes before waiting, then who would hold it well")
{
    auto story = planWaitingFor("Ann", Phase::ReachingOut);
    story.thread("Ann", OutreachState::Sent);
    story.tie("Ben", Phase::Considered);
    story.holds("Ben", "courage", 1);
    CHECK(all(story).front().person->text == "Ben");

    story.tie("Cleo", Phase::Considered);
    story.holds("Cleo", "courage", 2);
    CHECK(all(story).front().person->text == "Cleo");
}

TEST_CASE("Suggestion: with nobody waiting, people from settings not yet reached are candidates")
{
    PlanBuilder story;
    story.need("courage", 5);
    story.tie("Ann");
    story.person("Ann").setting = "Hospital";
    story.person("Ben").setting = "hospital ";
    story.person("Cleo").setting = "university";
    story.person("Dev").setting = "";
    story.tie("Eve", Phase::NotNow);
    story.person("Eve").setting = "school";
    story.person("Finn").setting = "school";
    story.person("Finn").doNotContact = true;

    CHECK(texts(all(story).front().candidates) == Names{"Cleo"});
}

TEST_CASE("Settings: those in which nobody active works, offered ones and one's own")
{
    auto story = amarasPlan();
    CHECK(settingsNotReached(story.plan) == Names{"professional association"});

    story.person("P13").setting = "Radio";
    CHECK(settingsNotReached(story.plan) == Names{"Radio", "professional association"});
}

TEST_CASE("Suggestion: silence with the only one who holds a need well")
{
    PlanBuilder story;
    story.need("courage", 5);
    auto& tie = story.tie("Ann");
    tie.cadenceDays = 30;
    story.holds("Ann", "courage");
    story.meeting({"Ann"}, "2026-04-01");
    CHECK(lines(story) == Names{"R59 touch_base Ann → write_to"});

    SECTION("is not yet long")
    {
        story.meeting({"Ann"}, "2026-05-01");
        CHECK(all(story).empty());
    }
    SECTION("does not hang on one person")
    {
        story.tie("Ben");
        story.holds("Ben", "courage");
        CHECK(all(story).empty());
    }
    SECTION("is put off")
    {
        story.plan.of<Relationship>().front().snoozedUntil = date("2026-07-01");
        CHECK(all(story).empty());
    }
}

TEST_CASE("Suggestion: who holds you, what would support this, and what you live too little")
{
    PlanBuilder story;
    story.me().careerStage = CareerStage::Advanced;
    story.goal("a book");
    story.value("calm", 9, 3);
    CHECK(
        lines(story)
        == Names{
            "R71 who_holds_you me → look_for_someone",
            "R5 what_would_support a book → add_need",
            "R67 set_a_goal calm → add_goal"});

    story.goal("evenings off", {"calm"});
    CHECK(lines(story).back() == "R67 name_a_need calm → add_need");
    story.need("company").state = NeedState::LeftOpen;
    story.serves("company", "evenings off");
    CHECK(lines(story).back() == "R5 what_would_support a book → add_need");
}

TEST_CASE("First steps: what the plan itself can tell")
{
    PlanBuilder story;
    CHECK(firstSteps(story.plan) == FirstSteps{});

    story.tie("Ann");
    story.tie("Ben");
    story.meeting({"Ann"}, "2026-06-01");
    story.meeting({"Ann"}, "2026-07-01", MeetingState::Proposed).what = "plans";
    CHECK(firstSteps(story.plan) == FirstSteps{2, false, false, false});

    story.person("Cleo");
    story.need("courage");
    story.plan.of<Meeting>().front().soWhat = "I rush the close";
    CHECK(firstSteps(story.plan) == FirstSteps{3, true, true, true});
}
