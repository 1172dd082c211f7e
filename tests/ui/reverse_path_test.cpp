// SPDX-License-Identifier: MIT
// Learning against the usual direction, through either door.
#include "ui/paths/reverse/reverse_path.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

#include "actions/meetings.h"
#include "actions/people.h"
#include "tests/ui/outreach_desk.h"
#include "ui/paths/path_view.h"
#include "ui/paths/reverse/reverse_words.h"
#include "ui/paths/unfinished.h"
#include "ui/widgets/banner.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

struct ReverseDesk : OutreachDesk {
    explicit ReverseDesk(bool isEmpty = false) : OutreachDesk({1000, 700}, isEmpty) { }

    void open(const QString& door = QStringLiteral("offer"))
    {
        session.goTo({QStringLiteral("people"), QStringLiteral("path/reverse"), door});
        settle();
    }

    PathView& view() { return *find<PathView>("pathView"); }
    ReversePath& path() { return static_cast<ReversePath&>(view().path()); }
    ReverseSaid& said() { return path().said(); }

    void next() { press(Qt::Key_PageDown, Qt::ControlModifier); }

    void goTo(int page)
    {
        view().goToPage(page);
        settle();
    }

    QString question() const
    {
        for (QLabel* label : window->findChildren<QLabel*>(QStringLiteral("pathQuestion"))) {
            if (label->isVisible()) {
                return label->text();
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("The words of the pages turn with the door", "[reverse]")
{
    ReverseDesk desk;
    desk.open("offer");
    CHECK(desk.find<QRadioButton>("reverseOffer")->isChecked());
    const QString offering = desk.question();
    desk.find<QRadioButton>("reverseLearn")->click();
    OutreachDesk::settle();
    CHECK(desk.said().door == Door::Learn);
    CHECK(desk.question() != offering);
    CHECK(desk.question().contains("learn"));
    desk.goTo(3);
    CHECK(
        desk.find<QPlainTextEdit>("reverseInReturn")->accessibleName()
        == "What I can offer in return");
    CHECK(desk.find<QLineEdit>("reversePart1")->text() == "They show something new");
}

TEST_CASE("One's own topic is taken up by Enter, and also when it is only typed", "[reverse]")
{
    ReverseDesk desk;
    desk.open();
    desk.tabTo("reverseOwnTopic");
    desk.type("a shared calendar");
    desk.press(Qt::Key_Return);
    CHECK(desk.said().topics == std::vector<std::string>{"a shared calendar"});
    desk.type("voice notes");
    desk.next();
    CHECK(desk.view().page() == 1);
    CHECK(topicsOf(desk.said()).size() == 2);
}

TEST_CASE("Without a topic or a name the path stays and says why", "[reverse]")
{
    ReverseDesk desk;
    desk.open();
    desk.next();
    CHECK(desk.view().page() == 0);
    desk.said().topics = {"telehealth"};
    desk.next();
    CHECK(desk.view().page() == 1);
    desk.next();
    CHECK(desk.view().page() == 1);
}

TEST_CASE("Somebody who was a client stays outside, and the reason is kind", "[reverse]")
{
    ReverseDesk desk;
    const int steps = desk.steps();
    desk.open();
    desk.said().topics = {"telehealth"};
    desk.goTo(1);
    desk.type("Ines Moreau");
    desk.tabTo("reverseWasClient");
    desk.press(Qt::Key_Space);

    auto* stop = desk.find<Banner>("reverseStop");
    CHECK(stop->isVisible());
    CHECK(stop->text().contains("their care comes"));
    desk.next();
    CHECK(desk.view().page() == 1);
    desk.goTo(4);
    desk.view().next();
    CHECK(desk.steps() == steps);

    desk.goTo(1);
    desk.tabTo("reverseWasClient");
    desk.press(Qt::Key_Space);
    CHECK_FALSE(stop->isVisible());
    desk.next();
    CHECK(desk.view().page() == 2);
}

TEST_CASE("Two hats are named early and block nothing", "[reverse]")
{
    ReverseDesk desk;
    desk.open();
    desk.said().topics = {"telehealth"};
    desk.goTo(1);
    auto* care = desk.find<Banner>("reverseCare");
    CHECK_FALSE(care->isVisible());
    desk.type("Ines Moreau");
    desk.tabTo("reverseEvaluatesMe");
    desk.press(Qt::Key_Space);
    CHECK(care->isVisible());
    CHECK(care->text().contains("Two hats"));
    CHECK(care->text().contains("evaluates you"));

    // The other way round weighs on the other side.
    desk.tabTo("reverseIEvaluate");
    desk.press(Qt::Key_Space);
    CHECK(desk.said().evaluates == Evaluates::IEvaluate);
    CHECK(care->text().contains("you evaluate them"));
    desk.next();
    CHECK(desk.view().page() == 2);
}

TEST_CASE("What I do not know is asked twice and never forced (R16)", "[reverse]")
{
    ReverseDesk desk;
    desk.open();
    desk.said().topics = {"telehealth"};
    desk.said().name = "Ines Moreau";
    desk.goTo(2);
    desk.next();
    CHECK(desk.view().page() == 2);
    desk.next();
    CHECK(desk.view().page() == 3);
    desk.goTo(2);
    desk.next();
    CHECK(desk.view().page() == 3);
}

TEST_CASE("A session has five parts that can be edited and add up", "[reverse]")
{
    ReverseDesk desk;
    desk.open();
    desk.goTo(3);
    CHECK(desk.find<QSpinBox>("reversePartMinutes1")->value() == 15);
    CHECK(desk.find<QLabel>("reverseSum")->text().contains("45"));
    desk.find<QSpinBox>("reversePartMinutes1")->setValue(20);
    CHECK(desk.find<QLabel>("reverseSum")->text().contains("50"));
    CHECK(partsOf(desk.said()).at(1).minutes == 20);

    // Another length divides the parts anew.
    desk.find<QSpinBox>("reverseMinutes")->setValue(90);
    CHECK(desk.find<QSpinBox>("reversePartMinutes1")->value() == 30);
}

TEST_CASE("Escape leaves the path, and it goes on where it was", "[reverse]")
{
    ReverseDesk desk;
    desk.open("learn");
    desk.tabTo("reverseOwnTopic");
    desk.type("new measures");
    desk.press(Qt::Key_Return);
    desk.next();
    desk.type("Ben Ito");
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.window->host().isOnPath());
    const auto unfinished = unfinishedPaths(desk.store());
    REQUIRE(unfinished.size() == 1);
    CHECK(words(unfinished.front()) == "Reverse Mentoring 2/5");

    desk.open(qt(unfinished.front().draftId));
    CHECK(desk.said().door == Door::Learn);
    CHECK(desk.said().name == "Ben Ito");
    CHECK(desk.said().topics == std::vector<std::string>{"new measures"});
}

TEST_CASE("The letter begins with what was said on the way", "[reverse]")
{
    ReverseSaid said;
    said.door = Door::Offer;
    said.topics = {"telehealth and consent tools"};
    said.name = "Ines Moreau";
    said.inCommon = "You said that the wait for a first appointment troubles you";
    said.inReturn = "how you decide what can wait";
    Plan plan;
    plan.of<Profile>().emplace_back().name = "Amara Villareal";
    const auto offer = reverseLetter(said, plan);
    for (const auto* words :
         {"telehealth and consent tools",
          "troubles you",
          "what can wait",
          "three talks of 45 minutes"}) {
        INFO(offer.body);
        CHECK(offer.body.find(words) != std::string::npos);
    }
    said.door = Door::Learn;
    said.name = "Ben Ito";
    const auto ask = reverseLetter(said, plan);
    CHECK(ask.letterTemplate == "learn_from_you");
    CHECK(ask.body.find("telehealth and consent tools") != std::string::npos);
    CHECK(ask.body.find('{') == std::string::npos);
}

TEST_CASE("The answers of the path survive as text", "[reverse]")
{
    ReverseSaid said;
    said.door = Door::Offer;
    said.topics = {"“a”", "b\n{c}"};
    said.ownTopic = "d";
    said.person = Id<Person>{"p"};
    said.name = "Ann";
    said.background = "b";
    said.wouldAsk = "w";
    said.inCommon = "i";
    said.evaluates = Evaluates::IEvaluate;
    said.wasClient = true;
    said.notKnown = "n";
    said.wasAskedAgain = true;
    said.feedback = "f";
    said.candor = "c";
    said.inReturn = "r";
    said.count = 5;
    said.minutes = 60;
    said.daysBetween = 14;
    said.first = day(2026, 7, 1);
    said.parts = {{"x", 5}, {"y", 40}};
    said.questions = {"1", "", "3"};
    said.tone = Tone::Brief;
    said.asks = false;
    said.writesNow = false;
    CHECK(reverseSaidFromJson(toJson(said)) == said);
    CHECK(reverseSaidFromJson(toJson(ReverseSaid{})) == ReverseSaid{});
    CHECK_FALSE(reverseSaidFromJson("[1]").has_value());
    CHECK_FALSE(reverseSaidFromJson("{\"parts\": 4, \"topics\": [1]}").has_value());
}

TEST_CASE(
    "Two dates that fell through are said on Today, and ten minutes are planned (R56)", "[reverse]")
{
    ReverseDesk desk;
    desk.session.goTo({QStringLiteral("today"), {}, {}});
    OutreachDesk::settle();
    CHECK_FALSE(desk.find("seriesCard")->isVisible());
    const auto henrik = desk.person("Dr Henrik Vale");
    desk.session.run([&](Store& store) {
        for (const unsigned on : {11U, 12U}) {
            actions::NewMeeting meeting;
            meeting.people = {henrik.id};
            meeting.kind = "reverse mentoring";
            meeting.startsOn = day(2026, 6, on);
            const auto id = actions::planMeeting(store, meeting);
            actions::moveMeeting(store, id, MeetingState::Cancelled, desk.today);
        }
    });
    OutreachDesk::settle();
    CHECK(desk.find("seriesCard")->isVisible());
    desk.click("seriesPlan1");
    CHECK_FALSE(desk.find("seriesCard")->isVisible());
    desk.session.undo();
    OutreachDesk::settle();
    CHECK(desk.find("seriesCard")->isVisible());
    desk.click("seriesLater1");
    CHECK_FALSE(desk.find("seriesCard")->isVisible());
}

TEST_CASE("Both doors are in the menu of the network", "[reverse]")
{
    ReverseDesk desk;
    desk.action("reverse-offer")->trigger();
    OutreachDesk::settle();
    CHECK(desk.said().door == Door::Offer);
    desk.action("reverse")->trigger();
    OutreachDesk::settle();
    CHECK(desk.said().door == Door::Learn);
}

TEST_CASE("Everything on the reverse path that takes the focus has a name", "[reverse]")
{
    ReverseDesk desk;
    desk.open();
    desk.said().name = "Dr Henrik Vale";
    for (int page = 0; page < desk.view().pageCount(); ++page) {
        desk.goTo(page);
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
