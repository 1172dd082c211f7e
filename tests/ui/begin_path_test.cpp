// SPDX-License-Identifier: MIT
// Beginning a relationship, by keyboard alone.
#include "ui/paths/begin/begin_path.h"

#include <QCheckBox>
#include <QFile>
#include <QScrollBar>

#include "actions/calendar.h"
#include "analysis/agreement_check.h"
#include "interchange/calendar.h"
#include "tests/ui/agreement_desk.h"
#include "ui/app/text_size.h"
#include "ui/paths/begin/last_look_page.h"
#include "ui/paths/unfinished.h"

#include <algorithm>

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

struct BeginDesk : AgreementDesk {
    using AgreementDesk::AgreementDesk;

    void open(const QString& from = {})
    {
        go(QStringLiteral("people"), QStringLiteral("path/begin"), from);
    }

    actions::Beginning& said() { return static_cast<BeginPath&>(view().path()).said(); }

    void goToPage(int page)
    {
        view().goToPage(page);
        settle();
    }

    QStringList labelsIn(const char* name)
    {
        QStringList all;
        for (const auto* label : find(name)->findChildren<QLabel*>()) {
            all << label->text();
        }
        return all;
    }
};

} // namespace

TEST_CASE("Somebody new: six pages, one step, one undo", "[begin]")
{
    BeginDesk desk;
    const Plan before = desk.store().reader().plan();
    desk.open();
    CHECK(desk.focus() == "beginName");
    desk.type("Edda Kron");
    desk.chooseEntry("beginKind", "Coach");
    desk.next();

    desk.chooseEntry("rhythmChoice", "About every 4 weeks");
    desk.next();

    desk.tabTo("beginTick_purpose");
    desk.press(Qt::Key_Space);
    REQUIRE(desk.find("begin_purpose")->isVisible());
    desk.tabTo("beginTick_rhythm");
    desk.press(Qt::Key_Space);
    CHECK(desk.said().clauses.at("rhythm").find("4 weeks") != std::string::npos);
    desk.tabTo("beginReviewHalf");
    desk.press(Qt::Key_Return);
    CHECK(desk.said().reviewOn == PartialDate(2026, 12, 15));
    desk.next();

    CHECK(desk.focus() == "beginReceive");
    desk.type("An honest word");
    desk.tabTo("beginGift");
    desk.press(Qt::Key_Space);
    CHECK(desk.said().give == "A gift: nothing is expected in return.");
    desk.next();

    CHECK(desk.focus() == "beginMine");
    desk.type("Send three questions");
    desk.next();

    CHECK(desk.textOf("beginSummary").contains("Edda Kron"));
    CHECK(desk.labelsIn("beginPaper").join('\n').contains("An honest word"));
    desk.tabTo("beginAgreed");
    desk.press(Qt::Key_Space);
    CHECK(desk.store().reader().plan() == before);
    const int steps = desk.steps();
    desk.next();

    const auto tie = desk.tie("Edda Kron");
    CHECK(tie.phase == Phase::Active);
    CHECK(tie.kind == RelationshipKind::Coach);
    CHECK(tie.cadenceDays == 28);
    const auto all = desk.store().reader().all<Agreement>();
    const auto agreement = currentAgreement(all, tie.id);
    REQUIRE(agreement.has_value());
    CHECK(agreement->state == AgreementState::InForce);
    CHECK(agreement->theyBring == "An honest word");
    CHECK(desk.store().reader().where(&Commitment::relationship, tie.id).size() == 1);
    CHECK(desk.steps() == steps + 1);
    CHECK(unfinishedPaths(desk.store()).empty());
    CHECK(desk.asked.back().at(0).value<Place>().page == "people");
    desk.session.undo();
    CHECK(desk.store().reader().plan() == before);
}

TEST_CASE("A yes on the board, a tie and a person are all somewhere to begin", "[begin]")
{
    BeginDesk desk;
    const auto camille = desk.person("Camille Tran");
    desk.open(qt(camille.id.text));
    CHECK(desk.said().person == camille.id);
    CHECK(desk.said().direction == Direction::IGuideThem);

    desk.open(qt(desk.tie("Dr Rosalind Achterberg").id.text));
    CHECK(desk.said().kind == RelationshipKind::Supervisor);
    CHECK(desk.said().clauses.contains("purpose"));

    const auto threads = desk.store().reader().where(&Outreach::person, camille.id);
    desk.open(qt(threads.at(0).id.text));
    CHECK(desk.said().person == camille.id);
}

TEST_CASE("Nothing begins without a name, and what ended asks why", "[begin]")
{
    BeginDesk desk;
    const int steps = desk.steps();
    desk.open();
    desk.goToPage(5);
    desk.view().next();
    CHECK(desk.view().page() == 5);
    CHECK(desk.steps() == steps);

    // A name of the plan is that person.
    desk.goToPage(0);
    desk.find("beginName")->setFocus();
    desk.type("lena sorby");
    CHECK(desk.said().person == desk.person("Lena Sorby").id);
    CHECK(desk.said().kind == RelationshipKind::Peer);
}

TEST_CASE("The calendar file holds the dates that the plan has afterwards", "[begin]")
{
    BeginDesk desk;
    desk.open(qt(desk.person("Dr Isolde Brandt").id.text));
    desk.said().firstOn = day(2026, 7, 2);
    desk.said().reviewOn = day(2026, 12, 15);
    desk.said().clauses["purpose"] = "Consultation at short notice";
    desk.goToPage(5);

    const auto file = desk.folder / "dates.ics";
    desk.view().findChild<LastLookPage*>()->saveCalendar(QString::fromStdString(file));
    QFile written(QString::fromStdString(file));
    REQUIRE(written.open(QIODevice::ReadOnly));
    const auto found = readCalendar(written.readAll().toStdString());
    CHECK(found.problems.empty());
    REQUIRE(found.events.size() == 2);
    CHECK(found.events.at(0).day == day(2026, 7, 2));
    CHECK(found.events.at(1).day == day(2026, 12, 15));
    const auto meeting = desk.said().meeting;
    desk.next();
    CHECK(desk.store().reader().at(meeting).startsOn == PartialDate(2026, 7, 2));
    CHECK(found.events.at(0).uid.find(meeting.text) != std::string::npos);
}

TEST_CASE("Dates that change what was agreed before are in the calendar file, too", "[begin]")
{
    BeginDesk desk;
    const auto tomas = desk.person("Tomas Okafor");
    const auto before = desk.store().reader().all<Agreement>().size();
    desk.open(qt(tomas.id.text));
    desk.said().plansFirst = false;
    desk.said().reviewOn = day(2026, 7, 20);
    desk.said().endsOn = day(2026, 12, 18);
    desk.goToPage(5);

    const auto found = readCalendar(static_cast<BeginPath&>(desk.view().path()).calendar());
    REQUIRE(found.events.size() == 2);
    CHECK(found.events.at(0).day == day(2026, 7, 20));
    CHECK(found.events.at(1).day == day(2026, 12, 18));

    // Afterwards the whole calendar speaks of the same two entries.
    desk.next();
    REQUIRE(desk.store().reader().all<Agreement>().size() == before + 1);
    const auto entries = actions::calendarEntries(desk.store().reader().plan(), desk.today);
    for (const auto& event : found.events) {
        INFO(event.uid);
        CHECK(std::ranges::any_of(entries, [&](const CalendarEntry& entry) {
            return event.uid.starts_with(entry.uid) && entry.day == event.day;
        }));
    }
}

TEST_CASE("A clause that is unticked leaves nothing behind", "[begin]")
{
    BeginDesk desk;
    desk.open(qt(desk.person("Camille Tran").id.text));
    desk.goToPage(2);
    auto* tick = desk.find<QCheckBox>("beginTick_fees");
    tick->click();
    BeginDesk::settle();
    CHECK(desk.said().clauses.contains("fees"));
    tick->click();
    BeginDesk::settle();
    CHECK_FALSE(desk.said().clauses.contains("fees"));
    CHECK(desk.find("begin_fees") == nullptr);
}

TEST_CASE("Supervision asks more than mentoring", "[begin]")
{
    BeginDesk desk;
    desk.open(qt(desk.person("Dr Rosalind Achterberg").id.text));
    desk.goToPage(2);
    // The tick boxes in the order of the page.
    QStringList ticks;
    for (const auto* box : desk.view().findChildren<QCheckBox*>()) {
        if (box->objectName().startsWith("beginTick_")) {
            ticks << box->objectName().mid(10);
        }
    }
    CHECK(ticks.contains("emergencies"));
    CHECK_FALSE(ticks.contains("i_bring")); // the next page asks that
    desk.find<QCheckBox>("beginTick_emergencies")->click();
    CHECK(desk.said().clauses.at("emergencies").find("stands in for you") != std::string::npos);
}

TEST_CASE("Leaving keeps every answer of a beginning", "[begin]")
{
    BeginDesk desk;
    desk.open();
    desk.type("Edda Kron");
    desk.next();
    desk.press(Qt::Key_Escape);
    const auto unfinished = unfinishedPaths(desk.store());
    REQUIRE(unfinished.size() == 1);
    CHECK(words(unfinished.front()) == "Begin a Relationship 2/6");
    desk.open(qt(unfinished.front().draftId));
    CHECK(desk.said().name == "Edda Kron");
    CHECK(desk.view().page() == 1);
}

TEST_CASE("Everything on the way in has a name, also on a new plan", "[begin]")
{
    for (const bool isEmpty : {false, true}) {
        BeginDesk desk(day(2026, 6, 15), isEmpty);
        desk.open(isEmpty ? QString() : qt(desk.person("Tomas Okafor").id.text));
        for (int page = 0; page < desk.view().pageCount(); ++page) {
            desk.goToPage(page);
            INFO("page " << page);
            checkNames(desk.view());
        }
    }
}

TEST_CASE("No page of a beginning scrolls sideways in a small window with large text", "[begin]")
{
    BeginDesk desk;
    desk.window->resize(900, 600);
    applyTextSize(150);
    desk.open();
    for (int page = 0; page < 6; ++page) {
        desk.goToPage(page);
        for (const auto* each : desk.view().findChildren<PathPage*>()) {
            INFO(each->name().toStdString());
            CHECK((!each->isVisible() || each->horizontalScrollBar()->maximum() == 0));
        }
    }
    applyTextSize(100);
}
