// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky.h"

namespace asterism {

/// Finds a place for the label of every star and open place of the sky: outward, below, above,
/// beside, or further off with a thread to it. No two shown labels overlap, none covers a star,
/// leaves the sky or comes near You. Those of stars that hold much go first; labels make room for
/// each other; what finds no place even so stays hidden.
void placeLabels(Sky& sky, const SkyPicture& picture, const SkyShape& shape);

} // namespace asterism
