// SPDX-License-Identifier: MIT
// A promise from the first word to the last: noted anywhere, moved to another day, kept, undone.
#include "analysis/promises.h"
#include "tests/ui/giving_desk.h"

using namespace asterism;
using namespace asterism::test;

TEST_CASE("A promise is noted, moved, kept and opened again, by keyboard alone")
{
    GivingDesk me("map");

    // Between two clients: to Tomas, by Friday.
    me.press(Qt::Key_D, Qt::ControlModifier);
    me.write("tomas");
    me.press(Qt::Key_Tab);
    me.write("Questions about clip 3");
    me.press(Qt::Key_Tab);
    me.write("friday");
    me.press(Qt::Key_Return);
    const auto first = me.promise("Questions about clip 3");
    CHECK(toText(first.due) == "2026-06-19");
    CHECK(
        QApplication::focusWidget()->accessibleName()
        == "Questions about clip 3, to Tomas Okafor, in 4 days");

    // Friday will not do. He knows.
    me.press(Qt::Key_Return); // the menu of the row
    me.pick("New Date");
    me.write("24 June");
    me.press(Qt::Key_Tab);
    REQUIRE(me.focus() == "promiseTold");
    me.press(Qt::Key_Space);
    me.tabTo("promiseStepKeep");
    me.press(Qt::Key_Return);
    const auto second = me.promise("Questions about clip 3");
    CHECK(second.id != first.id);
    CHECK(toText(second.due) == "2026-06-24");
    CHECK(second.firstStep.empty());
    CHECK(
        QApplication::focusWidget()->accessibleName()
        == "Questions about clip 3, to Tomas Okafor, in 9 days, was for June 19");

    // Done, two days before.
    me.today = day(2026, 6, 22);
    me.press(Qt::Key_Space);
    CHECK(toText(me.promise("Questions about clip 3").doneOn) == "2026-06-22");
    const auto sum = followThrough(me.store().reader().all<Commitment>(), me.today);
    CHECK(sum.onTime == 6); // five of the story, and this one

    // Not quite, after all.
    me.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(me.promise("Questions about clip 3").doneOn.isEmpty());
    // And the new date was a slip, too: one step each.
    me.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(me.store().reader().where(&Commitment::text, first.text).size() == 1);
    CHECK(me.promise("Questions about clip 3").releasedOn.isEmpty());
    CHECK(toText(me.promise("Questions about clip 3").due) == "2026-06-19");
}
