// SPDX-License-Identifier: MIT
// The outreach page without a mouse and without a screen.
#include <QAccessible>

#include "tests/ui/outreach_desk.h"

#include <set>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

bool isStop(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && widget->focusProxy() == nullptr;
}

void expectNames(const QWidget& root)
{
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!isStop(widget) || widget->objectName().startsWith("qt_")) {
            continue;
        }
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        REQUIRE(spoken != nullptr);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(widget->objectName().isEmpty());
    }
}

} // namespace

TEST_CASE("Everything on the outreach page that takes the focus has a name", "[outreach]")
{
    OutreachDesk desk({1500, 900});
    expectNames(desk.page());

    desk.choose("Prof. Marguerite Doyle", Stage::Asked);
    desk.press(Qt::Key_Return);
    expectNames(desk.page());
    for (const char* form : {"threadAnswer", "threadAsked", "threadLater"}) {
        desk.click(form);
        expectNames(desk.page());
    }
    desk.click("outreachIdea");
    expectNames(desk.page());
}

TEST_CASE("Tab goes through the outreach page once, and back the same way", "[outreach]")
{
    OutreachDesk desk({1500, 900});
    desk.choose("Prof. Marguerite Doyle", Stage::Asked);
    desk.press(Qt::Key_Return);
    const auto tour = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        std::vector<QWidget*> stops;
        QWidget* first = QApplication::focusWidget();
        do {
            stops.push_back(QApplication::focusWidget());
            desk.press(key, modifiers);
        } while (QApplication::focusWidget() != first && stops.size() < 100);
        return stops;
    };

    auto ahead = tour(Qt::Key_Tab, {});
    const auto back = tour(Qt::Key_Backtab, Qt::ShiftModifier);

    CHECK(ahead.size() < 100);
    CHECK(std::set<QWidget*>(ahead.begin(), ahead.end()).size() == ahead.size());
    std::reverse(ahead.begin() + 1, ahead.end());
    CHECK(ahead == back);
    for (QWidget* stop : desk.page().findChildren<QWidget*>()) {
        if (isStop(stop) && !stop->objectName().startsWith("qt_")) {
            INFO(stop->metaObject()->className() << " " << stop->objectName().toStdString());
            CHECK(std::find(ahead.begin(), ahead.end(), stop) != ahead.end());
        }
    }
}

TEST_CASE("Escape leaves a form first, then the card", "[outreach]")
{
    OutreachDesk desk;
    desk.choose("Prof. Marguerite Doyle", Stage::Asked);
    desk.press(Qt::Key_Return);
    desk.click("threadAnswer");

    desk.press(Qt::Key_Escape);
    CHECK(desk.find("answerForm") == nullptr);
    CHECK(desk.detail().isVisible());

    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.detail().isVisible());
    CHECK(QApplication::focusWidget() == desk.column(Stage::Asked));
}
