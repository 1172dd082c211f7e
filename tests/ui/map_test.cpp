// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "tests/core/sky_samples.h"
#include "tests/ui/map_samples.h"
#include "ui/app/theme.h"
#include "ui/map/constellation.h"
#include "ui/map/sky_words.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace asterism;
using namespace asterism::ui;

namespace {

struct Shown {
    Constellation map;

    explicit Shown(SkyPicture picture = samples::demoPicture(), QSize size = {900, 600})
    {
        map.resize(size);
        map.setPicture(std::move(picture));
        map.show();
        map.activateWindow();
        map.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&map));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&map, static_cast<Qt::Key>(key), modifiers);
    }
    QPoint middleOf(const char* id) const { return map.rectOf(id).center(); }
    double angleOf(const char* id) const
    {
        map.sky();
        return map.angles().at(id);
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&map, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            QTest::mouseMove(&map, from + (to - from) * step / 4);
        }
        QTest::mouseRelease(&map, Qt::LeftButton, {}, to);
    }
};

QMenu* openMenu(Constellation& map)
{
    auto* menu = map.findChild<QMenu*>(QStringLiteral("starMenu"));
    REQUIRE(menu != nullptr);
    return menu;
}

QAction* actionOf(QMenu* menu, const char* submenu, int at)
{
    auto* inner = menu->findChild<QMenu*>(QLatin1String(submenu));
    REQUIRE(inner != nullptr);
    return inner->actions().at(at);
}

} // namespace

TEST_CASE("The map says a star in one sentence")
{
    const SkyPicture picture = samples::demoPicture();
    CHECK(
        sentenceOf(picture.stars[6], picture, 1, 10)
        == "Samir Haddad, guide, occasional, holds courage and career, they give, "
           "last contact 8 weeks ago, 1 of 10");
    CHECK(
        sentenceOf(picture.stars[0], picture, 0, 0)
        == "Dr Rosalind Achterberg, supervisor or teacher, close, holds 4 of your 12 needs, "
           "they give, last contact 6 days ago");
    CHECK(
        sentenceOf(picture.openPlaces[1], 2, 2)
        == "Open place: How the board reads its own rules, career, left open on purpose, 2 of 2");
    CHECK(summaryOf(picture) == "14 people · 2 open places · 10 of 12 needs held");
}

TEST_CASE("With real lettering no two names of ten people touch, and none leaves the map")
{
    for (const QSize size : {QSize{900, 600}, {1400, 1000}, {760, 560}}) {
        const Shown shown(samples::demoPicture(), size);
        std::vector<SkyBox> boxes;
        const auto add = [&](const SkyLabel& label) {
            CHECK(label.shown);
            boxes.push_back(label.box);
        };
        for (const auto& star : shown.map.sky().stars) {
            add(star.label);
        }
        for (const auto& place : shown.map.sky().openPlaces) {
            add(place.label);
        }
        for (const auto& sector : shown.map.sky().sectors) {
            add(sector.label);
        }
        for (std::size_t one = 0; one < boxes.size(); ++one) {
            CHECK(boxes[one].x >= 0);
            CHECK(boxes[one].right() <= size.width());
            CHECK(boxes[one].bottom() <= size.height());
            for (std::size_t other = 0; other < one; ++other) {
                CHECK_FALSE(overlap(boxes[one], boxes[other]));
            }
        }
    }
}

TEST_CASE("Arrow keys go to the nearest star in their direction and back to You")
{
    Shown shown;
    CHECK(shown.map.current() == youId);

    const QPoint from = shown.middleOf(youId);
    shown.press(Qt::Key_Right);
    const QPoint to = shown.map.rectOf(shown.map.current()).center();
    CHECK(shown.map.current() != youId);
    CHECK(to.x() - from.x() >= std::abs(to.y() - from.y()));
    CHECK(shown.map.selected().toStdString() == shown.map.current());

    shown.press(Qt::Key_Left);
    CHECK(shown.map.current() == youId);
    CHECK(shown.map.selected().isEmpty());

    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Home);
    CHECK(shown.map.current() == youId);
}

TEST_CASE("Keys reach every star and every open place")
{
    Shown shown(samples::randomPicture(3, 25, 4));
    std::set<std::string> seen;
    for (std::size_t step = 0; step < shown.map.items().size(); ++step) {
        shown.press(Qt::Key_PageDown);
        seen.insert(shown.map.current());
    }
    CHECK(seen.size() == 29);
    const std::string last = shown.map.current();
    shown.press(Qt::Key_PageUp);
    CHECK(shown.map.current() != last);
}

TEST_CASE("G walks through the open places and Enter looks for someone there")
{
    Shown shown;
    QSignalSpy places(&shown.map, &Constellation::placeOpened);
    shown.press(Qt::Key_G);
    const QString first = shown.map.selected();
    shown.press(Qt::Key_G);
    CHECK(shown.map.selected() != first);
    shown.press(Qt::Key_G);
    CHECK(shown.map.selected() == first);

    shown.press(Qt::Key_Return);

    REQUIRE(places.size() == 1);
    CHECK(places.at(0).at(0).toString() == first);
}

TEST_CASE("Enter and a double click open a person")
{
    Shown shown;
    QSignalSpy opened(&shown.map, &Constellation::opened);
    shown.map.setCurrent("P03");
    shown.press(Qt::Key_Enter);
    QTest::mouseDClick(&shown.map, Qt::LeftButton, {}, shown.middleOf("P12"));

    REQUIRE(opened.size() == 2);
    CHECK(opened.at(0).at(0).toString() == "P03");
    CHECK(opened.at(1).at(0).toString() == "P12");
}

TEST_CASE("L, T and Escape ask for the legend, the list and nothing")
{
    Shown shown;
    QSignalSpy legend(&shown.map, &Constellation::legendRequested);
    QSignalSpy list(&shown.map, &Constellation::listRequested);
    shown.press(Qt::Key_L);
    shown.press(Qt::Key_T);
    shown.map.select(QStringLiteral("P02"));
    shown.press(Qt::Key_Escape);

    CHECK(legend.size() == 1);
    CHECK(list.size() == 1);
    CHECK(shown.map.selected().isEmpty());
}

TEST_CASE("Letters with Ctrl or Alt are left to the program")
{
    Shown shown;
    QSignalSpy legend(&shown.map, &Constellation::legendRequested);
    shown.press(Qt::Key_L, Qt::ControlModifier);
    shown.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(legend.isEmpty());
    CHECK(shown.map.zoom() == 1);
}

TEST_CASE("Zooming keeps the point under the pointer and goes back to the whole sky")
{
    Shown shown;
    const QPoint star = shown.middleOf("P05");
    shown.map.zoomBy(2, QPointF(star));
    const QPoint after = shown.middleOf("P05");
    CHECK((after - star).manhattanLength() <= 8);

    shown.press(Qt::Key_Plus);
    CHECK(shown.map.zoom() == Approx(2.5));
    shown.press(Qt::Key_Minus);
    CHECK(shown.map.zoom() == Approx(2));
    shown.press(Qt::Key_0);
    CHECK(shown.map.zoom() == 1);
    shown.press(Qt::Key_Minus);
    CHECK(shown.map.zoom() == 1);
}

TEST_CASE("Whoever has the keys is brought into view")
{
    Shown shown;
    shown.map.zoomBy(5);
    for (std::size_t step = 0; step < shown.map.items().size(); ++step) {
        shown.press(Qt::Key_PageDown);
        CHECK(shown.map.rect().contains(shown.map.rectOf(shown.map.current()).center()));
    }
}

TEST_CASE("Dragging a star to another ring changes its closeness and nothing else moves")
{
    Shown shown;
    QSignalSpy rings(&shown.map, &Constellation::closenessDragged);
    QSignalSpy angles(&shown.map, &Constellation::angleMoved);
    const double before = shown.angleOf("P07");
    const double other = shown.angleOf("P02");
    const QPoint centre = shown.middleOf(youId);
    const QPoint star = shown.middleOf("P07");

    shown.drag(star, centre + (star - centre) * 0.4);

    REQUIRE(rings.size() == 1);
    CHECK(rings.at(0).at(0).toString() == "P07");
    CHECK(rings.at(0).at(1).value<Ring>() == Ring::Close);
    CHECK(angles.isEmpty());
    CHECK(std::abs(turnBetween(before, shown.angleOf("P07"))) < 0.5);
    CHECK(shown.angleOf("P02") == other);
}

TEST_CASE("A star dragged to another ring and place is told of once for each, whoever listens")
{
    Shown shown;
    QSignalSpy angles(&shown.map, &Constellation::angleMoved);
    // As the page does: what was kept comes back while the drag is being told of.
    const auto kept = shown.map.angles();
    QObject::connect(&shown.map, &Constellation::closenessDragged, &shown.map, [&] {
        shown.map.setAngles(kept);
        shown.map.setPicture(samples::demoPicture());
    });
    const QPoint centre = shown.middleOf(youId);
    const QPoint star = shown.middleOf("P07") - centre;

    shown.drag(centre + star, centre + QPoint(star.y(), -star.x()) * 6 / 10);

    REQUIRE(angles.size() == 1);
    const double turn = turnBetween(kept.at("P07"), angles.at(0).at(1).toDouble());
    CHECK(std::abs(std::abs(turn) - 90) < 5);
}

TEST_CASE("Dragging a star along its ring keeps its closeness")
{
    Shown shown;
    QSignalSpy rings(&shown.map, &Constellation::closenessDragged);
    QSignalSpy angles(&shown.map, &Constellation::angleMoved);
    const QPoint centre = shown.middleOf(youId);
    const QPoint star = shown.middleOf("P07");
    const QPoint way = star - centre;
    const double turn = -0.6;
    const QPoint to = centre
        + QPoint(static_cast<int>(std::lround(way.x() * std::cos(turn) - way.y() * std::sin(turn))),
                 static_cast<int>(
                     std::lround(way.x() * std::sin(turn) + way.y() * std::cos(turn))));

    shown.drag(star, to);

    CHECK(rings.isEmpty());
    REQUIRE(angles.size() == 1);
    CHECK(angles.at(0).at(1).toDouble() == Approx(shown.angleOf("P07")));
    CHECK((shown.middleOf("P07") - to).manhattanLength() < 12);
}

TEST_CASE("A star lands within six degrees of where it is dropped, on any ring of any map")
{
    for (const QSize size : {QSize{478, 448}, {900, 600}}) {
        for (const char* id : {"P02", "P05", "P08", "P12"}) {
            for (const double degrees : {20.0, 75.0, 110.0, 245.0, 290.0, 340.0}) {
                for (const Ring ring : {Ring::Close, Ring::Steady, Ring::Occasional}) {
                    Shown shown(samples::demoPicture(), size);
                    const Sky& sky = shown.map.sky();
                    const SkyPoint to = pointAt(
                        sky.centre, degrees, sky.radii.at(static_cast<std::size_t>(ring)));
                    shown.drag(
                        shown.middleOf(id),
                        {static_cast<int>(std::lround(to.x)), static_cast<int>(std::lround(to.y))});

                    const QPoint way = shown.middleOf(id) - shown.middleOf(youId);
                    const double landed = angleAt({0, 0}, {1.0 * way.x(), 1.0 * way.y()});
                    INFO(id << " to " << degrees << " on ring " << static_cast<int>(ring));
                    CHECK(std::abs(turnBetween(degrees, landed)) <= 6);
                }
            }
        }
    }
}

TEST_CASE("With real lettering everybody of the sample is named on the map of an ordinary window")
{
    for (const QSize size : {QSize{376, 376}, {478, 448}, {620, 560}}) {
        Shown shown(samples::demoPicture(), size);
        for (const auto* list : {&shown.map.sky().stars, &shown.map.sky().openPlaces}) {
            for (const PlacedStar& star : *list) {
                INFO(star.label.text << " at " << size.width());
                CHECK(star.label.shown);
            }
        }
    }
}

TEST_CASE("Escape in the middle of a drag leaves everything as it was")
{
    Shown shown;
    QSignalSpy rings(&shown.map, &Constellation::closenessDragged);
    QSignalSpy angles(&shown.map, &Constellation::angleMoved);
    const QPoint star = shown.middleOf("P07");
    QTest::mousePress(&shown.map, Qt::LeftButton, {}, star);
    QTest::mouseMove(&shown.map, star + QPoint(60, 40));
    QTest::mouseMove(&shown.map, star + QPoint(90, 60));
    CHECK(shown.middleOf("P07") != star);

    shown.press(Qt::Key_Escape);
    QTest::mouseRelease(&shown.map, Qt::LeftButton, {}, star + QPoint(90, 60));

    CHECK(shown.middleOf("P07") == star);
    CHECK(rings.isEmpty());
    CHECK(angles.isEmpty());
}

TEST_CASE("Groups, open places and resting people move around but not from ring to ring")
{
    for (const char* id : {"G01", "N9", "P14"}) {
        Shown shown;
        QSignalSpy rings(&shown.map, &Constellation::closenessDragged);
        QSignalSpy angles(&shown.map, &Constellation::angleMoved);
        const QPoint centre = shown.middleOf(youId);
        const QPoint way = shown.middleOf(id) - centre;

        shown.drag(centre + way, centre + QPoint(way.y(), -way.x()) / 2);

        CHECK(rings.isEmpty());
        CHECK(angles.size() == 1);
    }
}

TEST_CASE("Dragging the ground moves the sky where it is larger than the window")
{
    Shown shown;
    shown.map.zoomBy(3);
    const QPoint before = shown.middleOf(youId);
    shown.drag({40, 30}, {100, 70});
    CHECK(shown.middleOf(youId) == before + QPoint(60, 40));
}

TEST_CASE("The menu key offers everything that a drag can do")
{
    Shown shown;
    QSignalSpy rings(&shown.map, &Constellation::closenessDragged);
    QSignalSpy angles(&shown.map, &Constellation::angleMoved);
    QString asked;
    QObject::connect(
        &shown.map, &Constellation::menuAboutToShow, &shown.map, [&](QMenu*, const QString& id) {
            asked = id;
        });
    shown.map.setCurrent("P07");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&shown.map, &event);
    QMenu* menu = openMenu(shown.map);
    CHECK(asked == "P07");

    const double before = shown.angleOf("P07");
    actionOf(menu, "moveAround", 0)->trigger();
    CHECK(turnBetween(before, shown.angleOf("P07")) > 5);
    CHECK(angles.size() == 1);

    CHECK(actionOf(menu, "moveToRing", 2)->isChecked());
    actionOf(menu, "moveToRing", 1)->trigger();
    REQUIRE(rings.size() == 1);
    CHECK(rings.at(0).at(1).value<Ring>() == Ring::Steady);
    menu->close();
}

TEST_CASE("Stars keep their places when somebody is added and when somebody goes")
{
    Shown shown;
    shown.map.sky();
    const auto before = shown.map.angles();
    SkyPicture picture = samples::demoPicture();
    picture.stars.erase(picture.stars.begin() + 2);
    Star fresh = samples::randomPicture(8, 1).stars.front();
    picture.stars.push_back(fresh);

    shown.map.setPicture(picture);

    shown.map.sky();
    for (const auto& star : shown.map.sky().stars) {
        if (star.id != fresh.id) {
            CHECK(star.angle == before.at(star.id));
        }
    }
    shown.map.setPicture(samples::demoPicture());
    CHECK(shown.angleOf("P03") == before.at("P03"));
}

TEST_CASE("Kept angles put the stars where they were in the last run")
{
    std::map<std::string, double> kept;
    {
        Shown shown;
        shown.map.moveAround(QStringLiteral("P12"), 30);
        kept = shown.map.angles();
    }
    Constellation map;
    map.resize(1100, 800);
    map.setAngles(kept);
    map.setPicture(samples::demoPicture());
    map.sky();
    CHECK(map.angles() == kept);
}

TEST_CASE("Imagining somebody away shows what would open, and everybody comes back")
{
    Shown shown;
    QSignalSpy imagined(&shown.map, &Constellation::imaginedChanged);
    const auto before = shown.map.picture().openPlaces.size();

    shown.map.imagineWithout(QStringLiteral("P07"));

    CHECK(shown.map.isImagining());
    REQUIRE(shown.map.picture().openPlaces.size() == before + 1);
    CHECK(shown.map.picture().openPlaces.back().imagined);
    CHECK(shown.map.sentenceOf("P07").contains("imagined away"));
    CHECK(shown.map.sentenceOf("N6").startsWith("Would be open"));

    shown.map.imagineNothing();
    CHECK(shown.map.picture() == samples::demoPicture());
    CHECK(imagined.size() == 2);
}

TEST_CASE("A screen reader finds You, every star and every open place with its sentence")
{
    Shown shown;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.map);
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == "Map of the people around you");
    CHECK(list->text(QAccessible::Description).startsWith("14 people"));
    REQUIRE(list->childCount() == 18);

    std::set<QString> names;
    for (int at = 0; at < list->childCount(); ++at) {
        QAccessibleInterface* child = list->child(at);
        names.insert(child->text(QAccessible::Name));
        CHECK(child->role() == QAccessible::ListItem);
        CHECK(child->parent() == list);
        CHECK(child->isValid());
        CHECK(list->indexOfChild(child) == at);
        const QPoint middle = child->rect().center();
        CHECK(list->childAt(middle.x(), middle.y()) == child);
    }
    CHECK(names.size() == 18);
    CHECK(names.contains(
        "Dr Rosalind Achterberg, supervisor or teacher, close, holds 4 of your 12 needs, "
        "they give, last contact 6 days ago, 1 of 15"));
    CHECK_FALSE(names.contains(QString()));
}

TEST_CASE("A screen reader presses stars and hears where the focus is")
{
    Shown shown;
    QSignalSpy opened(&shown.map, &Constellation::opened);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.map);
    QAccessibleInterface* star = list->child(2);

    star->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    REQUIRE(opened.size() == 1);
    CHECK(star->state().focused);
    CHECK(star->state().selected);
    CHECK(list->focusChild() == star);
    CHECK_FALSE(list->child(3)->state().selected);
}

TEST_CASE("A star that has gone is no longer a child")
{
    Shown shown;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.map);
    CHECK(list->childCount() == 18);
    list->child(5);
    SkyPicture picture = samples::demoPicture();
    picture.stars.pop_back();
    shown.map.setCurrent("G01");

    shown.map.setPicture(picture);

    CHECK(list->childCount() == 17);
    CHECK(shown.map.current() == youId);
    CHECK(shown.map.selected().isEmpty());
}

TEST_CASE("The focus ring can be seen in every theme")
{
    for (const Theme theme :
         {Theme::Light, Theme::Dark, Theme::HighContrastLight, Theme::HighContrastDark}) {
        applyTheme(theme);
        Shown shown;
        const QImage with = shown.map.grab().toImage();
        shown.map.clearFocus();
        const QImage without = shown.map.grab().toImage();
        const QColor focus = color(Role::Focus);
        int changed = 0;
        for (int x = 400; x < 500; ++x) {
            for (int y = 250; y < 350; ++y) {
                changed += with.pixelColor(x, y) != without.pixelColor(x, y) ? 1 : 0;
            }
        }
        CHECK(changed > 100);
        CHECK(contrast(focus, color(Role::Sky)) >= 3);
    }
    applyTheme(Theme::Light);
}

TEST_CASE("A change of theme leaves no pixel of the old one")
{
    applyTheme(Theme::Light);
    Shown shown;
    const QImage light = shown.map.grab().toImage();
    applyTheme(Theme::Dark);
    const QImage dark = shown.map.grab().toImage();
    applyTheme(Theme::Light);
    CHECK(shown.map.grab().toImage() == light);
    CHECK(dark.pixelColor(12, 4) == schemeOf(Theme::Dark, QPalette())[Role::Sky]);
    int same = 0;
    for (int x = 0; x < dark.width(); ++x) {
        for (int y = 0; y < dark.height(); ++y) {
            same += dark.pixelColor(x, y) == light.pixelColor(x, y) ? 1 : 0;
        }
    }
    CHECK(same < dark.width() * dark.height() / 1000);
}

TEST_CASE("The wheel scrolls the page until there is more sky than window")
{
    Shown shown;
    const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
        const QPointF at(450, 300);
        QWheelEvent event(
            at, shown.map.mapToGlobal(at), {}, {0, 120}, {}, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&shown.map, &event);
        return event.isAccepted();
    };
    CHECK_FALSE(wheel(Qt::NoModifier));
    CHECK(wheel(Qt::ControlModifier));
    CHECK(shown.map.zoom() > 1);
    CHECK(wheel(Qt::NoModifier));
}

TEST_CASE("A year ago is shown as ghosts beside today")
{
    Shown shown;
    shown.map.select({});
    const QImage today = shown.map.grab().toImage();
    SkyPicture earlier = samples::demoPicture();
    earlier.stars.erase(earlier.stars.begin() + 6);
    Star gone = samples::randomPicture(8, 1).stars.front();
    gone.ended = true;
    gone.line = StarLine::Active;
    earlier.stars.push_back(gone);
    earlier.stars[0].closeness = 2;
    shown.map.setEarlier(earlier);
    CHECK(shown.map.grab().toImage() == today);

    shown.map.setView(SkyView::YearAgo);

    CHECK(shown.map.grab().toImage() != today);
}
