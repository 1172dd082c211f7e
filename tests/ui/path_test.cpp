// SPDX-License-Identifier: MIT
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/ui/reflect_fixture.h"
#include "ui/paths/reflect/goals_page.h"
#include "ui/paths/step_rail.h"
#include "ui/paths/unfinished.h"
#include "ui/print/sheet.h"
#include "ui/widgets/line_edit.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::test;

namespace {

/// A field to type into on each page, and what has to be opened to see it.
struct Field {
    const char* name;
    const char* opener;
};
constexpr std::array<Field, 8> fields{{
    {"whatBringsMe", ""},
    {"visionAtWork", ""},
    {"ownCard", ""},
    {"strength0", ""},
    {"goalMeasure0", "editGoal0"},
    {"needTitle2_0", "details2_0"},
    {"holderName1", ""},
    {"ownStep", ""},
}};

QString textOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return line->text();
    }
    return qobject_cast<const QPlainTextEdit*>(field)->toPlainText();
}

/// Opens a page and types into its field.
void typeOn(OpenPath& path, int page)
{
    path.view->goToPage(page);
    const Field& field = fields.at(static_cast<std::size_t>(page));
    settle();
    if (*field.opener != '\0') {
        at<QPushButton>(*path.view, field.opener)->click();
        settle();
    }
    at(*path.view, field.name)->setFocus();
    path.type("Xyz");
    path.press(Qt::Key_Left);
}

void checkBack(OpenPath& path, int page, const actions::Reflected& said, const QString& text)
{
    CHECK(path.view->page() == page);
    REQUIRE(path.focus() != nullptr);
    CHECK(path.focus()->objectName() == fields.at(static_cast<std::size_t>(page)).name);
    CHECK(textOf(path.focus()) == text);
    CHECK(path.said() == said);
}

} // namespace

TEST_CASE(
    "A path that is left by Esc opens again on its page, in its field, with all that was said")
{
    for (int page = 0; page < 8; ++page) {
        INFO("page " << page + 1);
        OpenPath path(planOfAmara());
        path.view->begin();
        typeOn(path, page);
        const auto said = path.said();
        const QString text = textOf(path.focus());
        CHECK(text.contains("Xyz"));
        QSignalSpy left(path.view.get(), &ui::PathView::left);

        path.press(Qt::Key_Escape);

        CHECK(left.size() == 1);
        const auto drafts = path.session->store().drafts();
        REQUIRE(drafts.size() == 1);
        CHECK(drafts.at(0).step == page);
        path.reopen(drafts.at(0).id);
        checkBack(path, page, said, text);
    }
}

TEST_CASE("A path whose window is closed opens again on its page, in its field")
{
    for (int page = 0; page < 8; ++page) {
        INFO("page " << page + 1);
        OpenPath path(planOfAmara());
        path.view->begin();
        typeOn(path, page);
        const auto said = path.said();
        const QString text = textOf(path.focus());
        const std::string draft = path.view->draftId();

        path.view->close();

        path.reopen(draft);
        checkBack(path, page, said, text);
    }
}

TEST_CASE("What is typed is in the draft table within a second and a half, also without a pause")
{
    OpenPath path(Store::inMemory());
    path.view->begin();
    at(*path.view, "whatBringsMe")->setFocus();
    path.type("A hard");
    CHECK(path.session->store().drafts().empty());
    QTest::qWait(700);
    path.type(" spring");
    QTest::qWait(700);

    const auto drafts = path.session->store().drafts();
    REQUIRE(drafts.size() == 1);
    CHECK(actions::reflectedFromJson(path.view->path().fields())->whatBringsMe == "A hard spring");
    CHECK(drafts.at(0).fields.find("A hard spring") != std::string::npos);
}

TEST_CASE("A path that was only looked at leaves no draft behind")
{
    OpenPath path(planOfAmara());
    path.view->begin();
    path.press(Qt::Key_Escape);
    CHECK(path.session->store().drafts().empty());
}

TEST_CASE("Every page can be reached at any time and keeps what was said")
{
    OpenPath path(Store::inMemory());
    path.view->begin();
    at(*path.view, "season")->setFocus();
    path.type("a new clinic");
    auto* rail = at<ui::StepRail>(*path.view, "stepRail");
    rail->setFocus();
    for (const int page : {7, 3, 5, 0}) {
        rail->setCurrentRow(page);
        CHECK(path.view->page() == page);
        CHECK(rail->hasFocus());
    }
    CHECK(at<QLineEdit>(*path.view, "season")->text() == "a new clinic");
    CHECK_FALSE(rail->isVisited(0));
    path.view->next();
    CHECK(rail->isVisited(0));
    path.view->skip();
    CHECK_FALSE(rail->isVisited(1));
}

TEST_CASE("Next leads through every page of an empty path to its end without a reason to stay")
{
    OpenPath path(Store::inMemory());
    path.view->begin();
    QSignalSpy finished(path.view.get(), &ui::PathView::finished);
    for (int page = 0; page < 8; ++page) {
        INFO("page " << page + 1);
        CHECK(path.view->page() == page);
        CHECK_FALSE(at(*path.view, "reasonToStay")->isVisible());
        CHECK(at<QPushButton>(*path.view, "pathNext")->isEnabled());
        path.press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    CHECK(finished.size() == 1);
    CHECK(path.session->store().drafts().empty());
}

TEST_CASE("Control and Page Up leads back, Control and Return on from inside a text")
{
    OpenPath path(planOfAmara());
    path.view->begin();
    path.view->goToPage(1);
    CHECK(path.focus()->objectName() == "visionAtWork");
    path.press(Qt::Key_Return);
    CHECK(path.view->page() == 1);
    path.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(path.view->page() == 2);
    path.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(path.view->page() == 1);
}

TEST_CASE("The last button is a verb and there is nothing to skip on the last page")
{
    OpenPath path(planOfAmara());
    path.view->begin();
    CHECK_FALSE(at<QPushButton>(*path.view, "pathBack")->isEnabled());
    path.view->goToPage(7);
    CHECK(at<QPushButton>(*path.view, "pathNext")->text() == "Put on the Map");
    CHECK_FALSE(at(*path.view, "pathSkip")->isVisible());
}

TEST_CASE("The short way has five pages")
{
    OpenPath path(Store::inMemory());
    path.view->begin();
    QTest::mouseClick(at(*at(*path.view, "time"), "segment1"), Qt::LeftButton);
    std::vector<int> seen;
    for (int steps = 0; steps < 5; ++steps) {
        seen.push_back(path.view->page());
        path.view->next();
    }
    CHECK(seen == std::vector<int>{0, 1, 5, 6, 7});
    CHECK(path.session->store().drafts().empty());
}

TEST_CASE("Several paths may be unfinished at once, the newest first")
{
    OpenPath path(Store::inMemory());
    Instant now = 1'000;
    path.session->store().setClock([&] { return now; });
    for (const char* text : {"One", "Two"}) {
        path.view->begin();
        path.type(text);
        path.view->goToPage(3);
        path.view->flush();
        now += 1'000;
    }
    const auto unfinished = ui::unfinishedPaths(path.session->store());
    REQUIRE(unfinished.size() == 2);
    CHECK(unfinished.at(0).draftId == path.view->draftId());
    CHECK(ui::words(unfinished.at(0)) == "Reflect 4/8");
}

TEST_CASE("A draft from more than half a year ago asks whether to go on or to begin fresh")
{
    OpenPath path(Store::inMemory());
    path.session->store().setClock([] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   day(2025, 10, 1).time_since_epoch())
            .count();
    });
    path.view->begin();
    at(*path.view, "whatBringsMe")->setFocus();
    path.type("Last fall");
    path.press(Qt::Key_Escape);
    const std::string draft = path.view->draftId();
    path.reopen(draft);
    CHECK(path.said().whatBringsMe == "Last fall");
    auto* banner = at(*path.view, "oldDraft");

    QTest::mouseClick(banner->findChildren<QPushButton*>().last(), Qt::LeftButton);

    CHECK(path.said().whatBringsMe.empty());
    CHECK(path.session->store().drafts().empty());
    const auto snapshots = path.session->plan().all<Snapshot>();
    REQUIRE(snapshots.size() == 1);
    CHECK(snapshots.at(0).takenOn == PartialDate(day(2025, 10, 1)));
}

TEST_CASE("A goal that was let go of in the path is put back by hand, as long as the page is open")
{
    OpenPath path(planOfAmara());
    path.view->begin();
    path.view->goToPage(4);
    settle();
    at<QPushButton>(*path.view, "editGoal0")->click();
    settle();
    const auto before = path.said();
    auto* page = path.view->findChild<ui::GoalsPage*>();
    REQUIRE(page != nullptr);
    CHECK_FALSE(at(*page, "putBack")->isVisible());

    REQUIRE(path.tabTo("removeGoal0"));
    path.press(Qt::Key_Space);
    CHECK(path.said().goals.front().row.gone);
    REQUIRE(at(*page, "putBack")->isVisible());
    CHECK(at<QLabel>(*page, "letGo")->text().contains("six recorded-session reviews"));

    at(*page, "putBack")->setFocus();
    path.press(Qt::Key_Space);
    CHECK(path.said() == before);
    CHECK_FALSE(at(*page, "putBack")->isVisible());
}

TEST_CASE("A path can be read as one sheet at any time, with what was answered and nothing else")
{
    OpenPath path(planOfAmara());
    path.view->begin();
    typeOn(path, 0);
    typeOn(path, 1);
    const auto said = path.said();

    const QString sheet = path.view->sheet().plainText();

    CHECK(sheet.startsWith("Reflect\n"));
    CHECK(sheet.count("Xyz") == 2);
    CHECK(sheet.contains("Where are you in your work just now?"));
    for (const auto& value : said.values) {
        CHECK(sheet.contains("• " + QString::fromStdString(value.now.name)));
    }
    for (const auto& need : said.needs) {
        CHECK(sheet.contains(QString::fromStdString(need.row.now.title)) == need.wanted);
    }
    CHECK(path.said() == said);
    CHECK(path.view->page() == 1);
}
