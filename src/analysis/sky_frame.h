// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky.h"

namespace asterism {

/// What a sky has before a star stands on it: its size, the rings, the lines between the sectors,
/// and the names of all these. Rings are as large as the names around them allow.
void drawFrame(Sky& sky, const SkyPicture& picture, const SkyShape& shape);

} // namespace asterism
