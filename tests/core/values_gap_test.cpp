// SPDX-License-Identifier: MIT
#include "analysis/values_gap.h"

#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);
using Names = std::vector<std::string>;

Names gapsOf(const PlanBuilder& story)
{
    Names lines;
    for (const auto& gap : valueGaps(story.plan, today)) {
        lines.push_back(gap.value.text + " " + std::to_string(gap.gap));
    }
    return lines;
}

} // namespace

TEST_CASE("Values gap: Amara's health is furthest from what matters to her")
{
    const auto story = amarasPlan();
    const auto gaps = valueGaps(story.plan, today);

    CHECK(gapsOf(story) == Names{"Health 4", "Justice 3", "Compassion 2", "Honesty 2", "Growth 1"});
    CHECK(texts(gaps.front().goals) == Names{"G6"});
    CHECK(gaps.front().hasNeed);
    CHECK(valueSuggestion(gaps)->step == ValueStep::NameANeed);
}

TEST_CASE("Values gap: the widest first, then the more important, then the higher ranked")
{
    PlanBuilder story;
    story.value("calm", 6, 4).rank = 3;
    story.value("truth", 6, 4).rank = 1;
    story.value("care", 9, 7);
    story.value("play", 5, 1);
    story.value("order", 3, 8);

    CHECK(gapsOf(story) == Names{"play 4", "care 2", "truth 2", "calm 2", "order -5"});
}

TEST_CASE("Values gap: a value without both marks, or retired, has none")
{
    PlanBuilder story;
    story.value("calm", 6, 4).lived.reset();
    story.value("truth", 6, 4).importance.reset();
    story.value("care", 9, 7).retiredOn = date("2026-06-15");
    story.value("play", 9, 7).retiredOn = date("2026-06-16");

    CHECK(gapsOf(story) == Names{"play 2"});
}

TEST_CASE("Values gap: the widest asks for a goal when it carries none, else for a need")
{
    PlanBuilder story;
    story.value("calm", 6, 4);
    CHECK(valueSuggestion(valueGaps(story.plan, today))->step == ValueStep::SetAGoal);

    story.goal("evenings off", {"calm"});
    CHECK(valueSuggestion(valueGaps(story.plan, today))->step == ValueStep::NameANeed);

    story.plan.of<Goal>().front().state = GoalState::LetGo;
    CHECK(valueSuggestion(valueGaps(story.plan, today))->step == ValueStep::SetAGoal);
}

TEST_CASE("Values gap: nothing is suggested while values are lived")
{
    PlanBuilder story;
    CHECK_FALSE(valueSuggestion(valueGaps(story.plan, today)));
    story.value("calm", 6, 6);
    story.value("truth", 6, 9);

    CHECK_FALSE(valueSuggestion(valueGaps(story.plan, today)));
}

TEST_CASE("Values gap: a need set aside does not serve the goal")
{
    PlanBuilder story;
    story.value("calm", 6, 4);
    story.goal("evenings off", {"calm"});
    story.need("company for running");
    story.serves("company for running", "evenings off");
    CHECK(valueGaps(story.plan, today).front().hasNeed);

    story.plan.of<Need>().front().state = NeedState::SetAside;
    CHECK_FALSE(valueGaps(story.plan, today).front().hasNeed);
}
