// SPDX-License-Identifier: MIT
#include "ui/privacy/look_first.h"

#include <QClipboard>
#include <QFileDialog>

#include "actions/edit.h"
#include "tests/ui/letters_fixture.h"
#include "ui/meetings/meetings_page.h"
#include "ui/privacy/text_place.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

const std::string telltale = "Saw Mrs. Kessler, phone 917-555-0142.";

/// A plan with one telling note about a person.
struct TellingPlan : Shell {
    TellingPlan()
    {
        person = addPerson("Anna Kowalski");
        auto anna = store().reader().at(person);
        anna.note = telltale;
        actions::change(store(), anna);
        show();
    }

    void trigger(const char* name)
    {
        action(name)->trigger();
        QTest::qWait(20);
    }

    QListWidget* list() { return find<QListWidget>("lookFirst"); }

    bool asksForFile()
    {
        auto* dialog = window->findChild<QFileDialog*>();
        const bool asks = dialog != nullptr && dialog->isVisible();
        delete dialog;
        return asks;
    }

    Id<Person> person;
};

} // namespace

TEST_CASE("Before everything is exported one looks at what could identify somebody", "[lookfirst]")
{
    TellingPlan shell;
    for (const char* action : {"exportPlan", "exportCards"}) {
        INFO(action);
        shell.trigger(action);

        CHECK(shell.page() == "look-first");
        CHECK_FALSE(shell.asksForFile());
        REQUIRE(shell.list()->count() == 1);
        CHECK(shell.list()->item(0)->text().contains("Anna Kowalski"));
        CHECK(shell.list()->item(0)->text().contains("917-555-0142"));
    }
}

TEST_CASE(
    "Go There leads to whose text it is, and a changed text is not asked about", "[lookfirst]")
{
    TellingPlan shell;
    shell.trigger("exportPlan");
    shell.find<QPushButton>("goThere")->click();
    QTest::qWait(20);
    CHECK(shell.page() == "people");

    auto anna = shell.store().reader().at(shell.person);
    anna.note = "Saw somebody, and learned much.";
    actions::change(shell.store(), anna);
    shell.trigger("exportPlan");
    CHECK(shell.asksForFile());
}

TEST_CASE("Export Anyway goes on, and the same words are not asked about again", "[lookfirst]")
{
    TellingPlan shell;
    shell.trigger("exportPlan");
    shell.find<QPushButton>("exportAnyway")->click();
    QTest::qWait(50);
    CHECK(shell.asksForFile());
    CHECK(shell.store().toUndo()->what == "person"); // looking is no step

    shell.trigger("exportPlan");
    CHECK(shell.asksForFile());

    // New words are.
    auto anna = shell.store().reader().at(shell.person);
    anna.note = telltale + " Her son is Mr. Kessler.";
    actions::change(shell.store(), anna);
    shell.trigger("exportPlan");
    CHECK_FALSE(shell.asksForFile());
    CHECK(shell.page() == "look-first");
}

TEST_CASE("A plan in which nothing is found is exported at once", "[lookfirst]")
{
    Shell shell;
    shell.addPerson("Anna Kowalski");
    shell.show();
    shell.action("exportPlan")->trigger();
    QTest::qWait(20);
    auto* dialog = shell.window->findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->isVisible());
    CHECK(shell.page() == "today");
    delete dialog;
}

TEST_CASE("Only what cards carry is looked at before people are exported", "[lookfirst]")
{
    Shell shell;
    Goal goal;
    goal.title = telltale;
    actions::add(shell.store(), goal);
    const auto plan = shell.store().reader().plan();
    CHECK(notLookedAt(shell.store(), plan, Leaving::People).empty());
    CHECK(notLookedAt(shell.store(), plan, Leaving::Everything).size() == 1);
}

TEST_CASE("Every text of the sample has a place, or says whose it is", "[lookfirst]")
{
    Shell shell;
    shell.tellStory();
    const auto plan = shell.store().reader().plan();
    int withPlace = 0;
    for (const auto& text : freeTextsOf(plan)) {
        const auto place = placeOf(shell.store().reader(), plan, text);
        INFO(text.table << " " << text.field);
        CHECK((place || !ownerOf(plan, text).isEmpty()));
        withPlace += place ? 1 : 0;
    }
    CHECK(withPlace > 100);
}

TEST_CASE("What stands in a meeting, or belongs to one, leads to the meeting", "[lookfirst]")
{
    Shell shell;
    shell.tellStory();
    AgendaItem question;
    question.meeting = shell.store().reader().all<Meeting>().front().id;
    question.text = "How do I end an hour?";
    actions::add(shell.store(), question);
    const auto plan = shell.store().reader().plan();
    std::set<std::string> seen;
    for (const auto& text : freeTextsOf(plan)) {
        if (text.table == "meeting" || text.table == "agenda_item" || text.table == "attendance") {
            const auto place = placeOf(shell.store().reader(), plan, text);
            INFO(text.table << " " << text.field << " " << text.text);
            REQUIRE(place);
            CHECK(place->page == "meetings");
            CHECK(place->kind == "meeting");
            seen.emplace(text.table);
        }
    }
    CHECK(seen.count("meeting") == 1);
    CHECK(seen.count("agenda_item") == 1);
}

TEST_CASE("Go There opens the meeting that a text belongs to", "[lookfirst]")
{
    Shell shell;
    shell.tellStory();
    auto meeting = shell.store().reader().all<Meeting>().front();
    meeting.what = telltale;
    actions::change(shell.store(), meeting);
    shell.show();
    shell.action("exportPlan")->trigger();
    QTest::qWait(20);
    auto* list = shell.find<QListWidget>("lookFirst");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().contains("917-555-0142")) {
            list->setCurrentRow(row);
        }
    }

    shell.find<QAbstractButton>("goThere")->click();
    QTest::qWait(20);

    CHECK(shell.page() == "meetings");
    CHECK(shell.find<MeetingsPage>("meetingsPage")->chosen() == meeting.id);
}

TEST_CASE(
    "A sent letter that could identify somebody is looked at before it is copied", "[lookfirst]")
{
    LetterRoom room;
    actions::keepLetterAside(
        room.shell.store(),
        room.person,
        MessageKind::Note,
        {"News", telltale, "email", "", {}, "en"},
        room.shell.today,
        room.shell.today);
    room.shell.window->goTo({"letters", "message", {}});
    auto* list = room.shell.find<QListWidget>("sentLetters");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().contains("News")) {
            list->setCurrentRow(row);
        }
    }
    QApplication::clipboard()->setText("as before");

    room.press("copySent");
    auto* note = room.shell.find<Banner>("lookFirstNote");
    REQUIRE(note != nullptr);
    CHECK(note->text().contains("917-555-0142"));
    CHECK(QApplication::clipboard()->text() == "as before");

    room.press("leaveAnyway");
    CHECK(QApplication::clipboard()->text().contains("917-555-0142"));
    QApplication::clipboard()->setText("as before");
    room.press("copySent"); // looked at already
    CHECK(QApplication::clipboard()->text().contains("917-555-0142"));
}

TEST_CASE("A letter that was begun waits on Today and is gone on with from there", "[lookfirst]")
{
    LetterRoom room;
    room.write();
    room.fill("why_you", "Your pages on the first hour");
    room.shell.window->goTo({"today", {}, {}});
    room.settle();

    auto* go = room.shell.find<QPushButton>("continue1");
    REQUIRE(go != nullptr);
    CHECK(go->accessibleName() == "Continue the letter to Isla Marchetti");
    go->click();
    room.settle();
    CHECK(room.shell.page() == "letters");
    CHECK(room.body()->text().contains("Your pages on the first hour"));

    // Nothing waits once it has left.
    room.fill("what_of_theirs", "your paper on group safety plans");
    room.fill("ask", "how you teach new clinicians to stay calm in that hour");
    room.settle();
    room.composer().go(LetterComposer::Way::Sent);
    room.settle();
    room.shell.window->goTo({"today", {}, {}});
    room.settle();
    auto* left = room.shell.find<QPushButton>("continue1");
    CHECK((left == nullptr || !left->accessibleName().contains("Isla")));
}
