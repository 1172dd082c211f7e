// SPDX-License-Identifier: MIT
// Logging a meeting from anywhere, in half a minute.
#include "tests/ui/meetings_desk.h"
#include "ui/log/log_sitting.h"
#include "ui/map/map_page.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dots.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

TEST_CASE("A meeting that was planned for today is logged in six interactions", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"));
    desk.today = day(2026, 6, 23);
    const int before = desk.steps();

    desk.action("logMeeting")->trigger();
    desk.settle();
    REQUIRE(desk.panel() != nullptr);
    CHECK(desk.text("logPlanned").contains("individual supervision"));
    CHECK(desk.focus() == "logHow"); // who came is known
    desk.press(Qt::Key_4);
    desk.press(Qt::Key_Tab);
    desk.write("Slower is fine");
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(desk.panel() == nullptr);
    CHECK(desk.steps() == before + 1);
    const auto meetings = desk.meetingsOn(day(2026, 6, 23));
    REQUIRE(meetings.size() == 1);
    CHECK(meetings[0].state == MeetingState::Held);
    CHECK(meetings[0].what == "Slower is fine");
    CHECK(meetings[0].feltHeld == 8);
    CHECK(meetings[0].minutes == 60);
    CHECK(desk.done.last().at(0).toString().contains("Rosalind"));

    // One step back, and it is only planned again.
    desk.session.undo();
    CHECK(desk.meetingsOn(day(2026, 6, 23)).at(0).state == MeetingState::Confirmed);
}

TEST_CASE("The beginning of a name and Enter say who it was with", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"));
    desk.action("logMeeting")->trigger();
    desk.settle();
    REQUIRE(desk.focus() == "logWhoLine");
    desk.write("camil");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    CHECK(desk.focus() == "logHow");
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    const auto meetings = desk.meetingsOn(desk.today);
    REQUIRE(meetings.size() == 1);
    CHECK(meetings[0].kind == "I mentor"); // as the last one with her
    CHECK(meetings[0].minutes == 45);
}

TEST_CASE(
    "A name that could be two people asks which one, and a new one becomes somebody",
    "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"));
    desk.addPerson("Lena Moor");
    desk.action("logMeeting")->trigger();
    desk.settle();
    desk.write("Lena");
    desk.press(Qt::Key_Return);
    CHECK(desk.text("whichOneQuestion").contains("Lena"));
    CHECK(desk.focus() == "whichOne1");
    desk.press(Qt::Key_Return);
    desk.write("Pilar Costa");
    desk.press(Qt::Key_Return);
    CHECK(desk.text("whichOneQuestion").contains("new here"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(
        desk.store().reader().where(&Person::displayName, std::string("Pilar Costa")).size() == 1);
    const auto meetings = desk.meetingsOn(desk.today);
    REQUIRE(meetings.size() == 1);
    CHECK(desk.store().reader().where(&Attendance::meeting, meetings[0].id).size() == 2);

    // The new person came with the meeting, and goes with it.
    desk.session.undo();
    CHECK(desk.store().reader().where(&Person::displayName, std::string("Pilar Costa")).empty());
}

TEST_CASE("Without anybody nothing is kept, and the field says what is missing", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"));
    const int before = desk.steps();
    desk.action("logMeeting")->trigger();
    desk.settle();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.panel() != nullptr);
    CHECK(desk.text("logNotice") == "Whom did you meet? One name is enough.");
    CHECK(desk.focus() == "logWhoLine");
    CHECK(desk.steps() == before);
}

TEST_CASE("Escape keeps what was said as a draft, and Ctrl+L brings it back", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"));
    const int before = desk.steps();
    desk.action("logMeeting")->trigger();
    desk.settle();
    desk.write("Camille");
    desk.press(Qt::Key_Return);
    desk.tabTo("logStays");
    desk.write("She asks good questions");
    desk.tabTo("logMine1");
    desk.write("Reading list");
    desk.press(Qt::Key_Escape);
    CHECK(desk.panel() == nullptr);
    CHECK(desk.steps() == before); // a draft is no part of the plan
    REQUIRE(logDrafts(desk.store()).size() == 1);

    // Today names it among what was begun, and leads there.
    desk.click("continue1");
    REQUIRE(desk.panel() != nullptr);
    desk.press(Qt::Key_Escape);
    desk.action("logMeeting")->trigger();
    desk.settle();
    REQUIRE(desk.panel() != nullptr);
    CHECK(desk.find<NoteEdit>("logStays")->text() == "She asks good questions");
    CHECK(desk.find<LineEdit>("logMine1")->text() == "Reading list");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(logDrafts(desk.store()).empty());
    CHECK(desk.meetingsOn(desk.today).at(0).what == "She asks good questions");
}

TEST_CASE("What is being typed is in a draft after a pause", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"));
    desk.action("logMeeting")->trigger();
    desk.settle();
    desk.tabTo("logStays");
    desk.write("Half a sen");
    CHECK(logDrafts(desk.store()).empty());
    QTest::qWait(LogPanel::pause + 200);
    REQUIRE(logDrafts(desk.store()).size() == 1);
    CHECK(logDrafts(desk.store()).front().sitting.stays == "Half a sen");
}

TEST_CASE("A draft about somebody else waits aside and can be opened", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"));
    LogSitting waiting;
    waiting.people = {desk.person("Camille Tran").id};
    waiting.on = desk.today;
    waiting.stays = "Nerves";
    desk.store().keepDraft({"one", logDraftPath, 0, toJson(waiting), 0});

    desk.session.goTo({"log", "person", qt(desk.person("Dev Malhotra").id.text)});
    desk.settle();
    CHECK(desk.panel()->sitting().people == std::vector{desk.person("Dev Malhotra").id});
    CHECK(desk.panel()->sitting().stays.empty());
    desk.click("logOtherDraft");
    CHECK(desk.panel()->sitting().stays == "Nerves");
}

TEST_CASE(
    "Two promises are noted with the meeting, and the thank-you letter is offered", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"));
    const Id<Person> rosalind = desk.person("Dr Rosalind Achterberg").id;
    desk.session.goTo({"log", "person", qt(rosalind.text)});
    desk.settle();
    desk.tabTo("logMine1");
    desk.write("Send the checklist");
    desk.press(Qt::Key_Tab);
    desk.write("next Friday");
    desk.tabTo("logTheirs1");
    desk.write("Lend me the book");
    desk.tabTo("logThanks");
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    const auto meetings = desk.meetingsOn(desk.today);
    REQUIRE(meetings.size() == 1);
    const auto promises
        = desk.store().reader().where(&Commitment::meeting, std::optional{meetings[0].id});
    REQUIRE(promises.size() == 2);
    for (const auto& promise : promises) {
        const auto tie = desk.store().reader().at(*promise.relationship);
        CHECK(tie.person == rosalind);
        CHECK((promise.owner == Owner::Me) == (promise.text == "Send the checklist"));
        CHECK(promise.due.isEmpty() == (promise.owner == Owner::Them));
    }
    CHECK(desk.page() == "letters");
    CHECK(desk.asked.last().at(0).value<Place>().id.startsWith(qt(rosalind.text) + "/thanks"));
}

TEST_CASE("A day that is still to come is refused in words, and nothing is lost", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"));
    desk.session.goTo({"log", "person", qt(desk.person("Camille Tran").id.text)});
    desk.settle();
    desk.find<DateField>("logOn")->lineEdit()->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.write("June 30, 2026");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.refused.count() > 0);
    CHECK(desk.refused.last().at(0).toString().contains("still to come"));
    CHECK(desk.panel() != nullptr);
}

TEST_CASE("A draft survives its way through text", "[meetings-ui]")
{
    LogSitting sitting;
    sitting.people = {Id<Person>{"p1"}, Id<Person>{"p2"}};
    sitting.newNames = {"Ünal"};
    sitting.group = Id<Group>{"g"};
    sitting.on = PartialDate(2026, 6);
    sitting.minutes = 50;
    sitting.how = 4;
    sitting.stays = "“quoted”\nand more";
    sitting.promises = {{Owner::Me, "One", PartialDate(2026, 7)}, {Owner::Them, "Two", {}}};
    sitting.wantsThanks = true;
    sitting.planned = Id<Meeting>{"m"};
    CHECK(logSittingFromJson(toJson(sitting)) == sitting);
    CHECK(logSittingFromJson(toJson(LogSitting{})) == LogSitting{});
    CHECK_FALSE(logSittingFromJson("[1]").has_value());
    CHECK_FALSE(logSittingFromJson("{\"how\":\"four\"}").has_value());
}

TEST_CASE("The line for names stands whole in a small window", "[meetings-ui]")
{
    MeetingsDesk desk("map");
    desk.window->resize(900, 600);
    desk.settle();
    desk.press(Qt::Key_L, Qt::ControlModifier);
    auto* line = desk.find<QLineEdit>("logWhoLine");
    QTest::qWait(50);
    CHECK(line->height() >= line->sizeHint().height());
    CHECK(line->parentWidget()->rect().contains(line->geometry()));
}

TEST_CASE("Whoever is chosen on the map is the one whose meeting is logged", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("map"));
    const auto samir = desk.person("Samir Haddad").id;
    desk.find<MapPage>("mapPage")->select(qt(samir.text));
    desk.settle();

    SECTION("by the key")
    {
        desk.action("logMeeting")->trigger();
        desk.settle();
    }
    SECTION("by the button beside the sky")
    {
        CHECK(desk.find<QPushButton>("logWithStar")->accessibleName().contains("Samir Haddad"));
        desk.click("logWithStar");
    }
    REQUIRE(desk.panel() != nullptr);
    CHECK(desk.panel()->sitting().people == std::vector{samir});
}

TEST_CASE("From the map one writes to whoever is chosen; a group is only opened", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("map"));
    auto* map = desk.find<MapPage>("mapPage");
    map->select(qt(desk.store().reader().all<Group>().at(0).id.text));
    desk.settle();
    CHECK_FALSE(desk.find("logWithStar")->isVisible());
    CHECK_FALSE(desk.find("writeToStar")->isVisible());
    CHECK(desk.find("openStar")->isVisible());

    map->select(qt(desk.person("Samir Haddad").id.text));
    desk.settle();
    desk.click("writeToStar");
    CHECK(desk.page() == "letters");
}

TEST_CASE("The person who is open is the one whose meeting is logged", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto camille = desk.person("Camille Tran").id;
    desk.session.goTo({"people", "person", qt(camille.text)});
    desk.settle();
    desk.action("logMeeting")->trigger();
    desk.settle();
    REQUIRE(desk.panel() != nullptr);
    CHECK(desk.panel()->sitting().people == std::vector{camille});
}
