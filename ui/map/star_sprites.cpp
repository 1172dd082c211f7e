// SPDX-License-Identifier: MIT
#include "ui/map/star_sprites.h"

#include <QPainter>

#include "ui/app/theme.h"
#include "ui/map/star_shapes.h"

#include <cmath>

namespace asterism::ui {

namespace {

constexpr double overloadRing = 5;

/// Everything that tells one look from another, with the radius in quarters of a pixel.
quint64 keyOf(const StarLook& look, double ratio)
{
    const auto flags
        = (look.outlined ? 1U : 0U) | (look.ended ? 2U : 0U) | (look.overloaded ? 4U : 0U);
    return static_cast<quint64>(std::lround(look.radius * 4)) << 32
        | static_cast<quint64>(std::lround(ratio * 100)) << 16
        | static_cast<quint64>(look.kind) << 8 | static_cast<quint64>(look.tone) << 4 | flags;
}

constexpr double glowReach = 2.1; ///< of the radius

} // namespace

void paintGlow(QPainter& painter, QPointF at, double radius, const QColor& color)
{
    const auto faint = [&](float alpha) {
        QColor paler = color;
        paler.setAlphaF(alpha);
        return paler;
    };
    const double reach = radius * glowReach;
    QRadialGradient glow(at, reach);
    glow.setColorAt(0.3, faint(0.34F));
    glow.setColorAt(0.62, faint(0.10F));
    glow.setColorAt(1, faint(0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(at, reach, reach);
}

StarLook lookOf(const Star& star, const PlacedStar& placed)
{
    StarLook look;
    look.kind = star.kind;
    look.radius = std::round(placed.radius * 4) / 4;
    look.outlined = placed.ring == Ring::Beyond || star.line == StarLine::None;
    look.ended = star.ended;
    look.overloaded = star.isOverloaded();
    look.tone = static_cast<std::size_t>(placed.ring);
    return look;
}

void paintShape(QPainter& painter, const StarLook& look, const SkyColors& colors)
{
    const auto round = [](const QColor& color, double width) {
        return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    const QPainterPath shape = starShape(look.kind, look.radius);
    const QColor kind = colors.of(look.kind);
    const QColor edge = colors.shapeEdge.isValid() ? colors.shapeEdge : kind;
    const bool hasEdge = look.outlined || colors.shapeEdge.isValid();
    painter.strokePath(shape, round(look.tone < 3 ? colors.discs.at(look.tone) : colors.ground, 5));
    if (colors.shines() && !look.outlined && !look.ended) {
        paintGlow(painter, QPointF(0, 0), look.radius, kind);
    }
    painter.setBrush(look.outlined ? mixed(colors.ground, kind, 0.22) : kind);
    painter.setPen(round(hasEdge ? edge : kind, hasEdge ? 1.5 : 1));
    if (look.ended) {
        painter.setPen(QPen(edge, 1.2, Qt::DotLine));
    }
    painter.drawPath(shape);
    if (look.overloaded) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(edge, 1.4));
        painter.drawEllipse(QPointF(0, 0), look.radius + overloadRing, look.radius + overloadRing);
    }
}

void StarSprites::paint(
    QPainter& painter, QPointF at, const StarLook& look, const SkyColors& colors)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double reach
        = std::ceil(std::max(look.radius * 1.3 + overloadRing, look.radius * glowReach) + 2);
    QPixmap& sprite = m_sprites[keyOf(look, ratio)];
    if (sprite.isNull()) {
        sprite = QPixmap((QSizeF(2 * reach, 2 * reach) * ratio).toSize());
        sprite.setDevicePixelRatio(ratio);
        sprite.fill(Qt::transparent);
        QPainter inside(&sprite);
        inside.setRenderHint(QPainter::Antialiasing);
        inside.translate(reach, reach);
        paintShape(inside, look, colors);
    }
    const QPointF corner = at - QPointF(reach, reach);
    painter.drawPixmap(
        QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
        sprite);
}

} // namespace asterism::ui
