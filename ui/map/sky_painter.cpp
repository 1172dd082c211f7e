// SPDX-License-Identifier: MIT
// The sheet itself: ground, rings, names. What stands on it is in sky_painter_stars.cpp.
#include "ui/map/sky_painter.h"

#include "analysis/sky_angles.h"
#include "ui/app/theme.h"
#include "ui/map/star_shapes.h"
#include "ui/text/text.h"

#include <cmath>
#include <numbers>

namespace asterism::ui {

namespace {

constexpr double radians = std::numbers::pi / 180;

QPointF toPoint(SkyPoint point)
{
    return {point.x, point.y};
}

QRectF toRect(const SkyBox& box)
{
    return {box.x, box.y, box.width, box.height};
}

QColor faint(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// The circle without the part in which its name is written.
QPainterPath ringPath(const Sky& sky, std::size_t ring)
{
    const double radius = sky.radii.at(ring);
    const QPointF centre = toPoint(sky.centre);
    const QRectF round(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    QPainterPath path;
    const SkyLabel& name = sky.ringNames.at(ring);
    if (!name.shown) {
        path.addEllipse(round);
        return path;
    }
    constexpr double bottom = 270;
    const double gap = std::asin(std::min(1.0, (name.box.width / 2 + 6) / radius)) / radians;
    path.arcMoveTo(round, bottom + gap);
    path.arcTo(round, bottom + gap, 360 - 2 * gap);
    return path;
}

} // namespace

SkyPainter::SkyPainter(
    QPainter& painter, const SkyScene& scene, const SkyMarks& marks, const QRectF& visible)
    : m_painter(painter), m_scene(scene), m_marks(marks), m_visible(visible)
{
}

void SkyPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(m_visible, m_scene.colors.ground);
    paintDiscs();
    paintDust();
    paintRadials();
    paintRings();
    paintGhosts();
    paintLines();
    paintPlaces();
    paintStars();
    paintYou();
    paintThreads();
    paintTexts();
}

/// Each ring encloses a slightly stronger tone, as on a tinted engraving.
void SkyPainter::paintDiscs()
{
    m_painter.setPen(Qt::NoPen);
    for (std::size_t ring = 3; ring-- > 0;) {
        const double radius = m_scene.sky.radii.at(ring);
        m_painter.setBrush(m_scene.colors.discs.at(ring));
        m_painter.drawEllipse(toPoint(m_scene.sky.centre), radius, radius);
    }
}

QColor SkyPainter::toneAt(QPointF point) const
{
    const QPointF way = point - toPoint(m_scene.sky.centre);
    const double away = std::hypot(way.x(), way.y());
    for (std::size_t ring = 0; ring < 3; ++ring) {
        if (away < m_scene.sky.radii.at(ring)) {
            return m_scene.colors.discs.at(ring);
        }
    }
    return m_scene.colors.ground;
}

/// Very small stars that mean nothing, always the same.
void SkyPainter::paintDust()
{
    constexpr int grains = 130;
    if (m_scene.forPrint || !m_scene.colors.isNight) {
        return;
    }
    m_painter.setPen(Qt::NoPen);
    constexpr double strength = 0.55;
    for (int at = 0; at < grains; ++at) {
        const std::string name = "grain" + std::to_string(at);
        const QPointF place(
            chanceOf(name + "x") * m_scene.sky.width, chanceOf(name + "y") * m_scene.sky.height);
        const double size = chanceOf(name + "s");
        if (m_visible.contains(place)) {
            m_painter.setBrush(faint(m_scene.colors.text2, strength * (0.25 + 0.5 * size)));
            m_painter.drawEllipse(place, 0.5 + 0.6 * size * size, 0.5 + 0.6 * size * size);
        }
    }
}

void SkyPainter::paintRings()
{
    m_painter.setBrush(Qt::NoBrush);
    for (std::size_t ring = 0; ring < 3; ++ring) {
        const bool target = m_marks.target == static_cast<Ring>(ring);
        m_painter.setPen(QPen(target ? m_scene.colors.focus : m_scene.colors.ring, target ? 3 : 1));
        m_painter.drawPath(ringPath(m_scene.sky, ring));
    }
    if (m_marks.target == Ring::Beyond) {
        m_painter.setPen(QPen(m_scene.colors.focus, 2, Qt::DashLine));
        m_painter.drawPath(ringPath(m_scene.sky, 3));
    }
    paintTicks();
}

/// The outer ring is graduated as in a star atlas: a mark for every five degrees, longer ones for
/// every fifteen.
void SkyPainter::paintTicks()
{
    const Sky& sky = m_scene.sky;
    if (sky.half < 150) {
        return;
    }
    QPainterPath ticks;
    const double radius = sky.radii[2] + 3;
    const SkyLabel& name = sky.ringNames[2];
    const double gap = name.shown ? std::asin((name.box.width / 2 + 8) / radius) / radians : 0;
    for (int degrees = 0; degrees < 360; degrees += 5) {
        if (std::abs(turnBetween(180, degrees)) < gap) {
            continue;
        }
        const double length = degrees % 45 == 0 ? 9 : degrees % 15 == 0 ? 6 : 3;
        ticks.moveTo(toPoint(pointAt(sky.centre, degrees, radius)));
        ticks.lineTo(toPoint(pointAt(sky.centre, degrees, radius + length)));
    }
    m_painter.setPen(QPen(faint(m_scene.colors.ring, 0.6), 1));
    m_painter.drawPath(ticks);
}

/// Dotted, from outside the middle to beyond the last ring. The one through the names of the
/// rings is only a mark outside.
void SkyPainter::paintRadials()
{
    constexpr double gap = 5;
    const Sky& sky = m_scene.sky;
    const double inner = std::max(clearOfYou * 1.6, sky.radii[0] * 0.5);
    QList<QPointF> dots;
    for (const double degrees : sky.radials) {
        const bool throughNames = std::abs(turnBetween(180, degrees)) < 1;
        const double from = throughNames ? sky.radii[2] + sky.half * 0.05 : inner;
        for (double away = from; away < sky.half * 0.93; away += gap) {
            const QPointF dot = toPoint(pointAt(sky.centre, degrees, away));
            if (m_visible.contains(dot)) {
                dots.append(dot);
            }
        }
    }
    // Points of one pixel need no smoothing and are drawn far faster without.
    m_painter.setRenderHint(QPainter::Antialiasing, m_scene.forPrint);
    m_painter.setPen(QPen(faint(m_scene.colors.ring, 0.75), 1, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawPoints(dots.data(), static_cast<int>(dots.size()));
    m_painter.setRenderHint(QPainter::Antialiasing);
}

/// From a star to its name where that had to stand far off.
void SkyPainter::paintThreads()
{
    m_painter.setPen(QPen(faint(m_scene.colors.text2, 0.8), 1, Qt::SolidLine, Qt::RoundCap));
    for (const auto* list : {&m_scene.sky.stars, &m_scene.sky.openPlaces}) {
        for (const PlacedStar& star : *list) {
            if (star.hasThread) {
                m_painter.drawLine(toPoint(star.threadFrom), toPoint(star.threadTo));
            }
        }
    }
}

void SkyPainter::paintTexts()
{
    const SkyColors& colors = m_scene.colors;
    for (const SectorName& name : m_scene.sky.sectors) {
        paintLabel(name.label, SkyText::Sector, colors.text2, colors.text2);
    }
    for (const SkyLabel& name : m_scene.sky.ringNames) {
        paintLabel(name, SkyText::Ring, colors.text2, colors.text2);
    }
    paintLabel(m_scene.sky.you, SkyText::You, colors.text, colors.text);
    const auto paintStarLabel = [&](std::size_t at) {
        const Star& star = m_scene.picture.stars[at];
        const bool strong = !star.faded && !star.ended;
        paintLabel(
            m_scene.sky.stars[at].label,
            SkyText::Name,
            strong ? colors.text : colors.text2,
            colors.text2);
    };
    const auto paintPlaceLabel = [&](std::size_t at) {
        const QColor& ink = m_scene.picture.openPlaces[at].onPurpose ? colors.text2 : colors.care;
        paintLabel(m_scene.sky.openPlaces[at].label, SkyText::Place, ink, ink);
    };
    for (std::size_t at = 0; at < m_scene.sky.stars.size(); ++at) {
        paintStarLabel(at);
    }
    for (std::size_t at = 0; at < m_scene.sky.openPlaces.size(); ++at) {
        paintPlaceLabel(at);
    }
    paintMarkedLabels();
}

/// The name of whatever is pointed at is readable even where there is no room for it.
void SkyPainter::paintMarkedLabels()
{
    const SkyColors& colors = m_scene.colors;
    for (const PlacedStar& star : m_scene.sky.stars) {
        if (isMarked(star.id) && !star.label.shown) {
            SkyLabel label = star.label;
            label.shown = true;
            paintLabel(label, SkyText::Name, colors.text, colors.text2);
        }
    }
    for (const PlacedStar& place : m_scene.sky.openPlaces) {
        if (isMarked(place.id) && !place.label.shown) {
            SkyLabel label = place.label;
            label.shown = true;
            paintLabel(label, SkyText::Place, colors.care, colors.care);
        }
    }
}

/// Text on a pill of the ground, so that lines and rings pass behind it.
void SkyPainter::paintLabel(
    const SkyLabel& label, SkyText kind, const QColor& ink, const QColor& second)
{
    const QRectF box = toRect(label.box);
    if (!label.shown || !box.adjusted(-4, -2, 4, 2).intersects(m_visible)) {
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(faint(toneAt(box.center()), m_scene.forPrint ? 1 : 0.92));
    m_painter.drawRoundedRect(box.adjusted(-3, 0, 3, 0), 5, 5);
    const QStringList lines = qt(label.text).split(QLatin1Char('\n'));
    const double height = box.height() / static_cast<double>(lines.size());
    const qsizetype captions = kind == SkyText::Name && m_scene.view != SkyView::Needs ? 1 : 0;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool isCaption = captions > 0 && lines.size() > 1 && at == lines.size() - 1;
        m_painter.setPen(isCaption ? second : ink);
        const auto width = m_scene.type.measure(utf8(lines[at]), kind).width;
        write(
            lines[at],
            {box.center().x() - width / 2, box.y() + height * static_cast<double>(at)},
            kind);
    }
}

void SkyPainter::write(const QString& line, QPointF at, SkyText kind)
{
    m_painter.setFont(m_scene.type.of(kind));
    if (m_scene.forPrint) {
        const QFontMetricsF metrics(m_scene.type.of(kind));
        m_painter.drawText(QPointF(at.x(), at.y() + metrics.ascent()), line);
    } else {
        m_painter.drawStaticText(at, m_scene.type.prepared(line, kind));
    }
}

bool SkyPainter::isMarked(const std::string& id) const
{
    return id == m_marks.selected || id == m_marks.focused || id == m_marks.hovered;
}

} // namespace asterism::ui
