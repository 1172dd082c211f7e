// SPDX-License-Identifier: MIT
#include "analysis/sky.h"

#include "analysis/sky_angles.h"
#include "analysis/sky_labels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace asterism {

namespace {

constexpr std::array<double, ringCount> ringParts{0.34, 0.6, 0.82, 0.92};
constexpr double sectorNamePart = 0.97;
constexpr double edge = 8; ///< between texts and the edge of the sheet
constexpr std::size_t longestName = 22;
constexpr double overloadRing = 5; ///< from the shape of a star that holds much to its ring
constexpr double aFewStars = 18;   ///< from which on they are drawn smaller

/// The largest free half-size at which every sector name stays on the sheet. All eight are
/// counted, used or not, so that a first star in a sector does not move the others.
double halfThatFits(const SkyShape& shape, const std::array<SkySize, sectorCount>& names)
{
    const SkyPoint centre{shape.width / 2, shape.height / 2};
    const auto fits = [&](double half) {
        for (std::size_t at = 0; at < sectorCount; ++at) {
            const SkyBox box = boxBeyond(
                centre, middleOf(static_cast<Sector>(at)), half * sectorNamePart, names.at(at));
            if (box.x < edge || box.y < edge || box.right() > shape.width - edge
                || box.bottom() > shape.height - edge) {
                return false;
            }
        }
        return true;
    };
    double low = 40;
    double high = std::max(low, std::min(shape.width, shape.height) / 2 - edge);
    for (int step = 0; step < 30 && high - low > 0.01; ++step) {
        const double middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return std::floor(low);
}

struct NameSet {
    std::array<std::string, sectorCount> texts;
    std::array<SkySize, sectorCount> sizes;
};

/// Sector names, each in as many lines as `length` letters a line ask for.
NameSet namesOf(const SkyShape& shape, std::size_t length)
{
    NameSet names;
    for (std::size_t at = 0; at < sectorCount; ++at) {
        names.texts.at(at) = wrapped(shape.words.sectors.at(at), length, 2);
        names.sizes.at(at) = shape.measure(names.texts.at(at), SkyText::Sector);
    }
    return names;
}

/// The frame: how large, where the rings and the names of sectors and rings are.
class Frame {
public:
    Frame(Sky& sky, const SkyPicture& picture, const SkyShape& shape) : m_sky(sky), m_shape(shape)
    {
        sky.width = shape.width * shape.zoom;
        sky.height = shape.height * shape.zoom;
        sky.centre = {sky.width / 2, sky.height / 2};
        chooseSize();
        nameYou();
        nameSectors(picture);
        nameRings();
    }

private:
    void chooseSize()
    {
        constexpr double gain = 1.04; // names in two lines must be worth it
        m_names = namesOf(m_shape, 40);
        double half = halfThatFits(m_shape, m_names.sizes);
        NameSet narrow = namesOf(m_shape, 11);
        const double wider = halfThatFits(m_shape, narrow.sizes);
        if (wider > half * gain) {
            half = wider;
            m_names = std::move(narrow);
        }
        m_sky.half = half * m_shape.zoom;
        m_sky.scale
            = std::clamp(half / 250, 0.75, 1.25) * std::clamp(std::sqrt(m_shape.zoom), 0.5, 1.6);
        for (std::size_t ring = 0; ring < ringCount; ++ring) {
            m_sky.radii.at(ring) = m_sky.half * ringParts.at(ring);
        }
        m_sky.radii[0] = std::max(m_sky.radii[0], clearOfYou + 18);
    }

    void nameSectors(const SkyPicture& picture)
    {
        std::array<bool, sectorCount> used{};
        for (const Star& star : picture.stars) {
            used.at(static_cast<std::size_t>(star.sector)) = true;
        }
        for (const OpenPlace& place : picture.openPlaces) {
            used.at(static_cast<std::size_t>(place.sector)) = true;
        }
        for (std::size_t at = 0; at < sectorCount; ++at) {
            if (used.at(at)) {
                const auto sector = static_cast<Sector>(at);
                const SkyBox box = boxBeyond(
                    m_sky.centre,
                    middleOf(sector),
                    m_sky.half * sectorNamePart,
                    m_names.sizes.at(at));
                m_sky.sectors.push_back({sector, {m_names.texts.at(at), box, claim(box)}});
            }
            if (used.at(at) || used.at((at + sectorCount - 1) % sectorCount)) {
                m_sky.radials.push_back(middleOf(static_cast<Sector>(at)) - 180.0 / sectorCount);
            }
        }
    }

    void nameRings()
    {
        for (std::size_t ring = 0; ring < ringCount; ++ring) {
            SkyLabel& name = m_sky.ringNames.at(ring);
            const double radius = m_sky.radii.at(ring);
            const SkySize size = m_shape.measure(m_shape.words.rings.at(ring), SkyText::Ring);
            name.text = m_shape.words.rings.at(ring);
            name.box
                = {m_sky.centre.x - size.width / 2,
                   m_sky.centre.y + radius - size.height / 2,
                   size.width,
                   size.height};
            const bool gapIsSmall = size.width < 1.1 * radius;
            name.shown = static_cast<Ring>(ring) != Ring::Beyond && gapIsSmall && claim(name.box);
        }
    }

    void nameYou()
    {
        const SkySize size = m_shape.measure(m_shape.words.you, SkyText::You);
        const double top = m_sky.centre.y + 17 * std::min(1.1, m_sky.scale);
        m_sky.you
            = {m_shape.words.you,
               {m_sky.centre.x - size.width / 2, top, size.width, size.height},
               true};
        claim(m_sky.you.box);
    }

    /// Whether a text can be written there: on the sheet and not on another text.
    bool claim(const SkyBox& box)
    {
        const bool free = box.x >= 0 && box.y >= 0 && box.right() <= m_sky.width
            && box.bottom() <= m_sky.height
            && std::ranges::none_of(
                              m_claimed, [&](const SkyBox& other) { return overlap(box, other); });
        if (free) {
            m_claimed.push_back(box);
        }
        return free;
    }

    Sky& m_sky;
    const SkyShape& m_shape;
    NameSet m_names;
    std::vector<SkyBox> m_claimed;
};

struct Beads {
    std::vector<Bead> all; ///< by id
    std::map<std::string, std::size_t> at;
};

Beads beadsOf(const SkyPicture& picture)
{
    Beads beads;
    const auto add = [&](const std::string& id, Ring ring, Sector sector, const auto& angle) {
        beads.all.push_back({id, ring, sector, angle.has_value(), turned(angle.value_or(0))});
    };
    for (const Star& star : picture.stars) {
        add(star.id, ringOf(star), star.sector, star.angle);
    }
    for (const OpenPlace& place : picture.openPlaces) {
        add(place.need, ringOf(place), place.sector, place.angle);
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

/// Moves the stars of a ring apart where the sheet is small; returns how crowded it is.
double settleRing(Sky& sky, Ring ring, double gap)
{
    const auto at = static_cast<std::size_t>(ring);
    const double radius = sky.radii.at(at);
    const Circle circle = circleOf(radius, gap, keepOutOf(sky, at));
    const std::vector<PlacedStar*> on = onRing(sky, ring);
    std::vector<double> angles;
    for (const PlacedStar* star : on) {
        angles.push_back(star->angle);
    }
    spread(angles, std::vector<double>(on.size(), 1.0), circle);
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
    const Frame frame(sky, picture, shape);
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

void keepAngles(SkyPicture& picture, const std::map<std::string, double>& angles)
{
    const auto keep = [&](const std::string& id, std::optional<double>& angle) {
        const auto known = angles.find(id);
        if (known != angles.end()) {
            angle = known->second;
        }
    };
    for (Star& star : picture.stars) {
        keep(star.id, star.angle);
    }
    for (OpenPlace& place : picture.openPlaces) {
        keep(place.need, place.angle);
    }
}

double freeAngle(const Sky& sky, const std::string& id, Ring ring, double wish)
{
    constexpr double rounding = 1e-6;
    const Circle circle = referenceCircle(ring);
    std::vector<double> others;
    std::vector<double> tries{turned(wish), 180 - circle.keepOut, 180 + circle.keepOut};
    for (const auto* list : {&sky.stars, &sky.openPlaces}) {
        for (const PlacedStar& star : *list) {
            if (star.ring == ring && star.id != id) {
                others.push_back(star.angle);
                tries.push_back(turned(star.angle - circle.gap));
                tries.push_back(turned(star.angle + circle.gap));
            }
        }
    }
    std::ranges::sort(tries, {}, [&](double angle) { return std::abs(turnBetween(wish, angle)); });
    for (const double angle : tries) {
        const bool free = std::ranges::all_of(others, [&](double other) {
            return std::abs(turnBetween(angle, other)) >= circle.gap - rounding;
        });
        if (free && std::abs(turnBetween(180, angle)) >= circle.keepOut - rounding) {
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
