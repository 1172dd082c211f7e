// SPDX-License-Identifier: MIT
// One line on Today: what it will do stands below before Enter.
#include "tests/ui/meetings_desk.h"
#include "ui/log/which_one.h"
#include "ui/today/quick_line_field.h"
#include "ui/widgets/line_edit.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

struct LineDesk : MeetingsDesk {
    LineDesk() : MeetingsDesk(QStringLiteral("today"))
    {
        find<LineEdit>("quickLine")->setFocus(Qt::TabFocusReason);
    }

    std::string preview()
    {
        return find<QuickLineField>("quickLineField")->preview().toStdString();
    }
    QString line() { return find<LineEdit>("quickLine")->text(); }
};

} // namespace

TEST_CASE("A line that begins with met says whom and when, then logs it", "[meetings-ui]")
{
    LineDesk desk;
    desk.write("met Rosalind, Ji-woo yesterday 50m: rest first");
    CHECK(
        desk.preview()
        == "Enter logs a meeting with Dr Rosalind Achterberg, Ji-woo Han (yesterday, 50 min). What "
           "stays with you: “rest first”.");
    desk.press(Qt::Key_Return);
    const auto meetings = desk.meetingsOn(day(2026, 6, 14));
    REQUIRE(meetings.size() == 1);
    CHECK(meetings[0].what == "rest first");
    CHECK(meetings[0].minutes == 50);
    CHECK(desk.line().isEmpty());
    CHECK(desk.done.last().at(0).toString().contains("Rosalind"));
}

TEST_CASE("A name that could be two people asks in its place", "[meetings-ui]")
{
    LineDesk desk;
    const auto moor = desk.addPerson("Lena Moor");
    desk.write("met Lena: tired, and glad");
    CHECK(desk.preview() == "“Lena” could be more than one person; Enter asks.");
    desk.press(Qt::Key_Return);
    CHECK(desk.meetingsOn(desk.today).empty());
    CHECK(desk.focus() == "whichOne1");
    auto* second = desk.find<QPushButton>("whichOne1");
    auto* first
        = second->text().startsWith("Lena Moor") ? second : desk.find<QPushButton>("whichOne2");
    first->setFocus();
    desk.press(Qt::Key_Return);
    const auto meetings = desk.meetingsOn(desk.today);
    REQUIRE(meetings.size() == 1);
    const auto rows = desk.store().reader().where(&Attendance::meeting, meetings[0].id);
    REQUIRE(rows.size() == 1);
    CHECK(desk.store().reader().at(*rows[0].relationship).person == moor);
}

TEST_CASE("A name nobody has can become somebody, or the line a note", "[meetings-ui]")
{
    LineDesk desk;
    desk.write("met Zora: first coffee");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.find<WhichOne>("whichOne")->isVisible());
    desk.press(Qt::Key_Return); // the first answer adds her
    CHECK(desk.store().reader().where(&Person::displayName, std::string("Zora")).size() == 1);
    CHECK(desk.meetingsOn(desk.today).size() == 1);

    const auto notes = desk.store().reader().count<Reflection>();
    desk.write("met Nobody Known: dreamt it");
    desk.press(Qt::Key_Return);
    desk.tabTo("whichOne2");
    desk.press(Qt::Key_Return);
    CHECK(desk.store().reader().count<Reflection>() == notes + 1);
}

TEST_CASE("A promise and an idea are understood, and everything else is a note", "[meetings-ui]")
{
    LineDesk desk;
    desk.write("promise Camille reading list by friday");
    CHECK(
        desk.preview() == "Enter notes your promise to Camille Tran: “reading list”, by June 19.");
    const auto promises = desk.store().reader().count<Commitment>();
    desk.press(Qt::Key_Return);
    CHECK(desk.store().reader().count<Commitment>() == promises + 1);

    const auto threads = desk.store().reader().count<Outreach>();
    desk.write("idea Prof. Quill");
    CHECK(desk.preview() == "Enter puts Prof. Quill among your outreach ideas.");
    desk.press(Qt::Key_Return);
    CHECK(desk.store().reader().count<Outreach>() == threads + 1);

    const auto notes = desk.store().reader().count<Reflection>();
    desk.write("a slow, good day");
    CHECK(desk.preview() == "Enter keeps this as a note in your journal.");
    desk.press(Qt::Key_Return);
    CHECK(desk.store().reader().count<Reflection>() == notes + 1);
}

TEST_CASE("Escape empties the line", "[meetings-ui]")
{
    LineDesk desk;
    desk.write("met Ros");
    desk.press(Qt::Key_Escape);
    CHECK(desk.line().isEmpty());
    CHECK(desk.preview().empty());
}
