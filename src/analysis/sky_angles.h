// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky.h"

// At which angle a star stands. Known angles are kept; a new star takes the widest free arc.

namespace asterism {

/// Something on a ring: a star or an open place.
struct Bead {
    std::string id;
    Ring ring = Ring::Occasional;
    Sector sector = Sector::ClinicalDepth;
    bool known = false; ///< has stood at `angle` before
    double angle = 0;
    bool byHand = false;
};

/// Gives every bead that is not known an angle in its sector, or near it where that is full.
/// Known ones keep theirs to the last bit. Does not depend on the order or on any sheet.
void findAngles(std::vector<Bead>& beads);

/// A ring as a circle of beads with a part at 6 o'clock that stays free.
struct Circle {
    double gap = 0;      ///< least distance in degrees
    double keepOut = 0;  ///< degrees to either side of 6 o'clock
    double touching = 0; ///< as near as beads may come beside one that a hand put there
};

/// What a bead weighs that somebody put there by hand: it is not moved at all.
constexpr double byHandWeight = 1e4;

Circle circleOf(double radius, double gapPixels, double keepOutPixels);

/// The circles of the sheet that angles are found on; every real sheet is compared with it.
Circle referenceCircle(Ring ring);

/// Moves the angles as little as possible, heavy ones least, so that neighbours keep the gap of
/// the circle; where all do not fit they stand evenly. Angles that fit are not touched, nor are
/// those that a hand put there, which the others may pass when it gets tight.
void spread(std::vector<double>& angles, const std::vector<double>& weights, const Circle& circle);

/// How many times fuller the circle is than it should be: 1 when all fit.
double crowdedness(std::size_t count, const Circle& circle);

/// 0 … 1, the same for the same text on every machine.
double chanceOf(std::string_view id);

} // namespace asterism
