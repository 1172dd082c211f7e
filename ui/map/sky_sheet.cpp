// SPDX-License-Identifier: MIT
#include "ui/map/sky_sheet.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "ui/map/sky_legend.h"
#include "ui/map/sky_words.h"
#include "ui/text/dates.h"

#include <algorithm>
#include <cmath>

namespace asterism::ui {

namespace {

constexpr double margin = 44;
constexpr double legendWidth = 216;
constexpr double legendRow = 25;
constexpr double titleHeight = 52;
constexpr double footerHeight = 26;
constexpr int bodyPixels = 13;
constexpr double screenDots = 96;

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

QFont sheetFont(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    // Without it the ligatures fi and fl end up in the PDF and cannot be searched for.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

SkyPicture pictureOf(const SkySheet& sheet)
{
    SkyPicture picture = sheet.picture;
    if (!sheet.withSensitive) {
        picture = withoutSensitive(std::move(picture));
    }
    if (sheet.onlyInitials) {
        picture = withoutNames(std::move(picture));
    }
    keepAngles(picture, sheet.angles, sheet.byHand);
    return picture;
}

QString titleOf(SkyView view)
{
    switch (view) {
    case SkyView::TimeSince:
        return Sheet::tr("My network: time since");
    case SkyView::GiveAndTake:
        return Sheet::tr("My network: give and take");
    case SkyView::Needs:
    case SkyView::YearAgo:
        break;
    }
    return Sheet::tr("My network");
}

void paintWords(
    QPainter& painter,
    QSizeF page,
    const SkySheet& sheet,
    const SkyPicture& picture,
    const SkyColors& colors)
{
    const QRectF inner(
        margin, margin * 0.7, page.width() - 2 * margin, page.height() - margin * 1.4);
    painter.setPen(colors.text);
    painter.setFont(sheetFont(22, QFont::DemiBold));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, titleOf(sheet.view));
    painter.setFont(sheetFont(bodyPixels));
    painter.setPen(colors.text2);
    painter.drawText(
        inner.adjusted(0, 10, 0, 0), Qt::AlignRight | Qt::AlignTop, summaryOf(picture));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, Sheet::tr("Private: for my own eyes"));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignBottom, plainDate(sheet.today));
}

void paintLegend(
    QPainter& painter,
    const QRectF& box,
    const SkySheet& sheet,
    const SkyPicture& picture,
    const SkyColors& colors)
{
    painter.setFont(sheetFont(bodyPixels));
    const auto entries = legendOf(picture, sheet.view);
    const double row = std::min(legendRow, box.height() / static_cast<double>(entries.size()));
    double top = box.center().y() - row * static_cast<double>(entries.size()) / 2;
    for (const LegendEntry& entry : entries) {
        paintSign(painter, entry, QRectF(box.left(), top, 28, row), colors);
        painter.setPen(colors.text);
        painter.drawText(
            QRectF(box.left() + 38, top, box.width() - 38, row),
            Qt::AlignLeft | Qt::AlignVCenter,
            entry.text);
        top += row;
    }
}

void paintSky(
    QPainter& painter,
    const QRectF& box,
    const SkySheet& sheet,
    const SkyPicture& picture,
    const SkyColors& colors)
{
    SkyType type(sheetFont(bodyPixels));
    SkyShape shape;
    shape.width = box.width();
    shape.height = box.height();
    shape.words = skyWords();
    shape.measure = type.measuring();
    shape.halo = sheet.view == SkyView::TimeSince ? recencyHalo : 0;
    const Sky sky = layOut(picture, shape);
    SkyScene scene{picture, sky, colors, type, sheet.view};
    scene.forPrint = true;
    const SkyMarks marks;
    painter.save();
    painter.translate(box.topLeft());
    SkyPainter(painter, scene, marks, QRectF({0, 0}, box.size())).paint();
    painter.restore();
}

} // namespace

void paintSheet(QPainter& painter, QSizeF page, const SkySheet& sheet)
{
    const SkyPicture picture = pictureOf(sheet);
    const SkyColors colors = sheet.onPaper ? paperColors() : skyColors();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({0, 0}, page), colors.ground);
    const double top = margin * 0.7 + titleHeight;
    const double height = page.height() - top - margin * 0.7 - footerHeight;
    const double width = page.width() - 2 * margin - legendWidth - 16;
    paintSky(painter, {margin, top, width, height}, sheet, picture, colors);
    paintLegend(painter, {margin + width + 16, top, legendWidth, height}, sheet, picture, colors);
    paintWords(painter, page, sheet, picture, colors);
}

QSizeF pageOf(QPageSize::PageSizeId size)
{
    return QPageSize::size(size, QPageSize::Inch).transposed() * screenDots;
}

bool writePng(QIODevice& to, QSizeF page, const SkySheet& sheet)
{
    constexpr double dense = 2;
    QImage image((page * dense).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(dense);
    QPainter painter(&image);
    paintSheet(painter, page, sheet);
    painter.end();
    return image.save(&to, "PNG");
}

bool writeSvg(QIODevice& to, QSizeF page, const SkySheet& sheet)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&to);
    svg.setResolution(static_cast<int>(screenDots));
    svg.setSize(page.toSize());
    svg.setViewBox(QRectF({0, 0}, page));
    svg.setTitle(titleOf(sheet.view));
    svg.setDescription(summaryOf(pictureOf(sheet)));
    QPainter painter;
    if (!painter.begin(&svg)) {
        return false;
    }
    paintSheet(painter, page, sheet);
    return painter.end();
}

bool writePdf(QIODevice& to, QPageSize::PageSizeId size, const SkySheet& sheet)
{
    constexpr int dots = 300;
    QPdfWriter writer(&to);
    writer.setPageSize(QPageSize(size));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({});
    writer.setResolution(dots);
    writer.setTitle(titleOf(sheet.view));
    writer.setCreator(QStringLiteral("Asterism"));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    painter.scale(dots / screenDots, dots / screenDots);
    paintSheet(painter, pageOf(size), sheet);
    return painter.end();
}

} // namespace asterism::ui
