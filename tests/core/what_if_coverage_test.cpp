// SPDX-License-Identifier: MIT
#include "analysis/what_if.h"
#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

using Names = std::vector<std::string>;

Names openedWithout(const PlanBuilder& story, const std::string& name)
{
    const auto after = whatIf(story.plan, {Id<Person>{name}}, {});
    return texts(
        openedNeeds(coverageOf(story.plan, amarasToday()), coverageOf(after, amarasToday())));
}

} // namespace

TEST_CASE("What if: without Rosalind, Amara's supervision is an open place")
{
    CHECK(openedWithout(amarasPlan(), "P01") == Names{"N1"});
    CHECK(openedWithout(amarasPlan(), "P07") == Names{"N6"});
    CHECK(openedWithout(amarasPlan(), "P09") == Names{"N8"});
    CHECK(openedWithout(amarasPlan(), "P12").empty());
}

TEST_CASE("What if: a met need that loses its holder is told too")
{
    PlanBuilder story;
    story.need("courage").state = NeedState::Met;
    story.tie("Ann");
    story.holds("Ann", "courage");

    CHECK(openedWithout(story, "Ann") == Names{"courage"});
}

TEST_CASE("What if: with somebody who waits, their needs are held")
{
    const auto story = amarasPlan();
    const auto after
        = coverageOf(whatIf(story.plan, {}, {Id<Person>{"P06"}, Id<Person>{"P13"}}), amarasToday());

    CHECK(after.covered == 10);
    CHECK(after.open == 0);
}

TEST_CASE("What if: who is coming is awake, and what has ended stays so")
{
    PlanBuilder story;
    story.need("courage");
    story.need("rest");
    story.tie("Ann");
    story.tie("Ann", Phase::Ended, "long ago");
    story.holds("Ann", "courage");
    story.holds("long ago", "rest");
    story.person("Ann").resting = Resting::Resting;
    const auto after = coverageOf(whatIf(story.plan, {}, {Id<Person>{"Ann"}}), amarasToday());

    CHECK(after.covered == 1);
    CHECK(after.open == 1);
}
