// SPDX-License-Identifier: MIT
// The page without a mouse and without a screen.
#include <QAccessible>
#include <QTabBar>
#include <QWheelEvent>

#include "tests/ui/people_desk.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/wheel_guard.h"

#include <set>

using namespace asterism;
using namespace asterism::tests;
using namespace asterism::ui;

namespace {

bool isStop(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && widget->focusProxy() == nullptr;
}

void expectNames(PeopleDesk& desk)
{
    for (const QWidget* widget : desk.page.findChildren<QWidget*>()) {
        if (!isStop(widget) || widget->objectName().startsWith("qt_")) {
            continue;
        }
        QAccessibleInterface* spoken
            = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        REQUIRE(spoken != nullptr);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(widget->objectName().isEmpty());
    }
}

/// Goes once around by Tab and returns where it has been.
std::vector<QWidget*> tour(PeopleDesk& desk, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    std::vector<QWidget*> stops;
    QWidget* first = QApplication::focusWidget();
    do {
        stops.push_back(QApplication::focusWidget());
        desk.key(key, modifiers);
    } while (QApplication::focusWidget() != first && stops.size() < 200);
    return stops;
}

} // namespace

TEST_CASE("Everything on the page of people that takes the focus has a name", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.choose(samplePerson("P01"));
    auto* tabs = desk.find<QTabBar>("personTabs");
    for (int leaf = 0; leaf < tabs->count(); ++leaf) {
        tabs->setCurrentIndex(leaf);
        desk.settle();
        expectNames(desk);
    }
    desk.page.addPerson();
    expectNames(desk);
    desk.page.showNetwork();
    expectNames(desk);
    desk.page.showGroups();
    expectNames(desk);
}

TEST_CASE("Tab goes through a person once, and Shift+Tab the same way back", "[people]")
{
    for (int leaf = 0; leaf < 8; ++leaf) {
        INFO("leaf " << leaf);
        PeopleDesk desk(sampleStore());
        desk.choose(samplePerson("P09"));
        desk.find<QTabBar>("personTabs")->setCurrentIndex(leaf);
        desk.settle();
        desk.list()->setFocus();

        auto ahead = tour(desk, Qt::Key_Tab);
        const auto back = tour(desk, Qt::Key_Backtab, Qt::ShiftModifier);

        CHECK(ahead.size() < 200);
        CHECK(std::set<QWidget*>(ahead.begin(), ahead.end()).size() == ahead.size());
        std::reverse(ahead.begin() + 1, ahead.end());
        CHECK(ahead == back);
        for (QWidget* stop : desk.page.findChildren<QWidget*>()) {
            if (isStop(stop)) {
                INFO(stop->metaObject()->className() << " " << stop->objectName().toStdString());
                CHECK(std::find(ahead.begin(), ahead.end(), stop) != ahead.end());
            }
        }
    }
}

TEST_CASE("Tab reads a person from the top to the bottom", "[people]")
{
    PeopleDesk desk(sampleStore(), {1000, 3000});
    desk.choose(samplePerson("P09"));
    desk.settle();
    desk.list()->setFocus();
    desk.key(Qt::Key_Tab);

    const QWidget* detail = desk.find<QWidget>("personDetail");
    int y = 0;
    for (QWidget* stop : tour(desk, Qt::Key_Tab)) {
        if (!detail->isAncestorOf(stop)) {
            continue;
        }
        const int at = stop->mapTo(detail, QPoint(0, stop->height() / 2)).y();
        INFO(stop->objectName().toStdString());
        CHECK(at >= y - 30);
        y = at;
    }
}

TEST_CASE("A turn of the wheel over a choice without the focus changes nothing", "[people]")
{
    WheelGuard guard;
    qApp->installEventFilter(&guard);
    PeopleDesk desk(sampleStore());
    desk.choose(samplePerson("P12"));
    const Plan before = desk.plan().plan();

    for (const char* name : {"tieKind", "tieDirection", "rhythmChoice", "tieMinutes"}) {
        auto* widget = desk.find<QWidget>(name);
        const QPointF place = widget->rect().center();
        QWheelEvent turn(
            place,
            widget->mapToGlobal(place),
            {},
            {0, -120},
            Qt::NoButton,
            Qt::NoModifier,
            Qt::NoScrollPhase,
            false);
        QApplication::sendEvent(widget, &turn);
    }

    CHECK(desk.plan().plan() == before);
    CHECK(desk.find<ComboBox>("tieKind")->chosen<RelationshipKind>() == RelationshipKind::Mentee);
    qApp->removeEventFilter(&guard);
}
