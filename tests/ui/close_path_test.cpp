// SPDX-License-Identifier: MIT
// Closing a relationship, by keyboard alone.
#include "ui/paths/close/close_path.h"

#include <QRadioButton>

#include "analysis/agreement_check.h"
#include "tests/ui/agreement_desk.h"
#include "ui/paths/unfinished.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

struct CloseDesk : AgreementDesk {
    using AgreementDesk::AgreementDesk;

    void open(const QString& draftOrTie = {})
    {
        go(QStringLiteral("people"), QStringLiteral("path/close"), draftOrTie);
    }

    void openTomas() { open(qt(tie("Tomas Okafor").id.text)); }

    actions::Ending& said() { return static_cast<ClosePath&>(view().path()).said(); }
};

} // namespace

TEST_CASE("What has done its work is closed in four pages and one step", "[close]")
{
    CloseDesk desk(day(2026, 8, 31));
    const Plan before = desk.store().reader().plan();
    desk.openTomas();
    CHECK(desk.textOf("closePast").contains("agreed until August 31, 2026"));
    CHECK(desk.focus() == "closeReason0");
    desk.press(Qt::Key_Space);
    desk.next();

    CHECK(desk.focus() == "closeReceived");
    desk.type("Six reviews of recorded work");
    desk.tabTo("closeStays");
    desk.type("I notice when I rush");
    desk.chooseEntry("closePromise0", "Let go");
    desk.next();

    CHECK(desk.find<QRadioButton>("closeHow0")->isChecked());
    CHECK(desk.textOf("closeLetter").contains("six recorded-session reviews"));
    desk.tabTo("close_was_done");
    desk.type("all six of them");
    CHECK(desk.textOf("closeLetter").contains("all six of them"));
    desk.next();

    CHECK(desk.find<QRadioButton>("closeAfter0")->isChecked());
    CHECK(desk.textOf("closeAgreement") == "Your agreement is completed.");
    desk.chooseEntry("closeNeed0", "Lena Sorby");
    const int steps = desk.steps();
    CHECK(desk.store().reader().plan() == before);
    desk.next();

    const auto tie = desk.tie("Tomas Okafor");
    CHECK(tie.phase == Phase::KeptWarm);
    const auto all = desk.store().reader().all<Agreement>();
    CHECK(currentAgreement(all, tie.id)->state == AgreementState::Completed);
    CHECK(desk.store().reader().where(&Coverage::relationship, tie.id).empty());
    CHECK(desk.steps() == steps + 1);
    CHECK(unfinishedPaths(desk.store()).empty());
    // The letter waits where letters are written, with what was said of it.
    const auto place = desk.asked.back().at(0).value<Place>();
    CHECK(place.page == "letters");
    const auto drafts = desk.store().drafts();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().fields.find("all six of them") != std::string::npos);

    desk.session.undo();
    CHECK(desk.store().reader().plan() == before);
}

TEST_CASE("What was not good has its own shorter way", "[close]")
{
    CloseDesk desk;
    desk.openTomas();
    desk.tabTo("closeReason0");
    for (int down = 0; down < 4; ++down) {
        desk.press(Qt::Key_Down);
    }
    desk.press(Qt::Key_Space);
    CHECK(desk.said().isShort());
    CHECK(desk.find("closeNote")->isVisible());
    desk.next();

    CHECK(desk.view().page() == 3);
    CHECK(desk.find<QRadioButton>("closeAfter3")->isChecked());
    CHECK(desk.find("closePromise0")->isVisible());
    CHECK(desk.textOf("closeAgreement").contains("nobody is at fault"));
    const auto exchanges = desk.store().reader().count<Exchange>();
    desk.next();

    CHECK(desk.tie("Tomas Okafor").phase == Phase::Ended);
    CHECK(desk.store().reader().count<Exchange>() == exchanges);
    CHECK(desk.asked.back().at(0).value<Place>().page == "people");
    CHECK(desk.store().drafts().empty());
}

TEST_CASE("Without a relationship the first page asks for one", "[close]")
{
    CloseDesk desk;
    desk.open();
    CHECK(desk.focus() == "closeTie");
    desk.next();
    CHECK(desk.view().page() == 0);

    // Whose end was agreed on comes first.
    auto* tie = desk.find<QComboBox>("closeTie");
    CHECK(tie->itemText(1).startsWith("Tomas Okafor"));
    tie->setFocus();
    desk.press(Qt::Key_Down);
    CHECK(desk.said().tie == desk.tie("Tomas Okafor").id);
    desk.next();
    CHECK(desk.view().page() == 1);
}

TEST_CASE("On a plan without people there is kindly nothing to close", "[close]")
{
    CloseDesk desk(day(2026, 6, 15), true);
    desk.open();
    desk.view().goToPage(3);
    CloseDesk::settle();
    desk.view().next();
    CHECK(desk.steps() == 0);
}

TEST_CASE("Leaving keeps every answer of an ending", "[close]")
{
    CloseDesk desk;
    desk.openTomas();
    desk.press(Qt::Key_Space);
    desk.next();
    desk.type("Reviews");
    desk.press(Qt::Key_Escape);
    const auto unfinished = unfinishedPaths(desk.store());
    REQUIRE(unfinished.size() == 1);
    CHECK(words(unfinished.front()) == "Close a Relationship 2/4");

    desk.open(qt(unfinished.front().draftId));
    CHECK(desk.said().received == "Reviews");
    CHECK(desk.said().tie == desk.tie("Tomas Okafor").id);
    CHECK(desk.focus() == "closeReceived");
}

TEST_CASE("A talk goes among the meetings with its notes", "[close]")
{
    CloseDesk desk;
    desk.openTomas();
    desk.view().goToPage(2);
    CloseDesk::settle();
    desk.tabTo("closeHow0");
    desk.press(Qt::Key_Down);
    CHECK_FALSE(desk.find("close_was_done")->isVisible());
    desk.tabTo("closeTalk0");
    desk.type("What came of it");
    desk.next();
    desk.next();

    const auto items
        = desk.store().reader().where(&AgendaItem::text, std::string("What came of it"));
    REQUIRE(items.size() == 1);
    CHECK(desk.store().reader().at(items.front().meeting).state == MeetingState::Proposed);
    CHECK(desk.store().drafts().empty()); // no letter
}

TEST_CASE("Somebody new can hold the need", "[close]")
{
    CloseDesk desk;
    desk.openTomas();
    desk.view().goToPage(3);
    CloseDesk::settle();
    desk.chooseEntry("closeNeed0", "Somebody new…");
    CHECK(desk.find("closeNeedName0")->isVisible());
    desk.find("closeNeedName0")->setFocus();
    desk.type("Edda Kron");
    desk.next();
    CHECK(desk.store().reader().where(&Person::displayName, std::string("Edda Kron")).size() == 1);
}

TEST_CASE("Closing begins from a relationship and from the menu", "[close]")
{
    CloseDesk desk;
    desk.go(
        QStringLiteral("people"),
        QStringLiteral("agreement"),
        qt(desk.person("Tomas Okafor").id.text));
    desk.click("agreementClose");
    CHECK(desk.said().tie == desk.tie("Tomas Okafor").id);
    desk.press(Qt::Key_Escape);

    REQUIRE(desk.action("close") != nullptr);
    desk.action("close")->trigger();
    CloseDesk::settle();
    CHECK_FALSE(desk.said().tie.has_value());
}

TEST_CASE("Everything on the way out has a name", "[close]")
{
    CloseDesk desk;
    for (const int down : {0, 4}) {
        desk.openTomas();
        desk.said().reason = static_cast<actions::EndingReason>(down);
        for (int page = 0; page < desk.view().pageCount(); ++page) {
            desk.view().goToPage(page);
            CloseDesk::settle();
            INFO("page " << page);
            checkNames(desk.view());
        }
    }
}
