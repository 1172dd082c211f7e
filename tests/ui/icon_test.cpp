// SPDX-License-Identifier: MIT
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include "ui/app/icons.h"
#include "ui/app/theme.h"

#include <catch2/catch.hpp>

using namespace asterism::ui;

namespace {

/// The color of the most solid pixel.
QColor inkOf(const QPixmap& picture)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha()) {
                ink = image.pixelColor(x, y);
            }
        }
    }
    return ink;
}

} // namespace

TEST_CASE("Every icon that the design names exists")
{
    const QStringList known = iconNames();
    const auto name = GENERATE(
        "home",
        "map",
        "people",
        "outreach",
        "meetings",
        "give",
        "reflect",
        "letters",
        "add",
        "remove",
        "undo",
        "redo",
        "find",
        "copy",
        "delete",
        "print",
        "save-as",
        "import",
        "export",
        "list",
        "refresh",
        "zoom-in",
        "zoom-out",
        "zoom-fit",
        "locked",
        "unlocked",
        "preferences",
        "help",
        "about",
        "information",
        "warning",
        "error",
        "trash",
        "calendar",
        "reply",
        "check",
        "close",
        "back",
        "forward",
        "more",
        "edit",
        "star",
        "star-hollow",
        "link",
        "phone",
        "mail",
        "web",
        "address",
        "message",
        "history",
        "sun",
        "moon",
        "contrast",
        "sidebar",
        "drag",
        "up",
        "down",
        "tag",
        "group",
        "rest",
        "clock",
        "quit");

    CHECK(known.contains(name));
}

TEST_CASE("Every icon is drawn with one color slot, on the common grid, inside its box")
{
    for (const QString& name : iconNames()) {
        INFO(name.toStdString());
        QFile file(":/icons/" + name + ".svg");
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        CHECK(svg.contains("viewBox=\"0 0 16 16\""));
        CHECK(svg.contains("stroke=\"currentColor\" stroke-width=\"1.5\""));
        CHECK_FALSE(svg.contains('#'));

        const QImage image = iconPixmap(name, Qt::black, 64, 1.0).toImage();
        int edge = 0;
        int inside = 0;
        for (int at = 0; at < 64; ++at) {
            edge += image.pixelColor(at, 0).alpha() + image.pixelColor(at, 63).alpha()
                + image.pixelColor(0, at).alpha() + image.pixelColor(63, at).alpha();
            for (int x = 0; x < 64; ++x) {
                inside += image.pixelColor(x, at).alpha() > 128 ? 1 : 0;
            }
        }
        CHECK(edge == 0);
        CHECK(inside > 40);
    }
}

TEST_CASE("Icons take the color of their role and follow the theme")
{
    applyTheme(Theme::Light);
    const QIcon picture = icon("star", Role::Care);
    CHECK(inkOf(picture.pixmap(32, 32)) == color(Role::Care));

    applyTheme(Theme::Dark);
    CHECK(inkOf(picture.pixmap(32, 32)) == color(Role::Care));
    CHECK(inkOf(picture.pixmap(32, 32)) != inkOf(picture.pixmap(QSize(32, 32), QIcon::Disabled)));
    applyTheme(Theme::Light);
}

TEST_CASE("Icons are sharp at any scale of the screen")
{
    const auto scale = GENERATE(1.0, 1.25, 1.5, 2.0, 3.0);

    const QPixmap picture = icon("people").pixmap(QSize(16, 16), scale);

    CHECK(picture.width() == static_cast<int>(16 * scale));
    CHECK(picture.devicePixelRatio() == Approx(scale));
}

TEST_CASE("Arrows turn around where people read from right to left")
{
    const QImage before = iconPixmap("back", Qt::black, 32, 1.0).toImage();
    const QImage clock = iconPixmap("clock", Qt::black, 32, 1.0).toImage();

    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage after = iconPixmap("back", Qt::black, 32, 1.0).toImage();
    const QImage sameClock = iconPixmap("clock", Qt::black, 32, 1.0).toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    CHECK(before != after);
    CHECK(clock == sameClock);
}

TEST_CASE("The program has an icon of its own")
{
    CHECK_FALSE(programIcon().pixmap(64, 64).isNull());
}

TEST_CASE(
    "The program's icon has a picture of its own for every usual size, drawn from the same hand")
{
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        INFO(size);
        const QImage kept(QStringLiteral(":/app/asterism-%1.png").arg(size));
        REQUIRE(kept.size() == QSize(size, size));
        const auto source = size > 32 ? QStringLiteral(":/app/asterism.svg")
                                      : QStringLiteral(":/app/asterism-small.svg");
        QSvgRenderer renderer(source);
        QImage drawn(size, size, QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
        painter.end();
        drawn = drawn.convertToFormat(QImage::Format_ARGB32);
        int worst = 0;
        for (int at = 0; at < size * size; ++at) {
            const QColor one = kept.pixelColor(at % size, at / size);
            const QColor other = drawn.pixelColor(at % size, at / size);
            worst = std::max(worst, std::abs(one.alpha() - other.alpha()));
        }
        CHECK(worst <= 8);
        CHECK(programIcon().pixmap(size, size).size() == QSize(size, size));
    }
}
