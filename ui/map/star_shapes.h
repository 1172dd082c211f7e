// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>

#include "analysis/sky_picture.h"

namespace asterism::ui {

/// The shape of a kind around the origin. All kinds look equally large at the same radius.
QPainterPath starShape(StarKind kind, double radius);

/// You: a sun with eight points.
QPainterPath sunShape(double radius);

/// A star with `points` points whose inner corners lie at `waist` of the radius.
QPainterPath pointedStar(int points, double radius, double waist, double turn = 0);

} // namespace asterism::ui
