// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPixmap>

#include "analysis/sky.h"
#include "ui/map/sky_colors.h"

class QPainter;

namespace asterism::ui {

/// How a star looks, apart from where it is.
struct StarLook {
    StarKind kind = StarKind::Guide;
    double radius = 0;
    bool outlined = false; ///< resting or an idea: thinly filled
    bool ended = false;
    bool overloaded = false; ///< with a second ring
    std::size_t tone = 3;    ///< of the ground: the ring inside which it lies; 3 for outside
};

StarLook lookOf(const Star& star, const PlacedStar& placed);

/// What a star sheds around itself by night.
void paintGlow(QPainter& painter, QPointF at, double radius, const QColor& color);

/// Paints the shape around the origin of the painter, on a seam of the ground that keeps rings
/// and lines off it.
void paintShape(QPainter& painter, const StarLook& look, const SkyColors& colors);

/// Shapes that were painted before, for skies with many stars. To be emptied when colors change.
class StarSprites {
public:
    void paint(QPainter& painter, QPointF at, const StarLook& look, const SkyColors& colors);
    void clear() { m_sprites.clear(); }

private:
    QHash<quint64, QPixmap> m_sprites;
};

} // namespace asterism::ui
