// SPDX-License-Identifier: MIT
#include <QSignalSpy>

#include "tests/ui/reflect_fixture.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;

TEST_CASE("A whole reflection by keyboard alone ends in the right rows, and one undo takes it back")
{
    // GIVEN an empty plan
    OpenPath path(Store::inMemory());
    const Plan before = path.session->plan().plan();
    QSignalSpy finished(path.view.get(), &ui::PathView::finished);
    path.view->begin();
    const auto next = [&] { path.press(Qt::Key_PageDown, Qt::ControlModifier); };

    // WHEN something is said on every page, without the mouse
    REQUIRE(path.tabTo("whatBringsMe"));
    path.type("A hard spring");
    next();
    path.type("A steady practice");
    path.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(path.focus()->objectName() == "valueCard");
    for (int card = 0; card < 4; ++card) {
        path.press(Qt::Key_1);
    }
    path.press(Qt::Key_Backspace);
    REQUIRE(path.tabTo("enough"));
    path.press(Qt::Key_Return);
    for (int chip = 0; chip < 3; ++chip) {
        path.press(Qt::Key_Space);
        path.press(Qt::Key_Right);
    }
    next();
    path.type("Two languages");
    next();
    path.type("Finish the course");
    next();
    for (const char* need : {"Company", "Advice on money"}) {
        REQUIRE(path.tabTo("ownNeed"));
        path.type(need);
        path.press(Qt::Key_Return);
    }
    next();
    CHECK(path.focus()->objectName() == "holderName0");
    path.type("Tomas Okafor");
    path.press(Qt::Key_Return);
    next();
    REQUIRE(path.tabTo("step0"));
    path.press(Qt::Key_Space);
    REQUIRE(path.tabTo("pathNext"));
    path.press(Qt::Key_Return);

    // THEN it is all in the plan
    CHECK(finished.size() == 1);
    const Plan after = path.session->plan().plan();
    CHECK(after.of<Reflection>().at(0).text == "A hard spring");
    CHECK(after.of<Statement>().at(0).text == "A steady practice");
    CHECK(after.of<Value>().size() == 3);
    CHECK(after.of<Strength>().at(0).title == "Two languages");
    CHECK(after.of<Goal>().at(0).title == "Finish the course");
    REQUIRE(after.of<Need>().size() == 2);
    CHECK(after.of<Person>().at(0).displayName == "Tomas Okafor");
    CHECK(after.of<Coverage>().at(0).need == after.of<Need>().at(0).id);
    CHECK(after.of<Need>().at(1).state == NeedState::Seeking);
    CHECK(after.of<Commitment>().size() == 1);
    CHECK(after.of<Snapshot>().size() == 1);
    CHECK(path.session->store().drafts().empty());

    // AND one undo takes it all back
    path.session->undo();
    CHECK(path.session->plan().plan() == before);
    path.session->redo();
    CHECK(path.session->plan().plan() == after);
}
