// SPDX-License-Identifier: MIT
// From the preparation for a meeting to its log, two promises and a thank-you letter.
#include "tests/ui/meetings_desk.h"
#include "ui/letters/letter_composer.h"
#include "ui/meetings/preparation_card.h"
#include "ui/people/people_list.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

TEST_CASE("Rosalind on June 23: prepared, met, promised and thanked, by keyboard alone")
{
    MeetingsDesk me(QStringLiteral("people"));
    const Id<Person> rosalind = me.person("Dr Rosalind Achterberg").id;

    // One key from the person: what to look at, and a question to bring.
    auto* list = me.find<PeopleList>("peopleList");
    list->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < 20 && list->selected() != std::vector{rosalind}; ++step) {
        me.press(Qt::Key_Down);
    }
    REQUIRE(list->selected() == std::vector{rosalind});
    me.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(me.find<PreparationCard>("preparationCard") != nullptr);
    me.write("How do I say no to the committee?");
    me.press(Qt::Key_Return);
    me.press(Qt::Key_Escape);

    // The day has come. Six interactions: open, how it was, what stays, mine, theirs, keep.
    me.today = day(2026, 6, 23);
    me.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(me.panel() != nullptr);
    me.press(Qt::Key_5);
    me.press(Qt::Key_Tab);
    me.write("No is a whole sentence");
    me.press(Qt::Key_Tab);
    me.write("Send the self-assessment");
    me.press(Qt::Key_Tab);
    me.write("June 26");
    me.tabTo("logTheirs1");
    me.write("Read it before the review");
    me.tabTo("logThanks");
    me.press(Qt::Key_Space);
    me.press(Qt::Key_Return, Qt::ControlModifier);

    const auto meeting = me.meetingsOn(day(2026, 6, 23)).at(0);
    CHECK(meeting.state == MeetingState::Held);
    CHECK(meeting.feltHeld == 10);
    CHECK(meeting.what == "No is a whole sentence");
    const auto promises
        = me.store().reader().where(&Commitment::meeting, std::optional{meeting.id});
    REQUIRE(promises.size() == 2);
    CHECK(promises[0].madeOn == PartialDate(day(2026, 6, 23)));

    // The thank-you letter lies ready.
    CHECK(me.page() == "letters");
    REQUIRE(me.find<QWidget>("letterBody") != nullptr);
    CHECK(me.find<QWidget>("letterBody")->isVisible());

    // One step takes the whole log back; another brings it again.
    me.session.undo();
    CHECK(me.meetingsOn(day(2026, 6, 23)).at(0).state == MeetingState::Confirmed);
    CHECK(me.store().reader().where(&Commitment::meeting, std::optional{meeting.id}).empty());
    me.session.redo();
    CHECK(me.meetingsOn(day(2026, 6, 23)).at(0).state == MeetingState::Held);
}
