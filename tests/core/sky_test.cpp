// SPDX-License-Identifier: MIT
#include "analysis/sky.h"

#include "analysis/sky_boxes.h"
#include "sky_samples.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iostream>
#include <random>

using namespace asterism;
using namespace asterism::samples;

namespace {

std::vector<const PlacedStar*> everything(const Sky& sky)
{
    std::vector<const PlacedStar*> all;
    for (const auto& star : sky.stars) {
        all.push_back(&star);
    }
    for (const auto& place : sky.openPlaces) {
        all.push_back(&place);
    }
    return all;
}

double distanceFrom(SkyPoint point, const SkyBox& box)
{
    const double x = std::max({box.x - point.x, 0.0, point.x - box.right()});
    const double y = std::max({box.y - point.y, 0.0, point.y - box.bottom()});
    return std::hypot(x, y);
}

/// Every text that is drawn, as boxes.
std::vector<SkyBox> textsOf(const Sky& sky)
{
    std::vector<SkyBox> boxes{sky.you.box};
    for (const auto* each : everything(sky)) {
        if (each->label.shown) {
            boxes.push_back(each->label.box);
        }
    }
    for (const auto& name : sky.sectors) {
        if (name.label.shown) {
            boxes.push_back(name.label.box);
        }
    }
    for (const auto& name : sky.ringNames) {
        if (name.shown) {
            boxes.push_back(name.box);
        }
    }
    return boxes;
}

void checkTexts(const Sky& sky)
{
    const auto boxes = textsOf(sky);
    for (std::size_t one = 0; one < boxes.size(); ++one) {
        const SkyBox& box = boxes[one];
        CHECK(box.x >= 0);
        CHECK(box.y >= 0);
        CHECK(box.right() <= sky.width);
        CHECK(box.bottom() <= sky.height);
        for (std::size_t other = one + 1; other < boxes.size(); ++other) {
            CHECK_FALSE(overlap(box, boxes[other]));
        }
    }
    for (const auto* each : everything(sky)) {
        if (each->label.shown) {
            CHECK(distanceFrom(sky.centre, each->label.box) >= clearOfYou);
        }
        for (const auto* star : everything(sky)) {
            if (each->label.shown) {
                CHECK(distanceFrom(star->at, each->label.box) >= star->radius);
            }
        }
    }
}

double hiddenShare(const Sky& sky)
{
    const auto all = everything(sky);
    const auto hidden
        = std::ranges::count_if(all, [](const auto* each) { return !each->label.shown; });
    return static_cast<double>(hidden) / static_cast<double>(all.size());
}

double distanceBetween(SkyPoint one, SkyPoint other)
{
    return std::hypot(one.x - other.x, one.y - other.y);
}

} // namespace

TEST_CASE("An empty sky has rings and You and nothing else")
{
    const Sky sky = layOut({}, sheet(900, 600));

    CHECK(sky.stars.empty());
    CHECK(sky.sectors.empty());
    CHECK(sky.radials.empty());
    CHECK(sky.radii[0] < sky.radii[1]);
    CHECK(sky.centre == SkyPoint{450, 300});
    checkTexts(sky);
}

TEST_CASE("Closer people stand on nearer rings and resting ones beyond the last")
{
    SkyPicture picture = randomPicture(7, 12);
    picture.stars[0].closeness = 5;
    picture.stars[0].line = StarLine::Active;
    picture.stars[1].closeness = 3;
    picture.stars[1].line = StarLine::Active;
    picture.stars[2].closeness = std::nullopt;
    picture.stars[2].line = StarLine::Active;
    picture.stars[3].closeness = 5;
    picture.stars[3].line = StarLine::Resting;

    const Sky sky = layOut(picture, sheet(1400, 1000));

    const auto away
        = [&](std::size_t at) { return distanceBetween(sky.stars[at].at, sky.centre) / sky.half; };
    CHECK(away(0) == Approx(0.34));
    CHECK(away(1) == Approx(0.6));
    CHECK(away(2) == Approx(0.82));
    CHECK(away(3) > 0.88);
    CHECK(sky.stars[3].radius < sky.stars[0].radius);
}

TEST_CASE("Ten people and their open places are named without touching each other")
{
    for (const auto& [width, height] : {std::pair{900, 600}, {1400, 1000}, {1000, 700}}) {
        for (unsigned seed = 1; seed <= 25; ++seed) {
            const Sky sky = layOut(randomPicture(seed, 10, 2), sheet(width, height));
            INFO(width << "×" << height << ", seed " << seed);
            checkTexts(sky);
            CHECK(hiddenShare(sky) == 0);
        }
    }
}

TEST_CASE("Whatever the number of people and the sheet, no two texts overlap or leave it")
{
    for (const int people : {0, 1, 3, 30, 120}) {
        for (const auto& [width, height] :
             {std::pair{360, 280}, {640, 360}, {600, 800}, {900, 600}, {1400, 1000}}) {
            const auto seed = static_cast<unsigned>(people * 31 + width);
            const Sky sky = layOut(randomPicture(seed, people, people / 6), sheet(width, height));
            INFO(people << " people on " << width << "×" << height);
            checkTexts(sky);
        }
    }
}

TEST_CASE("Larger texts still find room for themselves")
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        checkTexts(layOut(randomPicture(seed, 10, 2), sheet(900, 600, 1.5)));
        checkTexts(layOut(randomPicture(seed, 10, 2), sheet(640, 360, 2)));
    }
}

TEST_CASE("Thirty people and their open places are all named where there is room")
{
    for (const auto& [width, height] : {std::pair{900, 600}, {1000, 700}, {1400, 1000}}) {
        for (unsigned seed = 1; seed <= 8; ++seed) {
            const Sky sky = layOut(randomPicture(seed, 30, 4), sheet(width, height));
            INFO(width << "×" << height << ", seed " << seed);
            checkTexts(sky);
            CHECK(hiddenShare(sky) == 0);
        }
    }
}

TEST_CASE("On a sky of the width of a hand fourteen people are named, too")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        const Sky sky = layOut(randomPicture(seed, 14, 1), sheet(376, 376));
        checkTexts(sky);
        CHECK(hiddenShare(sky) == 0);
    }
}

TEST_CASE("A label that stands far off is tied to its star by a thread that touches nothing else")
{
    int threads = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const Sky sky = layOut(randomPicture(seed, 30, 4), sheet(640, 480));
        for (const PlacedStar* star : everything(sky)) {
            const double away = distanceFrom(star->at, star->label.box) - star->reach;
            INFO("seed " << seed << ", " << star->label.text << " is " << away << " away");
            if (star->label.shown) {
                CHECK((away < 16 || star->hasThread));
            }
            if (!star->hasThread) {
                continue;
            }
            ++threads;
            CHECK(distanceFrom(star->threadTo, star->label.box) < 3);
            for (const PlacedStar* other : everything(sky)) {
                if (other != star) {
                    CHECK(distanceTo(star->threadFrom, star->threadTo, other->at) > other->radius);
                    CHECK_FALSE(
                        (other->label.shown
                         && crosses(star->threadFrom, star->threadTo, other->label.box)));
                }
            }
        }
    }
    CHECK(threads > 0);
}

TEST_CASE("Stars of one ring stand at least 52 pixels apart where they fit")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Sky sky = layOut(randomPicture(seed, 14, 3), sheet(1000, 700));
        const auto all = everything(sky);
        for (std::size_t one = 0; one < all.size(); ++one) {
            for (std::size_t other = one + 1; other < all.size(); ++other) {
                if (all[one]->ring == all[other]->ring) {
                    INFO("seed " << seed);
                    CHECK(distanceBetween(all[one]->at, all[other]->at) > 51.9);
                }
            }
        }
    }
}

TEST_CASE("A star keeps its angle when others come, go or change")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SkyPicture picture = randomPicture(seed, 12, 2);
        const Sky before = layOut(picture, sheet(1000, 700));
        const auto kept = anglesOf(before);

        SkyPicture more = randomPicture(seed + 1000, 16, 2);
        more.stars.insert(more.stars.end(), picture.stars.begin() + 3, picture.stars.end());
        more.stars[more.stars.size() - 1].needs = {"x"};
        more.stars[more.stars.size() - 1].sector = Sector::Courage;
        keepAngles(more, kept);
        const Sky after = layOut(more, sheet(1000, 700));

        for (const PlacedStar& star : after.stars) {
            if (kept.contains(star.id)) {
                CHECK(star.angle == turned(kept.at(star.id)));
            }
        }
    }
}

TEST_CASE("A new star does not push the others about on the sheet")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SkyPicture picture = randomPicture(seed, 8, 2);
        const Sky before = layOut(picture, sheet(1000, 700));
        keepAngles(picture, anglesOf(before));
        picture.stars.push_back(randomPicture(seed + 500, 1).stars.front());

        const Sky after = layOut(picture, sheet(1000, 700));

        for (std::size_t at = 0; at < before.stars.size(); ++at) {
            INFO("seed " << seed);
            CHECK(distanceBetween(after.stars[at].at, before.stars[at].at) < 1);
        }
    }
}

TEST_CASE("The angle of a star does not depend on the window or on the order of the picture")
{
    SkyPicture picture = randomPicture(3, 25, 4);
    const auto angles = anglesOf(layOut(picture, sheet(640, 360)));

    std::shuffle(picture.stars.begin(), picture.stars.end(), std::mt19937{9});

    CHECK(anglesOf(layOut(picture, sheet(1400, 1000))) == angles);
}

TEST_CASE("The same picture gives the same sky")
{
    const SkyPicture picture = randomPicture(5, 30, 4);
    CHECK(layOut(picture, sheet(900, 600)) == layOut(picture, sheet(900, 600)));
}

TEST_CASE("Stars stand in the sector of what they hold while there is room")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const SkyPicture picture = randomPicture(seed, 8);
        const Sky sky = layOut(picture, sheet(1000, 700));
        for (std::size_t at = 0; at < picture.stars.size(); ++at) {
            const double aside
                = turnBetween(middleOf(picture.stars[at].sector), sky.stars[at].angle);
            CHECK(std::abs(aside) < 60);
        }
    }
}

TEST_CASE("A new star takes the widest free arc of its sector")
{
    SkyPicture picture = randomPicture(2, 3);
    for (Star& star : picture.stars) {
        star.sector = Sector::Belonging;
        star.closeness = 1;
        star.line = StarLine::Active;
    }
    picture.stars[0].angle = 137;
    picture.stars[1].angle = 152;

    const Sky sky = layOut(picture, sheet(1000, 700));

    CHECK(std::abs(turnBetween(sky.stars[2].angle, 152)) > 12);
    CHECK(std::abs(turnBetween(sky.stars[2].angle, 137)) > 12);
    CHECK(std::abs(turnBetween(sky.stars[2].angle, middleOf(Sector::Belonging))) < 40);
}

TEST_CASE("Only sectors that are used are named")
{
    SkyPicture picture = randomPicture(2, 2);
    picture.stars[0].sector = Sector::Courage;
    picture.stars[1].sector = Sector::Courage;
    picture.openPlaces.push_back({"n", "Someone who puts my name forward", Sector::Career});

    const Sky sky = layOut(picture, sheet(1000, 700));

    REQUIRE(sky.sectors.size() == 2);
    CHECK(sky.sectors[0].sector == Sector::Courage);
    CHECK(sky.sectors[1].sector == Sector::Career);
    CHECK(sky.radials == std::vector<double>{0, 270, 315});
}

TEST_CASE("A first star in a sector does not move or resize the sky")
{
    SkyPicture picture = randomPicture(2, 1);
    const Sky before = layOut(picture, sheet(700, 700));
    picture.openPlaces.push_back({"n", "A peer group", Sector::PeerSupport});
    CHECK(layOut(picture, sheet(700, 700)).radii == before.radii);
}

TEST_CASE("Lines end before the shapes and never reach You or its name")
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const SkyPicture picture = randomPicture(seed, 14);
        const Sky sky = layOut(picture, sheet(900, 600));
        for (std::size_t at = 0; at < sky.stars.size(); ++at) {
            const PlacedStar& star = sky.stars[at];
            if (!star.hasLine) {
                continue;
            }
            CHECK(distanceBetween(star.lineFrom, sky.centre) >= clearOfYou);
            CHECK(distanceFrom(star.lineFrom, sky.you.box) > 2);
            CHECK(distanceBetween(star.lineTo, star.at) > star.radius + 3);
        }
    }
}

TEST_CASE("Ideas have no line")
{
    SkyPicture picture = randomPicture(2, 1);
    picture.stars[0].line = StarLine::None;
    CHECK_FALSE(layOut(picture, sheet(900, 600)).stars[0].hasLine);
}

TEST_CASE("A star stays where it was put by hand, and the others make room")
{
    for (const auto& [width, height] : {std::pair{478, 448}, {900, 600}, {1400, 1000}}) {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            SkyPicture picture = randomPicture(seed, 14, 2);
            const SkyShape shape = sheet(width, height);
            const Sky before = layOut(picture, shape);
            keepAngles(picture, anglesOf(before));
            const std::string id = picture.stars[seed % 14].id;
            const Ring ring = before.stars[seed % 14].ring;
            const double wish = turned(seed * 37.0);
            if (std::abs(turnBetween(180, wish)) < 60) {
                continue; // where the name of the ring is written
            }

            auto angles = anglesOf(before);
            angles[id] = freeAngle(before, id, ring, wish);
            keepAngles(picture, angles, {id});
            const Sky after = layOut(picture, shape);

            INFO(width << "×" << height << ", seed " << seed << ", to " << wish);
            const PlacedStar& moved = after.stars[seed % 14];
            CHECK(std::abs(turnBetween(wish, angleAt(after.centre, moved.at))) < 1);
            for (const PlacedStar* other : everything(after)) {
                if (other->id != id && other->ring == ring) {
                    CHECK(distanceBetween(other->at, moved.at) > other->radius + moved.radius);
                    CHECK(other->angle == turned(angles.at(other->id)));
                }
            }
        }
    }
}

TEST_CASE("On a full ring, too, a star stays nearly where it was put")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        SkyPicture picture = randomPicture(seed, 10);
        for (Star& star : picture.stars) {
            star.closeness = 5;
            star.line = StarLine::Active;
        }
        const SkyShape shape = sheet(478, 448);
        auto angles = anglesOf(layOut(picture, shape));
        const double wish = turned(190 + seed * 10.0);
        const std::string id = picture.stars[0].id;
        angles[id] = wish;
        if (std::abs(turnBetween(180, wish)) < 50) {
            continue;
        }
        keepAngles(picture, angles, {id});

        const Sky sky = layOut(picture, shape);

        INFO("to " << wish);
        CHECK(std::abs(turnBetween(wish, sky.stars[0].shownAngle)) <= 5);
    }
}

TEST_CASE("A star that is dropped on another one comes to stand beside it")
{
    SkyPicture picture = randomPicture(2, 2);
    for (Star& star : picture.stars) {
        star.closeness = 1;
        star.line = StarLine::Active;
    }
    picture.stars[0].angle = 60;
    picture.stars[0].byHand = true;
    picture.stars[1].angle = 300;
    const Sky sky = layOut(picture, sheet(1000, 700));

    CHECK(freeAngle(sky, picture.stars[1].id, Ring::Occasional, 100) == Approx(100));
    const double beside = freeAngle(sky, picture.stars[1].id, Ring::Occasional, 62);
    CHECK(beside > 65);
    CHECK(beside < 72);
    const double bottom = freeAngle(sky, picture.stars[1].id, Ring::Occasional, 181);
    CHECK(std::abs(turnBetween(bottom, 180)) > 8);
}

TEST_CASE("Angles and points are each other's way back")
{
    for (const double degrees : {0.0, 30.0, 90.0, 180.0, 271.5, 359.0}) {
        const SkyPoint point = pointAt({100, 50}, degrees, 80);
        CHECK(angleAt({100, 50}, point) == Approx(degrees));
    }
    CHECK(pointAt({0, 0}, 0, 10).y == Approx(-10));
    CHECK(pointAt({0, 0}, 90, 10).x == Approx(10));
    CHECK(turnBetween(350, 10) == Approx(20));
    CHECK(turnBetween(10, 350) == Approx(-20));
    CHECK(sectorAt(1) == Sector::ClinicalDepth);
    CHECK(sectorAt(middleOf(Sector::Courage)) == Sector::Courage);
}

TEST_CASE("Long names are cut between letters, and titles of open places take two lines")
{
    CHECK(wrapped("Anna K.", 22, 1) == "Anna K.");
    CHECK(wrapped("Prof. Marguerite Doyle-Featherstonehaugh", 22, 1) == "Prof. Marguerite Doyl…");
    CHECK(wrapped("Ñandú Ñandú Ñandú", 8, 1) == "Ñandú Ñ…");
    CHECK(wrapped("Open: trauma consultation", 22, 2) == "Open: trauma\nconsultation");
    CHECK(
        wrapped("Open: Short-notice consultation on suicide risk", 22, 2)
        == "Open: Short-notice\nconsultation on suici…");
    CHECK(wrapped("Donaudampfschifffahrtsgesellschaft", 10, 2) == "Donaudamp…");
    CHECK(wrapped("", 22, 2).empty());
}

TEST_CASE("Five hundred people are laid out at once", "[.benchmark]")
{
    const SkyPicture picture = randomPicture(1, 500, 20);
    const SkyShape shape = sheet(1400, 1000);
    Sky sky = layOut(picture, shape);
    SkyPicture kept = picture;
    keepAngles(kept, anglesOf(sky));
    for (const SkyPicture* each : {&std::as_const(picture), &std::as_const(kept)}) {
        const auto start = std::chrono::steady_clock::now();
        for (int round = 0; round < 20; ++round) {
            sky = layOut(*each, shape);
        }
        const std::chrono::duration<double, std::milli> taken
            = std::chrono::steady_clock::now() - start;
        std::cout << "layOut of 500 people: " << taken.count() / 20 << " ms\n";
    }
    CHECK(sky.stars.size() == 500);
}
