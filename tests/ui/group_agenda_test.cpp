// SPDX-License-Identifier: MIT
#include <QLabel>
#include <QSpinBox>

#include "tests/ui/outreach_desk.h"
#include "ui/groups/group_agenda_card.h"
#include "ui/print/sheet.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

namespace {

/// The peer group of the story, shown in a card of its own.
struct GroupDesk : OutreachDesk {
    GroupAgendaCard card{session};

    GroupDesk() { card.fill(group()); }

    Group group() { return store().reader().all<Group>().at(0); }

    QStringList lines()
    {
        settle();
        QStringList all;
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            if (!label->isHidden()) {
                all << label->text();
            }
        }
        return all;
    }
};

} // namespace

TEST_CASE("The next meeting of a group shows its parts and whose turn it is", "[groups]")
{
    GroupDesk desk;
    const QString all = desk.lines().join(QLatin1Char('\n'));
    CHECK(all.contains("10 min  Check-in"));
    CHECK(all.contains("31 min  A case, brought by"));
    // The digits stand below each other: a figure space is as wide as one.
    CHECK(all.contains(QString::fromUtf8("\u20075 min  Next date")));
    CHECK(all.contains("Chair: "));
    CHECK(all.contains("4 of you, you included."));

    // Four cases leave 23 minutes for each.
    desk.card.findChild<QSpinBox*>("groupCases")->setValue(4);
    CHECK(desk.lines().join(QLatin1Char('\n')).contains("23 min  A case"));
    CHECK(desk.card.findChild<QSpinBox*>("groupCases")->maximum() == 4);
}

TEST_CASE("A line on confidentiality is offered as long as there is none", "[groups]")
{
    GroupDesk desk;
    auto* use = desk.card.findChild<QPushButton*>("groupUseLine");
    REQUIRE_FALSE(use->parentWidget()->isHidden());
    use->click();
    CHECK_FALSE(desk.group().confidentiality.empty());
    desk.card.fill(desk.group());
    CHECK(use->parentWidget()->isHidden());
    CHECK(desk.card.sheet().plainText().contains(qt(desk.group().confidentiality)));
}

TEST_CASE("The sheet of a group names its members and its parts, and me by my name", "[groups]")
{
    GroupDesk desk;
    const QString text = desk.card.sheet().plainText();
    for (const auto* words :
         {"Peer consultation group", "Amara Villareal", "Ji-woo Han", "Check-in", "120 minutes"}) {
        INFO(words << "\n" << text.toStdString());
        CHECK(text.contains(QLatin1String(words)));
    }
    CHECK_FALSE(text.contains("brought by you"));
}

TEST_CASE("A group's meeting is planned with its agenda, in one step", "[groups]")
{
    GroupDesk desk;
    const int steps = desk.steps();
    const auto before = desk.store().reader().all<Meeting>().size();
    desk.card.findChild<QPushButton*>("groupPlan")->click();
    const auto meetings = desk.store().reader().all<Meeting>();
    REQUIRE(meetings.size() == before + 1);
    const auto planned = std::ranges::find_if(meetings, [&](const Meeting& meeting) {
        return meeting.state == MeetingState::Proposed && meeting.group == desk.group().id;
    });
    REQUIRE(planned != meetings.end());
    CHECK(planned->minutes == 120);
    CHECK(planned->contractedSize == 4);
    CHECK(desk.store().reader().where(&AgendaItem::meeting, planned->id).size() == 6);
    CHECK(desk.steps() == steps + 1);
}
