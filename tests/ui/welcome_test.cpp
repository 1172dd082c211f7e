// SPDX-License-Identifier: MIT
#include "tests/ui/shell_fixture.h"
#include "ui/today/quick_people.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/line_edit.h"

using namespace asterism;
using namespace asterism::test;

TEST_CASE("Whoever has just arrived is welcomed with three ways to begin and no question")
{
    Shell shell;
    shell.show();
    CHECK(shell.find("welcome")->isVisible());
    for (const char* way : {"startWithPeople", "beginReflection", "lookAtSample"}) {
        INFO(way);
        CHECK(shell.find<QPushButton>(way)->isVisible());
    }
    for (const QLineEdit* field : shell.find("welcome")->findChildren<QLineEdit*>()) {
        CHECK_FALSE(field->isVisible());
    }
    CHECK(shell.find("startWithPeople")->hasFocus());
}

TEST_CASE("The welcome is over with the first person, and back when that is undone")
{
    Shell shell;
    shell.show();
    shell.addPerson("Ann");
    CHECK_FALSE(shell.find("welcome")->isVisible());
    CHECK(shell.find("todayCards")->isVisible());
    shell.session.undo();
    CHECK(shell.find("welcome")->isVisible());
}

TEST_CASE("Names, one after the other by Enter, become people on the map in one step")
{
    Shell shell;
    shell.show();
    shell.keys(Qt::Key_Space);
    REQUIRE(shell.find("quickPeoplePage")->isVisible());
    REQUIRE(shell.find("quickName")->hasFocus());
    CHECK_FALSE(shell.find("quickFinish")->isEnabled());

    shell.type("Ann Lee");
    shell.keys(Qt::Key_Return);
    shell.type("Ben");
    shell.keys(Qt::Key_Return);
    shell.find<ui::Chips>("quickKind2")->setChosenKeys({static_cast<int>(RelationshipKind::Peer)});
    emit shell.find<ui::Chips>("quickKind2")->chosenChanged();
    shell.find<ui::Chips>("quickCloseness1")->setChosenKeys({5});
    emit shell.find<ui::Chips>("quickCloseness1")->chosenChanged();
    shell.type("Cleo");
    QTest::mouseClick(shell.find<QPushButton>("quickFinish"), Qt::LeftButton);

    CHECK(shell.page() == "map");
    const Reader& plan = shell.store().reader();
    REQUIRE(plan.count<Person>() == 3);
    const auto ties = plan.all<Relationship>();
    REQUIRE(ties.size() == 3);
    CHECK(ties.at(0).closeness == 5);
    CHECK(ties.at(1).kind == RelationshipKind::Peer);
    CHECK(ties.at(1).closeness == 3);
    CHECK(ui::readQuickPeople(shell.store()).empty());

    shell.session.undo();
    CHECK(plan.count<Person>() == 0);
    CHECK(plan.count<Relationship>() == 0);
}

TEST_CASE("Names that were typed at the beginning are still there after leaving, or after a crash")
{
    Shell shell;
    shell.show();
    shell.keys(Qt::Key_Space);
    shell.type("Ann");
    shell.keys(Qt::Key_Return);
    shell.keys(Qt::Key_Escape);
    CHECK(shell.find("welcome")->isVisible());
    CHECK(ui::readQuickPeople(shell.store()).size() == 1);

    shell.find("startWithPeople")->setFocus();
    shell.keys(Qt::Key_Space);
    CHECK(shell.find("quickRemove1")->isVisible());
    QTest::mouseClick(shell.find<QAbstractButton>("quickRemove1"), Qt::LeftButton);
    CHECK(ui::readQuickPeople(shell.store()).empty());
}

TEST_CASE("The sample can be asked for from the welcome and from the File menu")
{
    Shell shell;
    shell.show();
    QSignalSpy wanted(shell.window.get(), &ui::MainWindow::sampleWanted);
    QTest::mouseClick(shell.find<QPushButton>("lookAtSample"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return wanted.count() == 1; }));
    shell.action("sample")->trigger();
    CHECK(wanted.count() == 2);
}
