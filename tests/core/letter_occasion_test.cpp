// SPDX-License-Identifier: MIT
// A letter about a promise, a meeting or a gift knows what it is about.
#include "letters/letter_occasion.h"

#include "letters/letter_blanks.h"
#include "letters/letter_kinds.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

using Filled = std::map<std::string, std::string>;

Commitment promise(const std::string& id, const std::string& text, const std::string& due)
{
    Commitment row;
    row.id = Id<Commitment>{id};
    row.text = text;
    row.due = due.empty() ? PartialDate() : date(due);
    return row;
}

} // namespace

TEST_CASE("An occasion is said and understood as text", "[occasion]")
{
    LetterOccasion about;
    CHECK(toText(about).empty());
    about.promise = Id<Commitment>{"a"};
    about.movedTo = Id<Commitment>{"b"};
    CHECK(toText(about) == "promise:a,moved:b");
    CHECK(letterOccasion("promise:a,moved:b") == about);
    CHECK(letterOccasion("meeting:m").meeting == Id<Meeting>{"m"});
    CHECK(letterOccasion("exchange:x").exchange == Id<Exchange>{"x"});
    CHECK(letterOccasion("").isEmpty());
    CHECK(letterOccasion("promise:,weather:fine,promises:a").isEmpty());
}

TEST_CASE("A promise that moves says what it is, from when, and to when", "[occasion]")
{
    PlanBuilder made;
    made.plan.of<Commitment>()
        = {promise("old", "Send the glossary.\nThirty terms", "2026-05-15"),
           promise("new", "Send the glossary.", "2026-06-30")};
    CHECK(
        occasionBlanks(made.plan, {.promise = Id<Commitment>{"old"}}, "reschedule")
        == Filled{{"what", "my promise “Send the glossary”"}, {"old_date", "May 15"}});
    CHECK(
        occasionBlanks(
            made.plan,
            {.promise = Id<Commitment>{"old"}, .movedTo = Id<Commitment>{"new"}},
            "reschedule")
            .at("new_date")
        == "June 30");
    CHECK(occasionBlanks(made.plan, {.promise = Id<Commitment>{"gone"}}, "reschedule").empty());
    CHECK(occasionBlanks(made.plan, {.promise = Id<Commitment>{"old"}}, "cold_ask").empty());
}

TEST_CASE("A promise without a day leaves the days open", "[occasion]")
{
    PlanBuilder made;
    made.plan.of<Commitment>() = {promise("old", "Read section one", "")};
    CHECK(
        occasionBlanks(
            made.plan,
            {.promise = Id<Commitment>{"old"}, .movedTo = Id<Commitment>{"old"}},
            "reschedule")
        == Filled{{"what", "my promise “Read section one”"}});
}

TEST_CASE("A meeting that moves says its weekday", "[occasion]")
{
    PlanBuilder made;
    made.tie("Ann");
    const auto id = made.meeting({"Ann"}, "2026-06-23", MeetingState::Confirmed).id;
    CHECK(
        occasionBlanks(made.plan, {.meeting = id}, "reschedule")
        == Filled{{"what", "our meeting"}, {"old_date", "Tuesday, June 23"}});
}

TEST_CASE("Thanks name the meeting, what was taken along and the next step", "[occasion]")
{
    PlanBuilder made;
    made.tie("Ann");
    auto& meeting = made.meeting({"Ann"}, "2026-06-08");
    meeting.what = "Clip two";
    meeting.soWhat = "Silence was mine to keep.";
    meeting.nowWhat = "Two clips with longer pauses";
    meeting.privateNote = "I was ashamed";
    const Id<Meeting> id = meeting.id;
    CHECK(
        occasionBlanks(made.plan, {.meeting = id}, "thanks")
        == Filled{
            {"meeting", "our meeting on Monday, June 8"},
            {"learned_one", "Silence was mine to keep"},
            {"next_step", "Two clips with longer pauses"}});

    auto mine = promise("mine", "Record two clips", "2026-06-30");
    mine.meeting = id;
    auto theirs = promise("theirs", "Lend the book", "2026-06-20");
    theirs.meeting = id;
    theirs.owner = Owner::Them;
    auto kept = promise("kept", "Write it up", "2026-06-10");
    kept.meeting = id;
    kept.doneOn = date("2026-06-10");
    made.plan.of<Commitment>() = {theirs, kept, mine};
    const auto filled = occasionBlanks(made.plan, {.meeting = id}, "thanks");
    CHECK(filled.at("next_step") == "Record two clips");
    CHECK(filled.at("by_when") == "by June 30");
}

TEST_CASE("Every blank that an occasion fills is one of its kind of letter", "[occasion]")
{
    PlanBuilder made;
    made.tie("Ann");
    auto& meeting = made.meeting({"Ann"}, "2026-06-08");
    meeting.what = meeting.nowWhat = "Something";
    AgendaItem item;
    item.id = Id<AgendaItem>{"item"};
    item.meeting = meeting.id;
    item.text = "How to end an hour";
    made.plan.of<AgendaItem>() = {item};
    auto row = promise("p", "Record", "2026-06-30");
    row.meeting = meeting.id;
    made.plan.of<Commitment>() = {row};
    LetterOccasion about;
    about.promise = about.movedTo = row.id;
    about.meeting = meeting.id;
    for (const auto* kind : {"reschedule", "thanks", "agenda"}) {
        const auto filled = occasionBlanks(made.plan, about, kind);
        CHECK(filled.size() >= 2);
        for (const auto& [name, text] : filled) {
            INFO(kind << " " << name);
            CHECK(letterKind(kind)->blank(name) != nullptr);
            CHECK_FALSE(text.empty());
        }
    }
    const auto question = occasionBlanks(made.plan, about, "boundary_question");
    REQUIRE(question.size() == 1);
    CHECK(letterKind("boundary_question")->blank(question.begin()->first) != nullptr);
    CHECK(occasionBlanks(made.plan, about, "agenda").at("topics") == "1. How to end an hour");
}

TEST_CASE("The letter of another day names the old one, or does without", "[occasion]")
{
    for (const auto tone : everyWord<Tone>()) {
        Blanks blanks;
        blanks.set("what", "my promise “Send the glossary”");
        blanks.set("new_date", "June 30");
        const auto without = fill(builtInTemplate("reschedule", tone), blanks).body;
        CHECK(without.find("May 15") == std::string::npos);
        CHECK(without.find("{old_date}") == std::string::npos);
        blanks.set("old_date", "May 15");
        CHECK(
            fill(builtInTemplate("reschedule", tone), blanks).body.find("May 15")
            != std::string::npos);
    }
}
