// SPDX-License-Identifier: MIT
// Before one meets somebody: one page, one key away.
#include <QCheckBox>
#include <QTabBar>

#include "actions/calendar.h"
#include "actions/meetings.h"
#include "interchange/calendar.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/meetings_desk.h"
#include "ui/map/map_page.h"
#include "ui/meetings/calendar_export.h"
#include "ui/meetings/calendar_import.h"
#include "ui/meetings/plan_of_meetings.h"
#include "ui/meetings/preparation_card.h"
#include "ui/meetings/preparation_words.h"
#include "ui/people/people_list.h"
#include "ui/people/person_detail.h"
#include "ui/widgets/line_edit.h"

#include <fstream>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

std::string saidOn(MeetingsDesk& desk)
{
    QStringList texts;
    for (const auto* label :
         desk.find<PreparationCard>("preparationCard")->findChildren<QLabel*>()) {
        texts << label->text();
    }
    return texts.join('\n').toStdString();
}

bool says(const std::string& page, const char* words)
{
    return page.find(words) != std::string::npos;
}

} // namespace

TEST_CASE(
    "One key on somebody in the list opens what to look at before meeting them", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("people"));
    auto* list = desk.find<PeopleList>("peopleList");
    list->choose(desk.person("Dr Rosalind Achterberg").id);
    list->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.find<PreparationCard>("preparationCard") != nullptr);
    const std::string page = saidOn(desk);
    CHECK(says(page, "Before you meet Dr Rosalind Achterberg"));
    CHECK(says(page, "June 23"));
    CHECK(says(page, "Readier than I feel"));       // the last note
    CHECK(says(page, "Say no to one thing"));       // the one before
    CHECK(says(page, "I hide tiredness") == false); // of the last three only
    CHECK(says(page, "Self-assessment before the contract review"));
    CHECK(says(page, "to be looked at again on June 30"));

    // Back leads to where one was.
    desk.press(Qt::Key_Escape);
    desk.settle();
    CHECK(desk.page() == "people");
}

TEST_CASE("A question is parked in place, on the meeting that is planned", "[meetings-ui]")
{
    MeetingsDesk desk;
    desk.session.goTo({"meetings", "prepare", qt(desk.person("Tomas Okafor").id.text)});
    desk.settle();
    CHECK(desk.focus() == "prepareQuestion");
    desk.write("How do I end well?");
    desk.press(Qt::Key_Return);
    const auto planned = desk.meetingsOn(day(2026, 6, 25)).at(0);
    const auto items = desk.store().reader().where(&AgendaItem::meeting, planned.id);
    REQUIRE(items.size() == 1);
    CHECK(items[0].text == "How do I end well?");
    CHECK(says(saidOn(desk), "How do I end well?"));
}

TEST_CASE("Without a planned meeting the question waits at one without a day", "[meetings-ui]")
{
    MeetingsDesk desk;
    const auto samir = desk.person("Samir Haddad").id;
    desk.session.goTo({"meetings", "prepare", qt(samir.text)});
    desk.settle();
    desk.write("Which referrer first?");
    desk.press(Qt::Key_Return);
    const auto ready = preparationFor(planOfMeetings(desk.store().reader()), samir, desk.today);
    REQUIRE(ready.agenda.size() == 1);
    CHECK(says(saidOn(desk), "Which referrer first?"));
}

TEST_CASE("Today leads to the preparation, and the page leads to the log", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"));
    desk.click("comingPrepare1");
    REQUIRE(desk.find<PreparationCard>("preparationCard") != nullptr);
    desk.click("prepareLog");
    REQUIRE(desk.panel() != nullptr);
    CHECK(desk.text("logPlanned").contains("individual supervision"));
}

TEST_CASE("The meetings of a person stand on a page of theirs", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("people"));
    desk.find<PeopleList>("peopleList")->choose(desk.person("Dr Henrik Vale").id);
    desk.settle();
    auto* tabs = desk.find<QTabBar>("personTabs");
    REQUIRE(tabs->tabText(1) == "Meetings");
    tabs->setCurrentIndex(1);
    desk.settle();
    REQUIRE(desk.find<QPushButton>("personMeeting3") != nullptr);
    CHECK(desk.find<QPushButton>("personMeeting4") == nullptr);
    CHECK(desk.text("personHeld").contains("7.0"));
    desk.click("personMeeting1");
    CHECK(desk.page() == "meetings");
}

TEST_CASE("A calendar file names nobody unless one asks for it", "[meetings-ui]")
{
    MeetingsDesk desk;
    desk.session.goTo({"meetings", "export", {}});
    desk.settle();
    auto* form = desk.find<CalendarExport>("calendarExport");
    REQUIRE(form != nullptr);
    CHECK(form->file().find("Rosalind") == std::string::npos);
    desk.find<QCheckBox>("calendarNames")->setChecked(true);
    const std::string named = form->file();
    CHECK(named.find("Rosalind") != std::string::npos);
    CHECK(readCalendar(named).problems.empty());
    desk.press(Qt::Key_Escape);
    CHECK(desk.find<CalendarExport>("calendarExport") == nullptr);
}

TEST_CASE(
    "A calendar is looked at before it comes in, and twice brings nothing twice", "[meetings-ui]")
{
    const TemporaryFolder folder;
    const auto path = folder / "invitation.ics";
    std::ofstream(path, std::ios::binary)
        << "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\n"
           "UID:abc@example.org\r\nDTSTAMP:20260601T000000Z\r\nDTSTART:20260701T150000Z\r\n"
           "DTEND:20260701T160000Z\r\nSUMMARY:Supervision\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    MeetingsDesk desk;
    const auto before = desk.meetings().size();
    const Place place{"meetings", "import", qt(path.string())};
    desk.session.goTo(place);
    desk.settle();
    REQUIRE(desk.find<CalendarImport>("calendarImport") != nullptr);
    CHECK(desk.meetings().size() == before);
    desk.click("calendarTake");
    CHECK(desk.meetings().size() == before + 1);
    desk.session.goTo(place);
    desk.settle();
    CHECK_FALSE(desk.find<QPushButton>("calendarTake")->isEnabled());
}

TEST_CASE("A file that is no calendar is said to be none", "[meetings-ui]")
{
    const TemporaryFolder folder;
    const auto path = folder / "letter.txt";
    std::ofstream(path) << "Dear Anna";
    MeetingsDesk desk;
    desk.session.goTo({"meetings", "import", qt(path.string())});
    desk.settle();
    CHECK(desk.text("calendarTrouble").contains("not a calendar"));
}

TEST_CASE("A letter in the list of people looks for a name, P as any other", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("people"));
    const auto priya = desk.addPerson("Priya Nair");
    auto* list = desk.find<PeopleList>("peopleList");
    list->choose(desk.person("Dr Rosalind Achterberg").id);
    list->setFocus(Qt::TabFocusReason);
    desk.write("pri");
    CHECK(list->selected() == std::vector{priya});
    CHECK(desk.page() == "people");
}

TEST_CASE("The same key prepares for a star, and else for the next meeting", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("map"));
    auto* prepare = desk.action("prepareMeeting");
    CHECK(prepare->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    SECTION("a star")
    {
        desk.find<MapPage>("mapPage")->select(qt(desk.person("Samir Haddad").id.text));
        prepare->trigger();
        CHECK(desk.text("prepareTitle").contains("Samir Haddad"));
    }
    SECTION("nobody")
    {
        desk.show(QStringLiteral("today"));
        prepare->trigger();
        CHECK(desk.text("prepareTitle").contains("Rosalind"));
    }
}

TEST_CASE("Without anybody to prepare for, it says so", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("today"), true);
    desk.action("prepareMeeting")->trigger();
    CHECK(desk.refused.last().at(0).toString().contains("Choose somebody"));
}

TEST_CASE(
    "Who comes back to the meetings finds their list, not an old preparation", "[meetings-ui]")
{
    MeetingsDesk desk(QStringLiteral("meetings"));
    desk.action("prepareMeeting")->trigger();
    REQUIRE(desk.text("prepareTitle").contains("Rosalind"));
    SECTION("by the key of the page")
    {
        desk.show(QStringLiteral("meetings"));
    }
    SECTION("from another page")
    {
        desk.show(QStringLiteral("people"));
        desk.show(QStringLiteral("meetings"));
    }
    desk.settle();
    CHECK(desk.find("meetingList")->isVisible());
    CHECK(desk.find<PreparationCard>("preparationCard") == nullptr);
}
