// SPDX-License-Identifier: MIT
// Not a test but a mirror: the map in every size and theme, for somebody to look at.
// ASTERISM_GALLERY=folder ui_tests "[.gallery]"
#include <QApplication>
#include <QFile>

#include "tests/core/sky_samples.h"
#include "tests/ui/map_samples.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/map/constellation.h"
#include "ui/map/sky_legend.h"
#include "ui/map/sky_sheet.h"
#include "ui/map/sky_table.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::ui;

namespace {

struct Picture {
    const char* name;
    SkyPicture picture;
};

void grab(const Picture& picture, QSize size, const QString& look, SkyView view = SkyView::Needs)
{
    Constellation map;
    map.setPicture(picture.picture);
    map.setView(view);
    map.resize(size);
    if (!picture.picture.stars.empty()) {
        map.select(QString::fromStdString(picture.picture.stars.front().id));
    }
    const QString name = qEnvironmentVariable("ASTERISM_GALLERY", QStringLiteral("."))
        + QStringLiteral("/map-%1-%2-%3x%4.png")
              .arg(QLatin1String(picture.name), look)
              .arg(size.width())
              .arg(size.height());
    CHECK(map.grab().save(name));
}

} // namespace

TEST_CASE("Pictures of the map", "[.gallery]")
{
    applyTextSize(100);
    const std::vector<Picture> pictures{
        {"story", samples::demoPicture()},
        {"thirty", samples::randomPicture(4, 30, 4)},
        {"three", samples::randomPicture(6, 3, 1)},
        {"none", {}}};
    const std::vector<std::pair<Theme, QString>> themes{
        {Theme::Light, QStringLiteral("light")}, {Theme::Dark, QStringLiteral("dark")}};
    for (const auto& [theme, look] : themes) {
        applyTheme(theme);
        for (const Picture& picture : pictures) {
            grab(picture, {900, 600}, look);
        }
        grab(pictures[0], {640, 360}, look);
        grab(pictures[0], {1400, 1000}, look);
        grab(pictures[0], {900, 600}, look + QStringLiteral("-time"), SkyView::TimeSince);
        grab(pictures[0], {900, 600}, look + QStringLiteral("-give"), SkyView::GiveAndTake);
        applyTextSize(150);
        grab(pictures[0], {900, 600}, look + QStringLiteral("-text150"));
        applyTextSize(100);
    }
    applyTheme(Theme::HighContrastDark);
    grab(pictures[0], {900, 600}, QStringLiteral("contrast"));
    applyTheme(Theme::Light);
    grab(
        {"fivehundred", samples::randomPicture(4, 500, 20)}, {1400, 1000}, QStringLiteral("light"));
    SkySheet sheet{samples::demoPicture(), {}, {}, SkyView::Needs, day(2026, 6, 15)};
    const QString folder = qEnvironmentVariable("ASTERISM_GALLERY", QStringLiteral("."));
    QFile png(folder + QStringLiteral("/map-sheet.png"));
    REQUIRE(png.open(QIODevice::WriteOnly));
    CHECK(writePng(png, pageOf(QPageSize::A4), sheet));
    QFile pdf(folder + QStringLiteral("/map-sheet.pdf"));
    REQUIRE(pdf.open(QIODevice::WriteOnly));
    CHECK(writePdf(pdf, QPageSize::A4, sheet));
    QFile svg(folder + QStringLiteral("/map-sheet.svg"));
    REQUIRE(svg.open(QIODevice::WriteOnly));
    sheet.onPaper = false;
    CHECK(writeSvg(svg, pageOf(QPageSize::A4), sheet));

    SkyLegend legend;
    legend.setPicture(samples::demoPicture(), SkyView::Needs);
    legend.resize(legend.sizeHint());
    CHECK(legend.grab().save(folder + QStringLiteral("/map-legend.png")));
    Constellation map;
    map.resize(900, 600);
    map.setPicture(samples::demoPicture());
    SkyTable table;
    table.setPicture(map.picture(), map.items());
    table.resize(900, 560);
    CHECK(table.grab().save(folder + QStringLiteral("/map-table.png")));
    map.imagineWithout(QStringLiteral("P01"));
    map.select(QStringLiteral("P01"));
    CHECK(map.grab().save(folder + QStringLiteral("/map-whatif.png")));
}
