// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky.h"

// Boxes and lines on the sky: what is near what, and what crosses what.

namespace asterism {

SkyBox grown(const SkyBox& box, double beside, double between);

bool isInside(const SkyBox& box, double width, double height);

/// The point of the box that is nearest to another; that point itself when it lies inside.
SkyPoint nearestIn(const SkyBox& box, SkyPoint point);

double distanceTo(const SkyBox& box, SkyPoint point);

/// From a point to the nearest one of a line.
double distanceTo(SkyPoint from, SkyPoint to, SkyPoint point);

/// Whether two lines cross each other.
bool cross(SkyPoint from, SkyPoint to, SkyPoint otherFrom, SkyPoint otherTo);

/// Whether a part of the line lies in the box.
bool crosses(SkyPoint from, SkyPoint to, const SkyBox& box);

/// The box of that size nearest to `centre` in a direction whose every point is at least
/// `distance` away from `centre`.
SkyBox boxBeyond(SkyPoint centre, double degrees, double distance, SkySize size);

} // namespace asterism
