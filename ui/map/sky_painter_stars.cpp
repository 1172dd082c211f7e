// SPDX-License-Identifier: MIT
// What stands on the sheet: lines, stars, open places, You.
#include "ui/app/theme.h"
#include "ui/map/sky_painter.h"
#include "ui/map/star_shapes.h"
#include "ui/map/star_sprites.h"
#include "ui/text/text.h"

#include <array>
#include <cmath>
#include <map>

namespace asterism::ui {

namespace {

constexpr double headLength = 9;
constexpr double headWidth = 8;
constexpr std::size_t manyStars = 80; ///< from which on lines would hide the stars

QPointF toPoint(SkyPoint point)
{
    return {point.x, point.y};
}

QColor faint(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QPen linePen(StarLine line, const QColor& color, double width)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    if (line == StarLine::UnderWay) {
        pen.setDashPattern({4, 3});
    } else if (line == StarLine::Resting) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.6});
    }
    return pen;
}

/// The pattern of a line as lines of their own, in widths of the pen.
QList<QLineF> dashed(const QLineF& line, StarLine kind, double width)
{
    if (kind == StarLine::Active || line.length() <= 0) {
        return {line};
    }
    const double dash = (kind == StarLine::UnderWay ? 4 : 1) * width;
    const double part = (kind == StarLine::UnderWay ? 7 : 2.6) * width;
    QList<QLineF> parts;
    for (double at = 0; at < line.length(); at += part) {
        const double end = std::min(line.length(), at + dash);
        parts.append({line.pointAt(at / line.length()), line.pointAt(end / line.length())});
    }
    return parts;
}

struct Head {
    QPointF tip;
    QPointF along; ///< unit vector into which it points
    double size = 1;
};

/// The heads of a line, at You and at the star.
std::vector<Head> headsOf(const Star& star, const PlacedStar& placed, bool weighed)
{
    const QPointF from = toPoint(placed.lineFrom);
    const QPointF to = toPoint(placed.lineTo);
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length <= 0) {
        return {};
    }
    const double room = std::min(1.0, length / (3 * headLength));
    const auto sizeOf
        = [&](double count) { return room * (weighed ? 0.8 + std::min(count, 8.0) * 0.12 : 1.0); };
    std::vector<Head> heads;
    if (star.giver == Giver::ToMe || star.giver == Giver::Both) {
        heads.push_back({from, -way / length, sizeOf(star.received)});
    }
    if (star.giver == Giver::FromMe || star.giver == Giver::Both) {
        heads.push_back({to, way / length, sizeOf(star.given)});
    }
    return heads;
}

QPainterPath pathOf(const Head& head)
{
    QPainterPath path;
    const double length = headLength * head.size;
    const QPointF across(-head.along.y(), head.along.x());
    const QPointF base = head.tip - head.along * length;
    path.moveTo(head.tip);
    path.lineTo(base + across * headWidth * head.size / 2);
    path.lineTo(base + head.along * length * 0.25);
    path.lineTo(base - across * headWidth * head.size / 2);
    path.closeSubpath();
    return path;
}

} // namespace

bool SkyPainter::showsLine(const PlacedStar& placed) const
{
    return placed.hasLine && (m_scene.sky.stars.size() < manyStars || isMarked(placed.id));
}

bool SkyPainter::isVisible(const PlacedStar& placed) const
{
    constexpr double around = 16;
    const double reach = placed.radius + around;
    return m_visible.intersects(
        QRectF(placed.at.x - reach, placed.at.y - reach, 2 * reach, 2 * reach));
}

double SkyPainter::lineWidth(const Star& star) const
{
    return m_scene.view == SkyView::GiveAndTake
        ? 1.2 + std::min(star.given + star.received, 12.0) * 0.3
        : 2;
}

/// Lines that look alike are drawn with one pen. On the screen dashes are lines of their own:
/// the raster engine draws short straight lines far faster than a dashed pen.
void SkyPainter::paintLines()
{
    struct Bundle {
        QList<QLineF> lines;
        std::vector<Head> heads;
    };
    std::map<std::tuple<bool, StarLine, double>, Bundle> bundles;
    const bool weighed = m_scene.view == SkyView::GiveAndTake;
    for (std::size_t at = 0; at < m_scene.sky.stars.size(); ++at) {
        const PlacedStar& placed = m_scene.sky.stars[at];
        const Star& star = m_scene.picture.stars[at];
        if (!showsLine(placed) || star.faded) {
            continue;
        }
        const double width = lineWidth(star);
        Bundle& bundle = bundles[{isMarked(placed.id), star.line, width}];
        QLineF line(toPoint(placed.lineFrom), toPoint(placed.lineTo));
        for (const Head& head : headsOf(star, placed, weighed)) {
            bundle.heads.push_back(head);
            const QPointF end = head.tip - head.along * headLength * head.size * 0.8;
            head.tip == toPoint(placed.lineFrom) ? line.setP1(end) : line.setP2(end);
        }
        bundle.lines += m_scene.forPrint ? QList<QLineF>{line} : dashed(line, star.line, width);
    }
    for (const auto& [look, bundle] : bundles) {
        const auto& [marked, line, width] = look;
        const QColor ink = marked ? m_scene.colors.text
                                  : mixed(m_scene.colors.ground, m_scene.colors.text2, 0.74);
        m_painter.setPen(
            m_scene.forPrint ? linePen(line, ink, width)
                             : QPen(ink, width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLines(bundle.lines);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        for (const Head& head : bundle.heads) {
            m_painter.drawPath(pathOf(head));
        }
    }
}

void SkyPainter::paintStars()
{
    for (std::size_t at = 0; at < m_scene.sky.stars.size(); ++at) {
        const PlacedStar& placed = m_scene.sky.stars[at];
        if (isVisible(placed)) {
            paintMarks(placed);
            paintStar(m_scene.picture.stars[at], placed);
        }
    }
}

void SkyPainter::paintPlaces()
{
    for (std::size_t at = 0; at < m_scene.sky.openPlaces.size(); ++at) {
        const PlacedStar& placed = m_scene.sky.openPlaces[at];
        if (isVisible(placed)) {
            paintMarks(placed);
            paintPlace(m_scene.picture.openPlaces[at], placed);
        }
    }
}

void SkyPainter::paintStar(const Star& star, const PlacedStar& placed)
{
    const double before = m_painter.opacity();
    m_painter.setOpacity(star.faded ? 0.3 : before);
    if (m_scene.sprites != nullptr) {
        m_scene.sprites->paint(m_painter, toPoint(placed.at), lookOf(star, placed), m_scene.colors);
    } else {
        m_painter.translate(toPoint(placed.at));
        paintShape(m_painter, lookOf(star, placed), m_scene.colors);
        m_painter.translate(-toPoint(placed.at));
    }
    if (m_scene.view == SkyView::TimeSince) {
        paintRecency(star, placed);
    }
    paintInitials(star, placed);
    m_painter.setOpacity(before);
}

void SkyPainter::paintRecency(const Star& star, const PlacedStar& placed)
{
    const QColor color = m_scene.colors.shapeEdge.isValid() ? m_scene.colors.shapeEdge
                                                            : m_scene.colors.of(star.kind);
    const double width = star.daysSince ? 1 + 5 * star.recency : 1;
    QPen pen(color, width);
    if (!star.daysSince) {
        pen.setDashPattern({1, 4});
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    const double reach = placed.radius + 5 + width / 2;
    m_painter.drawEllipse(toPoint(placed.at), reach, reach);
}

void SkyPainter::paintInitials(const Star& star, const PlacedStar& placed)
{
    // Letters run over the edge of a pointed shape, which can be read only on paper.
    const bool pointed = star.kind == StarKind::Guide || star.kind == StarKind::Connector
        || star.kind == StarKind::Learner;
    const double least = m_scene.forPrint ? (pointed ? 10 : 6) : pointed ? 19 : 12;
    if (!m_scene.colors.initials.isValid() || placed.radius < least) {
        return;
    }
    QFont font = m_scene.type.of(SkyText::Name);
    font.setPixelSize(
        static_cast<int>(std::lround(std::max(8.0, placed.radius * (pointed ? 0.62 : 0.8)))));
    font.setWeight(QFont::DemiBold);
    m_painter.setFont(font);
    m_painter.setPen(
        star.line == StarLine::None || placed.ring == Ring::Beyond ? m_scene.colors.text
                                                                   : m_scene.colors.initials);
    const double reach = placed.radius * 2;
    m_painter.drawText(
        QRectF(placed.at.x - reach, placed.at.y - reach, 2 * reach, 2 * reach),
        Qt::AlignCenter,
        qt(star.initials));
}

void SkyPainter::paintPlace(const OpenPlace& place, const PlacedStar& placed)
{
    const SkyColors& colors = m_scene.colors;
    const QPainterPath shape
        = starShape(StarKind::Guide, placed.radius).translated(toPoint(placed.at));
    const QColor tone = toneAt(toPoint(placed.at));
    m_painter.strokePath(shape, QPen(tone, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPen pen(place.onPurpose ? colors.text2 : colors.care, place.onPurpose ? 1.2 : 2);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (place.onPurpose) {
        pen.setDashPattern({1.2, 2.4});
    } else {
        // A whole number of dashes on each of the ten edges and one around each corner.
        const QPointF first = shape.elementAt(0);
        const QPointF second = shape.elementAt(1);
        const double side = std::hypot(second.x() - first.x(), second.y() - first.y()) / 2;
        const double dashes = std::max(1.0, std::round(side / 4.5));
        const double part = side / dashes;
        pen.setDashPattern({part * 0.6, part * 0.4});
        pen.setDashOffset(part * 0.3);
    }
    m_painter.setPen(pen);
    m_painter.setBrush(tone);
    m_painter.drawPath(shape);
}

/// How it was: a faint outline where a star stood, with a thread to where it stands now.
void SkyPainter::paintGhosts()
{
    if (m_scene.earlier == nullptr || m_scene.earlierSky == nullptr) {
        return;
    }
    std::map<std::string, QPointF> now;
    for (const PlacedStar& star : m_scene.sky.stars) {
        now.emplace(star.id, toPoint(star.at));
    }
    for (std::size_t at = 0; at < m_scene.earlierSky->stars.size(); ++at) {
        const PlacedStar& placed = m_scene.earlierSky->stars[at];
        const Star& star = m_scene.earlier->stars[at];
        const auto today = now.find(placed.id);
        const QPointF then = toPoint(placed.at);
        const QColor ink = m_scene.colors.text2;
        if (today != now.end()) {
            const QPointF way = today->second - then;
            if (std::hypot(way.x(), way.y()) < 2 * placed.radius) {
                continue;
            }
            m_painter.setPen(QPen(faint(ink, 0.6), 1, Qt::DotLine));
            m_painter.drawLine(then, today->second);
        }
        m_painter.setBrush(m_scene.colors.ground);
        m_painter.setPen(QPen(ink, 1.2, Qt::DotLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(starShape(star.kind, placed.radius).translated(then));
        if (today == now.end()) {
            paintLabel(placed.label, SkyText::Name, ink, ink);
        }
    }
}

void SkyPainter::paintYou()
{
    const QPointF centre = toPoint(m_scene.sky.centre);
    const double radius = 17 * std::min(1.1, m_scene.sky.scale);
    if (m_marks.focused == youId) {
        paintFocus(centre, radius);
    }
    if (m_scene.colors.shines() && !m_scene.forPrint) {
        paintGlow(m_painter, centre, radius, m_scene.colors.care);
    }
    m_painter.setPen(QPen(m_scene.colors.care, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(m_scene.colors.care);
    m_painter.drawPath(sunShape(radius).translated(centre));
}

void SkyPainter::paintMarks(const PlacedStar& placed)
{
    const QPointF at = toPoint(placed.at);
    const SkyColors& colors = m_scene.colors;
    if (placed.id == m_marks.selected) {
        m_painter.setPen(QPen(colors.chosenEdge, 1.5));
        m_painter.setBrush(colors.chosen);
        m_painter.drawEllipse(at, placed.reach + 6, placed.reach + 6);
    } else if (placed.id == m_marks.hovered) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(faint(colors.chosenEdge, 0.16));
        m_painter.drawEllipse(at, placed.reach + 6, placed.reach + 6);
    }
    if (placed.id == m_marks.focused) {
        paintFocus(at, placed.reach + (placed.id == m_marks.selected ? 4 : 0));
    }
}

void SkyPainter::paintFocus(QPointF at, double reach)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_scene.colors.focus, 2));
    m_painter.drawEllipse(at, reach + 6, reach + 6);
}

} // namespace asterism::ui
