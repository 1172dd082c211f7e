// SPDX-License-Identifier: MIT
#include "analysis/rhythm.h"

#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);
using Names = std::vector<std::string>;

Rhythm rhythmAfter(int days, std::optional<int> cadence, std::optional<int> stretch = {})
{
    Relationship tie;
    tie.cadenceDays = cadence;
    tie.stretchDays = stretch;
    return rhythmOf(tie, today - std::chrono::days{days}, today);
}

std::string stateAfter(int days, std::optional<int> cadence, std::optional<int> stretch = {})
{
    return std::string(wordOf(rhythmAfter(days, cadence, stretch).state));
}

Names whileSince(const PlanBuilder& story, std::size_t most = 3)
{
    Names names;
    for (const auto& rhythm :
         aWhileSince(story.plan, contactDates(story.plan, today), today, most)) {
        names.push_back(rhythm.relationship.text);
    }
    return names;
}

/// A tie with a rhythm of 30 days, last met that many days ago.
Relationship& met(
    PlanBuilder& story, const std::string& name, int daysAgo, const std::string& id = {})
{
    auto& tie = story.tie(name, Phase::Active, id);
    tie.cadenceDays = 30;
    story.meeting({tie.id.text}, toText(today - std::chrono::days{daysAgo}));
    return tie;
}

} // namespace

TEST_CASE("Rhythm: the states begin exactly where the rule says")
{
    using Row = std::pair<int, std::string>;
    const auto& [days, state] = GENERATE(values<Row>(
        {{0, "on_track"},
         {23, "on_track"},
         {24, "due_soon"},
         {30, "due_soon"},
         {31, "overdue"},
         {60, "overdue"},
         {61, "drifting"},
         {1094, "drifting"},
         {1095, "dormant"}}));

    CAPTURE(days);
    CHECK(stateAfter(days, 30) == state);
}

TEST_CASE("Rhythm: three years of silence are dormant, whatever the cadence")
{
    CHECK(stateAfter(1095, 3650) == "dormant");
    CHECK(stateAfter(1094, 3650) == "on_track");
    CHECK(stateAfter(1095, 1) == "dormant");
    CHECK(stateAfter(1095, std::nullopt) == "dormant");
    CHECK(stateAfter(1094, std::nullopt) == "no_rhythm");
}

TEST_CASE("Rhythm: cadences of which .8 is no whole number")
{
    CHECK(stateAfter(5, 7) == "on_track");
    CHECK(stateAfter(6, 7) == "due_soon");
    CHECK(stateAfter(33, 42) == "on_track");
    CHECK(stateAfter(34, 42) == "due_soon");
    CHECK(stateAfter(0, 1) == "on_track");
    CHECK(stateAfter(1, 1) == "due_soon");
}

TEST_CASE("Rhythm: stretch days put off what comes after the rhythm, not the rhythm")
{
    const auto rhythm = rhythmAfter(40, 30, 10);

    CHECK(rhythm.state == RhythmState::DueSoon);
    CHECK(*rhythm.ratio == Approx(4.0 / 3));
    CHECK(*rhythm.due == today - std::chrono::days{10});
    CHECK(stateAfter(23, 30, 10) == "on_track");
    CHECK(stateAfter(41, 30, 10) == "overdue");
    CHECK(stateAfter(70, 30, 10) == "overdue");
    CHECK(stateAfter(71, 30, 10) == "drifting");
}

TEST_CASE("Rhythm: without a known contact nothing is said")
{
    Relationship tie;
    tie.cadenceDays = 30;

    for (const auto& last : {PartialDate{}, date("2026-06-16")}) {
        const auto rhythm = rhythmOf(tie, last, today);
        CHECK(rhythm.state == RhythmState::NoRhythm);
        CHECK_FALSE(rhythm.days);
        CHECK_FALSE(rhythm.ratio);
        CHECK_FALSE(rhythm.due);
    }
}

TEST_CASE("Rhythm: without a cadence the days are told and nothing follows from them")
{
    const auto rhythm = rhythmAfter(47, std::nullopt);

    CHECK(rhythm.state == RhythmState::NoRhythm);
    CHECK(*rhythm.days == 47);
    CHECK_FALSE(rhythm.due);
    CHECK_FALSE(rhythm.ratio);
}

TEST_CASE("Rhythm: Amara's people, the most waiting first")
{
    Names lines;
    for (const auto& rhythm : rhythms(amarasPlan().plan, today)) {
        lines.push_back(
            rhythm.relationship.text + " " + (rhythm.days ? std::to_string(*rhythm.days) : "-")
            + " " + std::string(wordOf(rhythm.state)) + " "
            + (rhythm.due ? toText(*rhythm.due) : "-"));
    }
    CHECK(
        lines
        == Names{
            "P12 56 overdue 2026-05-20",
            "P11 11 overdue 2026-06-11",
            "P04 47 overdue 2026-05-29",
            "P02 33 on_track 2026-06-24",
            "P03 19 on_track 2026-06-26",
            "P05 19 on_track 2026-06-26",
            "P07 56 on_track 2026-07-19",
            "P10 54 on_track 2026-07-21",
            "P08 103 on_track 2026-08-31",
            "P01 6 on_track 2026-06-23",
            "P09 5 on_track 2026-07-15",
            "P09s 25 no_rhythm -"});
}

TEST_CASE("Rhythm: only active ties have one")
{
    const auto phase = GENERATE(from_range(everyWord<Phase>()));
    PlanBuilder story;
    auto& tie = story.tie("Ann", phase);
    tie.cadenceDays = 30;

    const bool active = isActive(tie, story.person("Ann"));
    CAPTURE(wordOf(phase));
    CHECK(rhythms(story.plan, today).size() == (active ? 1 : 0));
}

TEST_CASE("A while since: the longest silence in proportion first, three at most")
{
    CHECK(whileSince(amarasPlan()) == Names{"P12", "P11", "P04"});

    PlanBuilder story;
    met(story, "Ann", 35);
    met(story, "Ben", 61);
    met(story, "Cleo", 31);
    met(story, "Dev", 40);
    met(story, "Eve", 30);
    CHECK(whileSince(story) == Names{"Ben", "Dev", "Ann"});
    CHECK(whileSince(story, 9) == Names{"Ben", "Dev", "Ann", "Cleo"});
}

TEST_CASE("A while since: who is put off, resting or not to be written to is left in peace")
{
    PlanBuilder story;
    met(story, "Ann", 40);
    REQUIRE(whileSince(story) == Names{"Ann"});

    SECTION("snoozed, until the day comes")
    {
        story.plan.of<Relationship>().front().snoozedUntil = date("2026-06-16");
        CHECK(whileSince(story).empty());
        story.plan.of<Relationship>().front().snoozedUntil = date("2026-06-15");
        CHECK(whileSince(story) == Names{"Ann"});
        story.plan.of<Relationship>().front().snoozedUntil = date("2026-07");
        CHECK(whileSince(story).empty());
    }
    SECTION("resting, ended or dead")
    {
        for (const auto resting : {Resting::Resting, Resting::Ended, Resting::Died}) {
            story.person("Ann").resting = resting;
            CHECK(whileSince(story).empty());
        }
    }
    SECTION("not to be written to")
    {
        story.person("Ann").doNotContact = true;
        CHECK(whileSince(story).empty());
    }
    SECTION("no rhythm wanted, even after years")
    {
        story.plan.of<Relationship>().front().cadenceDays.reset();
        story.plan.of<Meeting>().front().startsOn = date("2019");
        CHECK(whileSince(story).empty());
    }
    SECTION("paused")
    {
        story.plan.of<Relationship>().front().phase = Phase::Paused;
        CHECK(whileSince(story).empty());
    }
}

TEST_CASE("A while since: each person once, and a contact in one tie is a contact with the person")
{
    PlanBuilder story;
    met(story, "Henrik", 70, "sponsor");
    met(story, "Henrik", 65, "reverse");
    CHECK(whileSince(story).size() == 1);

    met(story, "Henrik", 5, "adviser");
    CHECK(whileSince(story).empty());
}

TEST_CASE("A while since: whom nobody else leads to comes first among equals")
{
    PlanBuilder story;
    met(story, "Ann", 50);
    met(story, "Ben", 45);
    met(story, "Cleo", 35);
    REQUIRE(whileSince(story) == Names{"Ann", "Ben", "Cleo"});

    story.knows("Ann", "Ben");
    CHECK(whileSince(story) == Names{"Cleo", "Ann", "Ben"});
}

TEST_CASE("Rhythm: every kind of relationship has a usual one")
{
    CHECK(cadencePresets(RelationshipKind::Supervisor) == std::vector{7, 14});
    CHECK(usualCadence(RelationshipKind::Mentor) == 42);
    CHECK(usualCadence(RelationshipKind::PastGuide) == 180);
    for (const auto kind : everyWord<RelationshipKind>()) {
        CHECK(usualCadence(kind) >= 7);
    }
}
