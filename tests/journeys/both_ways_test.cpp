// SPDX-License-Identifier: MIT
// A series with Henrik is planned through the path by keyboard alone, and the hours of the spring
// are put on paper.
#include <QComboBox>
#include <QFile>
#include <QLineEdit>

#include "analysis/hats.h"
#include "tests/ui/outreach_desk.h"
#include "ui/hours/evidence_sheet.h"
#include "ui/paths/path_view.h"
#include "ui/paths/reverse/reverse_path.h"
#include "ui/print/paper.h"
#include "ui/widgets/banner.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

struct BothWaysDesk : OutreachDesk {
    void next() { press(Qt::Key_PageDown, Qt::ControlModifier); }
    int page() { return find<PathView>("pathView")->page(); }
};

} // namespace

TEST_CASE(
    "A reverse mentoring with Henrik is planned by keyboard alone, with its two hats", "[bothways]")
{
    BothWaysDesk desk;
    const Plan before = desk.store().reader().plan();
    const int steps = desk.steps();

    // GIVEN the path
    desk.action("reverse-offer")->trigger();
    OutreachDesk::settle();
    CHECK(QApplication::focusWidget()->objectName() == "reverseOffer");

    // WHEN every page is answered without the mouse
    desk.tabTo("reverseOwnTopic");
    desk.type("an interpreter checklist");
    desk.press(Qt::Key_Return);
    desk.next();
    CHECK(desk.page() == 1);
    desk.type("Dr Henrik Vale");
    auto* care = desk.find<Banner>("reverseCare");
    CHECK(care->isVisible());
    CHECK(care->text().contains("Two hats"));
    CHECK(desk.find<QLabel>("reverseKnown")->text().contains("Clinic director"));
    desk.tabTo("reverseInCommon");
    desk.type("You asked how interpreters could be booked in time");
    desk.next();
    CHECK(desk.page() == 2);
    desk.type("I know it from one clinic only");
    desk.next();
    CHECK(desk.page() == 3);
    desk.type("how a budget is argued for");
    desk.tabTo("reverseFirst");
    desk.type("July 8");
    desk.press(Qt::Key_Return);
    desk.tabTo("reverseQuestion0");
    desk.type("What would help first?");
    desk.next();
    CHECK(desk.page() == 4);
    // They are under way already: no letter unless one is wanted.
    CHECK(QApplication::focusWidget()->objectName() == "reverseMyself");
    CHECK(desk.find<Banner>("reverseCareAtEnd")->isVisible());
    CHECK(desk.store().reader().plan() == before);
    desk.next();

    // THEN the series is in the plan, as one step
    const auto henrik = desk.person("Dr Henrik Vale");
    std::vector<Meeting> sessions;
    for (const auto& meeting : desk.store().reader().all<Meeting>()) {
        if (meeting.state == MeetingState::Proposed && meeting.kind == "reverse mentoring") {
            sessions.push_back(meeting);
        }
    }
    REQUIRE(sessions.size() == 3);
    CHECK(sessions.front().startsOn == PartialDate(day(2026, 7, 8)));
    CHECK(sessions.back().purpose.find("review") != std::string::npos);
    const auto notes = careNotes(desk.store().reader().plan());
    CHECK(
        std::ranges::any_of(notes, [&](const CareNote& note) { return note.person == henrik.id; }));
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.Shell::page() == "map");

    // AND one undo takes all of it back, one redo brings it again
    const Plan after = desk.store().reader().plan();
    desk.session.undo();
    CHECK(desk.store().reader().plan() == before);
    desk.session.redo();
    CHECK(desk.store().reader().plan() == after);
}

TEST_CASE("The evidence pack of March to June is opened and written", "[bothways]")
{
    BothWaysDesk desk;
    desk.store().keepNote("hours_page_period", "2026-03..2026-06");
    desk.action("hours")->trigger();
    OutreachDesk::settle();
    CHECK(desk.Shell::page() == "hours");
    CHECK(desk.find<QWidget>("hoursMonths")->isVisible());

    const auto evidence = actions::evidenceOf(
        desk.store().reader().plan(),
        builtInHourRules().front(),
        day(2026, 3, 1),
        day(2026, 6, 30));
    const QString path = qt((desk.folder / "evidence.pdf").string());
    REQUIRE(writeSheetPdf(path, evidenceSheet(evidence, desk.today)));

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(file.size() > 10000);
    const auto readers = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    CHECK_FALSE((file.permissions() & readers));
}
