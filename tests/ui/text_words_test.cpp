// SPDX-License-Identifier: MIT
#include <QSet>

#include "ui/text/deeds.h"
#include "ui/text/refusals.h"
#include "ui/text/words.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

template <typename Enumeration>
void checkWords()
{
    QSet<QString> seen;
    for (const Enumeration value : everyWord<Enumeration>()) {
        INFO(wordOf(value));
        const QString text = ui::words(value);
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(text.contains('_'));
        CHECK(text.front().isUpper());
        CHECK_FALSE(seen.contains(text));
        for (const char* blame : {"overdue", "failed", "missed", "lost", "lead", "task"}) {
            CHECK_FALSE((' ' + text.toLower() + ' ').contains(QString(" %1 ").arg(blame)));
        }
        seen.insert(text);
    }
}

} // namespace

TEMPLATE_TEST_CASE(
    "Every word of the model can be said, each in its own way and none with blame",
    "",
    Phase,
    Direction,
    RelationshipKind,
    Formality,
    Evaluates,
    Resting,
    Accepts,
    RelativeLevel,
    Region,
    ContactKind,
    HatKind,
    Knows,
    CareerStage,
    Sphere,
    StatementKind,
    GoalState,
    SupportKind,
    NeedKind,
    NeedState,
    Urgency,
    MentoringFunction,
    OfferKind,
    OutreachState,
    MessageKind,
    MessageDirection,
    Tone,
    MeetingMode,
    MeetingState,
    HelpWanted,
    AgendaState,
    Owner,
    ExchangeDirection,
    ExchangeKind,
    AgreementState)
{
    checkWords<TestType>();
}

TEST_CASE("The words are those of the product")
{
    CHECK(ui::words(Phase::KeptWarm).toStdString() == "Kept warm");
    CHECK(ui::words(Direction::TheyGuideMe).toStdString() == "They guide me");
    CHECK(ui::words(RelationshipKind::Mentor).toStdString() == "Guide");
    CHECK(ui::words(Urgency::Later).toStdString() == "When it suits");
}

TEST_CASE("What was done to several people says how many")
{
    CHECK(ui::words(Deed{Verb::Remove, "person", "Ann"}) == "Remove Person “Ann”");
    CHECK(ui::words(Deed{Verb::Remove, "person", "3"}) == "Remove 3 People");
    CHECK(ui::words(Deed{Verb::Tag, "person", "7"}) == "Tag as “7”");
    CHECK(ui::words(Deed{Verb::Remove, "value", "3"}) == "Remove Value “3”");
    CHECK(ui::words(Deed{Verb::Change, "person", ""}) == "Change Person");
    CHECK(ui::words(Deed{Verb::Add, "mirror", "Robin"}) == "Look into the Mirror before “Robin”");
    CHECK(ui::words(Deed{Verb::Change, "hours_counted_by", "BACP"}) == "Count Hours by “BACP”");
    CHECK(
        ui::words(Deed{Verb::Change, "supervision_notes", ""}) == "Clear Old Notes of Supervision");
    CHECK(
        ui::words(Deed{Verb::MovePhase, "closing", "Tomas"}) == "Close Relationship with “Tomas”");
    CHECK(
        ui::words(Deed{Verb::MovePhase, "relationship", "A %1"})
        == "Move Relationship with “A %1”");
}
