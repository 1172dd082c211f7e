// SPDX-License-Identifier: MIT
// How much CPU time a frame takes: ui_tests "[.benchmark]".
#include <QImage>

#include "tests/core/sky_samples.h"
#include "ui/map/constellation.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <ctime>

using namespace asterism;
using namespace asterism::ui;

namespace {

constexpr int frames = 60;

template <typename Step>
double millisecondsPerFrame(Constellation& map, QImage& image, Step step)
{
    const std::clock_t start = std::clock();
    for (int frame = 0; frame < frames; ++frame) {
        step(frame);
        map.render(&image);
    }
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / frames;
}

} // namespace

TEST_CASE("Frames of the map", "[.benchmark]")
{
    for (const int people : {50, 500}) {
        Constellation map;
        map.resize(1400, 1000);
        map.setPicture(samples::randomPicture(4, people, people / 20));
        QImage image(map.size(), QImage::Format_RGB32);
        map.render(&image);
        const double still = millisecondsPerFrame(map, image, [](int) {});
        const double zoom = millisecondsPerFrame(
            map, image, [&](int frame) { map.zoomBy(frame < frames / 2 ? 1.05 : 1 / 1.05); });
        map.zoomBy(2.5);
        const double pan = millisecondsPerFrame(map, image, [&](int frame) {
            map.panBy({frame % 2 ? 9.0 : -7.0, 4});
        });
        std::printf(
            "%d people: whole sky %.2f ms, pan at 2.5 %.2f ms, zoom %.2f ms a frame\n",
            people,
            still,
            pan,
            zoom);
        CHECK(still > 0);
    }
}
