// SPDX-License-Identifier: MIT
#include "analysis/composition.h"
#include "analysis/ego_network.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <string>

using namespace asterism;

namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// The example of Borgatti with its nodes A … G as 0 … 6.
Graph borgattisExample()
{
    Graph graph(7);
    for (const auto& tie :
         std::vector<std::string>{"AB", "AF", "AG", "AE", "EG", "FG", "BG", "BD", "DG", "GC"}) {
        graph.tie(static_cast<std::size_t>(tie[0] - 'A'), static_cast<std::size_t>(tie[1] - 'A'));
    }
    return graph;
}

double effectiveSizeOf(const Graph& graph, std::size_t ego)
{
    return *effectiveSize(graph.neighbors(ego).size(), tiesAmongAlters(graph, ego));
}

Graph complete(std::size_t alters)
{
    Pairs pairs;
    for (std::size_t one = 0; one < alters; ++one) {
        for (std::size_t other = one + 1; other < alters; ++other) {
            pairs.emplace_back(one, other);
        }
    }
    return egoGraph(alters, pairs);
}

/// The first alter knows all others, and nobody else knows anybody.
Graph shadow(std::size_t alters)
{
    Pairs pairs;
    for (std::size_t other = 1; other < alters; ++other) {
        pairs.emplace_back(0, other);
    }
    return egoGraph(alters, pairs);
}

Approx exactly(double value)
{
    return Approx(value).margin(0.0000006);
}

} // namespace

TEST_CASE("Network: Borgatti's example, from each of its nodes")
{
    const auto graph = borgattisExample();
    const std::vector<double> constraints{.595486, .642747, 1, .784722, .730903, .730903, .400270};
    const std::vector<double> sizes{2.5, 1.666667, 1, 1, 1, 1, 4.666667};

    for (std::size_t node = 0; node < 7; ++node) {
        CAPTURE(node);
        CHECK(*constraint(graph, node) == exactly(constraints[node]));
        CHECK(effectiveSizeOf(graph, node) == exactly(sizes[node]));
    }
}

TEST_CASE("Network: Borgatti's node G in full")
{
    const auto graph = borgattisExample();
    const std::size_t g = 6;
    CHECK(graph.ties() == 10);
    CHECK(tiesAmongAlters(graph, g) == 4);
    CHECK(*density(6, 4) == exactly(.266667));
    CHECK(*efficiency(6, 4) == exactly(.777778));

    const auto terms = dyadicConstraints(graph, g);
    const std::vector<double> roots{.388889, .291667, .166667, .222222, .208333, .208333};
    REQUIRE(terms.size() == roots.size());
    for (std::size_t at = 0; at < roots.size(); ++at) {
        CHECK(std::sqrt(terms[at]) == exactly(roots[at]));
    }
}

TEST_CASE("Network: Everett and Borgatti's complete and shadow networks of 2 to 10 alters")
{
    const std::vector<double> completes{
        1.1250, .9259, .7656, .6480, .5602, .4927, .4395, .3964, .3610};
    const std::vector<double> shadows{
        1.1250, .8395, .6836, .5904, .5293, .4865, .4548, .4306, .4114};
    const std::vector<double> shadowSizes{1, 1.667, 2.5, 3.4, 4.333, 5.286, 6.25, 7.222, 8.2};

    for (std::size_t alters = 2; alters <= 10; ++alters) {
        CAPTURE(alters);
        const auto all = complete(alters);
        const auto one = shadow(alters);
        CHECK(*constraint(all, 0) == Approx(completes[alters - 2]).margin(0.00006));
        CHECK(*constraint(one, 0) == Approx(shadows[alters - 2]).margin(0.00006));
        CHECK(effectiveSizeOf(all, 0) == exactly(1));
        CHECK(effectiveSizeOf(one, 0) == Approx(shadowSizes[alters - 2]).margin(0.0006));
    }
}

TEST_CASE("Network: a star of strangers has constraint 1/n and is as large as it is")
{
    for (std::size_t alters = 1; alters <= 10; ++alters) {
        const auto star = egoGraph(alters, {});
        CHECK(*constraint(star, 0) == exactly(1.0 / static_cast<double>(alters)));
        CHECK(effectiveSizeOf(star, 0) == exactly(static_cast<double>(alters)));
    }
}

TEST_CASE("Network: small ones")
{
    const auto oneTie = egoGraph(3, {{0, 1}});
    CHECK(effectiveSizeOf(oneTie, 0) == exactly(2.333333));
    CHECK(*constraint(oneTie, 0) == exactly(.611111));

    const auto twoPairs = egoGraph(4, {{0, 1}, {2, 3}});
    CHECK(effectiveSizeOf(twoPairs, 0) == exactly(3));
    CHECK(*constraint(twoPairs, 0) == exactly(.5625));

    Graph path(4);
    path.tie(0, 1);
    path.tie(1, 2);
    CHECK(*constraint(path, 0) == exactly(1));
    CHECK(*constraint(path, 1) == exactly(.5));
    CHECK(*constraint(path, 2) == exactly(1));
    CHECK_FALSE(constraint(path, 3));
}

TEST_CASE("Network: seven alters with many ties, and six nodes of a valued matrix taken as binary")
{
    CHECK(*density(7, 16) == exactly(.761905));
    CHECK(*effectiveSize(7, 16) == exactly(2.428571));
    CHECK(*density(7, 12) == exactly(.571429));
    CHECK(*effectiveSize(7, 12) == exactly(3.571429));

    const auto valued = egoGraph(5, {{0, 1}, {0, 2}, {1, 2}, {3, 4}});
    CHECK(*constraint(valued, 0) == Approx(.5133).margin(0.00006));
    CHECK(effectiveSizeOf(valued, 0) == exactly(3.4));
}

TEST_CASE("Network: what is not defined is not said")
{
    CHECK_FALSE(density(1, 0));
    CHECK_FALSE(effectiveSize(0, 0));
    CHECK_FALSE(efficiency(0, 0));
    CHECK_FALSE(constraint(egoGraph(0, {}), 0));
    CHECK_FALSE(hierarchy(egoGraph(1, {}), 0));
}

TEST_CASE("Network: a constraint evenly spread has no hierarchy, one on a single person has much")
{
    CHECK(*hierarchy(complete(5), 0) == exactly(0));
    CHECK(*hierarchy(shadow(10), 0) > *hierarchy(shadow(4), 0));
    CHECK(*hierarchy(shadow(10), 0) < 1);
}

TEST_CASE("Network: a tie told twice is one, and nobody knows themselves")
{
    const auto graph = egoGraph(3, {{0, 1}, {1, 0}, {2, 2}});

    CHECK(tiesAmongAlters(graph, 0) == 1);
    CHECK(graph.areTied(1, 2));
    CHECK_FALSE(graph.areTied(3, 3));
}

TEST_CASE("Network: circles when ego is away, the largest first")
{
    const auto circles = componentsWithout(egoGraph(6, {{1, 3}, {3, 4}, {2, 5}}), 0);

    CHECK(circles == std::vector<std::vector<std::size_t>>{{2, 4, 5}, {3, 6}, {1}});
}

TEST_CASE("Network: Blau's index and the IQV")
{
    const std::vector<std::size_t> ten(10, 3);
    CHECK(*blau(ten) == exactly(.9));
    CHECK(*iqv(ten, 10) == exactly(1));
    CHECK(*blau({4, 4}) == exactly(.5));
    CHECK(*iqv({4, 4}, 2) == exactly(1));
    CHECK(*blau({2, 1}) == exactly(.4444444));
    CHECK(*iqv({2, 1}, 2) == exactly(.8888889));
    CHECK(*blau({4, 1}) == exactly(.32));
    CHECK(*iqv({4, 1}, 2) == exactly(.64));
    CHECK(*blau({3, 3, 2, 2}) == exactly(.74));
    CHECK(*iqv({3, 3, 2, 2}, 4) == exactly(.9866667));
    CHECK_FALSE(blau({}));
    CHECK_FALSE(iqv({3}, 1));
}

TEST_CASE("Network: E-I is the number unlike me less those like me")
{
    CHECK(*eiIndex(0, 5) == exactly(-1));
    CHECK(*eiIndex(5, 0) == exactly(1));
    CHECK(*eiIndex(1, 6) == exactly(-.714286));
    CHECK(*eiIndex(2, 8) == exactly(-.6));
    CHECK(*eiIndex(16, 1) == exactly(.882353));
    CHECK_FALSE(eiIndex(0, 0));
}
