// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky.h"

// Walking about the sky with the arrow keys.

namespace asterism {

enum class SkyDirection { Up, Right, Down, Left };

/// The star or open place that lies nearest in the quarter of the sky around a direction, seen
/// from a point; one straight ahead is preferred to one aside. Nothing when that quarter is
/// empty. `from` itself is not looked at.
std::optional<std::string> neighbour(
    const Sky& sky, SkyPoint at, const std::string& from, SkyDirection direction);

/// Whether You are the nearest in that direction.
bool leadsToYou(const Sky& sky, SkyPoint at, const std::string& from, SkyDirection direction);

/// Something on the sky in reading order.
struct SkyItem {
    std::string id;
    bool isPlace = false;
    std::size_t index = 0; ///< in the stars or the open places of the sky

    bool operator==(const SkyItem&) const = default;
};

/// From the closest ring outward, each clockwise from the top; then the open places.
std::vector<SkyItem> readingOrder(const Sky& sky);

} // namespace asterism
