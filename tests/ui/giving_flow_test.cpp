// SPDX-License-Identifier: MIT
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>

#include "actions/exchanges.h"
#include "analysis/giving.h"
#include "tests/ui/giving_desk.h"
#include "ui/giving/flow_row.h"

using namespace asterism;
using namespace asterism::test;

namespace {

Exchange lastExchange(GivingDesk& desk, const std::string& text)
{
    const auto rows = desk.store().reader().where(&Exchange::text, text);
    REQUIRE(!rows.empty());
    return rows.back();
}

void addOffer(GivingDesk& desk, const std::string& title)
{
    Offer offer;
    offer.title = title;
    actions::add(desk.store(), offer);
    GivingDesk::settle();
}

} // namespace

TEST_CASE("Give and take stands on one line for each person", "[giving]")
{
    GivingDesk desk;
    desk.go("flow");
    CHECK(desk.page() == "give");
    int lines = 0;
    for (const auto* row : desk.window->findChildren<ui::FlowRow*>()) {
        lines += row->isVisible() ? 1 : 0;
    }
    CHECK(lines == 9); // nine people of the story
}

TEST_CASE("Something given is written down in place, as one step", "[giving]")
{
    GivingDesk desk;
    const int steps = desk.steps();
    desk.go("exchange");
    CHECK(desk.focus() == "exchangeWho");
    desk.write("Dev");
    desk.press(Qt::Key_Tab);
    desk.find("exchangeDirection")->findChild<QAbstractButton*>("segment1")->click();
    desk.find<QLineEdit>("exchangeWhat")->setText("A reading on sleep");
    desk.find<QLineEdit>("exchangeWhenText")->setText("yesterday");
    desk.find<QCheckBox>("exchangeContact")->click();
    desk.click("exchangeKeep");

    const auto exchange = lastExchange(desk, "A reading on sleep");
    CHECK(exchange.direction == ExchangeDirection::Received);
    CHECK(toText(exchange.happenedOn) == "2026-06-14");
    CHECK(exchange.wasContact);
    CHECK(exchange.relationship == desk.tieWith("Dev Malhotra").id);
    CHECK(desk.steps() == steps + 1);
    desk.session.undo();
    CHECK(desk.store().reader().where(&Exchange::text, std::string("A reading on sleep")).empty());
}

TEST_CASE("Without a date it was today, and what lies ahead is refused in words", "[giving]")
{
    GivingDesk desk;
    desk.go("exchange", ui::qt(desk.person("Lena Sorby").id.text));
    CHECK(desk.focus() == "exchangeWhat");
    desk.write("Soup");
    desk.find<QLineEdit>("exchangeWhenText")->setText("2026-06-16");
    desk.click("exchangeKeep");
    CHECK(desk.lastRefusal() == "That day is still to come.");
    desk.find<QLineEdit>("exchangeWhenText")->setText("");
    desk.click("exchangeKeep");
    CHECK(toText(lastExchange(desk, "Soup").happenedOn) == "2026-06-15");
}

TEST_CASE("Thanks not yet given lead to the letter, or are said", "[giving]")
{
    GivingDesk desk;
    desk.go("flow");
    const auto open = thanksOpen(desk.store().reader().plan(), desk.today);
    REQUIRE(!open.empty());
    desk.click("thanksSaid1");
    CHECK(toText(desk.store().reader().at(open.front().exchange).thankedOn) == "2026-06-15");
    desk.click("thanksWrite1");
    CHECK(desk.page() == "letters");
    CHECK(desk.asked.last().at(0).value<ui::Place>().id.section('/', 1, 1) == "thanks");
}

TEST_CASE(
    "The question what to bring leads to a promise, and can wait three months (R73)", "[giving]")
{
    GivingDesk desk;
    desk.go("flow");
    REQUIRE(desk.isShown("bringPromise1")); // Ji-woo
    desk.click("bringLater1");
    REQUIRE(desk.isShown("bringPromise1")); // Owen
    CHECK_FALSE(desk.isShown("bringPromise2"));
    desk.click("bringPromise1");
    CHECK(desk.find<QLineEdit>("promiseWho")->text() == "Owen Bright");
    CHECK(desk.focus() == "promiseWhat");

    desk.today = day(2026, 9, 14);
    desk.go("flow");
    desk.session.undo();
    desk.session.redo();
    CHECK(desk.isShown("bringPromise2"));
}

TEST_CASE("An offer is matched to what matters to somebody, by words and tags", "[giving]")
{
    GivingDesk desk;
    addOffer(desk, "Telehealth and consent");
    Person henrik = desk.person("Dr Henrik Vale");
    henrik.theirGoals = "A telehealth room that works";
    actions::change(desk.store(), henrik);
    desk.go("flow");
    REQUIRE(desk.isShown("fitGave1"));
    desk.click("fitGave1");
    CHECK(desk.find<QLineEdit>("exchangeWho")->text() == "Dr Henrik Vale");
    CHECK(desk.find<QLineEdit>("exchangeWhat")->text() == "Telehealth and consent");
    desk.press(Qt::Key_Return);
    CHECK(lastExchange(desk, "Telehealth and consent").offer.has_value());
    CHECK_FALSE(desk.isShown("fitGave1")); // they have it now
}

TEST_CASE("A line opens, and what is in it can be changed, thanked for and removed", "[giving]")
{
    GivingDesk desk;
    desk.go("flow");
    desk.click("flowName1"); // Camille: a reading list, given
    desk.click("flowMenu1_1");
    desk.pick("Change");
    CHECK(desk.find<QLineEdit>("exchangeWhat")->text() == "Reading list and a mock interview");
    CHECK_FALSE(desk.find("exchangeWho")->isEnabled());
    desk.find<QLineEdit>("exchangeWhat")->setText("Reading list");
    desk.click("exchangeKeep");
    CHECK(lastExchange(desk, "Reading list").direction == ExchangeDirection::Given);
    desk.click("flowMenu1_1");
    desk.pick("Remove");
    CHECK(desk.store().reader().where(&Exchange::text, std::string("Reading list")).empty());
}

TEST_CASE("Giving on: the hours a month are kept as minutes a week", "[giving]")
{
    GivingDesk desk;
    desk.go("giving");
    auto* hours = desk.find<QSpinBox>("givingHours");
    CHECK(hours->value() == 11); // 150 minutes a week
    CHECK(desk.text("givingTime").find("about as much") != std::string::npos);
    hours->setValue(13);
    GivingDesk::settle();
    CHECK(desk.store().reader().all<Profile>().front().weeklyMentoringMinutes == 180);
    CHECK(desk.text("givingTime").find("there is room") != std::string::npos);
    hours->setValue(4);
    GivingDesk::settle();
    CHECK(desk.text("givingTime").find("would be kind") != std::string::npos);
    desk.session.undo();
    desk.session.undo();
    CHECK(desk.store().reader().all<Profile>().front().weeklyMentoringMinutes == 150);
}

TEST_CASE("In a new plan the hours can be said, too", "[giving]")
{
    GivingDesk desk("give", true);
    desk.go("giving");
    desk.find<QSpinBox>("givingHours")->setValue(4);
    GivingDesk::settle();
    CHECK(desk.refused.isEmpty());
    CHECK(desk.store().reader().all<Profile>().front().weeklyMentoringMinutes == 55);
}

TEST_CASE(
    "Whether there is somebody to guide is asked once a quarter, while there is room (R15)",
    "[giving]")
{
    GivingDesk desk;
    desk.go("giving");
    CHECK_FALSE(desk.isShown("payForward")); // her people ask for more than she meant to give
    desk.find<QSpinBox>("givingHours")->setValue(20);
    GivingDesk::settle();
    REQUIRE(desk.isShown("payForward"));
    desk.click("payForwardLater");
    CHECK_FALSE(desk.isShown("payForward"));
    desk.today = day(2026, 7, 1);
    desk.session.undo();
    desk.session.redo();
    GivingDesk::settle();
    CHECK(desk.isShown("payForward"));
}

TEST_CASE(
    "Somebody to support is named, and the letter that offers it is begun, in one step", "[giving]")
{
    GivingDesk desk;
    desk.go("giving");
    desk.click("findToSupport");
    const int steps = desk.steps();
    CHECK(desk.focus() == "supportWho");
    desk.write("Robin Ash");
    desk.press(Qt::Key_Return);
    CHECK(desk.steps() == steps + 1);
    const auto tie = desk.tieWith("Robin Ash");
    CHECK(tie.direction == Direction::IGuideThem);
    const auto thread = desk.store().reader().where(&Outreach::person, tie.person).at(0);
    CHECK(thread.purpose == "mentor_offer");
    CHECK(desk.page() == "letters");
}

TEST_CASE("Somebody further ahead is taught on the reverse path, by its own door", "[giving]")
{
    GivingDesk desk;
    desk.go("giving");
    desk.click("findToSupport");
    desk.click("supportTeach");
    CHECK(desk.window->host().isOnPath());
}

TEST_CASE("Agreements have their own tab", "[giving]")
{
    GivingDesk desk;
    desk.go("agreements");
    CHECK(desk.isShown("agreementsTab"));
    desk.go("promises");
    CHECK_FALSE(desk.isShown("agreementsTab"));
}

TEST_CASE(
    "The mirror stands before the first meeting, is looked into once, and keeps the limits (R32)",
    "[giving]")
{
    GivingDesk desk;
    const auto robin = desk.addPerson("Robin Ash");
    auto tie = desk.tieWith("Robin Ash");
    tie.direction = Direction::IGuideThem;
    actions::change(desk.store(), tie);
    desk.go("giving");
    REQUIRE(desk.isShown("mirrorLook1"));
    CHECK_FALSE(desk.isShown("mirrorBoundaries1"));
    desk.click("mirrorLook1");
    REQUIRE(desk.isShown("mirrorBoundaries1"));
    CHECK(desk.focus() == "mirrorBoundaries1");
    desk.write("No messages at night");
    desk.find("mirrorDone1")->setFocus(); // what was written is kept when one leaves it
    desk.click("mirrorDone1");
    CHECK(desk.tieWith("Robin Ash").boundaries == "No messages at night");
    CHECK_FALSE(desk.isShown("mirrorLook1"));

    // Both were steps: what was written, and that it was looked into.
    desk.session.undo();
    desk.session.undo();
    CHECK(desk.isShown("mirrorLook1"));
    CHECK(desk.tieWith("Robin Ash").boundaries.empty());
    desk.session.redo();
    desk.session.redo();
    CHECK_FALSE(desk.isShown("mirrorLook1"));
}

TEST_CASE(
    "The bank of offers is edited in place and filled from what is often welcome (R57)", "[giving]")
{
    GivingDesk desk;
    desk.go("giving");
    desk.find<QLineEdit>("offerNew")->setFocus();
    desk.write("Reading Spanish reports");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.store().reader().count<Offer>() == 1);
    CHECK(desk.focus() == "offerNew");

    desk.find<QLineEdit>("offerTitle1")->setFocus();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.write("Reading reports in Spanish");
    desk.press(Qt::Key_Return);
    CHECK(desk.store().reader().all<Offer>().front().title == "Reading reports in Spanish");

    auto* chips = desk.find("offerStarters");
    chips->findChildren<QAbstractButton*>().front()->click();
    GivingDesk::settle();
    CHECK(desk.store().reader().count<Offer>() == 2);
    desk.click("offerRemove1");
    CHECK(desk.store().reader().count<Offer>() == 1);
    desk.session.undo();
    CHECK(desk.store().reader().count<Offer>() == 2);
}

TEST_CASE(
    "To a past guide goes a letter that asks for nothing, unless it ended in conflict (R61)",
    "[giving]")
{
    GivingDesk desk;
    const auto old = desk.addPerson("Old Guide");
    auto tie = desk.tieWith("Old Guide");
    tie.phase = Phase::Dormant;
    desk.store().act({Verb::Change, "relationship", {}}, [&](Writer& plan) { plan.put(tie); });
    desk.go("giving");
    REQUIRE(desk.isShown("pastWrite2"));     // Marguerite, from the university, comes first
    CHECK_FALSE(desk.isShown("pastWrite1")); // a letter is with her

    SECTION("it only went quiet")
    {
        desk.click("pastWrite2");
        CHECK(desk.focus() == "pastWell2");
        desk.click("pastWell2");
        CHECK(desk.page() == "letters");
        CHECK(desk.asked.last().at(0).value<ui::Place>().id == ui::qt(old.text) + "/reconnect");
        desk.go("giving");
        desk.click("pastWrite2"); // not asked again
        CHECK(desk.page() == "letters");
    }
    SECTION("it ended in conflict")
    {
        desk.click("pastWrite2");
        const int steps = desk.steps();
        desk.click("pastBadly2");
        CHECK(desk.steps() == steps + 1);
        CHECK(desk.tieWith("Old Guide").phase == Phase::Ended);
        CHECK_FALSE(desk.isShown("pastOpen2"));
        desk.session.undo();
        CHECK(desk.tieWith("Old Guide").phase == Phase::Dormant);
    }
}

TEST_CASE("A person's page weaves all of it, and adds in place", "[giving]")
{
    GivingDesk desk("people");
    desk.window->goTo({"people", "person", ui::qt(desk.person("Noor Siddiqui").id.text)});
    auto* tabs = desk.find<QTabBar>("personTabs");
    for (int at = 0; at < tabs->count(); ++at) {
        if (tabs->tabText(at).contains("Take")) {
            tabs->setCurrentIndex(at);
        }
    }
    GivingDesk::settle();
    CHECK(desk.rowOf("First glossary draft, 30 terms") == 1);
    desk.click("personPromise");
    CHECK(desk.focus() == "promiseWhat");
    desk.write("Two more terms");
    desk.press(Qt::Key_Return);
    CHECK(desk.promise("Two more terms").relationship == desk.tieWith("Noor Siddiqui").id);
    CHECK(desk.rowOf("Two more terms") > 0);

    desk.click("personExchange");
    CHECK(desk.focus() == "exchangeWhat");
    desk.write("A proverb");
    desk.press(Qt::Key_Return);
    CHECK(lastExchange(desk, "A proverb").relationship == desk.tieWith("Noor Siddiqui").id);
    CHECK(desk.focus() == "personExchange");
}

TEST_CASE("Everything on the page that takes the focus has a name", "[giving]")
{
    GivingDesk desk;
    addOffer(desk, "Telehealth and consent");
    for (const char* place : {"promise", "exchange", "giving"}) {
        desk.go(place);
        for (const QWidget* widget : desk.find("givePage")->findChildren<QWidget*>()) {
            const bool takesFocus
                = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            if (takesFocus && !widget->objectName().startsWith("qt_")) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                INFO(
                    widget->metaObject()->className() << " " << widget->objectName().toStdString());
                CHECK(
                    (!widget->accessibleName().isEmpty()
                     || (button != nullptr && !button->text().isEmpty())));
                CHECK_FALSE(widget->objectName().isEmpty());
            }
        }
    }
}
