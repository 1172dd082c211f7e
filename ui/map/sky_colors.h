// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include "analysis/sky_picture.h"

#include <array>

namespace asterism::ui {

/// What the sky is painted with.
struct SkyColors {
    QColor ground;
    std::array<QColor, 3> discs; ///< the ground inside each ring
    QColor ring;
    QColor text;
    QColor text2;
    QColor care;
    QColor focus;
    QColor chosen; ///< behind the star that is selected
    QColor chosenEdge;
    std::array<QColor, 6> kinds; ///< fill of the shapes
    QColor shapeEdge;            ///< invalid: shapes have no outline
    QColor initials;             ///< on the shapes; invalid: none there
    bool isNight = false;

    /// Only on a night that is not about contrast.
    bool shines() const { return isNight && !initials.isValid(); }

    QColor of(StarKind kind) const { return kinds.at(static_cast<std::size_t>(kind)); }

    bool operator==(const SkyColors&) const = default;
};

/// By the theme that is on. Ask again after it has changed.
SkyColors skyColors();

/// White ground, black lines, shapes in light grey with initials.
SkyColors paperColors();

} // namespace asterism::ui
