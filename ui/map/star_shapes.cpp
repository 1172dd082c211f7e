// SPDX-License-Identifier: MIT
#include "ui/map/star_shapes.h"

#include <cmath>
#include <numbers>

namespace asterism::ui {

namespace {

QPointF onCircle(double angle, double radius)
{
    return {std::sin(angle) * radius, -std::cos(angle) * radius};
}

QPainterPath polygon(int corners, double radius)
{
    return pointedStar(corners, radius, std::cos(std::numbers::pi / corners));
}

/// Four long points drawn with curves, like a star in an old atlas.
QPainterPath compassStar(double radius)
{
    QPainterPath path;
    path.moveTo(0, -radius);
    for (int point = 1; point <= 4; ++point) {
        const double angle = point * std::numbers::pi / 2;
        path.quadTo(onCircle(angle - std::numbers::pi / 4, radius * 0.2), onCircle(angle, radius));
    }
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath pointedStar(int points, double radius, double waist, double turn)
{
    QPainterPath path;
    const double step = std::numbers::pi / points;
    for (int corner = 0; corner < 2 * points; ++corner) {
        const QPointF at
            = onCircle(turn + corner * step, corner % 2 == 0 ? radius : radius * waist);
        if (corner == 0) {
            path.moveTo(at);
        } else {
            path.lineTo(at);
        }
    }
    path.closeSubpath();
    return path;
}

QPainterPath starShape(StarKind kind, double radius)
{
    QPainterPath path;
    switch (kind) {
    case StarKind::Guide:
        return pointedStar(5, radius * 1.16, 0.46);
    case StarKind::Supervisor:
        return polygon(6, radius * 0.98);
    case StarKind::Peer:
        path.addEllipse(QPointF(0, 0), radius * 0.9, radius * 0.9);
        return path;
    case StarKind::Connector:
        return compassStar(radius * 1.26);
    case StarKind::Learner:
        return polygon(3, radius * 1.14).translated(0, radius * 0.16);
    case StarKind::Group:
        path.addRoundedRect(
            QRectF(-radius * 0.82, -radius * 0.82, radius * 1.64, radius * 1.64),
            radius * 0.24,
            radius * 0.24);
        return path;
    }
    return path;
}

QPainterPath sunShape(double radius)
{
    QPainterPath path = pointedStar(8, radius, 0.56);
    return path;
}

} // namespace asterism::ui
