// SPDX-License-Identifier: MIT
#include <QFile>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTemporaryDir>

#include "ui/print/paper.h"
#include "ui/print/sheet_pages.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::ui;

namespace {

/// Hears the words that are painted.
class Listener : public QPaintEngine {
public:
    Listener() : QPaintEngine(AllFeatures) { }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPath(const QPainterPath&) override { }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        heard.append(item.text());
        lowest = std::max(lowest, state->transform().map(at).y());
    }
    Type type() const override { return User; }

    QStringList heard;
    double lowest = 0;
};

class Ear : public QPaintDevice {
public:
    QPaintEngine* paintEngine() const override { return &listener; }
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDepth:
            return 24;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 72;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return 1000;
        }
    }

    mutable Listener listener;
};

constexpr QSizeF smallPage{400, 300};

QString words(const SheetPages& pages, int page)
{
    Ear ear;
    {
        QPainter painter(&ear);
        pages.paint(painter, page);
    }
    CHECK(ear.listener.lowest <= smallPage.height());
    return ear.listener.heard.join(QLatin1Char(' '));
}

Sheet longTable(int rows)
{
    Sheet sheet(QStringLiteral("Hours"), day(2026, 6, 15));
    std::vector<QStringList> lines;
    for (int row = 1; row <= rows; ++row) {
        lines.push_back({QStringLiteral("Row%1").arg(row), QString::number(row)});
    }
    sheet.addTable(
        {{QStringLiteral("Month"), 2, false}, {QStringLiteral("Credit"), 1, true}}, lines);
    return sheet;
}

} // namespace

TEST_CASE(
    "A long table goes over pages, its head is on each and no row is lost or twice", "[sheet]")
{
    const SheetPages pages(longTable(60), smallPage);
    REQUIRE(pages.count() > 2);
    QStringList rows;
    for (int page = 0; page < pages.count(); ++page) {
        const QString said = words(pages, page);
        CHECK(said.count(QStringLiteral("Credit")) == 1);
        CHECK(said.contains(QStringLiteral("%1 of %2").arg(page + 1).arg(pages.count())));
        CHECK(said.contains(QStringLiteral("Private")));
        for (const QString& word : said.split(QLatin1Char(' '))) {
            if (word.startsWith(QStringLiteral("Row"))) {
                rows.append(word);
            }
        }
    }
    REQUIRE(rows.size() == 60);
    CHECK(rows.front() == QStringLiteral("Row1"));
    CHECK(rows.back() == QStringLiteral("Row60"));
    CHECK(rows.removeDuplicates() == 0);
}

TEST_CASE("A heading goes to the next page with what it heads", "[sheet]")
{
    for (int lines = 1; lines < 30; ++lines) {
        Sheet sheet(QStringLiteral("Agreement"), day(2026, 6, 15));
        for (int line = 0; line < lines; ++line) {
            sheet.addText(QStringLiteral("line"));
        }
        sheet.addHeading(QStringLiteral("Heading"));
        sheet.addBox(QStringLiteral("What it heads"), true);
        const SheetPages pages(sheet, smallPage);
        const QString last = words(pages, pages.count() - 1);
        CHECK(last.contains(QStringLiteral("Heading")));
        CHECK(last.contains(QStringLiteral("What it heads")));
    }
}

TEST_CASE("A text that is longer than its page goes on over the next", "[sheet]")
{
    Sheet sheet(QStringLiteral("Note"), day(2026, 6, 15));
    QStringList lines;
    for (int line = 1; line <= 80; ++line) {
        lines.append(QStringLiteral("Line%1").arg(line));
    }
    sheet.addText(lines.join(QLatin1Char('\n')));
    const SheetPages pages(sheet, smallPage);
    QString all;
    for (int page = 0; page < pages.count(); ++page) {
        all += words(pages, page) + QLatin1Char(' ');
    }
    for (const QString& line : lines) {
        CHECK(all.count(line + QLatin1Char(' ')) == 1);
    }
}

TEST_CASE("A sheet is written as a PDF that only its owner can read", "[sheet]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    Sheet sheet = longTable(5);
    sheet.addSignatures({QStringLiteral("Maren"), QStringLiteral("Rosalind")});
    REQUIRE(writeSheetPdf(path, sheet));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK_FALSE(file.permissions().testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
    CHECK_FALSE(writeSheetPdf(folder.filePath(QStringLiteral("none/sheet.pdf")), sheet));
}

TEST_CASE("The words of a sheet can be had without the paper", "[sheet]")
{
    Sheet sheet = longTable(1);
    sheet.addFact(QStringLiteral("Held"), QStringLiteral("9"));
    sheet.addBox(QStringLiteral("confidentiality"), true);
    CHECK(
        sheet.plainText()
        == QStringLiteral("Hours\nMonth\tCredit\nRow1\t1\nHeld: 9\n☑ confidentiality"));
}
