// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QMenu>

#include "tests/ui/shell_fixture.h"
#include "ui/today/put_off.h"
#include "ui/today/today_news.h"
#include "ui/widgets/menu_button.h"

using namespace asterism;
using namespace asterism::test;

namespace {

bool isShown(const Shell& shell, const char* card)
{
    return shell.find(card)->isVisible();
}

QString suggestion(const Shell& shell)
{
    const auto* text = shell.find<QLabel>("suggestionText");
    return text == nullptr ? QString() : text->text();
}

QAction* choice(const Shell& shell, const char* button, int at)
{
    return shell.find<ui::WordedMenuButton>(button)->choices()->actions().at(at);
}

/// A name so that the plan is not a new one, who asks for nothing.
void addSomebody(Shell& shell)
{
    shell.addPerson("Ann");
}

} // namespace

TEST_CASE("A day on which nothing asks for anything is quiet")
{
    Shell shell;
    addSomebody(shell);
    shell.store().keepNote(ui::firstStepsHiddenNote, "1");
    shell.show();
    for (const char* card :
         {"suggestionCard",
          "continueCard",
          "silenceCard",
          "firstStepsCard",
          "comingCard",
          "promiseCard"}) {
        INFO(card);
        CHECK_FALSE(isShown(shell, card));
    }
    CHECK(shell.find("quietDay")->isVisible());
}

TEST_CASE("An open place is suggested, and put off for a week or for good")
{
    Shell shell;
    addSomebody(shell);
    Need need;
    need.title = "Trauma consultation";
    need.importance = 5;
    actions::add(shell.store(), need);
    shell.show();
    REQUIRE(suggestion(shell) == "Nobody holds “Trauma consultation” yet.");

    SECTION("not this week")
    {
        choice(shell, "suggestionNotNow", 0)->trigger();
        CHECK_FALSE(isShown(shell, "suggestionCard"));
        shell.today += std::chrono::days{7};
        shell.show();
        CHECK(isShown(shell, "suggestionCard"));
    }
    SECTION("never again")
    {
        choice(shell, "suggestionNotNow", 2)->trigger();
        shell.today += std::chrono::days{400};
        shell.show();
        CHECK_FALSE(isShown(shell, "suggestionCard"));
    }
    SECTION("left open on purpose, which can be undone")
    {
        QTest::mouseClick(shell.find<QPushButton>("suggestionLeaveOpen"), Qt::LeftButton);
        CHECK_FALSE(isShown(shell, "suggestionCard"));
        shell.session.undo();
        CHECK(isShown(shell, "suggestionCard"));
    }
    SECTION("followed, it leads to the map")
    {
        QTest::mouseClick(shell.find<QPushButton>("suggestionMove"), Qt::LeftButton);
        CHECK(shell.page() == "map");
    }
}

TEST_CASE("What was put off is kept until its day")
{
    auto store = Store::inMemory();
    ui::PutOff putOff(*store);
    const Day today = day(2026, 6, 15);
    putOff.putOff("R27:a need", today + std::chrono::days{7});
    putOff.putOff("R28:Ann", std::nullopt);
    CHECK(putOff.keys(today).size() == 2);
    CHECK(putOff.keys(today + std::chrono::days{7}) == std::vector<std::string>{"R28:Ann"});
    putOff.bringBack("R28:Ann");
    CHECK(putOff.keys(today + std::chrono::days{7}).empty());
}

TEST_CASE("A silence can wait two weeks, or the person can rest; both can be undone")
{
    Shell shell;
    shell.tellStory();
    shell.show();
    const auto names = [&] {
        QStringList list;
        for (const auto& silence : ui::newsOf(shell.store(), shell.today).silences) {
            list.append(QString::fromStdString(silence.name));
        }
        return list;
    };
    const QStringList before = names();
    REQUIRE(before.size() >= 2);
    CHECK(before.size() <= 3);
    REQUIRE(shell.find<QPushButton>("silenceOpen1")->text() == before.front());

    choice(shell, "silenceLater1", 0)->trigger();
    CHECK_FALSE(names().contains(before.front()));
    QTest::qWait(1);
    shell.window->toast().findChild<QPushButton*>("toastAction")->click();
    CHECK(names() == before);

    QTest::qWait(1);
    QTest::mouseClick(shell.find<QPushButton>("silenceRest1"), Qt::LeftButton);
    CHECK_FALSE(names().contains(before.front()));
    CHECK(shell.window->toast().sentence() == before.front() + " is resting now");
}

TEST_CASE("After a silence one can write, and the letter goes to whom it is about")
{
    Shell shell;
    shell.tellStory();
    shell.show();
    const auto silent = ui::newsOf(shell.store(), shell.today).silences.at(0);
    auto* write = shell.find<QPushButton>("silenceWrite1");
    REQUIRE(write != nullptr);
    CHECK(write->accessibleName() == "Write to " + QString::fromStdString(silent.name));
    write->click();
    CHECK(shell.page() == "letters");
}

TEST_CASE("A tick keeps a promise as done today")
{
    Shell shell;
    shell.tellStory();
    shell.show();
    const auto promises = ui::newsOf(shell.store(), shell.today).promises;
    REQUIRE(!promises.empty());
    shell.find<QCheckBox>("promiseDone1")->click();
    const auto kept = shell.store().reader().at(promises.front().promise.id);
    CHECK(kept.doneOn == PartialDate(shell.today));
    CHECK(shell.window->toast().sentence() == "Promise kept");
}

TEST_CASE("Planned meetings come up in their order, three at most, and none that are over")
{
    Shell shell;
    const auto add = [&](const char* purpose, Day on, MeetingState state) {
        Meeting meeting;
        meeting.kind = "mentoring";
        meeting.purpose = purpose;
        meeting.startsOn = on;
        meeting.state = state;
        actions::add(shell.store(), meeting);
    };
    using std::chrono::days;
    add("third", shell.today + days{9}, MeetingState::Proposed);
    add("first", shell.today, MeetingState::Confirmed);
    add("second", shell.today + days{3}, MeetingState::Proposed);
    add("fourth", shell.today + days{20}, MeetingState::Confirmed);
    add("past", shell.today - days{1}, MeetingState::Proposed);
    add("held", shell.today, MeetingState::Held);
    std::vector<std::string> purposes;
    for (const auto& coming : ui::newsOf(shell.store(), shell.today).coming) {
        purposes.push_back(coming.meeting.purpose);
    }
    CHECK(purposes == std::vector<std::string>{"first", "second", "third"});
}

TEST_CASE("A path that was begun can be gone on with from Today and from the sidebar")
{
    Shell shell;
    addSomebody(shell);
    shell.store().keepDraft({"draft", "reflect", 3, "{}", 0});
    shell.show();
    REQUIRE(isShown(shell, "continueCard"));
    CHECK(shell.find<QPushButton>("continue1")->accessibleName() == "Continue Reflect, page 4");
    auto* const inSidebar = shell.find<QPushButton>("continuePath");
    CHECK(inSidebar->isVisible());
    CHECK(inSidebar->text() == "Continue: Reflect 4/8");
}

TEST_CASE("The first steps tick themselves, go away when asked, and come back from Help")
{
    Shell shell;
    addSomebody(shell);
    shell.show();
    REQUIRE(isShown(shell, "firstStepsCard"));
    const auto isDone
        = [&](const char* step) { return shell.find(step)->accessibleName().startsWith("Done: "); };
    CHECK_FALSE(isDone("firstStepPeople"));
    shell.addPerson("Ben");
    shell.addPerson("Cleo");
    CHECK(isDone("firstStepPeople"));

    CHECK_FALSE(isDone("firstStepPalette"));
    shell.keys(Qt::Key_K, Qt::ControlModifier);
    shell.keys(Qt::Key_Escape);
    CHECK(isDone("firstStepPalette"));

    CHECK_FALSE(isDone("firstStepPlaces"));
    shell.show("map");
    shell.show("today");
    CHECK(isDone("firstStepPlaces"));

    QTest::mouseClick(shell.find<QPushButton>("firstStepsRemove"), Qt::LeftButton);
    CHECK_FALSE(isShown(shell, "firstStepsCard"));
    shell.show("map");
    shell.action("firstSteps")->trigger();
    CHECK(isShown(shell, "firstStepsCard"));
}
