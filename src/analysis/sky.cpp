// SPDX-License-Identifier: MIT
#include "analysis/sky.h"

#include "analysis/sky_angles.h"
#include "analysis/sky_frame.h"
#include "analysis/sky_labels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace asterism {

namespace {

constexpr std::size_t longestName = 22;
constexpr double overloadRing = 5; ///< from the shape of a star that holds much to its ring
constexpr double aFewStars = 18;   ///< from which on they are drawn smaller

struct Beads {
    std::vector<Bead> all; ///< by id
    std::map<std::string, std::size_t> at;
};

Beads beadsOf(const SkyPicture& picture)
{
    Beads beads;
    const auto add = [&](const std::string& id, Ring ring, const auto& of) {
        beads.all.push_back(
            {id, ring, of.sector, of.angle.has_value(), turned(of.angle.value_or(0)), of.byHand});
    };
    for (const Star& star : picture.stars) {
        add(star.id, ringOf(star), star);
    }
    for (const OpenPlace& place : picture.openPlaces) {
        add(place.need, ringOf(place), place);
    }
    std::ranges::sort(beads.all, {}, &Bead::id);
    findAngles(beads.all);
    for (std::size_t at = 0; at < beads.all.size(); ++at) {
        beads.at.emplace(beads.all[at].id, at);
    }
    return beads;
}

PlacedStar placedAt(const Bead& bead)
{
    PlacedStar star;
    star.id = bead.id;
    star.ring = bead.ring;
    star.angle = bead.angle;
    star.shownAngle = bead.angle;
    star.byHand = bead.byHand;
    return star;
}

/// Everything on one ring, in the order of ids.
std::vector<PlacedStar*> onRing(Sky& sky, Ring ring)
{
    std::vector<PlacedStar*> on;
    for (auto* list : {&sky.stars, &sky.openPlaces}) {
        for (PlacedStar& star : *list) {
            if (star.ring == ring) {
                on.push_back(&star);
            }
        }
    }
    std::ranges::sort(on, {}, &PlacedStar::id);
    return on;
}

double keepOutOf(const Sky& sky, std::size_t ring)
{
    const SkyLabel& name = sky.ringNames.at(ring);
    return name.shown ? name.box.width / 2 + 8 + 12 * sky.scale : 20;
}

/// How near, in degrees, two stars of a ring may come that a hand put there.
double touchingOn(const Sky& sky, Ring ring)
{
    constexpr double pixels = 34;
    return circleOf(sky.radii.at(static_cast<std::size_t>(ring)), pixels * sky.scale, 0).gap;
}

/// Moves the stars of a ring apart where the sheet is small; returns how crowded it is.
double settleRing(Sky& sky, Ring ring, double gap)
{
    const auto at = static_cast<std::size_t>(ring);
    const double radius = sky.radii.at(at);
    Circle circle = circleOf(radius, gap, keepOutOf(sky, at));
    circle.touching = touchingOn(sky, ring);
    const std::vector<PlacedStar*> on = onRing(sky, ring);
    std::vector<double> angles;
    std::vector<double> weights;
    for (const PlacedStar* star : on) {
        angles.push_back(star->angle);
        weights.push_back(star->byHand ? byHandWeight : 1);
    }
    spread(angles, weights, circle);
    const double crowded = crowdedness(on.size(), circle);
    const int lanes = std::clamp(static_cast<int>(std::ceil(crowded - 1e-9)), 1, 4);
    for (std::size_t star = 0; star < on.size(); ++star) {
        on[star]->shownAngle = angles[star];
        const int lane = static_cast<int>(chanceOf(on[star]->id) * lanes);
        const double beside = (lane - (lanes - 1) / 2.0) * 0.05 * sky.half;
        on[star]->at = pointAt(sky.centre, angles[star], radius + beside);
    }
    return crowded;
}

double radiusOf(const Star& star, double scale)
{
    const double full = (8 + 2.4 * std::clamp(star.needsHeld(), 1, 5)) * scale;
    return ringOf(star) == Ring::Beyond ? full * 0.55 : full;
}

void sizeStars(Sky& sky, const SkyPicture& picture, double halo)
{
    for (std::size_t at = 0; at < sky.stars.size(); ++at) {
        PlacedStar& star = sky.stars[at];
        star.radius = radiusOf(picture.stars[at], sky.scale);
        star.reach
            = star.radius + std::max(halo, picture.stars[at].isOverloaded() ? overloadRing : 0);
    }
    for (std::size_t at = 0; at < sky.openPlaces.size(); ++at) {
        sky.openPlaces[at].radius
            = (7 + 1.6 * std::clamp(picture.openPlaces[at].importance, 1, 5)) * sky.scale;
        sky.openPlaces[at].reach = sky.openPlaces[at].radius + 1;
    }
}

/// How far from the centre a line may begin: outside the sun and its name.
double startOfLine(const Sky& sky, double angle)
{
    constexpr double air = 5;
    double start = clearOfYou + 2;
    for (double away = start; away < clearOfYou + 60; away += 2) {
        const SkyPoint at = pointAt(sky.centre, angle, away);
        const SkyBox& box = sky.you.box;
        const bool inside = at.x > box.x - air && at.x < box.right() + air && at.y > box.y - air
            && at.y < box.bottom() + air;
        start = inside ? away + 2 : start;
    }
    return start;
}

void drawLines(Sky& sky, const SkyPicture& picture)
{
    constexpr double shortest = 8;
    constexpr double air = 5;
    for (std::size_t at = 0; at < sky.stars.size(); ++at) {
        PlacedStar& placed = sky.stars[at];
        const Star& star = picture.stars[at];
        const double away = std::hypot(placed.at.x - sky.centre.x, placed.at.y - sky.centre.y);
        const double start = startOfLine(sky, placed.shownAngle);
        const double end = away - placed.reach - air;
        placed.hasLine = star.line != StarLine::None && !star.ended && end - start > shortest;
        placed.lineFrom = pointAt(sky.centre, placed.shownAngle, start);
        placed.lineTo = pointAt(sky.centre, placed.shownAngle, end);
    }
}

std::string placeText(const std::string& pattern, const std::string& title)
{
    std::string text = pattern;
    const auto at = text.find("%1");
    if (at == std::string::npos) {
        return title;
    }
    return text.replace(at, 2, title);
}

void writeLabels(Sky& sky, const SkyPicture& picture, const SkyShape& shape)
{
    for (std::size_t at = 0; at < sky.stars.size(); ++at) {
        sky.stars[at].label.text = wrapped(picture.stars[at].name, longestName, 1);
    }
    for (std::size_t at = 0; at < sky.openPlaces.size(); ++at) {
        const std::string text = placeText(shape.words.openPlace, picture.openPlaces[at].title);
        sky.openPlaces[at].label.text = wrapped(text, longestName, 2);
    }
    if (shape.labels) {
        placeLabels(sky, picture, shape);
    }
}

} // namespace

Sky layOut(const SkyPicture& picture, const SkyShape& shape)
{
    Sky sky;
    drawFrame(sky, picture, shape);
    const Beads beads = beadsOf(picture);
    for (const Star& star : picture.stars) {
        sky.stars.push_back(placedAt(beads.all[beads.at.at(star.id)]));
    }
    for (const OpenPlace& place : picture.openPlaces) {
        sky.openPlaces.push_back(placedAt(beads.all[beads.at.at(place.need)]));
    }
    double crowded = 1;
    for (std::size_t ring = 0; ring < ringCount; ++ring) {
        crowded = std::max(crowded, settleRing(sky, static_cast<Ring>(ring), shape.minimumGap));
    }
    const auto count = static_cast<double>(sky.stars.size() + sky.openPlaces.size());
    const double full = std::sqrt(aFewStars * shape.zoom / std::max(count, 1.0));
    sky.scale *= std::clamp(1 / std::sqrt(crowded), 0.4, 1.0) * std::clamp(full, 0.72, 1.0);
    sizeStars(sky, picture, shape.halo);
    drawLines(sky, picture);
    writeLabels(sky, picture, shape);
    return sky;
}

std::map<std::string, double> anglesOf(const Sky& sky)
{
    std::map<std::string, double> angles;
    for (const auto* list : {&sky.stars, &sky.openPlaces}) {
        for (const PlacedStar& star : *list) {
            angles.emplace(star.id, star.angle);
        }
    }
    return angles;
}

void keepAngles(
    SkyPicture& picture,
    const std::map<std::string, double>& angles,
    const std::set<std::string>& byHand)
{
    const auto keep = [&](const std::string& id, auto& of) {
        const auto known = angles.find(id);
        if (known != angles.end()) {
            of.angle = known->second;
            of.byHand = byHand.contains(id);
        }
    };
    for (Star& star : picture.stars) {
        keep(star.id, star);
    }
    for (OpenPlace& place : picture.openPlaces) {
        keep(place.need, place);
    }
}

double freeAngle(const Sky& sky, const std::string& id, Ring ring, double wish)
{
    constexpr double rounding = 1e-6;
    const auto at = static_cast<std::size_t>(ring);
    const double gap = touchingOn(sky, ring);
    const double keepOut = circleOf(sky.radii.at(at), 0, keepOutOf(sky, at)).keepOut;
    std::vector<double> others;
    std::vector<double> tries{turned(wish), 180 - keepOut, 180 + keepOut};
    for (const auto* list : {&sky.stars, &sky.openPlaces}) {
        for (const PlacedStar& star : *list) {
            if (star.ring == ring && star.id != id && star.byHand) {
                others.push_back(star.angle);
                tries.push_back(turned(star.angle - gap));
                tries.push_back(turned(star.angle + gap));
            }
        }
    }
    std::ranges::sort(tries, {}, [&](double angle) { return std::abs(turnBetween(wish, angle)); });
    for (const double angle : tries) {
        const bool free = std::ranges::all_of(others, [&](double other) {
            return std::abs(turnBetween(angle, other)) >= gap - rounding;
        });
        if (free && std::abs(turnBetween(180, angle)) >= keepOut - rounding) {
            return angle;
        }
    }
    return turned(wish);
}

SkyPoint pointAt(SkyPoint centre, double degrees, double radius)
{
    const double angle = degrees * std::numbers::pi / 180;
    return {centre.x + std::sin(angle) * radius, centre.y - std::cos(angle) * radius};
}

double angleAt(SkyPoint centre, SkyPoint point)
{
    const double angle = std::atan2(point.x - centre.x, centre.y - point.y);
    return turned(angle * 180 / std::numbers::pi);
}

double turned(double degrees)
{
    const double rest = std::fmod(degrees, 360);
    return rest < 0 ? rest + 360 : rest;
}

double turnBetween(double from, double to)
{
    const double turn = turned(to - from);
    return turn > 180 ? turn - 360 : turn;
}

double middleOf(Sector sector)
{
    constexpr double width = 360.0 / sectorCount;
    return width * static_cast<double>(sector) + width / 2;
}

Sector sectorAt(double degrees)
{
    constexpr double width = 360.0 / sectorCount;
    return static_cast<Sector>(static_cast<std::size_t>(turned(degrees) / width) % sectorCount);
}

Ring ringAt(const Sky& sky, double distance)
{
    std::size_t nearest = 0;
    for (std::size_t ring = 0; ring < ringCount; ++ring) {
        if (std::abs(sky.radii.at(ring) - distance) < std::abs(sky.radii.at(nearest) - distance)) {
            nearest = ring;
        }
    }
    return static_cast<Ring>(nearest);
}

bool overlap(const SkyBox& one, const SkyBox& other)
{
    return one.x < other.right() && other.x < one.right() && one.y < other.bottom()
        && other.y < one.bottom();
}

} // namespace asterism
