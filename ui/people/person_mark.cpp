// SPDX-License-Identifier: MIT
#include "ui/people/person_mark.h"

#include <QPainter>
#include <QPolygonF>

#include "ui/app/text_size.h"

#include <cmath>
#include <numbers>

namespace asterism::ui {
namespace {

constexpr int side = 26;

/// A figure around a point with its corners on one or, in turn, two circles.
QPolygonF around(const QPointF& center, int corners, double outer, double inner)
{
    QPolygonF figure;
    for (int at = 0; at < corners; ++at) {
        const double angle = 2 * std::numbers::pi * at / corners - std::numbers::pi / 2;
        const double radius = at % 2 == 0 ? outer : inner;
        figure << center + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return figure;
}

Role inkOf(RelationshipKind kind)
{
    switch (kind) {
    case RelationshipKind::Supervisor:
    case RelationshipKind::Teacher:
        return Role::Supervisor;
    case RelationshipKind::Sponsor:
    case RelationshipKind::Connector:
        return Role::Connector;
    case RelationshipKind::Peer:
    case RelationshipKind::Friend:
    case RelationshipKind::GroupMember:
        return Role::Peer;
    case RelationshipKind::Mentee:
    case RelationshipKind::ReverseMentee:
        return Role::Learner;
    default:
        return Role::Guide;
    }
}

void drawFigure(QPainter& painter, const QRectF& box, Role ink)
{
    const QPointF center = box.center();
    const double radius = box.width() / 2 - 1.5;
    switch (ink) {
    case Role::Supervisor:
        painter.drawPolygon(around(center, 6, radius * 0.92, radius * 0.92));
        return;
    case Role::Connector:
        painter.drawPolygon(around(center, 8, radius, radius * 0.36));
        return;
    case Role::Peer:
        painter.drawEllipse(center, radius * 0.78, radius * 0.78);
        return;
    case Role::Learner:
        painter.drawPolygon(around(center + QPointF(0, radius * 0.16), 3, radius, radius));
        return;
    default:
        painter.drawPolygon(around(center, 10, radius, radius * 0.42));
        return;
    }
}

} // namespace

void paintMark(
    QPainter& painter, const QRectF& box, std::optional<RelationshipKind> kind, bool isFaint)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(kind ? inkOf(*kind) : Role::Hint);
    QPen line(ink, 1.5);
    line.setJoinStyle(Qt::RoundJoin);
    if (!kind) {
        line.setStyle(Qt::DotLine);
    }
    painter.setPen(line);
    painter.setBrush(kind && !isFaint ? QBrush(ink) : QBrush(Qt::NoBrush));
    drawFigure(painter, box, kind ? inkOf(*kind) : Role::Peer);
    painter.restore();
}

PersonMark::PersonMark(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PersonMark::setMark(std::optional<RelationshipKind> kind, bool isFaint)
{
    m_kind = kind;
    m_isFaint = isFaint;
    update();
}

QSize PersonMark::sizeHint() const
{
    return {scaled(side), scaled(side)};
}

void PersonMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_kind, m_isFaint);
}

} // namespace asterism::ui
