// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky.h"

// What each label would like: how it may be written, and where it may stand.

namespace asterism {

constexpr double starAir = 2; ///< around a shape that a label does not belong to

/// Up to so many labels it pays to look closely.
constexpr std::size_t fewLabels = 80;

/// A way to write the label: in one line or in more.
struct LabelForm {
    std::string text;
    SkySize size;
};

/// A place that a label could take, and how little one would like it there.
struct LabelPlace {
    SkyBox box;
    std::size_t form = 0;
    double cost = 0;
    bool afar = false; ///< so far off that a thread leads from the star to the label
    SkyPoint threadFrom;
    SkyPoint threadTo;
    bool possible = true; ///< nothing that cannot move is in the way
};

struct LabelWish {
    PlacedStar* star = nullptr;
    std::vector<LabelForm> forms;
    bool hasCutForm = false; ///< the last form says less than the others
    double priority = 0;
    std::vector<LabelPlace> places;
    LabelPlace own; ///< where the label would be if there was nothing else
    int taken = -1; ///< of the places
};

/// The wishes of all stars, then of all open places.
std::vector<LabelWish> labelWishes(Sky& sky, const SkyPicture& picture, const SkyShape& shape);

/// Fills in the places for one label: outward, below, above, beside; then around, and afar when
/// there are few labels.
void findPlaces(LabelWish& wish, bool few);

} // namespace asterism
