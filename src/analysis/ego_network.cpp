// SPDX-License-Identifier: MIT
#include "analysis/ego_network.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace asterism {
namespace {

void insertSorted(std::vector<std::size_t>& list, std::size_t node)
{
    const auto at = std::ranges::lower_bound(list, node);
    if (at == list.end() || *at != node) {
        list.insert(at, node);
    }
}

/// Calls `visit(q)` for each node tied to both.
template <typename Visit>
void forEachShared(const Graph& graph, std::size_t one, std::size_t other, Visit&& visit)
{
    const auto& few = graph.neighbors(one);
    const auto& many = graph.neighbors(other);
    if (few.size() > many.size()) {
        forEachShared(graph, other, one, visit);
        return;
    }
    for (const auto node : few) {
        if (std::ranges::binary_search(many, node)) {
            visit(node);
        }
    }
}

double share(const Graph& graph, std::size_t of)
{
    return 1.0 / static_cast<double>(graph.neighbors(of).size());
}

} // namespace

void Graph::tie(std::size_t one, std::size_t other)
{
    if (one != other) {
        insertSorted(m_neighbors[one], other);
        insertSorted(m_neighbors[other], one);
    }
}

bool Graph::areTied(std::size_t one, std::size_t other) const
{
    return std::ranges::binary_search(m_neighbors[one], other);
}

std::size_t Graph::ties() const
{
    return std::accumulate(
               m_neighbors.begin(),
               m_neighbors.end(),
               std::size_t{0},
               [](std::size_t sum, const auto& list) { return sum + list.size(); })
        / 2;
}

Graph egoGraph(
    std::size_t alters, const std::vector<std::pair<std::size_t, std::size_t>>& acquainted)
{
    Graph graph(alters + 1);
    for (std::size_t alter = 1; alter <= alters; ++alter) {
        graph.tie(0, alter);
    }
    for (const auto& [one, other] : acquainted) {
        graph.tie(one + 1, other + 1);
    }
    return graph;
}

std::size_t tiesAmongAlters(const Graph& graph, std::size_t ego)
{
    std::size_t ends = 0;
    for (const auto alter : graph.neighbors(ego)) {
        forEachShared(graph, ego, alter, [&](std::size_t) { ++ends; });
    }
    return ends / 2;
}

std::optional<double> density(std::size_t alters, std::size_t ties)
{
    if (alters < 2) {
        return std::nullopt;
    }
    const auto n = static_cast<double>(alters);
    return 2 * static_cast<double>(ties) / (n * (n - 1));
}

std::optional<double> effectiveSize(std::size_t alters, std::size_t ties)
{
    if (alters == 0) {
        return std::nullopt;
    }
    const auto n = static_cast<double>(alters);
    return n - 2 * static_cast<double>(ties) / n;
}

std::optional<double> efficiency(std::size_t alters, std::size_t ties)
{
    const auto size = effectiveSize(alters, ties);
    return size ? std::optional{*size / static_cast<double>(alters)} : std::nullopt;
}

std::vector<double> dyadicConstraints(const Graph& graph, std::size_t ego)
{
    std::vector<double> terms;
    for (const auto alter : graph.neighbors(ego)) {
        double invested = 1;
        forEachShared(
            graph, ego, alter, [&](std::size_t between) { invested += share(graph, between); });
        invested *= share(graph, ego);
        terms.push_back(invested * invested);
    }
    return terms;
}

std::optional<double> constraint(const Graph& graph, std::size_t ego)
{
    const auto terms = dyadicConstraints(graph, ego);
    return terms.empty() ? std::nullopt
                         : std::optional{std::accumulate(terms.begin(), terms.end(), 0.0)};
}

std::optional<double> hierarchy(const Graph& graph, std::size_t ego)
{
    const auto terms = dyadicConstraints(graph, ego);
    if (terms.size() < 2) {
        return std::nullopt;
    }
    const auto n = static_cast<double>(terms.size());
    const double mean = std::accumulate(terms.begin(), terms.end(), 0.0) / n;
    double sum = 0;
    for (const double term : terms) {
        sum += term / mean * std::log(term / mean);
    }
    return sum / (n * std::log(n));
}

std::vector<std::vector<std::size_t>> componentsWithout(const Graph& graph, std::size_t ego)
{
    std::vector<bool> seen(graph.size());
    seen[ego] = true;
    std::vector<std::vector<std::size_t>> components;
    for (std::size_t start = 0; start < graph.size(); ++start) {
        if (seen[start]) {
            continue;
        }
        seen[start] = true;
        std::vector<std::size_t> circle{start};
        for (std::size_t at = 0; at < circle.size(); ++at) {
            for (const auto next : graph.neighbors(circle[at])) {
                if (!seen[next]) {
                    seen[next] = true;
                    circle.push_back(next);
                }
            }
        }
        std::ranges::sort(circle);
        components.push_back(std::move(circle));
    }
    std::ranges::stable_sort(
        components, std::ranges::greater{}, [](const auto& circle) { return circle.size(); });
    return components;
}

} // namespace asterism
