// SPDX-License-Identifier: MIT
#include "analysis/sky_angles.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <numeric>

namespace asterism {

namespace {

constexpr double sectorWidth = 360.0 / sectorCount;
constexpr std::array<double, ringCount> referenceRadii{102, 180, 246, 276};
constexpr std::array<double, ringCount> referenceKeepOut{42, 48, 58, 26};
constexpr double referenceGap = 52;

double startOf(Sector sector)
{
    return sectorWidth * static_cast<double>(sector);
}

/// Evenly over the sector, neighbours on different rings, a little beside the even place so that
/// it looks like a sky and not like a clock.
void fillEmptySector(const std::vector<Bead*>& fresh)
{
    const std::size_t count = fresh.size();
    const double slot = sectorWidth / static_cast<double>(count);
    std::size_t stride = std::max<std::size_t>(1, (count * 5 + 4) / 8);
    while (std::gcd(stride, count) != 1) {
        ++stride;
    }
    for (std::size_t at = 0; at < count; ++at) {
        const double place = static_cast<double>(at * stride % count) + 0.5;
        const double beside = (chanceOf(fresh[at]->id) - 0.5) * 0.36;
        fresh[at]->angle = startOf(fresh[at]->sector) + (place + beside) * slot;
    }
}

/// How free an angle is for a bead: 1 when everything is just far enough away, at most 2.
double freedom(const Bead& bead, double angle, const std::vector<const Bead*>& others)
{
    constexpr double fromOtherRings = 8;
    double least = 2;
    for (const Bead* other : others) {
        const double away = std::abs(turnBetween(angle, other->angle));
        const double wanted
            = other->ring == bead.ring ? referenceCircle(bead.ring).gap : fromOtherRings;
        least = std::min(least, away / wanted);
    }
    const double outside
        = std::abs(turnBetween(middleOf(bead.sector), angle)) - (sectorWidth / 2 - 3);
    const double fromBottom = std::abs(turnBetween(180, angle));
    if (fromBottom < referenceCircle(bead.ring).keepOut) {
        least = std::min(least, 0.2);
    }
    // Outside its sector a star wants room enough, not the most room.
    return outside > 0 ? std::min(least, 1.0) - 0.1 - outside * 0.012 : least;
}

void fillWidestArc(Bead& bead, const std::vector<const Bead*>& others)
{
    constexpr double step = 1.5;
    const double middle = middleOf(bead.sector) + (chanceOf(bead.id) - 0.5) * step;
    double best = -1e9;
    for (int at = 0; at <= 38; ++at) {
        for (const double side : {1.0, -1.0}) {
            const double angle = turned(middle + side * step * at);
            const double free = freedom(bead, angle, others);
            if (free > best + 1e-9) {
                best = free;
                bead.angle = angle;
            }
        }
    }
}

/// New beads move out of each other's way; known ones weigh too much to be moved.
void settleNewOnes(std::vector<Bead>& beads, Ring ring)
{
    std::vector<Bead*> on;
    for (Bead& bead : beads) {
        if (bead.ring == ring) {
            on.push_back(&bead);
        }
    }
    std::vector<double> angles;
    std::vector<double> weights;
    for (const Bead* bead : on) {
        angles.push_back(bead->angle);
        weights.push_back(bead->known ? 1e6 : 1);
    }
    spread(angles, weights, referenceCircle(ring));
    for (std::size_t at = 0; at < on.size(); ++at) {
        if (!on[at]->known) {
            on[at]->angle = turned(angles[at]);
        }
    }
}

void fillSector(std::vector<Bead>& beads, Sector sector)
{
    std::vector<Bead*> fresh;
    std::vector<const Bead*> others;
    for (Bead& bead : beads) {
        if (!bead.known && bead.sector == sector) {
            fresh.push_back(&bead);
        } else if (
            bead.known && std::abs(turnBetween(middleOf(sector), bead.angle)) < 2 * sectorWidth) {
            others.push_back(&bead);
        }
    }
    std::ranges::sort(fresh, [](const Bead* one, const Bead* other) {
        return std::tie(one->ring, one->id) < std::tie(other->ring, other->id);
    });
    const bool empty = std::ranges::none_of(others, [&](const Bead* other) {
        return std::abs(turnBetween(middleOf(sector), other->angle)) < sectorWidth / 2;
    });
    if (empty && !fresh.empty()) {
        fillEmptySector(fresh);
        return;
    }
    for (Bead* bead : fresh) {
        fillWidestArc(*bead, others);
        others.push_back(bead);
    }
}

/// The angles in order from 6 o'clock on, with where each came from.
struct Unrolled {
    double from = 0;
    std::size_t of = 0;
};

std::vector<Unrolled> unroll(const std::vector<double>& angles)
{
    std::vector<Unrolled> line;
    for (std::size_t at = 0; at < angles.size(); ++at) {
        line.push_back({turned(angles[at] - 180), at});
    }
    std::ranges::stable_sort(line, {}, &Unrolled::from);
    return line;
}

/// Beads that have to move together.
struct Block {
    double sum = 0;
    double weight = 0;
    std::size_t count = 0;

    double middle() const { return sum / weight; }
};

/// Isotonic regression: the nondecreasing line with the least weighted squared distance.
std::vector<double> nondecreasing(
    const std::vector<double>& wishes, const std::vector<double>& weights)
{
    std::vector<Block> blocks;
    for (std::size_t at = 0; at < wishes.size(); ++at) {
        blocks.push_back({wishes[at] * weights[at], weights[at], 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].middle() > blocks.back().middle()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().weight += last.weight;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> line;
    for (const Block& block : blocks) {
        line.insert(line.end(), block.count, block.middle());
    }
    return line;
}

/// A part of the line between two beads that a hand put there, or an end of the line.
struct Stretch {
    std::size_t first = 0; ///< bead in it
    std::size_t end = 0;   ///< behind the last
    double low = 0;
    double high = 360;
    bool wallBefore = false;
    bool wallBehind = false;

    std::size_t count() const { return end - first; }

    /// As much as the beads can stand apart here, at most `gap`.
    double gapOf(double gap) const
    {
        const std::size_t gaps
            = count() + (wallBefore ? 1U : 0U) + (wallBehind ? 1U : 0U) - (count() > 0 ? 1U : 0U);
        return gaps == 0 ? gap
                         : std::min(gap, std::max(0.0, high - low) / static_cast<double>(gaps));
    }
};

std::vector<Stretch> stretchesOf(
    const std::vector<Unrolled>& line, const std::vector<double>& weights, double low, double high)
{
    std::vector<Stretch> stretches{{0, 0, low, high, false, false}};
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (weights[line[at].of] == byHandWeight) {
            stretches.back().high = line[at].from;
            stretches.back().wallBehind = true;
            stretches.push_back({at + 1, at + 1, line[at].from, high, true, false});
        } else {
            stretches.back().end = at + 1;
        }
    }
    return stretches;
}

/// Lets a bead that is squeezed between two that a hand put there pass the nearer one.
bool freeOne(std::vector<Unrolled>& line, const std::vector<Stretch>& all, const Circle& circle)
{
    constexpr double beyond = 1e-6;
    for (const Stretch& each : all) {
        const bool squeezed = each.count() > 0 && each.gapOf(circle.gap) < circle.touching;
        if (!squeezed || (!each.wallBefore && !each.wallBehind)) {
            continue;
        }
        Unrolled& first = line[each.first];
        Unrolled& last = line[each.end - 1];
        const bool back = each.wallBefore
            && (!each.wallBehind || first.from - each.low < each.high - last.from);
        (back ? first : last).from = back ? each.low - beyond : each.high + beyond;
        std::ranges::stable_sort(line, {}, &Unrolled::from);
        return true;
    }
    return false;
}

/// Moves the beads of a stretch as little as possible, so that they stand `gap` apart.
void spreadOn(
    const Stretch& stretch,
    double wanted,
    std::vector<Unrolled>& line,
    const std::vector<double>& weights)
{
    const double gap = stretch.gapOf(wanted);
    const double low = stretch.low + (stretch.wallBefore ? gap : 0);
    const double high = stretch.high - (stretch.wallBehind ? gap : 0);
    std::vector<double> wishes;
    std::vector<double> heavy;
    for (std::size_t at = stretch.first; at < stretch.end; ++at) {
        wishes.push_back(line[at].from - gap * static_cast<double>(wishes.size()));
        heavy.push_back(weights[line[at].of]);
    }
    const double last = std::max(low, high - gap * static_cast<double>(stretch.count() - 1));
    const std::vector<double> moved = nondecreasing(wishes, heavy);
    for (std::size_t at = 0; at < moved.size(); ++at) {
        line[stretch.first + at].from
            = std::clamp(moved[at], low, last) + gap * static_cast<double>(at);
    }
}

bool fits(const std::vector<Unrolled>& line, double gap, double low, double high)
{
    constexpr double rounding = 1e-9;
    for (std::size_t at = 1; at < line.size(); ++at) {
        if (line[at].from - line[at - 1].from < gap - rounding) {
            return false;
        }
    }
    return line.empty()
        || (line.front().from >= low - rounding && line.back().from <= high + rounding);
}

} // namespace

double chanceOf(std::string_view id)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char letter : id) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
    }
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    return static_cast<double>(hash >> 11) / 9007199254740992.0;
}

Circle circleOf(double radius, double gapPixels, double keepOutPixels)
{
    constexpr double degrees = 180 / std::numbers::pi;
    Circle circle;
    circle.gap = 2 * std::asin(std::min(1.0, gapPixels / (2 * radius))) * degrees;
    circle.keepOut = std::asin(std::min(0.62, keepOutPixels / radius)) * degrees;
    return circle;
}

Circle referenceCircle(Ring ring)
{
    const auto at = static_cast<std::size_t>(ring);
    return circleOf(referenceRadii.at(at), referenceGap, referenceKeepOut.at(at));
}

double crowdedness(std::size_t count, const Circle& circle)
{
    const double room = 360 - 2 * circle.keepOut;
    const double wanted = count < 2 ? 0 : circle.gap * static_cast<double>(count - 1);
    return std::max(1.0, wanted / room);
}

void spread(std::vector<double>& angles, const std::vector<double>& weights, const Circle& circle)
{
    const double low = circle.keepOut;
    const double high = 360 - circle.keepOut;
    std::vector<Unrolled> line = unroll(angles);
    if (fits(line, circle.gap / crowdedness(angles.size(), circle), low, high)) {
        return;
    }
    for (Unrolled& bead : line) {
        const bool byHand = weights[bead.of] == byHandWeight;
        bead.from = byHand ? std::clamp(bead.from, low, high) : bead.from;
    }
    for (std::size_t tries = 0; tries < line.size(); ++tries) {
        if (!freeOne(line, stretchesOf(line, weights, low, high), circle)) {
            break;
        }
    }
    for (const Stretch& stretch : stretchesOf(line, weights, low, high)) {
        if (stretch.count() > 0) {
            spreadOn(stretch, circle.gap, line, weights);
        }
    }
    for (const Unrolled& bead : line) {
        angles[bead.of] = turned(bead.from + 180);
    }
}

void findAngles(std::vector<Bead>& beads)
{
    for (std::size_t sector = 0; sector < sectorCount; ++sector) {
        fillSector(beads, static_cast<Sector>(sector));
    }
    for (std::size_t ring = 0; ring < ringCount; ++ring) {
        settleNewOnes(beads, static_cast<Ring>(ring));
    }
}

} // namespace asterism
