// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky.h"

namespace asterism {

/// Finds a place for the label of every star and open place of the sky: outward, below, above,
/// beside. No two shown labels overlap, none covers a star, leaves the sky or comes near You.
/// Those of stars that hold much go first; what finds no place stays hidden.
void placeLabels(Sky& sky, const SkyPicture& picture, const SkyShape& shape);

/// The box of that size nearest to `centre` in a direction whose every point is at least
/// `distance` away from `centre`.
SkyBox boxBeyond(SkyPoint centre, double degrees, double distance, SkySize size);

} // namespace asterism
