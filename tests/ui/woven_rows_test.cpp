// SPDX-License-Identifier: MIT
// Whatever happened between a person and me leads to the thing itself.
#include <QTabBar>

#include "analysis/woven_timeline.h"
#include "tests/ui/giving_desk.h"
#include "ui/giving/exchange_form.h"
#include "ui/giving/giving_plan.h"
#include "ui/giving/woven_row.h"
#include "ui/meetings/meeting_detail.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

struct ThreadDesk : GivingDesk {
    ThreadDesk() : GivingDesk(QStringLiteral("people")) { }

    /// Gives somebody's thread with all of it shown.
    void open(const std::string& name)
    {
        session.goTo({"people", "person", qt(person(name).id.text)});
        settle();
        find<QTabBar>("personTabs")->setCurrentIndex(2);
        settle();
        if (isShown("personThreadMore")) {
            click("personThreadMore");
        }
        entries = wovenTimeline(planOfGiving(store().reader()), person(name).id, today);
    }

    template <typename Record>
    WovenRow* firstRowOf()
    {
        for (std::size_t at = 0; at < entries.size(); ++at) {
            if (std::holds_alternative<Id<Record>>(entries[at].what)) {
                auto* row = find<WovenRow>(("woven" + std::to_string(at + 1)).c_str());
                REQUIRE(row != nullptr);
                CHECK(row->accessibleName().contains("Open it"));
                return row;
            }
        }
        return nullptr;
    }

    void enter(WovenRow* row)
    {
        REQUIRE(row != nullptr);
        row->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
    }

    std::vector<WovenEntry> entries;
};

} // namespace

TEST_CASE("A meeting in somebody's thread opens by Enter and by a click", "[giving]")
{
    ThreadDesk desk;
    desk.open("Dr Rosalind Achterberg");
    auto* row = desk.firstRowOf<Meeting>();
    REQUIRE(row != nullptr);
    SECTION("Enter")
    {
        desk.enter(row);
    }
    SECTION("click")
    {
        QTest::mouseClick(row, Qt::LeftButton, {}, row->rect().center());
        desk.settle();
    }
    CHECK(desk.page() == "meetings");
    CHECK(desk.find<MeetingDetail>("meetingDetail")->isVisible());
}

TEST_CASE("Promises, agreements and letters of a thread open where they are seen whole", "[giving]")
{
    ThreadDesk desk;
    SECTION("a promise")
    {
        desk.open("Dr Rosalind Achterberg");
        desk.enter(desk.firstRowOf<Commitment>());
        CHECK(desk.page() == "give");
    }
    SECTION("an agreement")
    {
        desk.open("Dr Rosalind Achterberg");
        desk.enter(desk.firstRowOf<Agreement>());
        CHECK(desk.page() == "people");
        CHECK(desk.find<QTabBar>("personTabs")->currentIndex() == 3);
    }
    SECTION("a letter")
    {
        desk.open("Tomas Okafor");
        desk.enter(desk.firstRowOf<Message>());
        CHECK(desk.page() == "letters");
    }
}

TEST_CASE("What was given or received is changed in place", "[giving]")
{
    ThreadDesk desk;
    desk.open("Dr Rosalind Achterberg");
    desk.enter(desk.firstRowOf<Exchange>());
    CHECK(desk.page() == "people");
    bool isOpen = false;
    for (auto* form : desk.window->findChildren<ExchangeForm*>()) {
        isOpen = isOpen || form->isVisible();
    }
    CHECK(isOpen);
}
