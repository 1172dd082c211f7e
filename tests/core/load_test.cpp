// SPDX-License-Identifier: MIT
#include "analysis/coverage.h"
#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

using Names = std::vector<std::string>;

PersonLoad loadOf(const PlanBuilder& story, const std::string& name)
{
    for (const auto& load : coverageOf(story.plan, amarasToday()).load) {
        if (load.person.text == name) {
            return load;
        }
    }
    return {};
}

} // namespace

TEST_CASE("Load: what Amara's people hold, most first")
{
    const auto load = coverageOf(amarasPlan().plan, amarasToday()).load;

    Names lines;
    for (const auto& one : load) {
        lines.push_back(
            one.person.text + " " + std::to_string(one.needs.size())
            + (one.carriesALot ? " a lot" : ""));
    }
    CHECK(
        lines
        == Names{
            "P01 3 a lot",
            "P04 2",
            "P05 2",
            "P03 2",
            "P07 2",
            "P08 1",
            "P09 1",
            "P10 1",
            "P11 1",
            "P02 1"});
}

TEST_CASE("Load: three needs are a lot, whatever they weigh")
{
    PlanBuilder story;
    story.tie("Ann");
    for (const auto* need : {"courage", "fees"}) {
        story.need(need, 1);
        story.holds("Ann", need, 1);
    }
    CHECK_FALSE(loadOf(story, "Ann").carriesALot);

    story.need("rest", 1);
    story.holds("Ann", "rest", 1);
    CHECK(loadOf(story, "Ann").carriesALot);
}

TEST_CASE("Load: to be the only strong link of two important needs is a lot")
{
    PlanBuilder story;
    story.tie("Ann");
    story.tie("Ben");
    story.need("courage", 5);
    story.need("fees", 3);
    story.holds("Ann", "courage");
    story.holds("Ann", "fees");
    CHECK(texts(loadOf(story, "Ann").heldAlone) == Names{"courage"});
    CHECK_FALSE(loadOf(story, "Ann").carriesALot);

    story.plan.of<Need>().back().importance = 4;
    CHECK(loadOf(story, "Ann").carriesALot);

    story.holds("Ben", "fees", 1);
    CHECK(loadOf(story, "Ann").carriesALot);
    story.plan.of<Coverage>().back().level = 2;
    CHECK_FALSE(loadOf(story, "Ann").carriesALot);
}

TEST_CASE("Load: a need held through two ties is one need")
{
    PlanBuilder story;
    story.need("courage");
    story.tie("Henrik", Phase::Active, "sponsor");
    story.tie("Henrik", Phase::Active, "reverse");
    story.holds("sponsor", "courage");
    story.holds("reverse", "courage");

    CHECK(loadOf(story, "Henrik").needs.size() == 1);
}

TEST_CASE("Load: people who are not active carry nothing")
{
    PlanBuilder story;
    story.need("courage");
    story.tie("Ann", Phase::Dormant);
    story.holds("Ann", "courage");

    CHECK(coverageOf(story.plan, amarasToday()).load.empty());
}
