// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

// Measures of a network seen from one of its nodes. Binary and undirected throughout: closeness
// never enters them. Ego is not counted among its own alters.

namespace asterism {

class Graph {
public:
    explicit Graph(std::size_t nodes) : m_neighbors(nodes) { }

    /// A tie between two nodes; once is enough, and nobody is tied to themselves.
    void tie(std::size_t one, std::size_t other);

    std::size_t size() const { return m_neighbors.size(); }

    /// Those tied to the node, in ascending order.
    const std::vector<std::size_t>& neighbors(std::size_t node) const { return m_neighbors[node]; }

    bool areTied(std::size_t one, std::size_t other) const;

    /// Ties of the whole graph.
    std::size_t ties() const;

private:
    std::vector<std::vector<std::size_t>> m_neighbors;
};

/// A graph whose node 0 is ego, tied to each of `alters` others (1 …), of whom the pairs know each
/// other (counted from 0).
Graph egoGraph(
    std::size_t alters, const std::vector<std::pair<std::size_t, std::size_t>>& acquainted);

/// Ties among the neighbors of ego.
std::size_t tiesAmongAlters(const Graph& graph, std::size_t ego);

/// 2t / (n(n−1)); nothing below two alters.
std::optional<double> density(std::size_t alters, std::size_t ties);

/// Borgatti's form, n − 2t/n: alters that lead elsewhere. A clique has 1. Nothing without alters.
std::optional<double> effectiveSize(std::size_t alters, std::size_t ties);

/// Effective size / n.
std::optional<double> efficiency(std::size_t alters, std::size_t ties);

/// Burt's c_j for each neighbor of ego, in their order: (p_ej + Σ p_eq p_qj)².
std::vector<double> dyadicConstraints(const Graph& graph, std::size_t ego);

/// Their sum. May exceed 1. Nothing without alters.
std::optional<double> constraint(const Graph& graph, std::size_t ego);

/// How much the constraint comes from few (Coleman and Theil): 0 evenly, to 1. Nothing below two
/// alters.
std::optional<double> hierarchy(const Graph& graph, std::size_t ego);

/// Alters (the nodes but ego) by circle when ego is away, the largest first, each ascending.
std::vector<std::vector<std::size_t>> componentsWithout(const Graph& graph, std::size_t ego);

} // namespace asterism
