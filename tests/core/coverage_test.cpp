// SPDX-License-Identifier: MIT
#include "analysis/coverage.h"

#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

#include <map>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);
using Names = std::vector<std::string>;

/// "covered well=P01 partly=P03 waiting=" for a need.
std::string line(const NeedCoverage& coverage)
{
    const auto list = [](const char* label, const auto& people) {
        std::string text = std::string(" ") + label + "=";
        for (const auto& person : people) {
            text += (text.back() == '=' ? "" : ",") + person.text;
        }
        return text;
    };
    return std::string(wordOf(coverage.state)) + (coverage.single ? " single" : "")
        + list("well", coverage.well) + list("partly", coverage.partly)
        + list("waiting", coverage.waiting);
}

std::string lineOf(const PlanBuilder& story, const std::string& need = "courage")
{
    for (const auto& coverage : coverageOf(story.plan, today).needs) {
        if (coverage.need.text == need) {
            return line(coverage);
        }
    }
    return "not counted";
}

} // namespace

TEST_CASE("Coverage: Amara's needs are held as her story tells")
{
    const auto summary = coverageOf(amarasPlan().plan, amarasToday());

    std::map<std::string, std::string> lines;
    for (const auto& coverage : summary.needs) {
        lines[coverage.need.text] = line(coverage);
    }
    CHECK(
        lines
        == std::map<std::string, std::string>{
            {"N1", "covered single well=P01 partly= waiting="},
            {"N2", "covered well=P01 partly=P03 waiting="},
            {"N3", "covered single well=P02 partly= waiting="},
            {"N4", "partial well= partly=P04,P01 waiting=P13"},
            {"N5", "covered well=P04,P05,P03 partly= waiting="},
            {"N6", "covered single well=P07 partly= waiting="},
            {"N7", "covered well=P08 partly=P07 waiting="},
            {"N8", "partial well= partly=P09 waiting=P06"},
            {"N9", "open well= partly= waiting=P06"},
            {"N10", "covered single well=P10 partly= waiting="},
            {"N11", "covered single well=P11 partly= waiting="},
            {"N12", "partial well= partly=P05 waiting=P14"}});
    CHECK(summary.covered == 8);
    CHECK(summary.partial == 3);
    CHECK(summary.open == 1);
    CHECK(*summary.ratio == Approx(0.6666667));
    CHECK(*summary.weighted == Approx(0.8020833));
}

TEST_CASE("Coverage: nobody, partly and well are open, partial and covered")
{
    PlanBuilder story;
    story.need("courage");
    story.tie("Ann");

    CHECK(lineOf(story) == "open well= partly= waiting=");
    story.holds("Ann", "courage", 1);
    CHECK(lineOf(story) == "partial well= partly=Ann waiting=");
    story.plan.of<Coverage>().front().level = 2;
    CHECK(lineOf(story) == "covered single well=Ann partly= waiting=");
}

TEST_CASE("Coverage: only people active now hold a need, others wait")
{
    const auto phase = GENERATE(from_range(everyWord<Phase>()));
    PlanBuilder story;
    story.need("courage");
    story.tie("Ann", phase);
    story.holds("Ann", "courage");

    const bool active = phase == Phase::Active || phase == Phase::Closing
        || phase == Phase::KeptWarm || phase == Phase::Colleague;
    const bool gone = phase == Phase::Ended || phase == Phase::SetAside;
    CAPTURE(wordOf(phase));
    CHECK(
        lineOf(story)
        == (active     ? "covered single well=Ann partly= waiting="
                : gone ? "open well= partly= waiting="
                       : "open well= partly= waiting=Ann"));
}

TEST_CASE("Coverage: a resting person waits, and one who has died is not named")
{
    PlanBuilder story;
    story.need("courage");
    story.tie("Ann");
    story.holds("Ann", "courage");

    story.person("Ann").resting = Resting::Resting;
    CHECK(lineOf(story) == "open well= partly= waiting=Ann");
    story.person("Ann").resting = Resting::Died;
    CHECK(lineOf(story) == "open well= partly= waiting=");
}

TEST_CASE("Coverage: a link that is over does not count, its last day still does")
{
    PlanBuilder story;
    story.need("courage");
    story.tie("Ann");
    auto& link = story.holds("Ann", "courage");

    link.until = date("2026-06-14");
    CHECK(lineOf(story) == "open well= partly= waiting=");
    link.until = date("2026-06-15");
    CHECK(lineOf(story) == "covered single well=Ann partly= waiting=");
    link.until = date("2026");
    CHECK(lineOf(story) == "covered single well=Ann partly= waiting=");
    link.until = date("2026-05");
    CHECK(lineOf(story) == "open well= partly= waiting=");
}

TEST_CASE("Coverage: somebody who begins later is waiting until then")
{
    PlanBuilder story;
    story.need("courage");
    story.tie("Ann");
    story.holds("Ann", "courage").since = date("2026-09");

    CHECK(lineOf(story) == "open well= partly= waiting=Ann");
    story.plan.of<Coverage>().front().since = date("2026");
    CHECK(lineOf(story) == "covered single well=Ann partly= waiting=");
}

TEST_CASE("Coverage: a person with two ties to a need counts once, by the better one")
{
    PlanBuilder story;
    story.need("courage");
    story.tie("Henrik", Phase::Active, "sponsor");
    story.tie("Henrik", Phase::Active, "reverse");
    story.tie("Henrik", Phase::Dormant, "old adviser");
    story.holds("old adviser", "courage", 2);
    story.holds("reverse", "courage", 1);

    CHECK(lineOf(story) == "partial well= partly=Henrik waiting=");
    story.holds("sponsor", "courage", 2);
    CHECK(lineOf(story) == "covered single well=Henrik partly= waiting=");
}

TEST_CASE("Coverage: two who hold it partly are not yet enough, and none of them is its only one")
{
    PlanBuilder story;
    story.need("courage");
    story.tie("Ann");
    story.tie("Ben");
    story.holds("Ben", "courage", 1);
    story.holds("Ann", "courage", 1);

    CHECK(lineOf(story) == "partial well= partly=Ann,Ben waiting=");
    story.plan.of<Coverage>().front().level = 2;
    CHECK(lineOf(story) == "covered well=Ben partly=Ann waiting=");
}

TEST_CASE("Coverage: needs set aside, and needs met that nobody holds any more, are no open places")
{
    PlanBuilder story;
    auto& need = story.need("courage");

    need.state = NeedState::SetAside;
    CHECK(lineOf(story) == "not counted");
    need.state = NeedState::Met;
    CHECK(lineOf(story) == "not counted");
    need.state = NeedState::LeftOpen;
    CHECK(lineOf(story) == "open well= partly= waiting=");

    story.tie("Ann");
    story.holds("Ann", "courage");
    need.state = NeedState::Met;
    CHECK(lineOf(story) == "covered single well=Ann partly= waiting=");
    need.state = NeedState::SetAside;
    CHECK(lineOf(story) == "not counted");
}

TEST_CASE("Coverage: importance weighs, and a need without one weighs as a middling one")
{
    PlanBuilder story;
    story.tie("Ann");
    story.need("much", 5);
    story.need("little", 1);
    story.need("unrated");
    story.holds("Ann", "much", 2);
    story.holds("Ann", "unrated", 1);

    const auto summary = coverageOf(story.plan, today);

    CHECK(*summary.ratio == Approx(1.0 / 3));
    CHECK(*summary.weighted == Approx((5 + 1.5) / 9));
}

TEST_CASE("Coverage: without needs there is no share of them")
{
    const auto summary = coverageOf(PlanBuilder{}.plan, today);

    CHECK(summary.needs.empty());
    CHECK_FALSE(summary.ratio);
    CHECK_FALSE(summary.weighted);
}

TEST_CASE("Coverage: links to rows that are not in the plan are passed over")
{
    PlanBuilder story;
    story.need("courage");
    story.holds("nobody", "courage");
    story.tie("Ann");
    story.holds("Ann", "no such need");
    story.plan.of<Person>().clear();
    story.holds("Ann", "courage");

    CHECK(lineOf(story) == "open well= partly= waiting=");
}
