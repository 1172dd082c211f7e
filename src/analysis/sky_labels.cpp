// SPDX-License-Identifier: MIT
#include "analysis/sky_labels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace asterism {

namespace {

constexpr double starGap = 5;   ///< between a shape and its label
constexpr double starAir = 2;   ///< around every other shape
constexpr double airBeside = 5; ///< between two labels
constexpr double airBetween = 1;
constexpr double hiddenCost = 1000;
constexpr std::size_t fewLabels = 80; ///< up to which it pays to look closely

SkyBox grown(const SkyBox& box, double beside, double between)
{
    return {box.x - beside, box.y - between, box.width + 2 * beside, box.height + 2 * between};
}

bool isInside(const SkyBox& box, double width, double height)
{
    return box.x >= 0 && box.y >= 0 && box.right() <= width && box.bottom() <= height;
}

double distanceTo(const SkyBox& box, SkyPoint point)
{
    const double x = std::max({box.x - point.x, 0.0, point.x - box.right()});
    const double y = std::max({box.y - point.y, 0.0, point.y - box.bottom()});
    return std::hypot(x, y);
}

/// Liang and Barsky: whether a part of the line lies in the box.
bool crosses(SkyPoint from, SkyPoint to, const SkyBox& box)
{
    double enter = 0;
    double leave = 1;
    const auto clip = [&](double delta, double room) {
        if (delta == 0) {
            return room >= 0;
        }
        const double at = room / delta;
        if (delta < 0) {
            enter = std::max(enter, at);
        } else {
            leave = std::min(leave, at);
        }
        return enter <= leave;
    };
    const double x = to.x - from.x;
    const double y = to.y - from.y;
    return clip(-x, from.x - box.x) && clip(x, box.right() - from.x) && clip(-y, from.y - box.y)
        && clip(y, box.bottom() - from.y);
}

/// Where labels already are, found by place.
class BoxGrid {
public:
    BoxGrid(double width, double height)
        : m_cell(std::max(48.0, std::max(width, height) / 48)),
          m_columns(static_cast<int>(width / m_cell) + 1),
          m_rows(static_cast<int>(height / m_cell) + 1),
          m_cells(static_cast<std::size_t>(m_columns * m_rows))
    {
    }

    void put(int owner, const SkyBox& box)
    {
        forCells(box, [&](std::size_t cell) { m_cells[cell].push_back({owner, box}); });
    }

    void take(int owner, const SkyBox& box)
    {
        forCells(box, [&](std::size_t cell) {
            std::erase_if(m_cells[cell], [&](const Entry& entry) { return entry.owner == owner; });
        });
    }

    /// Calls `visit(owner)` for each box that overlaps; it may be called twice for one owner.
    template <typename Visit>
    void forOverlapping(const SkyBox& box, Visit&& visit) const
    {
        forCells(box, [&](std::size_t cell) {
            for (const Entry& entry : m_cells[cell]) {
                if (overlap(entry.box, box)) {
                    visit(entry.owner);
                }
            }
        });
    }

private:
    struct Entry {
        int owner = 0;
        SkyBox box;
    };

    template <typename Visit>
    void forCells(const SkyBox& box, Visit&& visit) const
    {
        const auto at = [this](double where, int count) {
            return std::clamp(static_cast<int>(std::floor(where / m_cell)), 0, count - 1);
        };
        const int lastRow = at(box.bottom(), m_rows);
        const int lastColumn = at(box.right(), m_columns);
        for (int row = at(box.y, m_rows); row <= lastRow; ++row) {
            for (int column = at(box.x, m_columns); column <= lastColumn; ++column) {
                visit(static_cast<std::size_t>(row * m_columns + column));
            }
        }
    }

    double m_cell;
    int m_columns;
    int m_rows;
    std::vector<std::vector<Entry>> m_cells;
};

/// A place that a label could take, and how little one would like it there.
struct Candidate {
    SkyBox box;
    std::size_t form = 0;
    double cost = 0;
    bool possible = true; ///< nothing that cannot move is in the way
};

/// A way to write the label: in one line or in two.
struct Form {
    std::string text;
    SkySize size;
};

struct Wish {
    PlacedStar* star = nullptr;
    std::vector<Form> forms;
    double priority = 0;
    std::vector<Candidate> candidates;
    int taken = -1;
};

/// Labels own their boxes by their number; what does not move has a number below zero.
constexpr int fixedOwner = -1;
constexpr int firstStar = -2; ///< and downward

class LabelPlacing {
public:
    LabelPlacing(Sky& sky, const SkyPicture& picture, const SkyShape& shape)
        : m_sky(sky), m_grid(sky.width, sky.height)
    {
        collect(picture, shape);
        blockFixed();
        const bool few = m_wishes.size() <= fewLabels;
        for (Wish& wish : m_wishes) {
            findCandidates(wish, few);
        }
    }

    /// Those that found no place go first the next time.
    void place()
    {
        const int attempts = m_wishes.size() <= fewLabels ? 6 : 1;
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
    Wish& wishAt(int at) { return m_wishes[static_cast<std::size_t>(at)]; }

    void collect(const SkyPicture& picture, const SkyShape& shape);
    void blockFixed();
    void findCandidates(Wish& wish, bool few);
    void addCandidate(Wish& wish, std::size_t form, double degrees, double gap, double cost) const;
    void addNear(Wish& wish, std::size_t form, double cost) const;
    void addFar(Wish& wish, std::size_t form) const;
    void judge(Wish& wish, Candidate& candidate, bool few) const;
    bool isFree(int owner, const Candidate& candidate) const;
    int cheapest(int owner) const;
    void put(int owner, int candidate);
    void lift(int owner);
    std::size_t placeInOrder();
    std::vector<int> taken() const;
    void takeBest(int owner);
    void improve(const std::vector<int>& order);
    void makeRoom(int owner);
    bool pushAside(int owner, std::size_t candidate, const std::vector<int>& blockers);
    std::vector<int> blockersOf(int owner, const Candidate& candidate) const;
    void writeBack();
    SkyBox kept(SkyBox box) const;

    Sky& m_sky;
    BoxGrid m_grid;
    std::vector<Wish> m_wishes;
};

Form formOf(std::string text, const std::string& caption, SkyText kind, const SkyShape& shape)
{
    if (!caption.empty()) {
        text += '\n' + caption;
    }
    const SkySize size = shape.measure(text, kind);
    return {std::move(text), size};
}

/// The forms of a text: as it is, and where it is long in narrower lines.
std::vector<Form> formsOf(
    const std::string& text,
    const std::string& caption,
    SkyText kind,
    const SkyShape& shape,
    bool few)
{
    constexpr std::size_t narrow = 14;
    std::vector<Form> forms{formOf(text, caption, kind, shape)};
    if (few) {
        std::string line = text;
        std::ranges::replace(line, '\n', ' ');
        std::string folded = wrapped(line, narrow, kind == SkyText::Place ? 3 : 2);
        if (folded != text && (kind == SkyText::Place || !folded.ends_with("…"))) {
            forms.push_back(formOf(std::move(folded), caption, kind, shape));
        }
    }
    return forms;
}

void LabelPlacing::collect(const SkyPicture& picture, const SkyShape& shape)
{
    const bool few = m_sky.stars.size() + m_sky.openPlaces.size() <= fewLabels;
    for (std::size_t at = 0; at < m_sky.stars.size(); ++at) {
        PlacedStar& placed = m_sky.stars[at];
        const Star& star = picture.stars[at];
        Wish wish{&placed, formsOf(placed.label.text, star.caption, SkyText::Name, shape, few)};
        wish.priority = star.needsHeld() + 2.0 * (3 - static_cast<int>(placed.ring))
            + (star.line == StarLine::Active ? 2 : 0);
        m_wishes.push_back(std::move(wish));
    }
    for (std::size_t at = 0; at < m_sky.openPlaces.size(); ++at) {
        PlacedStar& placed = m_sky.openPlaces[at];
        Wish wish{&placed, formsOf(placed.label.text, {}, SkyText::Place, shape, few)};
        wish.priority = 2.0 + picture.openPlaces[at].importance;
        m_wishes.push_back(std::move(wish));
    }
}

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

void LabelPlacing::addCandidate(
    Wish& wish, std::size_t form, double degrees, double gap, double cost) const
{
    const SkySize size = wish.forms[form].size;
    const SkyBox box = boxBeyond(wish.star->at, degrees, wish.star->reach + gap, size);
    wish.candidates.push_back({box, form, cost, true});
}

/// Above in the upper half of the sky, below in the lower, beside at its sides: names stand in
/// the same way around the whole circle.
void LabelPlacing::addNear(Wish& wish, std::size_t form, double cost) const
{
    const double outward = wish.star->shownAngle;
    const bool left = outward > 180;
    const bool upper = std::abs(turnBetween(0, outward)) < 90;
    const bool aside = std::abs(turnBetween(left ? 270 : 90, outward)) < 28;
    addCandidate(wish, form, 180, starGap, cost + (upper || aside ? 1.2 : 0));
    addCandidate(wish, form, 0, starGap, cost + (upper && !aside ? 0 : 1.5));
    addCandidate(wish, form, 90, starGap, cost + (left ? 2.6 : aside ? 0 : 1));
    addCandidate(wish, form, 270, starGap, cost + (left ? (aside ? 0 : 1) : 2.6));
    addCandidate(wish, form, outward, starGap, cost + 1.4);
}

void LabelPlacing::addFar(Wish& wish, std::size_t form) const
{
    const double outward = wish.star->shownAngle;
    const double cost = form == 0 ? 0 : 1.5;
    for (const double degrees : {22.5, -22.5, 45.0, -45.0}) {
        addCandidate(wish, form, turned(outward + degrees), starGap, cost + 2.2);
    }
    constexpr int directions = 16;
    for (int at = 0; at < directions; ++at) {
        const double degrees = 360.0 / directions * at;
        addCandidate(wish, form, degrees, starGap, cost + 2.8);
        addCandidate(wish, form, degrees, starGap + 10, cost + 6);
        addCandidate(wish, form, degrees, starGap + 22, cost + 9);
    }
}

void LabelPlacing::findCandidates(Wish& wish, bool few)
{
    addNear(wish, 0, 0);
    if (few) {
        for (std::size_t form = 0; form < wish.forms.size(); ++form) {
            addFar(wish, form);
        }
        if (wish.forms.size() > 1) {
            addNear(wish, 1, 1.5);
        }
    }
    for (Candidate& candidate : wish.candidates) {
        judge(wish, candidate, few);
    }
}

void LabelPlacing::judge(Wish& wish, Candidate& candidate, bool few) const
{
    candidate.possible = isInside(candidate.box, m_sky.width, m_sky.height);
    m_grid.forOverlapping(candidate.box, [&](int by) {
        if (by == fixedOwner) {
            candidate.possible = false;
        } else {
            const Wish& other = m_wishes[static_cast<std::size_t>(firstStar - by)];
            candidate.possible = candidate.possible
                && distanceTo(candidate.box, other.star->at) >= other.star->reach + starAir;
        }
    });
    if (!few || !candidate.possible) {
        return;
    }
    for (const PlacedStar& star : m_sky.stars) {
        if (star.hasLine && crosses(star.lineFrom, star.lineTo, candidate.box)) {
            candidate.cost += &star == wish.star ? 3 : 2.5;
        }
    }
    // Close to another star a name could be read as that one's.
    for (const Wish& other : m_wishes) {
        if (other.star != wish.star) {
            const double away = distanceTo(candidate.box, other.star->at) - other.star->reach;
            candidate.cost += away < 10 ? (10 - away) * 0.12 : 0;
        }
    }
}

bool LabelPlacing::isFree(int owner, const Candidate& candidate) const
{
    bool free = candidate.possible;
    if (free) {
        m_grid.forOverlapping(grown(candidate.box, airBeside, airBetween), [&](int by) {
            free = free && (by == owner || by < 0);
        });
    }
    return free;
}

int LabelPlacing::cheapest(int owner) const
{
    const Wish& wish = m_wishes[static_cast<std::size_t>(owner)];
    int best = -1;
    double cost = hiddenCost;
    for (std::size_t at = 0; at < wish.candidates.size(); ++at) {
        const Candidate& candidate = wish.candidates[at];
        if (candidate.cost < cost && isFree(owner, candidate)) {
            cost = candidate.cost;
            best = static_cast<int>(at);
        }
    }
    return best;
}

void LabelPlacing::put(int owner, int candidate)
{
    Wish& wish = wishAt(owner);
    wish.taken = candidate;
    if (candidate >= 0) {
        m_grid.put(owner, wish.candidates[static_cast<std::size_t>(candidate)].box);
    }
}

void LabelPlacing::lift(int owner)
{
    Wish& wish = wishAt(owner);
    if (wish.taken >= 0) {
        m_grid.take(owner, wish.candidates[static_cast<std::size_t>(wish.taken)].box);
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
    for (const int each : order) {
        takeBest(each);
        if (wishAt(each).taken < 0) {
            makeRoom(each);
        }
    }
}

/// The labels that are in the way of a candidate.
std::vector<int> LabelPlacing::blockersOf(int owner, const Candidate& candidate) const
{
    std::vector<int> blockers;
    m_grid.forOverlapping(grown(candidate.box, airBeside, airBetween), [&](int by) {
        if (by != owner && by >= 0 && std::ranges::find(blockers, by) == blockers.end()) {
            blockers.push_back(by);
        }
    });
    return blockers;
}

/// Puts a label where others are, when all of those can stand elsewhere.
bool LabelPlacing::pushAside(int owner, std::size_t candidate, const std::vector<int>& blockers)
{
    std::vector<int> before;
    for (const int each : blockers) {
        before.push_back(wishAt(each).taken);
        lift(each);
    }
    put(owner, static_cast<int>(candidate));
    bool found = true;
    for (const int each : blockers) {
        takeBest(each);
        found = found && wishAt(each).taken >= 0;
    }
    if (!found) {
        lift(owner);
        for (std::size_t at = 0; at < blockers.size(); ++at) {
            lift(blockers[at]);
        }
        for (std::size_t at = 0; at < blockers.size(); ++at) {
            put(blockers[at], before[at]);
        }
    }
    return found;
}

/// Lets a label that found no place have that of others which can stand elsewhere.
void LabelPlacing::makeRoom(int owner)
{
    constexpr std::size_t most = 3;
    const std::vector<Candidate> candidates = wishAt(owner).candidates;
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        if (candidates[at].possible) {
            const std::vector<int> blockers = blockersOf(owner, candidates[at]);
            if (blockers.size() <= most && pushAside(owner, at, blockers)) {
                return;
            }
        }
    }
}

SkyBox LabelPlacing::kept(SkyBox box) const
{
    box.x = std::clamp(box.x, 0.0, std::max(0.0, m_sky.width - box.width));
    box.y = std::clamp(box.y, 0.0, std::max(0.0, m_sky.height - box.height));
    return box;
}

std::size_t LabelPlacing::placeInOrder()
{
    std::vector<int> order(m_wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [this](int one, int other) {
        return wishAt(one).priority > wishAt(other).priority;
    });
    std::ranges::for_each(order, [this](int each) { lift(each); });
    std::ranges::for_each(order, [this](int each) { takeBest(each); });
    for (int round = 0; m_wishes.size() <= fewLabels && round < 2; ++round) {
        improve(order);
    }
    std::size_t hidden = 0;
    for (Wish& wish : m_wishes) {
        hidden += wish.taken < 0 ? 1U : 0U;
        wish.priority += wish.taken < 0 ? 100 : 0;
    }
    return hidden;
}

std::vector<int> LabelPlacing::taken() const
{
    std::vector<int> all;
    std::ranges::transform(m_wishes, std::back_inserter(all), &Wish::taken);
    return all;
}

void LabelPlacing::writeBack()
{
    for (Wish& wish : m_wishes) {
        SkyLabel& label = wish.star->label;
        label.shown = wish.taken >= 0;
        const std::size_t at = label.shown ? static_cast<std::size_t>(wish.taken) : 0;
        label.text = wish.forms[wish.candidates[at].form].text;
        label.box = kept(wish.candidates[at].box);
    }
}

} // namespace

SkyBox boxBeyond(SkyPoint centre, double degrees, double distance, SkySize size)
{
    const double angle = degrees * std::numbers::pi / 180;
    const double x = std::abs(std::sin(angle));
    const double y = std::abs(std::cos(angle));
    const double a = size.width / 2;
    const double b = size.height / 2;
    // The side, the top or the corner of the box comes nearest, in this order of trying.
    double away = x > 1e-9 ? (distance + a) / x : 1e9;
    if (away * y > b) {
        away = y > 1e-9 ? (distance + b) / y : 1e9;
    }
    if (away * x > a && away * y > b) {
        const double along = a * x + b * y;
        away
            = along + std::sqrt(std::max(0.0, along * along - a * a - b * b + distance * distance));
    }
    const SkyPoint middle = pointAt(centre, degrees, away);
    return {middle.x - a, middle.y - b, size.width, size.height};
}

void placeLabels(Sky& sky, const SkyPicture& picture, const SkyShape& shape)
{
    LabelPlacing(sky, picture, shape).place();
}

} // namespace asterism
