// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QPushButton>

#include "actions/people.h"
#include "tests/ui/people_desk.h"
#include "ui/people/people_pane.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/line_edit.h"

using namespace asterism;
using namespace asterism::tests;
using namespace asterism::ui;

TEST_CASE(
    "With nobody in the plan the page says how to begin, and three names go in without a pause",
    "[people]")
{
    PeopleDesk desk(Store::inMemory());
    REQUIRE(desk.find<QWidget>("peopleEmpty")->isVisible());
    CHECK(QApplication::focusWidget() == desk.find<QPushButton>("peopleEmptyAdd"));

    desk.key(Qt::Key_Space);
    desk.type("Ann");
    desk.key(Qt::Key_Return);
    desk.type("Ben");
    desk.key(Qt::Key_Tab);
    desk.find<ComboBox>("addKind")->choose(RelationshipKind::Peer);
    desk.key(Qt::Key_Return);
    desk.type("Zoe");
    desk.key(Qt::Key_Return);

    CHECK(desk.shown() == "Ann, Ben, Zoe");
    CHECK(desk.find<LineEdit>("addName")->text().isEmpty());
    CHECK(QApplication::focusWidget() == desk.find<LineEdit>("addName"));
    std::vector<RelationshipKind> kinds;
    for (const auto& row : desk.list()->people()) {
        kinds.push_back(row.kinds.front());
    }
    using enum RelationshipKind;
    CHECK(kinds == std::vector{Mentor, Peer, Peer});
    CHECK(desk.steps() == 3);
}

TEST_CASE("A name of blanks adds nobody", "[people]")
{
    PeopleDesk desk(Store::inMemory());
    desk.key(Qt::Key_Space);

    desk.type("   ");
    desk.key(Qt::Key_Return);

    CHECK(desk.plan().count<Person>() == 0);
    CHECK(QApplication::focusWidget() == desk.find<LineEdit>("addName"));
}

TEST_CASE("Escape puts the row for new people away, and the focus goes to the list", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.list()->setFocus();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget() == desk.find<LineEdit>("addName"));

    desk.key(Qt::Key_Escape);

    CHECK_FALSE(desk.find<QWidget>("quickAdd")->isVisible());
    CHECK(QApplication::focusWidget() == desk.list());
}

TEST_CASE(
    "Escape clears what was typed to find somebody before it lets go of the chosen one", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.choose(samplePerson("P03"));
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type("lena");
    desk.key(Qt::Key_Down);
    REQUIRE(desk.names().size() == 1);

    desk.key(Qt::Key_Escape);
    CHECK(desk.names().size() == 14);
    CHECK(desk.list()->selected().size() == 1);

    desk.key(Qt::Key_Escape);
    CHECK(desk.list()->selected().empty());
}

TEST_CASE("Finding does without accents and capitals, and looks at more than the name", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.list()->choose(samplePerson("P01"));
    desk.key(Qt::Key_F, Qt::ControlModifier);

    desk.type("trauma OKA");

    CHECK(desk.shown() == "Tomas Okafor");
}

TEST_CASE("When nobody is found, one button shows everybody again", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.list()->clearSelection();
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type("nobody at all");
    REQUIRE(desk.find<QWidget>("nobodyFound")->isVisible());

    desk.find<QWidget>("nobodyFound")->findChild<QPushButton*>()->setFocus();
    desk.key(Qt::Key_Space);

    CHECK(desk.names().size() == 14);
    CHECK(desk.list()->isVisible());
}

TEST_CASE("The filter shows those who rest, and those who hold a need", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.list()->clearSelection();
    desk.goTo<QPushButton>("segment0");
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right);
    CHECK(desk.shown() == "Prof. Marguerite Doyle");

    desk.goTo<QPushButton>("segment2");
    desk.key(Qt::Key_Left);
    desk.key(Qt::Key_Left);
    desk.menuOf("peopleFilter");
    desk.pick("Holds a Need");
    CHECK(desk.names().size() == 10);
    CHECK_FALSE(desk.names().contains("Camille Tran"));
}

TEST_CASE(
    "A tag in the filter menu leaves only those who wear it, until its word is taken away",
    "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.list()->clearSelection();
    const QStringList entries = desk.menuOf("peopleFilter");
    CHECK(entries.contains("peer group (3)"));

    desk.pick("peer group");
    CHECK(desk.shown() == "Dev Malhotra, Ji-woo Han, Lena Sorby");

    desk.find<QWidget>("peopleNarrowing")->findChild<QWidget*>("removeChip")->setFocus();
    desk.key(Qt::Key_Space);
    CHECK(desk.names().size() == 14);
}

TEST_CASE("Whoever is being edited stays in view until somebody else is chosen", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.choose(samplePerson("P03"));
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type("lena");

    desk.goTo<LineEdit>("personName");
    desk.retype("Helena Sorby");
    desk.key(Qt::Key_Tab);
    CHECK(desk.shown() == "Helena Sorby");

    desk.find<LineEdit>("peopleFind")->setFocus();
    desk.retype("dev");
    CHECK(desk.shown() == "Dev Malhotra");
}

TEST_CASE("Delete removes at once, says so, and undo brings back everything", "[people]")
{
    PeopleDesk desk(sampleStore());
    const Plan before = desk.plan().plan();
    desk.choose(samplePerson("P09"));

    desk.key(Qt::Key_Delete);

    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK_FALSE(desk.names().contains("Dr Henrik Vale"));
    REQUIRE(desk.said.count() == 1);
    CHECK(desk.said.front().front().toString() == "Dr Henrik Vale removed");
    CHECK(QApplication::focusWidget() == desk.list());
    CHECK(desk.list()->selected().size() == 1);

    desk.session.undo();
    CHECK(desk.plan().plan() == before);
    CHECK(desk.names().contains("Dr Henrik Vale"));
}

TEST_CASE("Delete in a text field takes away letters, never people", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.choose(samplePerson("P03"));
    desk.goTo<LineEdit>("personName");

    desk.key(Qt::Key_Delete);

    CHECK(desk.plan().count<Person>() == 14);
}

TEST_CASE("Several people get a tag, and lose it, in one step each", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.choose(samplePerson("P04"));
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(desk.list()->selected().size() == 3);
    const int before = desk.steps();
    const Plan plan = desk.plan().plan();

    desk.key(Qt::Key_Return);
    desk.type("autumn");
    desk.key(Qt::Key_Return);

    CHECK(desk.steps() == before + 1);
    for (const auto& id : desk.list()->selected()) {
        CHECK(desk.plan().where(&Tag::person, id).front().name == "autumn");
    }
    desk.session.undo();
    CHECK(desk.plan().plan() == plan);
}

TEST_CASE("Several people are removed in one step and come back in one", "[people]")
{
    PeopleDesk desk(sampleStore());
    const Plan plan = desk.plan().plan();
    desk.choose(samplePerson("P04"));
    desk.key(Qt::Key_Down, Qt::ShiftModifier);

    desk.key(Qt::Key_Delete);
    CHECK(desk.names().size() == 12);
    CHECK(desk.said.front().front().toString() == "2 people removed");

    desk.session.undo();
    CHECK(desk.plan().plan() == plan);
}

TEST_CASE("The menu key opens what can be done, and a state in it can be undone", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.choose(samplePerson("P11"));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(desk.list(), &asked);
    REQUIRE(QApplication::activePopupWidget() != nullptr);

    desk.pick("State");
    desk.pick("Resting");

    CHECK(desk.person(samplePerson("P11")).resting == Resting::Resting);
    CHECK(desk.said.front().front().toString() == "Owen Bright: resting");
    desk.session.undo();
    CHECK(desk.person(samplePerson("P11")).resting == Resting::Active);
}

TEST_CASE("Where there is little room the list and the person take turns", "[people]")
{
    PeopleDesk desk(sampleStore(), {584, 340});
    desk.choose(samplePerson("P03"));
    REQUIRE(desk.list()->isVisible());
    CHECK_FALSE(desk.find<QWidget>("personDetail")->isVisible());

    desk.key(Qt::Key_Return);
    CHECK_FALSE(desk.list()->isVisible());
    CHECK(QApplication::focusWidget() == desk.find<LineEdit>("personName"));

    desk.key(Qt::Key_Escape);
    CHECK(desk.list()->isVisible());
    CHECK(QApplication::focusWidget() == desk.list());
    CHECK(desk.list()->selected() == std::vector{samplePerson("P03")});

    desk.page.resize(1000, 700);
    CHECK(desk.list()->isVisible());
    CHECK(desk.find<QWidget>("personDetail")->isVisible());
}

TEST_CASE("Undoing an addition while its person is shown leaves the page whole", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type("Somebody");
    desk.key(Qt::Key_Return);
    REQUIRE(desk.names().contains("Somebody"));

    desk.session.undo();

    CHECK_FALSE(desk.names().contains("Somebody"));
    CHECK(desk.plan().count<Person>() == 14);
}

TEST_CASE("A place leads to the person it names, even past the filter", "[people]")
{
    PeopleDesk desk(sampleStore());
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type("dev");

    desk.page.open({"people", "person", qt(sampleId("P12"))});

    CHECK(desk.list()->selected() == std::vector{samplePerson("P12")});
    CHECK(desk.find<LineEdit>("personName")->text() == "Camille Tran");
}

TEST_CASE("The model of the list behaves whatever is done to the plan", "[people]")
{
    PeopleDesk desk(sampleStore());
    QAbstractItemModelTester watch(
        desk.list()->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    desk.choose(samplePerson("P03"));

    desk.session.run([](Store& store) {
        actions::removeAll(store, {samplePerson("P01"), samplePerson("P05")});
    });
    desk.session.run([](Store& store) {
        auto person = store.reader().at(samplePerson("P14"));
        person.displayName = "Aaron Pym";
        actions::change(store, person);
    });
    desk.session.undo();
    desk.session.undo();

    CHECK(desk.names().size() == 14);
    CHECK(desk.list()->selected() == std::vector{samplePerson("P03")});
}
