// SPDX-License-Identifier: MIT
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/ui/map_samples.h"
#include "ui/map/constellation.h"
#include "ui/map/sky_legend.h"
#include "ui/map/sky_sheet.h"
#include "ui/map/sky_table.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace asterism;
using namespace asterism::ui;

namespace {

SkySheet sheetOfDemo()
{
    SkySheet sheet;
    sheet.picture = samples::demoPicture();
    sheet.today = day(2026, 6, 15);
    return sheet;
}

template <typename Write>
QByteArray written(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    REQUIRE(write(buffer));
    return buffer.data();
}

QByteArray svgOf(const SkySheet& sheet)
{
    return written([&](QIODevice& to) { return writeSvg(to, pageOf(QPageSize::A4), sheet); });
}

bool hasEntry(const std::vector<LegendEntry>& entries, const QString& text)
{
    return std::ranges::find(entries, text, &LegendEntry::text) != entries.end();
}

} // namespace

TEST_CASE("The map is written as a PNG with twice the pixels")
{
    const QByteArray bytes = written(
        [&](QIODevice& to) { return writePng(to, pageOf(QPageSize::A4), sheetOfDemo()); });
    const QImage image = QImage::fromData(bytes, "PNG");
    CHECK(image.size() == (pageOf(QPageSize::A4) * 2).toSize());
    CHECK(image.width() > 2200);
    CHECK(image.pixelColor(3, 3) == QColor(Qt::white));
}

TEST_CASE("The map is written as an SVG that can be read, with title, description and names")
{
    const QByteArray bytes = svgOf(sheetOfDemo());
    QSvgRenderer renderer(bytes);
    CHECK(renderer.isValid());

    QXmlStreamReader reader(bytes);
    QString words;
    QString title;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"title") {
            title = reader.readElementText();
        } else if (reader.isCharacters()) {
            words += reader.text().toString() + ' ';
        }
    }
    CHECK_FALSE(reader.hasError());
    CHECK(title == "My network");
    CHECK(words.contains("14 people"));
    CHECK(words.contains("Beatriz Quintana"));
    CHECK(words.contains("Private"));
    CHECK(words.contains("2026"));
}

TEST_CASE("The map is written as a PDF of one page")
{
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const QByteArray bytes
            = written([&](QIODevice& to) { return writePdf(to, size, sheetOfDemo()); });
        CHECK(bytes.startsWith("%PDF-"));
        CHECK(bytes.trimmed().endsWith("%%EOF"));
        CHECK(bytes.contains("/Count 1"));
        CHECK(bytes.size() > 5000);
    }
}

TEST_CASE("A sheet leaves sensitive people out unless they are wanted")
{
    SkySheet sheet = sheetOfDemo();
    sheet.picture.stars[7].sensitive = true;
    CHECK_FALSE(svgOf(sheet).contains("Quintana"));
    sheet.withSensitive = true;
    CHECK(svgOf(sheet).contains("Quintana"));
}

TEST_CASE("A sheet with initials has no name on it")
{
    SkySheet sheet = sheetOfDemo();
    sheet.onlyInitials = true;
    const QByteArray bytes = svgOf(sheet);
    for (const Star& star : sheet.picture.stars) {
        CHECK_FALSE(bytes.contains(QByteArray::fromStdString(star.name)));
    }
    CHECK(bytes.contains("BQ"));
}

TEST_CASE("The sheet on paper is black, white and grey")
{
    const QByteArray bytes = written(
        [&](QIODevice& to) { return writePng(to, pageOf(QPageSize::A4), sheetOfDemo()); });
    const QImage image = QImage::fromData(bytes, "PNG");
    int colored = 0;
    for (int x = 0; x < image.width(); x += 3) {
        for (int y = 0; y < image.height(); y += 3) {
            const QColor at = image.pixelColor(x, y);
            colored += std::abs(at.red() - at.blue()) > 24 ? 1 : 0;
        }
    }
    CHECK(colored == 0);
}

TEST_CASE("Nothing that cannot be written to counts as written")
{
    QBuffer closed;
    REQUIRE(closed.open(QIODevice::ReadOnly));
    CHECK_FALSE(writePng(closed, pageOf(QPageSize::A4), sheetOfDemo()));
}

TEST_CASE("The legend shows only what is used")
{
    SkyPicture picture = samples::demoPicture();
    const auto all = legendOf(picture, SkyView::Needs);
    CHECK(hasEntry(all, "Supervisor or teacher"));
    CHECK(hasEntry(all, "Open place"));
    CHECK(hasEntry(all, "Outreach under way"));
    CHECK(hasEntry(all, "Holds four needs or more"));
    CHECK_FALSE(hasEntry(all, "An idea"));

    picture.stars.resize(2);
    picture.stars[0].needs.resize(3);
    picture.openPlaces.clear();
    const auto few = legendOf(picture, SkyView::Needs);
    CHECK(hasEntry(few, "Guide"));
    CHECK_FALSE(hasEntry(few, "Peer"));
    CHECK_FALSE(hasEntry(few, "Open place"));
    CHECK_FALSE(hasEntry(few, "Resting"));
    CHECK_FALSE(hasEntry(few, "Holds four needs or more"));
    CHECK(legendOf({}, SkyView::Needs).size() == 1);
}

TEST_CASE("The legend beside the map has a label for each of its signs")
{
    SkyLegend legend;
    legend.setPicture(samples::demoPicture(), SkyView::TimeSince);
    CHECK(legend.findChildren<QLabel*>().size() == static_cast<qsizetype>(legend.entries().size()));
    CHECK(hasEntry(legend.entries(), "Thicker: met more recently"));
}

TEST_CASE("The list has a row for each star and each open place")
{
    Constellation map;
    map.resize(900, 600);
    map.setPicture(samples::demoPicture());
    SkyTableModel model;
    model.setPicture(map.picture(), map.items());

    REQUIRE(model.rowCount() == 17);
    CHECK(model.index(0, SkyTableModel::NameColumn).data() == "Dr Rosalind Achterberg");
    CHECK(model.index(0, SkyTableModel::ClosenessColumn).data() == "Close");
    CHECK(model.index(0, SkyTableModel::HoldsColumn).data() == "4 of your 12 needs");
    CHECK(model.index(0, SkyTableModel::ContactColumn).data() == "6 days ago");
    CHECK(model.index(16, SkyTableModel::KindColumn).data() == "Open place");
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith("Dr Rosalind"));
    for (int column = 0; column < model.columnCount(); ++column) {
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).isNull());
    }
}

TEST_CASE("The list keeps its selection, sorts by meaning and opens what is chosen")
{
    Constellation map;
    map.resize(900, 600);
    map.setPicture(samples::demoPicture());
    SkyTable table;
    table.setPicture(map.picture(), map.items());
    table.show();
    QSignalSpy opened(&table, &SkyTable::opened);
    QSignalSpy places(&table, &SkyTable::placeOpened);
    QSignalSpy back(&table, &SkyTable::mapRequested);

    table.select(QStringLiteral("P09"));
    table.setPicture(map.picture(), map.items());
    CHECK(table.selected() == "P09");
    QTest::keyClick(&table, Qt::Key_Return);
    table.select(QStringLiteral("N9"));
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_T);

    REQUIRE(opened.size() == 1);
    CHECK(opened.at(0).at(0).toString() == "P09");
    REQUIRE(places.size() == 1);
    CHECK(places.at(0).at(0).toString() == "N9");
    CHECK(back.size() == 1);

    table.sortByColumn(SkyTableModel::ContactColumn, Qt::AscendingOrder);
    CHECK(table.model()->index(0, 0).data() == "Dr Henrik Vale");
    table.sortByColumn(SkyTableModel::HoldsColumn, Qt::AscendingOrder);
    CHECK(table.model()->index(0, 0).data() == "Dr Rosalind Achterberg");
}
