// SPDX-License-Identifier: MIT
// The day on which an agreement ends: from the agreement itself through the Close path, taken back
// in one step and done again, by keyboard alone.
#include <QRadioButton>

#include "analysis/agreement_check.h"
#include "storage/digest.h"
#include "tests/ui/agreement_desk.h"
#include "ui/text/refusals.h"

using namespace asterism;
using namespace asterism::test;
using namespace asterism::ui;

TEST_CASE(
    "Tomas's agreement closes on 31 August, its needs in other hands, in one step", "[journey]")
{
    AgreementDesk me(day(2026, 8, 31));
    const auto digest = [&] { return contentDigest(me.store().reader().connection()); };
    const auto before = digest();

    // The agreement says that its day has come.
    me.go(
        QStringLiteral("people"),
        QStringLiteral("agreement"),
        qt(me.person("Tomas Okafor").id.text));
    CHECK(me.textOf("clockSentence").contains("has come"));
    me.tabTo("clockClose");
    me.press(Qt::Key_Return);

    CHECK(me.focus() == "closeReason0");
    me.press(Qt::Key_Space);
    me.next();
    me.type("Six reviews of recorded sessions");
    me.tabTo("closeGave");
    me.type("Clips on time, and what became of the advice");
    me.tabTo("closePromise0");
    me.press(Qt::Key_Down); // done
    me.next();
    me.tabTo("closeHow0");
    me.press(Qt::Key_Down);
    me.press(Qt::Key_Down); // quietly: it was said in the last meeting
    me.next();
    me.tabTo("closeNeed0");
    me.chooseEntry("closeNeed0", "Lena Sorby");
    CHECK(digest() == before);
    me.next();

    const auto after = digest();
    const auto tie = me.tie("Tomas Okafor");
    CHECK(after != before);
    CHECK(tie.phase == Phase::KeptWarm);
    CHECK(
        currentAgreement(me.store().reader().all<Agreement>(), tie.id)->state
        == AgreementState::Completed);
    const auto holders = me.store().reader().where(
        &Coverage::need, me.need("Feedback on recorded trauma sessions").id);
    REQUIRE(holders.size() == 1);
    CHECK(holders.front().relationship == me.tie("Lena Sorby").id);

    me.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(digest() == before);
    me.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(digest() == after);
}
