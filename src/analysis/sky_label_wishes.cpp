// SPDX-License-Identifier: MIT
#include "analysis/sky_label_wishes.h"

#include "analysis/sky_boxes.h"

#include <algorithm>
#include <cmath>

namespace asterism {

namespace {

constexpr double starGap = 5; ///< between a shape and its label
/// From so far on a label without a thread could be anybody's.
constexpr double farGap = 20;
constexpr std::size_t narrowest = 10; ///< letters in a line that is cut

LabelForm formOf(std::string text, const std::string& caption, SkyText kind, const SkyShape& shape)
{
    if (!caption.empty()) {
        text += '\n' + caption;
    }
    const SkySize size = shape.measure(text, kind);
    return {std::move(text), size};
}

/// The length at which a name falls into two lines of like length, with no word cut.
std::size_t lengthOfHalf(const std::string& name)
{
    std::size_t longest = 0;
    std::size_t word = 0;
    std::size_t all = 0;
    for (const char byte : name) {
        const bool begins = (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        all += begins ? 1U : 0U;
        word = byte == ' ' ? 0 : word + (begins ? 1U : 0U);
        longest = std::max(longest, word);
    }
    return std::max(longest, (all + 1) / 2);
}

/// "Prof. Marguerite Doyle" → "M. Doyle"; what is no name of two words is cut.
std::string shortName(const Star& star, std::size_t length)
{
    const std::size_t family = star.name.rfind(' ');
    const std::string initials = initialsOf(star.name);
    std::size_t letter = initials.empty() ? 0 : 1;
    while (letter < initials.size()
           && (static_cast<unsigned char>(initials[letter]) & 0xC0) == 0x80) {
        ++letter;
    }
    const bool hasTwoWords = family != std::string::npos && letter < initials.size();
    return star.kind == StarKind::Group || !hasTwoWords
        ? wrapped(star.name, length, 1)
        : initials.substr(0, letter) + "." + star.name.substr(family);
}

/// The forms of a text: as it is, in narrower lines, and cut short.
std::vector<LabelForm> formsOf(
    const std::string& text,
    const std::string& cut,
    const std::string& caption,
    SkyText kind,
    const SkyShape& shape,
    bool few)
{
    constexpr std::size_t narrow = 14;
    std::vector<LabelForm> forms{formOf(text, caption, kind, shape)};
    if (few) {
        std::string line = text;
        std::ranges::replace(line, '\n', ' ');
        const bool isPlace = kind == SkyText::Place;
        std::string folded
            = isPlace ? wrapped(line, narrow, 3) : wrapped(line, lengthOfHalf(line), 2);
        if (folded != text && (isPlace || !folded.ends_with("…"))) {
            forms.push_back(formOf(std::move(folded), caption, kind, shape));
        }
        if (cut != text) {
            forms.push_back(formOf(cut, caption, kind, shape));
        }
    }
    return forms;
}

/// A name in two lines is nearly as good as in one; half a name is better than none.
double costOf(const LabelWish& wish, std::size_t form)
{
    const bool isCut = wish.hasCutForm && form + 1 == wish.forms.size();
    const bool isHalf = isCut && wish.forms[form].text.find("…") != std::string::npos;
    return isHalf ? 24 : isCut ? 12 : form == 0 ? 0 : 1.5;
}

void addPlace(LabelWish& wish, std::size_t form, double degrees, double gap, double cost)
{
    constexpr double threadAir = 2;
    const PlacedStar& star = *wish.star;
    LabelPlace place;
    place.box = boxBeyond(star.at, degrees, star.reach + gap, wish.forms[form].size);
    place.form = form;
    place.cost = cost;
    place.afar = gap >= farGap;
    if (place.afar) {
        const SkyPoint end = nearestIn(place.box, star.at);
        const double way = angleAt(star.at, end);
        place.threadFrom = pointAt(star.at, way, star.reach + threadAir);
        place.threadTo = pointAt(star.at, way, distanceTo(place.box, star.at) - threadAir);
    }
    wish.places.push_back(place);
}

/// Above in the upper half of the sky, below in the lower, beside at its sides: names stand in
/// the same way around the whole circle.
void addNear(LabelWish& wish, std::size_t form, double cost)
{
    const double outward = wish.star->shownAngle;
    const bool left = outward > 180;
    const bool upper = std::abs(turnBetween(0, outward)) < 90;
    const bool aside = std::abs(turnBetween(left ? 270 : 90, outward)) < 28;
    addPlace(wish, form, 180, starGap, cost + (upper || aside ? 1.2 : 0));
    addPlace(wish, form, 0, starGap, cost + (upper && !aside ? 0 : 1.5));
    addPlace(wish, form, 90, starGap, cost + (left ? 2.6 : aside ? 0 : 1));
    addPlace(wish, form, 270, starGap, cost + (left ? (aside ? 0 : 1) : 2.6));
    addPlace(wish, form, outward, starGap, cost + 1.4);
}

void addAround(LabelWish& wish, std::size_t form)
{
    const double outward = wish.star->shownAngle;
    const double cost = costOf(wish, form);
    for (const double degrees : {22.5, -22.5, 45.0, -45.0}) {
        addPlace(wish, form, turned(outward + degrees), starGap, cost + 2.2);
    }
    constexpr int directions = 16;
    for (int at = 0; at < directions; ++at) {
        const double degrees = 360.0 / directions * at;
        addPlace(wish, form, degrees, starGap, cost + 2.8);
        addPlace(wish, form, degrees, starGap + 10, cost + 7);
        for (const double gap : {22.0, 36.0, 52.0, 72.0, 96.0}) {
            const double inward = std::abs(turnBetween(outward, degrees)) / 180;
            addPlace(wish, form, degrees, gap, cost + 10 + gap / 8 + 3 * inward);
        }
    }
}

} // namespace

std::vector<LabelWish> labelWishes(Sky& sky, const SkyPicture& picture, const SkyShape& shape)
{
    const bool few = sky.stars.size() + sky.openPlaces.size() <= fewLabels;
    std::vector<LabelWish> wishes;
    for (std::size_t at = 0; at < sky.stars.size(); ++at) {
        PlacedStar& placed = sky.stars[at];
        const Star& star = picture.stars[at];
        LabelWish wish;
        wish.star = &placed;
        const std::string cut = shortName(star, narrowest);
        wish.forms = formsOf(placed.label.text, cut, star.caption, SkyText::Name, shape, few);
        wish.hasCutForm = few && cut != placed.label.text;
        wish.priority = star.needsHeld() + 2.0 * (3 - static_cast<int>(placed.ring))
            + (star.line == StarLine::Active ? 2 : 0);
        wishes.push_back(std::move(wish));
    }
    for (std::size_t at = 0; at < sky.openPlaces.size(); ++at) {
        PlacedStar& placed = sky.openPlaces[at];
        LabelWish wish;
        wish.star = &placed;
        std::string line = placed.label.text;
        std::ranges::replace(line, '\n', ' ');
        const std::string cut = wrapped(line, narrowest, 2);
        wish.forms = formsOf(placed.label.text, cut, {}, SkyText::Place, shape, few);
        wish.hasCutForm = few && cut != placed.label.text;
        wish.priority = 2.0 + picture.openPlaces[at].importance;
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

void findPlaces(LabelWish& wish, bool few)
{
    addNear(wish, 0, 0);
    wish.own = wish.places.front();
    if (few) {
        for (std::size_t form = 0; form < wish.forms.size(); ++form) {
            addAround(wish, form);
        }
        for (std::size_t form = 1; form < wish.forms.size(); ++form) {
            addNear(wish, form, costOf(wish, form));
        }
    }
}

} // namespace asterism
