// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QLineEdit>
#include <QScrollArea>

#include "actions/promises.h"
#include "analysis/promises.h"
#include "tests/ui/giving_desk.h"
#include "ui/giving/when_field.h"
#include "ui/letters/letter_composer.h"
#include "ui/letters/letters_page.h"
#include "ui/widgets/note_edit.h"

using namespace asterism;
using namespace asterism::test;

TEST_CASE(
    "A promise is noted from anywhere in four steps: Ctrl+D, person, words, Enter", "[giving]")
{
    GivingDesk desk("map");
    const int steps = desk.steps();

    desk.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.page() == "give");
    desk.write("noor");
    desk.press(Qt::Key_Tab);
    desk.write("Send the leaflet");
    desk.press(Qt::Key_Return);

    const auto promise = desk.promise("Send the leaflet");
    CHECK(promise.owner == Owner::Me);
    CHECK(promise.due.isEmpty());
    CHECK(toText(promise.madeOn) == "2026-06-15");
    CHECK(
        desk.store().reader().at(*promise.relationship).person == desk.person("Noor Siddiqui").id);
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.window->toast().sentence() == "Promise noted, when it suits");
    CHECK(QApplication::focusWidget()->accessibleName().startsWith("Send the leaflet"));

    desk.session.undo();
    CHECK(desk.store().reader().where(&Commitment::text, std::string("Send the leaflet")).empty());
}

TEST_CASE("With a person in view Ctrl+D asks for the words only", "[giving]")
{
    GivingDesk desk("people");
    desk.window->goTo({"people", "person", ui::qt(desk.person("Lena Sorby").id.text)});
    GivingDesk::settle();
    desk.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.focus() == "promiseWhat");
    CHECK(desk.find<QLineEdit>("promiseWho")->text() == "Lena Sorby");
}

TEST_CASE("Enter in the name goes on to the words, with the whole name", "[giving]")
{
    GivingDesk desk;
    desk.go("promise");
    desk.write("Rosal");
    desk.press(Qt::Key_Escape); // the list of names goes first
    if (!desk.isShown("promiseForm")) {
        desk.go("promise");
    }
    desk.press(Qt::Key_Return);

    CHECK(desk.find<QLineEdit>("promiseWho")->text() == "Dr Rosalind Achterberg");
    CHECK(desk.focus() == "promiseWhat");
}

TEST_CASE("The day of a promise is as soft as one likes", "[giving]")
{
    const Day today = day(2026, 6, 15);
    const auto read = [&](const char* typed) {
        const auto date = ui::readSoftDate(QLatin1String(typed), today, ui::Leaning::Future);
        return date ? toText(*date) : std::string("?");
    };
    CHECK(read("").empty());
    CHECK(read("When it suits").empty());
    CHECK(read("May") == "2027-05");
    CHECK(read("July") == "2026-07");
    CHECK(read("19 June") == "2026-06-19");
    CHECK(read("in 3 weeks") == "2026-07-06");
    CHECK(read("tomorrow") == "2026-06-16");
    CHECK(read("by friday") == "2026-06-19");
    CHECK(read("2026-07-01") == "2026-07-01");
    CHECK(read("soonish") == "?");
}

TEST_CASE("A date that makes no sense, or a name nobody has, keeps the line as it is", "[giving]")
{
    GivingDesk desk;
    const int steps = desk.steps();
    desk.go("promise");
    desk.find<QLineEdit>("promiseWhat")->setText("An article");
    desk.find<QLineEdit>("promiseWho")->setText("Zebulon");
    desk.click("promiseNote");
    CHECK(desk.lastRefusal() == "Nobody here is called “Zebulon” yet. Ctrl+N adds a person.");
    CHECK(desk.focus() == "promiseWho");

    desk.find<QLineEdit>("promiseWho")->setText("Dr");
    desk.click("promiseNote");
    CHECK(desk.lastRefusal().find("A few more letters") != std::string::npos);

    desk.find<QLineEdit>("promiseWho")->setText("Lena");
    desk.find<QLineEdit>("promiseWhenText")->setText("soonish");
    desk.click("promiseNote");
    CHECK(desk.focus() == "promiseWhenText");
    CHECK(desk.steps() == steps);

    desk.find<QLineEdit>("promiseWhenText")->setText("May");
    desk.click("promiseNote");
    CHECK(toText(desk.promise("An article").due) == "2027-05");
}

TEST_CASE("Words are needed for a promise, a person is not", "[giving]")
{
    GivingDesk desk;
    desk.go("promise");
    desk.click("promiseNote");
    CHECK(desk.lastRefusal() == "This needs at least a few letters.");
    desk.find<QLineEdit>("promiseWhat")->setText("Sleep before ten");
    desk.click("promiseNote");
    CHECK_FALSE(desk.promise("Sleep before ten").relationship.has_value());
    CHECK(desk.spoken("Sleep before ten") == "Sleep before ten, to myself, when it suits");
}

TEST_CASE("Promises stand in groups, mine and theirs, and past days are only named", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");

    CHECK(
        desk.spoken("First glossary draft, 30 terms")
        == "First glossary draft, 30 terms, to Noor Siddiqui, meant for May 15");
    CHECK(
        desk.spoken("Share her fee-policy template")
        == "Share her fee-policy template, from Lena Sorby, meant for June 10");
    CHECK(desk.spoken("Clip 4 for review") == "Clip 4 for review, to Tomas Okafor, in 4 days");
    CHECK(desk.rowOf("Draft fee sheet") == 0); // done in March
    CHECK(
        desk.text("followThrough")
        == "Of the 7 promises of yours that came to their day, 5 were kept by then.");

    auto* theirs = desk.find("promisesWhose")->findChild<QAbstractButton*>("segment2");
    theirs->click();
    GivingDesk::settle();
    CHECK(desk.rowOf("Share her fee-policy template") > 0);
    CHECK(desk.rowOf("Clip 4 for review") == 0);
}

TEST_CASE("What was kept earlier is there when one asks", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    desk.click("promisesEarlier");
    CHECK(desk.rowOf("Draft fee sheet") > 0);
    desk.choose("Draft fee sheet", "Open Again");
    CHECK(desk.promise("Draft fee sheet").doneOn.isEmpty());
}

TEST_CASE(
    "Space keeps a promise, the focus goes to the next, and one undo opens it again", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    const int row = desk.rowOf("Clip 4 for review");
    desk.find(QStringLiteral("promiseDone%1").arg(row).toUtf8().constData())->setFocus();
    const int steps = desk.steps();
    desk.press(Qt::Key_Space);

    CHECK(toText(desk.promise("Clip 4 for review").doneOn) == "2026-06-15");
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.window->toast().sentence() == "Promise kept");
    CHECK(QApplication::focusWidget()->accessibleName().startsWith("De-identified vignette"));
    CHECK(desk.spoken("Clip 4 for review").find("kept today") != std::string::npos);

    desk.session.undo();
    CHECK(desk.promise("Clip 4 for review").doneOn.isEmpty());
    CHECK(desk.spoken("Clip 4 for review").find("in 4 days") != std::string::npos);
}

TEST_CASE(
    "The arrow keys go from promise to promise, F2 changes the words, Delete removes", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    desk.find("promiseDone1")->setFocus();
    desk.press(Qt::Key_Down);
    CHECK(desk.focus() == "promiseDone2");
    desk.press(Qt::Key_Up);
    CHECK(desk.focus() == "promiseDone1");

    desk.press(Qt::Key_F2);
    CHECK(desk.focus() == "promiseText");
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.write("A glossary of 20 terms");
    desk.press(Qt::Key_Return);
    CHECK(desk.promise("A glossary of 20 terms").owner == Owner::Me);
    CHECK(QApplication::focusWidget()->accessibleName().startsWith("A glossary of 20 terms"));

    desk.press(Qt::Key_Delete);
    CHECK(desk.rowOf("A glossary of 20 terms") == 0);
    desk.session.undo();
    CHECK(desk.rowOf("A glossary of 20 terms") == 1);
}

TEST_CASE(
    "A new date keeps the old one in view; whom it concerns is told, or that comes first",
    "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    const int steps = desk.steps();
    desk.choose("First glossary draft, 30 terms", "New Date");
    CHECK(desk.focus() == "promiseNewDateText");
    desk.write("in 2 weeks");
    desk.press(Qt::Key_Return);

    CHECK(desk.steps() == steps + 1);
    CHECK(
        desk.spoken("First glossary draft, 30 terms")
        == "First glossary draft, 30 terms, to Noor Siddiqui, in 2 weeks, was for May 15, "
           "first: Tell Noor Siddiqui about the new date");
    desk.session.undo();
    CHECK(
        desk.spoken("First glossary draft, 30 terms").find("meant for May 15")
        != std::string::npos);

    desk.choose("First glossary draft, 30 terms", "New Date");
    desk.write("July");
    desk.find<QCheckBox>("promiseTold")->click();
    desk.click("promiseStepKeep");
    CHECK(
        desk.spoken("First glossary draft, 30 terms")
        == "First glossary draft, 30 terms, to Noor Siddiqui, in July 2026, was for May 15");
}

TEST_CASE("A step that is left with Esc changes nothing", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    const int steps = desk.steps();
    desk.choose("Clip 4 for review", "New Date");
    desk.write("in 2 weeks");
    desk.press(Qt::Key_Escape);
    CHECK(desk.steps() == steps);
    CHECK_FALSE(desk.isShown("promiseStep"));
    CHECK(QApplication::focusWidget()->accessibleName().startsWith("Clip 4"));
}

TEST_CASE("A step stays open when the plan changes meanwhile", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    desk.choose("Clip 4 for review", "New Date");
    desk.write("in 2 we");
    actions::keepPromise(
        desk.store(),
        desk.promise("Share her fee-policy template").id,
        PartialDate(desk.today),
        desk.today);
    GivingDesk::settle();
    CHECK(desk.find<QLineEdit>("promiseNewDateText")->text() == "in 2 we");
    CHECK(desk.focus() == "promiseNewDateText");
}

TEST_CASE("A promise can wait for something, be begun and be let go", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    desk.choose("Clip 4 for review", "Waits for Something");
    desk.write("the new microphone");
    desk.press(Qt::Key_Return);
    CHECK(desk.promise("Clip 4 for review").waitingFor == "the new microphone");
    CHECK(
        desk.spoken("Clip 4 for review").find("waits for the new microphone") != std::string::npos);

    desk.choose("Clip 4 for review", "Waits for Nothing");
    desk.choose("Clip 4 for review", "It Is Begun");
    CHECK(desk.promise("Clip 4 for review").started);
    desk.choose("Clip 4 for review", "Let It Go");
    CHECK(toText(desk.promise("Clip 4 for review").releasedOn) == "2026-06-15");
    CHECK(desk.window->toast().sentence() == "Let go: “Clip 4 for review”");
    CHECK(desk.rowOf("Clip 4 for review") == 0);
}

TEST_CASE("Of a promise of theirs one is reminded once, gently", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    desk.choose("Share her fee-policy template", "Copy a Gentle Reminder");
    CHECK(QApplication::clipboard()->text().contains("no hurry at all"));
    desk.choose("Share her fee-policy template", "I Reminded Them");
    CHECK(remindedOn(desk.promise("Share her fee-policy template")) == desk.today);
    CHECK(desk.spoken("Share her fee-policy template").find("reminded today") != std::string::npos);

    // It waits now; what it waits for beside that does not undo the reminder.
    desk.choose("Share her fee-policy template", "Waits for Something");
    desk.write("her holiday");
    desk.press(Qt::Key_Return);
    CHECK(remindedOn(desk.promise("Share her fee-policy template")) == desk.today);
    const int row = desk.rowOf("Share her fee-policy template");
    desk.find<QAbstractButton>(QStringLiteral("promiseMenu%1").arg(row).toUtf8().constData())
        ->click();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (const QAction* action : menu->actions()) {
        if (action->text().contains("once is enough")) {
            CHECK_FALSE(action->isEnabled());
        }
    }
    menu->hide();
}

TEST_CASE("A reminder whose words could tell of somebody is not copied unseen", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    Commitment promise = desk.promise("Share her fee-policy template");
    promise.text = "Call Mrs Halloran on 555-0142";
    actions::editPromise(desk.store(), promise);
    QApplication::clipboard()->clear();
    desk.choose("Call Mrs Halloran on 555-0142", "Copy a Gentle Reminder");
    CHECK(QApplication::clipboard()->text().isEmpty());
    CHECK(desk.lastRefusal().find("Please look at the words first") == 0);
    CHECK(desk.focus() == "promiseText");
}

TEST_CASE(
    "Silence about a promise of mine offers a few kind words with a new date (R35)", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    REQUIRE(desk.isShown("silentWrite1")); // to Noor, since May 15
    CHECK_FALSE(desk.isShown("silentWrite2"));
    desk.click("silentWrite1");

    CHECK(desk.page() == "letters");
    auto* page = desk.find<ui::LettersPage>("lettersPage");
    REQUIRE(page != nullptr);
    CHECK(desk.asked.last().at(0).value<ui::Place>().id.contains("/reschedule/promise:"));
    // What is known of the promise stands in the letter; only the new day is asked for.
    CHECK(
        desk.find<QLineEdit>("blank-what")->text()
        == "my promise “First glossary draft, 30 terms”");
    auto* body = desk.find<ui::NoteEdit>("letterBody");
    CHECK(body->toPlainText().contains("First glossary draft, 30 terms"));
    CHECK(body->toPlainText().contains("May 15"));
    CHECK(desk.find<QLineEdit>("blank-new_date")->text().isEmpty());
    CHECK(desk.store().drafts().empty()); // looking at it leaves nothing behind

    desk.go("promises");
    desk.click("silentDate1");
    desk.takeFocusBack();
    CHECK(desk.focus() == "promiseNewDateText");
}

TEST_CASE("A new date goes into the letter that tells of it", "[giving]")
{
    GivingDesk desk;
    desk.go("promises");
    desk.click("silentDate1");
    desk.takeFocusBack();
    desk.write("June 30, 2026");
    desk.click("promiseStepWrite");
    REQUIRE(desk.page() == "letters");
    const QString letter = desk.find<ui::NoteEdit>("letterBody")->toPlainText();
    CHECK(letter.contains("First glossary draft, 30 terms"));
    CHECK(letter.contains("May 15"));
    CHECK(letter.contains("June 30"));
    CHECK_FALSE(letter.contains(QLatin1Char('{')));
}

TEST_CASE("A new plan has no promises and says how to begin", "[giving]")
{
    GivingDesk desk("give", true);
    CHECK(desk.isShown("promisesEmpty"));
    CHECK_FALSE(desk.isShown("promisesWhose"));
    desk.click("promisesEmptyNote");
    CHECK(desk.focus() == "promiseWho");
    desk.press(Qt::Key_Tab);
    desk.write("Write three names");
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.isShown("promisesEmpty"));
    CHECK(desk.rowOf("Write three names") == 1);
}

TEST_CASE("The card on Today keeps a promise and leads to all of them", "[giving]")
{
    GivingDesk desk("today");
    const auto before = desk.steps();
    REQUIRE(desk.find<QCheckBox>("promiseDone1") != nullptr);
    desk.find<QCheckBox>("promiseDone1")->click();
    GivingDesk::settle();
    CHECK(desk.steps() == before + 1);
    CHECK(toText(desk.promise("First glossary draft, 30 terms").doneOn) == "2026-06-15");
    desk.click("promisesAll");
    CHECK(desk.page() == "give");
}
