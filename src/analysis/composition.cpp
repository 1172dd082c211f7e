// SPDX-License-Identifier: MIT
#include "analysis/composition.h"

#include <numeric>

namespace asterism {

std::optional<double> blau(const std::vector<std::size_t>& counts)
{
    const auto all
        = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
    if (all == 0) {
        return std::nullopt;
    }
    double squares = 0;
    for (const auto count : counts) {
        const double part = static_cast<double>(count) / all;
        squares += part * part;
    }
    return 1 - squares;
}

std::optional<double> iqv(const std::vector<std::size_t>& counts, std::size_t categories)
{
    const auto index = blau(counts);
    if (!index || categories < 2) {
        return std::nullopt;
    }
    return *index / (1 - 1 / static_cast<double>(categories));
}

std::optional<double> eiIndex(std::size_t unlikeMe, std::size_t likeMe)
{
    const auto all = static_cast<double>(unlikeMe + likeMe);
    if (all == 0) {
        return std::nullopt;
    }
    return (static_cast<double>(unlikeMe) - static_cast<double>(likeMe)) / all;
}

} // namespace asterism
