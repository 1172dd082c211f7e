// SPDX-License-Identifier: MIT
#include "analysis/sky_steps.h"

#include <algorithm>
#include <cmath>

namespace asterism {

namespace {

/// How far a point seems to be in a direction; nothing outside the quarter around it.
std::optional<double> distanceToward(SkyPoint from, SkyPoint to, SkyDirection direction)
{
    double ahead = 0;
    double aside = 0;
    const double x = to.x - from.x;
    const double y = to.y - from.y;
    switch (direction) {
    case SkyDirection::Up:
        ahead = -y;
        aside = x;
        break;
    case SkyDirection::Down:
        ahead = y;
        aside = x;
        break;
    case SkyDirection::Left:
        ahead = -x;
        aside = y;
        break;
    case SkyDirection::Right:
        ahead = x;
        aside = y;
        break;
    }
    if (ahead <= 0 || std::abs(aside) > ahead) {
        return std::nullopt;
    }
    return ahead + 0.6 * std::abs(aside);
}

struct Nearest {
    double distance = 1e18;
    std::string id;
};

Nearest nearestToward(const Sky& sky, SkyPoint at, const std::string& from, SkyDirection direction)
{
    Nearest nearest;
    for (const auto* list : {&sky.stars, &sky.openPlaces}) {
        for (const PlacedStar& star : *list) {
            const auto distance = distanceToward(at, star.at, direction);
            if (star.id != from && distance && *distance < nearest.distance) {
                nearest = {*distance, star.id};
            }
        }
    }
    return nearest;
}

} // namespace

std::optional<std::string> neighbour(
    const Sky& sky, SkyPoint at, const std::string& from, SkyDirection direction)
{
    const Nearest nearest = nearestToward(sky, at, from, direction);
    return nearest.id.empty() ? std::nullopt : std::optional{nearest.id};
}

bool leadsToYou(const Sky& sky, SkyPoint at, const std::string& from, SkyDirection direction)
{
    const auto distance = distanceToward(at, sky.centre, direction);
    return distance && *distance < nearestToward(sky, at, from, direction).distance;
}

std::vector<SkyItem> readingOrder(const Sky& sky)
{
    std::vector<SkyItem> items;
    const auto add = [&](const std::vector<PlacedStar>& list, bool places) {
        const auto first = static_cast<std::ptrdiff_t>(items.size());
        for (std::size_t at = 0; at < list.size(); ++at) {
            items.push_back({list[at].id, places, at});
        }
        std::sort(items.begin() + first, items.end(), [&](const auto& one, const auto& other) {
            const PlacedStar& a = list[one.index];
            const PlacedStar& b = list[other.index];
            return std::tie(a.ring, a.shownAngle, a.id) < std::tie(b.ring, b.shownAngle, b.id);
        });
    };
    add(sky.stars, false);
    add(sky.openPlaces, true);
    return items;
}

} // namespace asterism
