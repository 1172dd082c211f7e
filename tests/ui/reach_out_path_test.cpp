// SPDX-License-Identifier: MIT
// From an open place to a letter, by keyboard alone.
#include "ui/paths/reach_out/reach_out_path.h"

#include <QAccessible>
#include <QLineEdit>

#include "tests/ui/outreach_desk.h"
#include "ui/paths/path_view.h"
#include "ui/paths/reach_out/keep_reached_out.h"
#include "ui/paths/unfinished.h"
#include "ui/widgets/combo_box.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

const std::string gap = "Feedback on writing and research design";

struct PathDesk : OutreachDesk {
    void open(const QString& draftOrNeed = {})
    {
        session.goTo({QStringLiteral("outreach"), QStringLiteral("path/reach-out"), draftOrNeed});
        settle();
    }

    PathView& view() { return *find<PathView>("pathView"); }
    ReachedOut& said() { return static_cast<ReachOutPath&>(view().path()).said(); }
};

} // namespace

TEST_CASE("The whole path by keyboard leads from the gap to a letter and two ideas", "[reachout]")
{
    PathDesk desk;
    const Plan before = desk.store().reader().plan();
    desk.open();

    // The gap is the first that is offered.
    CHECK(QApplication::focusWidget()->objectName() == "reachNeed");
    CHECK(desk.said().need == desk.need(gap).id);
    desk.tabTo("reachExactly");
    desk.type("how to word a research question");
    desk.next();

    CHECK(QApplication::focusWidget()->objectName() == "reachName");
    for (const char* name : {"Ingrid Solberg", "Edda Kron", "Maren Vik"}) {
        desk.type(QLatin1String(name));
        desk.press(Qt::Key_Return);
    }
    REQUIRE(desk.said().names.size() == 3);
    desk.next();

    desk.tabTo("reachFirst1");
    desk.press(Qt::Key_Space);
    CHECK(desk.said().first()->name == "Edda Kron");
    desk.next();

    CHECK(QApplication::focusWidget()->objectName() == "reachWay0");
    desk.next();

    CHECK(QApplication::focusWidget()->objectName() == "reachAsk");
    CHECK(desk.said().ask == "how to word a research question");
    desk.tabTo("reachWhy");
    desk.type("Your column on small studies is the clearest I know");
    desk.next();

    CHECK(desk.find<QLabel>("reachLetter")->text().contains("how to word a research question"));
    CHECK(desk.find<QLabel>("reachOthers")->text().contains("Ingrid Solberg"));
    CHECK(desk.store().reader().plan() == before);
    const int steps = desk.steps();
    desk.next();

    const auto thread = desk.thread("Edda Kron");
    CHECK(thread.state == OutreachState::Draft);
    CHECK(thread.purpose == "cold_ask");
    CHECK(thread.ask == "how to word a research question");
    CHECK(
        desk.store().reader().where(&OutreachNeed::outreach, thread.id).at(0).need
        == desk.need(gap).id);
    const auto letter = actions::letterOf(desk.store().reader(), thread.id);
    REQUIRE(letter.has_value());
    CHECK(letter->tone == Tone::Warm);
    CHECK(desk.thread("Ingrid Solberg").state == OutreachState::Idea);
    CHECK(desk.thread("Maren Vik").state == OutreachState::Idea);
    CHECK(desk.need(gap).state == NeedState::Seeking);
    CHECK(unfinishedPaths(desk.store()).empty());
    const auto place = desk.asked.back().at(0).value<Place>();
    CHECK(place.page == "letters");
    CHECK(place.id == qt(thread.id.text));

    CHECK(desk.steps() == steps + 1);
    desk.session.undo();
    CHECK(desk.store().reader().plan() == before);
}

TEST_CASE("The path begins from the open place it is given", "[reachout]")
{
    PathDesk desk;
    const auto needs = desk.store().reader().all<Need>();
    const auto other
        = std::ranges::find_if(needs, [](const Need& need) { return need.title != gap; });

    desk.open(qt(other->id.text));

    CHECK(desk.said().need == other->id);
}

TEST_CASE("Escape leaves the path and keeps every answer", "[reachout]")
{
    PathDesk desk;
    desk.open();
    desk.next();
    desk.type("Ingrid Solberg");
    desk.press(Qt::Key_Return);
    desk.type("Edd");

    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.window->host().isOnPath());
    const auto unfinished = unfinishedPaths(desk.store());
    REQUIRE(unfinished.size() == 1);
    CHECK(words(unfinished.front()) == "Reach Out 2/6");

    desk.open(qt(unfinished.front().draftId));
    REQUIRE(desk.said().names.size() == 1);
    CHECK(desk.said().names.front().name == "Ingrid Solberg");
    CHECK(QApplication::focusWidget()->objectName() == "reachName");
    CHECK(static_cast<QLineEdit*>(QApplication::focusWidget())->text() == "Edd");
}

TEST_CASE("Somebody who was asked and has not answered is not asked a second time", "[reachout]")
{
    PathDesk desk;
    desk.open();
    desk.next();
    desk.type("Prof. Marguerite Doyle");
    desk.press(Qt::Key_Return);
    desk.next();
    CHECK(desk.view().page() == 2);

    desk.next();

    CHECK(desk.view().page() == 2);
    CHECK(desk.find<QWidget>("reachFirst0")->isVisible());
}

TEST_CASE("Without a name the path says what is missing and nothing is written", "[reachout]")
{
    PathDesk desk;
    const int steps = desk.steps();
    desk.open();
    desk.view().goToPage(5);
    OutreachDesk::settle();

    desk.view().next();

    CHECK(desk.view().page() == 5);
    CHECK(desk.steps() == steps);
}

TEST_CASE("A way in makes it a letter to the one who opens the door", "[reachout]")
{
    PathDesk desk;
    const Plan plan = desk.store().reader().plan();
    ReachedOut said;
    said.need = desk.need(gap).id;
    said.names = {{"a", {}, "Edda Kron", {}}};
    said.wayIn = desk.person("Lena Sorby").id;

    const auto letter = letterFor(said, plan);
    const auto thread = keepReachedOut(desk.store(), said, plan, desk.today, "no draft");

    CHECK(letter.to == "Lena Sorby");
    CHECK(letter.body.find("Edda") != std::string::npos);
    CHECK(desk.store().reader().at(thread).wayIn == said.wayIn);
    CHECK(desk.store().reader().at(thread).purpose == "warm_introduction");
}

TEST_CASE("The answers survive as text", "[reachout]")
{
    ReachedOut said;
    said.need = Id<Need>{"n"};
    said.exactly = "“what”\n\\ {x}";
    said.howMuch = HowMuch::Longer;
    said.names = {{"a", Id<Person>{"p"}, "Ann", {HatKind::Evaluator}}, {"b", {}, "Bo", {}}};
    said.chosen = "b";
    said.wayInName = "Cleo";
    said.tone = Tone::Brief;
    said.purpose = "reconnect";
    said.writesNow = false;

    CHECK(reachedOutFromJson(toJson(said)) == said);
    CHECK_FALSE(reachedOutFromJson("[1]").has_value());
    CHECK_FALSE(reachedOutFromJson("{\"names\": 4").has_value());
}

TEST_CASE("A hat that is ticked shows care, blocks nothing and is kept", "[reachout]")
{
    PathDesk desk;
    desk.open();
    desk.next();
    desk.type("Edda Kron");
    desk.press(Qt::Key_Return);
    desk.next();
    CHECK(desk.find("reachCare") == nullptr);

    desk.tabTo("reachHat0");
    desk.press(Qt::Key_Space);

    REQUIRE(desk.find("reachCare") != nullptr);
    CHECK(desk.find("reachCare")->isVisible());
    desk.next();
    CHECK(desk.view().page() == 3);
}

TEST_CASE("Everything on the path that takes the focus has a name", "[reachout]")
{
    PathDesk desk;
    desk.open();
    desk.next();
    desk.type("Tomas Okafor");
    desk.press(Qt::Key_Return);
    for (int page = 0; page < desk.view().pageCount(); ++page) {
        desk.view().goToPage(page);
        OutreachDesk::settle();
        for (QWidget* widget : desk.view().findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
                || widget->objectName().startsWith("qt_")) {
                continue;
            }
            INFO(
                page << " " << widget->metaObject()->className() << " "
                     << widget->objectName().toStdString());
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
            CHECK_FALSE(widget->objectName().isEmpty());
        }
    }
}
