// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/sky.h"

#include <random>

// Invented skies for the tests of the map.

namespace asterism::samples {

inline SkyWords englishWords()
{
    SkyWords words;
    words.sectors
        = {"Clinical depth",
           "Craft & research",
           "Peer support",
           "Belonging",
           "Giving on",
           "Life & balance",
           "Courage",
           "Career"};
    words.rings = {"close", "steady", "occasional", "resting"};
    words.you = "You";
    words.openPlace = "Open: %1";
    return words;
}

/// A sheet with letters of seven by sixteen pixels, times `text`.
inline SkyShape sheet(double width, double height, double text = 1)
{
    SkyShape shape;
    shape.width = width;
    shape.height = height;
    shape.words = englishWords();
    shape.measure = [text](std::string_view label, SkyText) {
        double widest = 0;
        double line = 0;
        double lines = 1;
        for (const char byte : label) {
            line += (static_cast<unsigned char>(byte) & 0xC0) == 0x80 ? 0 : 7;
            if (byte == '\n') {
                line = 0;
                lines += 1;
            }
            widest = std::max(widest, line);
        }
        return SkySize{widest * text, 16 * lines * text};
    };
    return shape;
}

template <typename Enumeration>
Enumeration oneOf(std::mt19937& random, int count)
{
    return static_cast<Enumeration>(random() % static_cast<unsigned>(count));
}

inline Star randomStar(std::mt19937& random)
{
    static const std::array<std::string, 12> given{
        "Rosalind",
        "Tomas",
        "Lena",
        "Dev",
        "Ji-woo",
        "Marguerite",
        "Samir",
        "Beatriz",
        "Henrik",
        "Noor",
        "Owen",
        "Zoë"};
    static const std::array<std::string, 12> family{
        "Achterberg",
        "Okafor",
        "Sorby",
        "Malhotra",
        "Han",
        "Doyle",
        "Haddad",
        "Quintana",
        "Vale",
        "Siddiqui",
        "Bright",
        "Ångström"};
    Star star;
    star.id = "star-" + std::to_string(random());
    star.name = given.at(random() % 12) + " " + family.at(random() % 12);
    star.initials = initialsOf(star.name);
    star.kind = oneOf<StarKind>(random, 6);
    star.closeness = static_cast<int>(random() % 5) + 1;
    star.sector = oneOf<Sector>(random, 8);
    const auto line = random() % 10;
    star.line = line == 0 ? StarLine::Resting
        : line < 3        ? StarLine::UnderWay
        : line == 3       ? StarLine::None
                          : StarLine::Active;
    star.giver = oneOf<Giver>(random, 4);
    const auto held = random() % 6;
    for (unsigned need = 0; need < held; ++need) {
        star.needs.push_back("need-" + std::to_string(need));
    }
    star.daysSince = static_cast<int>(random() % 300);
    star.recency = 1.0 / (1 + *star.daysSince);
    star.given = static_cast<double>(random() % 7);
    star.received = static_cast<double>(random() % 7);
    return star;
}

/// The same for the same seed.
inline SkyPicture randomPicture(unsigned seed, int people, int places = 0)
{
    static const std::array<std::string, 4> titles{
        "Short-notice consultation on suicide risk",
        "Trauma consultation",
        "Someone who puts my name forward",
        "Fees"};
    std::mt19937 random{seed};
    SkyPicture picture;
    for (int at = 0; at < people; ++at) {
        picture.stars.push_back(randomStar(random));
    }
    for (int at = 0; at < places; ++at) {
        picture.openPlaces.push_back(
            {"open-" + std::to_string(random()),
             titles.at(random() % 4),
             oneOf<Sector>(random, 8),
             static_cast<int>(random() % 5) + 1,
             random() % 5 == 0});
    }
    for (int at = 0; at < 7; ++at) {
        picture.needs.push_back({"need-" + std::to_string(at), "Need", oneOf<Sector>(random, 8)});
    }
    return picture;
}

} // namespace asterism::samples
