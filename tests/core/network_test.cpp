// SPDX-License-Identifier: MIT
#include "analysis/network.h"

#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

using Names = std::vector<std::string>;

/// Active people in a plan of their own, everything about them known.
PlanBuilder planOf(const Names& names)
{
    PlanBuilder story;
    for (const auto& name : names) {
        story.tie(name).closeness = 3;
        story.person(name).setting = "hospital";
        story.person(name).careerStage = CareerStage::Mid;
    }
    return story;
}

std::vector<std::string> quadrants(double diversity, double strength)
{
    Names words;
    for (const auto quadrant : typologyOf(diversity, strength).quadrants) {
        words.emplace_back(wordOf(quadrant));
    }
    return words;
}

} // namespace

TEST_CASE("Network: Amara's people")
{
    const auto network = networkOf(amarasPlan().plan);

    CHECK(network.size == 11);
    CHECK(network.ties == 10);
    CHECK(*network.density == Approx(.181818).margin(1e-6));
    CHECK(*network.effectiveSize == Approx(9.181818).margin(1e-6));
    CHECK(*network.efficiency == Approx(.834711).margin(1e-6));
    CHECK(*network.constraint == Approx(.227252).margin(1e-6));
    CHECK(*network.hierarchy == Approx(.046909).margin(1e-6));
    REQUIRE(network.components.size() == 3);
    CHECK(network.components.front().size() == 9);
    CHECK(texts(network.components.at(1)) == Names{"P12"});
    CHECK(texts(network.components.at(2)) == Names{"P11"});
    CHECK(network.isOneCircle);
}

TEST_CASE("Network: what Amara's people are like")
{
    const auto network = networkOf(amarasPlan().plan);

    CHECK(network.setting->distinct == 7);
    CHECK(network.setting->blau == Approx(.826446).margin(1e-6));
    CHECK(network.setting->iqv == Approx(.944510).margin(1e-6));
    CHECK(network.setting->categories == 8);
    CHECK(network.stage->distinct == 5);
    CHECK(network.stage->iqv == Approx(.932231).margin(1e-6));
    CHECK(network.region->distinct == 2);
    CHECK(network.region->iqv == Approx(.247934).margin(1e-6));
    CHECK(*network.eiStage == Approx(.636364).margin(1e-6));
    CHECK(*network.eiSetting == Approx(.454545).margin(1e-6));
    CHECK(network.closeness->mean == Approx(3.272727).margin(1e-6));
    CHECK(network.closeness->strong == 4);
    CHECK(network.closeness->weak == 3);
    CHECK(*network.multiplexity == Approx(2.181818).margin(1e-6));
    CHECK(
        network.singleFunctions
        == std::vector{MentoringFunction::Sponsorship, MentoringFunction::Protection});
    CHECK(network.missingFunctions.empty());
    CHECK(
        texts(network.functions.at(static_cast<std::size_t>(MentoringFunction::Counselling)))
        == Names{"P01", "P03"});
    CHECK(network.typology->diversity == Approx(.881346).margin(1e-6));
    CHECK(network.typology->strength == Approx(.568182).margin(1e-6));
    CHECK(network.typology->quadrants == std::vector{Quadrant::Entrepreneurial});
}

TEST_CASE("Network: an empty plan has no measures")
{
    const auto network = networkOf(PlanBuilder{}.plan);

    CHECK(network.size == 0);
    CHECK(network.pairs == 0);
    CHECK_FALSE(network.density);
    CHECK_FALSE(network.constraint);
    CHECK_FALSE(network.setting);
    CHECK_FALSE(network.closeness);
    CHECK_FALSE(network.multiplexity);
    CHECK_FALSE(network.typology);
    CHECK(network.components.empty());
}

TEST_CASE("Network: until it is known who knows whom, nothing is made of their not being tied")
{
    auto story = planOf({"Ann", "Ben", "Cleo", "Dev"});
    story.knows("Ann", "Ben");
    story.knows("Ann", "Cleo", Knows::No);
    auto network = networkOf(story.plan);
    CHECK(network.ties == 1);
    CHECK(network.pairsAnswered == 2);
    CHECK_FALSE(network.density);
    CHECK_FALSE(network.typology);
    CHECK(network.components.empty());

    story.knows("Ann", "Dev", Knows::No);
    network = networkOf(story.plan);
    CHECK(network.pairsAnswered == 3);
    CHECK(network.pairs == 6);
    CHECK(*network.density == Approx(1.0 / 6));
    CHECK(network.components.size() == 3);
}

TEST_CASE("Network: with two people there are circles, and no measures")
{
    auto story = planOf({"Ann", "Ben"});
    story.knows("Ann", "Ben");
    const auto network = networkOf(story.plan);

    CHECK(network.components.size() == 1);
    CHECK_FALSE(network.density);
    CHECK_FALSE(network.constraint);
    CHECK_FALSE(network.isOneCircle);
}

TEST_CASE("Network: considered, dormant and resting people are not in it")
{
    auto story = planOf({"Ann", "Ben", "Cleo"});
    story.tie("Dev", Phase::Considered);
    story.tie("Eve", Phase::Dormant);
    story.tie("Finn");
    story.person("Finn").resting = Resting::Resting;
    story.knows("Ann", "Ben");
    story.knows("Ben", "Cleo");
    story.knows("Ann", "Dev");
    story.knows("Eve", "Finn");
    const auto network = networkOf(story.plan);

    CHECK(network.size == 3);
    CHECK(network.ties == 2);
    CHECK(network.pairsAnswered == 2);
}

TEST_CASE("Network: a pair told from both sides is one tie")
{
    auto story = planOf({"Ann", "Ben", "Cleo"});
    story.knows("Ann", "Ben");
    story.add<Acquaintance>({Id<Person>{"Ben"}, Id<Person>{"Ann"}, Knows::Yes});
    story.add<Acquaintance>({Id<Person>{"Ann"}, Id<Person>{"Ann"}, Knows::Yes});

    CHECK(networkOf(story.plan).ties == 1);
    CHECK(networkOf(story.plan).pairsAnswered == 1);
}

TEST_CASE("Network: somebody tied twice is one person, as close as their closest tie")
{
    PlanBuilder story;
    story.tie("Henrik", Phase::Active, "sponsor").closeness = 2;
    story.tie("Henrik", Phase::Active, "reverse").closeness = 4;
    story.function("sponsor", MentoringFunction::Sponsorship);
    story.function("reverse", MentoringFunction::Challenge);
    const auto network = networkOf(story.plan);

    CHECK(network.size == 1);
    CHECK(network.closeness->mean == 4);
    CHECK(*network.multiplexity == 2);
}

TEST_CASE("Network: a mixture needs to be known of four people in five")
{
    auto story = planOf({"Ann", "Ben", "Cleo", "Dev", "Eve"});
    story.me().setting = "hospital";
    story.me().careerStage = CareerStage::Mid;
    story.person("Ann").setting = "  ";
    auto network = networkOf(story.plan);
    REQUIRE(network.setting);
    CHECK(network.setting->unknown == 1);
    CHECK(network.setting->distinct == 1);
    CHECK(network.setting->blau == 0);
    CHECK(*network.eiSetting == -1);
    CHECK(*network.eiStage == -1);

    story.person("Ben").setting = "";
    network = networkOf(story.plan);
    CHECK_FALSE(network.setting);
    CHECK_FALSE(network.eiSetting);
    CHECK(network.stage);

    story.plan.of<Relationship>().at(0).closeness.reset();
    CHECK(networkOf(story.plan).closeness);
    story.plan.of<Relationship>().at(1).closeness.reset();
    CHECK_FALSE(networkOf(story.plan).closeness);
}

TEST_CASE("Network: a setting of one's own joins those that are offered")
{
    auto story = planOf({"Ann", "Ben", "Cleo"});
    CHECK(networkOf(story.plan).setting->categories == 8);

    story.person("Ann").setting = "Radio";
    story.person("Ben").setting = " radio";
    const auto setting = *networkOf(story.plan).setting;
    CHECK(setting.categories == 9);
    CHECK(setting.distinct == 2);
}

TEST_CASE("Network: E-I needs my own side to be known")
{
    CHECK_FALSE(networkOf(planOf({"Ann"}).plan).eiSetting);
    CHECK_FALSE(networkOf(planOf({"Ann"}).plan).eiStage);
}

TEST_CASE("Typology: the four quadrants, and between them where it is too near to tell")
{
    CHECK(quadrants(.2, .2) == Names{"receptive"});
    CHECK(quadrants(.2, .8) == Names{"traditional"});
    CHECK(quadrants(.8, .2) == Names{"opportunistic"});
    CHECK(quadrants(.8, .8) == Names{"entrepreneurial"});
    CHECK(quadrants(.46, .8) == Names{"traditional", "entrepreneurial"});
    CHECK(quadrants(.2, .54) == Names{"receptive", "traditional"});
    CHECK(quadrants(.5, .5).size() == 4);
    CHECK(quadrants(.55, .45) == Names{"opportunistic"});
}
