// SPDX-License-Identifier: MIT
#include "analysis/sky_labels.h"

#include "analysis/sky_box_grid.h"
#include "analysis/sky_boxes.h"
#include "analysis/sky_label_wishes.h"

#include <numeric>

namespace asterism {

namespace {

constexpr double airBeside = 5; ///< between two labels
constexpr double airBetween = 1;
constexpr double edgeBeside = 4; ///< to the edges of the sheet
constexpr double edgeAbove = 2;
constexpr double hiddenCost = 1000;

/// Labels own their boxes by their number; what does not move has a number below zero.
constexpr int fixedOwner = -1;
constexpr int firstStar = -2; ///< and downward

class LabelPlacing {
public:
    LabelPlacing(Sky& sky, const SkyPicture& picture, const SkyShape& shape)
        : m_sky(sky),
          m_grid(sky.width, sky.height),
          m_wishes(labelWishes(sky, picture, shape)),
          m_few(m_wishes.size() <= fewLabels)
    {
        blockFixed();
        for (LabelWish& wish : m_wishes) {
            findPlaces(wish, m_few);
            judgeAll(wish);
        }
    }

    /// Those that found no place go first the next time.
    void place()
    {
        const int attempts = m_wishes.size() <= 40 ? 5 : m_few ? 2 : 1;
        std::vector<int> best;
        std::size_t fewestHidden = m_wishes.size() + 1;
        for (int attempt = 0; attempt < attempts && fewestHidden > 0; ++attempt) {
            const std::size_t hidden = placeInOrder();
            if (hidden < fewestHidden) {
                fewestHidden = hidden;
                best = taken();
            }
        }
        for (std::size_t at = 0; at < m_wishes.size(); ++at) {
            m_wishes[at].taken = best[at];
        }
        writeBack();
    }

private:
    LabelWish& wishAt(int at) { return m_wishes[static_cast<std::size_t>(at)]; }
    const LabelWish& wishAt(int at) const { return m_wishes[static_cast<std::size_t>(at)]; }
    static const LabelPlace& placeOf(const LabelWish& wish, int at)
    {
        return wish.places[static_cast<std::size_t>(at)];
    }

    void blockFixed();
    void judgeAll(LabelWish& wish) const;
    void judge(const LabelWish& wish, LabelPlace& place) const;
    void judgeThread(const LabelWish& wish, LabelPlace& place) const;
    template <typename Visit>
    void forConflicts(int owner, const LabelPlace& place, Visit&& visit) const;
    bool isFree(int owner, const LabelPlace& place) const;
    int cheapest(int owner) const;
    void put(int owner, int place);
    void lift(int owner);
    void restore(const std::vector<int>& before);
    std::size_t placeInOrder();
    std::vector<int> taken() const;
    void takeBest(int owner);
    void improve(const std::vector<int>& order);
    bool makeRoom(int owner, int depth);
    void lookForBetter(int owner);
    double costOfAll() const;
    bool pushAside(int owner, std::size_t place, const std::vector<int>& blockers, int depth);
    std::vector<int> blockersOf(int owner, const LabelPlace& place) const;
    void writeBack();
    SkyBox kept(SkyBox box) const;

    Sky& m_sky;
    SkyBoxGrid m_grid;
    std::vector<LabelWish> m_wishes;
    bool m_few;
    std::vector<int> m_chain; ///< those that are being made room for
    int m_patience = 0;       ///< how many more moves are tried
};

void LabelPlacing::blockFixed()
{
    const SkyPoint centre = m_sky.centre;
    m_grid.put(
        fixedOwner, {centre.x - clearOfYou, centre.y - clearOfYou, 2 * clearOfYou, 2 * clearOfYou});
    m_grid.put(fixedOwner, m_sky.you.box);
    const auto block = [this](const SkyLabel& name) {
        if (name.shown) {
            m_grid.put(fixedOwner, grown(name.box, airBeside, airBetween));
        }
    };
    for (const SectorName& name : m_sky.sectors) {
        block(name.label);
    }
    std::ranges::for_each(m_sky.ringNames, block);
    for (std::size_t star = 0; star < m_wishes.size(); ++star) {
        const SkyPoint at = m_wishes[star].star->at;
        const double reach = m_wishes[star].star->reach + starAir;
        m_grid.put(
            firstStar - static_cast<int>(star), {at.x - reach, at.y - reach, 2 * reach, 2 * reach});
    }
}

/// Leaves the places that can be taken, those that are liked best first.
void LabelPlacing::judgeAll(LabelWish& wish) const
{
    for (LabelPlace& place : wish.places) {
        judge(wish, place);
    }
    std::erase_if(wish.places, [](const LabelPlace& place) { return !place.possible; });
    std::ranges::stable_sort(wish.places, {}, &LabelPlace::cost);
}

void LabelPlacing::judge(const LabelWish& wish, LabelPlace& place) const
{
    place.possible = isInside(grown(place.box, edgeBeside, edgeAbove), m_sky.width, m_sky.height);
    m_grid.forOverlapping(place.box, [&](int by) {
        if (by == fixedOwner) {
            place.possible = false;
        } else {
            const PlacedStar& other = *wishAt(firstStar - by).star;
            place.possible
                = place.possible && distanceTo(place.box, other.at) >= other.reach + starAir;
        }
    });
    if (!m_few || !place.possible) {
        return;
    }
    for (const PlacedStar& star : m_sky.stars) {
        if (star.hasLine && crosses(star.lineFrom, star.lineTo, place.box)) {
            place.cost += &star == wish.star ? 3 : 2.5;
        }
    }
    // Close to another star a name could be read as that one's.
    const double own = distanceTo(place.box, wish.star->at) - wish.star->reach;
    for (const LabelWish& other : m_wishes) {
        if (other.star != wish.star) {
            const double away = distanceTo(place.box, other.star->at) - other.star->reach;
            place.cost += away < 10 ? (10 - away) * 0.12 : 0;
            place.cost += away < own && away < 24 ? 3 : 0;
        }
    }
    if (place.afar) {
        judgeThread(wish, place);
    }
}

/// A thread touches no star and no text, and crosses few lines.
void LabelPlacing::judgeThread(const LabelWish& wish, LabelPlace& place) const
{
    constexpr double air = 3;
    const auto touches = [&](const SkyLabel& name) {
        return name.shown && crosses(place.threadFrom, place.threadTo, name.box);
    };
    for (const LabelWish& other : m_wishes) {
        const PlacedStar& star = *other.star;
        place.possible = place.possible
            && (&star == wish.star
                || distanceTo(place.threadFrom, place.threadTo, star.at) >= star.reach + air);
    }
    for (const SectorName& name : m_sky.sectors) {
        place.possible = place.possible && !touches(name.label);
    }
    for (const SkyLabel& name : m_sky.ringNames) {
        place.possible = place.possible && !touches(name);
    }
    place.possible = place.possible && !touches(m_sky.you);
    for (const PlacedStar& star : m_sky.stars) {
        const bool crossing
            = star.hasLine && cross(place.threadFrom, place.threadTo, star.lineFrom, star.lineTo);
        place.cost += crossing ? 1.5 : 0;
    }
}

/// Calls `visit(owner)` for every label that stands in the way of that place.
template <typename Visit>
void LabelPlacing::forConflicts(int owner, const LabelPlace& place, Visit&& visit) const
{
    m_grid.forOverlapping(grown(place.box, airBeside, airBetween), [&](int by) {
        if (by != owner && by >= 0) {
            visit(by);
        }
    });
    for (int by = 0; m_few && by < static_cast<int>(m_wishes.size()); ++by) {
        if (by == owner || wishAt(by).taken < 0) {
            continue;
        }
        const LabelPlace& other = placeOf(wishAt(by), wishAt(by).taken);
        if ((place.afar && crosses(place.threadFrom, place.threadTo, other.box))
            || (other.afar && crosses(other.threadFrom, other.threadTo, place.box))
            || (place.afar && other.afar
                && cross(place.threadFrom, place.threadTo, other.threadFrom, other.threadTo))) {
            visit(by);
        }
    }
}

bool LabelPlacing::isFree(int owner, const LabelPlace& place) const
{
    bool free = true;
    forConflicts(owner, place, [&](int) { free = false; });
    return free;
}

int LabelPlacing::cheapest(int owner) const
{
    const LabelWish& wish = wishAt(owner);
    for (std::size_t at = 0; at < wish.places.size(); ++at) {
        if (isFree(owner, wish.places[at])) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

void LabelPlacing::put(int owner, int place)
{
    wishAt(owner).taken = place;
    if (place >= 0) {
        m_grid.put(owner, placeOf(wishAt(owner), place).box);
    }
}

void LabelPlacing::lift(int owner)
{
    LabelWish& wish = wishAt(owner);
    if (wish.taken >= 0) {
        m_grid.take(owner, placeOf(wish, wish.taken).box);
        wish.taken = -1;
    }
}

void LabelPlacing::takeBest(int owner)
{
    lift(owner);
    put(owner, cheapest(owner));
}

void LabelPlacing::improve(const std::vector<int>& order)
{
    constexpr int deepest = 2;
    for (const int each : order) {
        takeBest(each);
        for (int depth = 0; wishAt(each).taken < 0 && depth <= deepest; ++depth) {
            makeRoom(each, depth);
        }
        lookForBetter(each);
    }
}

double LabelPlacing::costOfAll() const
{
    double cost = 0;
    for (const LabelWish& wish : m_wishes) {
        cost += wish.taken < 0 ? hiddenCost : placeOf(wish, wish.taken).cost;
    }
    return cost;
}

/// A label in a poor place gets that of others, when all together stand better then.
void LabelPlacing::lookForBetter(int owner)
{
    constexpr double poor = 8;
    constexpr std::size_t most = 3;
    if (wishAt(owner).taken < 0 || placeOf(wishAt(owner), wishAt(owner).taken).cost < poor) {
        return;
    }
    const std::vector<int> before = taken();
    const double cost = costOfAll();
    for (int at = 0; at < before[static_cast<std::size_t>(owner)] && m_patience > 0; ++at) {
        const auto place = static_cast<std::size_t>(at);
        lift(owner);
        const std::vector<int> blockers = blockersOf(owner, wishAt(owner).places[place]);
        --m_patience;
        if (blockers.size() <= most && pushAside(owner, place, blockers, 0) && costOfAll() < cost) {
            return;
        }
        restore(before);
    }
}

std::vector<int> LabelPlacing::blockersOf(int owner, const LabelPlace& place) const
{
    std::vector<int> blockers;
    forConflicts(owner, place, [&](int by) {
        if (std::ranges::find(blockers, by) == blockers.end()) {
            blockers.push_back(by);
        }
    });
    return blockers;
}

void LabelPlacing::restore(const std::vector<int>& before)
{
    for (int at = 0; at < static_cast<int>(before.size()); ++at) {
        if (wishAt(at).taken != before[static_cast<std::size_t>(at)]) {
            lift(at);
        }
    }
    for (int at = 0; at < static_cast<int>(before.size()); ++at) {
        if (wishAt(at).taken != before[static_cast<std::size_t>(at)]) {
            put(at, before[static_cast<std::size_t>(at)]);
        }
    }
}

/// Puts a label where others are, when all of those can stand elsewhere.
bool LabelPlacing::pushAside(
    int owner, std::size_t place, const std::vector<int>& blockers, int depth)
{
    const std::vector<int> before = taken();
    std::ranges::for_each(blockers, [this](int each) { lift(each); });
    put(owner, static_cast<int>(place));
    m_chain.push_back(owner);
    const bool found = std::ranges::all_of(blockers, [&](int each) {
        takeBest(each);
        return wishAt(each).taken >= 0 || (depth > 0 && makeRoom(each, depth - 1));
    });
    m_chain.pop_back();
    if (!found) {
        restore(before);
    }
    return found;
}

/// Lets a label that found no place have that of others which can stand elsewhere, and those that
/// of others again.
bool LabelPlacing::makeRoom(int owner, int depth)
{
    constexpr std::size_t most = 3;
    const auto isInChain
        = [this](int each) { return std::ranges::find(m_chain, each) != m_chain.end(); };
    const std::vector<LabelPlace>& places = wishAt(owner).places;
    for (std::size_t at = 0; at < places.size() && m_patience > 0; ++at) {
        const std::vector<int> blockers = blockersOf(owner, places[at]);
        if (blockers.size() > most || std::ranges::any_of(blockers, isInChain)) {
            continue;
        }
        --m_patience;
        if (pushAside(owner, at, blockers, depth)) {
            return true;
        }
    }
    return false;
}

SkyBox LabelPlacing::kept(SkyBox box) const
{
    box.x = std::clamp(box.x, 0.0, std::max(0.0, m_sky.width - box.width));
    box.y = std::clamp(box.y, 0.0, std::max(0.0, m_sky.height - box.height));
    return box;
}

std::size_t LabelPlacing::placeInOrder()
{
    constexpr int movesTried = 600;
    std::vector<int> order(m_wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [this](int one, int other) {
        return wishAt(one).priority > wishAt(other).priority;
    });
    m_patience = movesTried;
    std::ranges::for_each(order, [this](int each) { lift(each); });
    std::ranges::for_each(order, [this](int each) { takeBest(each); });
    for (int round = 0; m_few && round < 2; ++round) {
        improve(order);
    }
    std::size_t hidden = 0;
    for (LabelWish& wish : m_wishes) {
        hidden += wish.taken < 0 ? 1U : 0U;
        wish.priority += wish.taken < 0 ? 100 : 0;
    }
    return hidden;
}

std::vector<int> LabelPlacing::taken() const
{
    std::vector<int> all;
    std::ranges::transform(m_wishes, std::back_inserter(all), &LabelWish::taken);
    return all;
}

void LabelPlacing::writeBack()
{
    for (const LabelWish& wish : m_wishes) {
        const bool shown = wish.taken >= 0;
        const LabelPlace& place = shown ? placeOf(wish, wish.taken) : wish.own;
        PlacedStar& star = *wish.star;
        star.label = {wish.forms[place.form].text, kept(place.box), shown};
        star.hasThread = shown && place.afar;
        star.threadFrom = place.threadFrom;
        star.threadTo = place.threadTo;
    }
}

} // namespace

void placeLabels(Sky& sky, const SkyPicture& picture, const SkyShape& shape)
{
    LabelPlacing(sky, picture, shape).place();
}

} // namespace asterism
