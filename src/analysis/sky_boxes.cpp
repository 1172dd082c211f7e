// SPDX-License-Identifier: MIT
#include "analysis/sky_boxes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace asterism {

SkyBox grown(const SkyBox& box, double beside, double between)
{
    return {box.x - beside, box.y - between, box.width + 2 * beside, box.height + 2 * between};
}

bool isInside(const SkyBox& box, double width, double height)
{
    return box.x >= 0 && box.y >= 0 && box.right() <= width && box.bottom() <= height;
}

SkyPoint nearestIn(const SkyBox& box, SkyPoint point)
{
    return {
        std::clamp(point.x, box.x, std::max(box.x, box.right())),
        std::clamp(point.y, box.y, std::max(box.y, box.bottom()))};
}

double distanceTo(const SkyBox& box, SkyPoint point)
{
    const SkyPoint nearest = nearestIn(box, point);
    return std::hypot(nearest.x - point.x, nearest.y - point.y);
}

double distanceTo(SkyPoint from, SkyPoint to, SkyPoint point)
{
    const double x = to.x - from.x;
    const double y = to.y - from.y;
    const double length = x * x + y * y;
    const double along = length > 0
        ? std::clamp(((point.x - from.x) * x + (point.y - from.y) * y) / length, 0.0, 1.0)
        : 0;
    return std::hypot(from.x + along * x - point.x, from.y + along * y - point.y);
}

bool cross(SkyPoint from, SkyPoint to, SkyPoint otherFrom, SkyPoint otherTo)
{
    const auto side = [](SkyPoint start, SkyPoint end, SkyPoint point) {
        return (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x);
    };
    return side(from, to, otherFrom) * side(from, to, otherTo) < 0
        && side(otherFrom, otherTo, from) * side(otherFrom, otherTo, to) < 0;
}

/// Liang and Barsky.
bool crosses(SkyPoint from, SkyPoint to, const SkyBox& box)
{
    double enter = 0;
    double leave = 1;
    const auto clip = [&](double delta, double room) {
        if (delta == 0) {
            return room >= 0;
        }
        const double at = room / delta;
        if (delta < 0) {
            enter = std::max(enter, at);
        } else {
            leave = std::min(leave, at);
        }
        return enter <= leave;
    };
    const double x = to.x - from.x;
    const double y = to.y - from.y;
    return clip(-x, from.x - box.x) && clip(x, box.right() - from.x) && clip(-y, from.y - box.y)
        && clip(y, box.bottom() - from.y);
}

SkyBox boxBeyond(SkyPoint centre, double degrees, double distance, SkySize size)
{
    const double angle = degrees * std::numbers::pi / 180;
    const double x = std::abs(std::sin(angle));
    const double y = std::abs(std::cos(angle));
    const double a = size.width / 2;
    const double b = size.height / 2;
    // The side, the top or the corner of the box comes nearest, in this order of trying.
    double away = x > 1e-9 ? (distance + a) / x : 1e9;
    if (away * y > b) {
        away = y > 1e-9 ? (distance + b) / y : 1e9;
    }
    if (away * x > a && away * y > b) {
        const double along = a * x + b * y;
        away
            = along + std::sqrt(std::max(0.0, along * along - a * a - b * b + distance * distance));
    }
    const SkyPoint middle = pointAt(centre, degrees, away);
    return {middle.x - a, middle.y - b, size.width, size.height};
}

} // namespace asterism
