// SPDX-License-Identifier: MIT
// What was brought to an hour of supervision, and what it was for (R46).
#include "actions/supervision_tags.h"

#include "actions/edit.h"
#include "analysis/preparation.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);

struct Supervised : PlanBuilder {
    Supervised() { tie("Rosalind"); }

    /// An hour of supervision in that month that somebody tagged so.
    void hour(
        int month, const std::string& tags, const std::string& kind = "individual_supervision")
    {
        const std::string on = "2026-0" + std::to_string(month) + "-10";
        auto& row = meeting({"Rosalind"}, on);
        row.hoursCategory = kind;
        if (!tags.empty()) {
            plan.of<Choice>().push_back({supervisionTagsTopic, row.id.text, tags});
        }
    }

    SupervisionLook look() { return supervisionLook(plan, Id<Person>{"Rosalind"}, today); }
};

} // namespace

TEST_CASE("Tags are kept as words, in their order, and unknown ones are left out", "[supervision]")
{
    const auto tags = supervisionTagsFrom("audio restorative dance formative audio");
    CHECK(tags.materials == std::vector{SupervisionMaterial::Audio});
    CHECK(
        tags.functions
        == std::vector{SupervisionFunction::Formative, SupervisionFunction::Restorative});
    CHECK(toText(tags) == "formative restorative audio");
    CHECK(supervisionTagsFrom("").isEmpty());
    CHECK(toText(SupervisionTags{}).empty());
}

TEST_CASE("After six hours without room for oneself one is asked, not after five", "[supervision]")
{
    Supervised made;
    for (int month = 1; month <= 5; ++month) {
        made.hour(month, "formative video");
    }
    CHECK(made.look() == SupervisionLook{});
    made.hour(6, "normative");
    CHECK(made.look() == SupervisionLook{true, false});
}

TEST_CASE(
    "One hour with room among the last six is enough; older ones are not looked at",
    "[supervision]")
{
    Supervised made;
    made.hour(1, "restorative audio");
    for (int month = 2; month <= 6; ++month) {
        made.hour(month, "formative self_report");
    }
    CHECK(made.look() == SupervisionLook{});
    made.hour(6, "formative process_notes");
    CHECK(made.look() == SupervisionLook{true, true});
}

TEST_CASE("Heard, seen or watched is direct; working together and notes are not", "[supervision]")
{
    const auto* direct = GENERATE("audio", "video", "live");
    Supervised made;
    for (int month = 1; month <= 5; ++month) {
        made.hour(month, month % 2 == 0 ? "co_therapy" : "process_notes");
    }
    made.hour(6, "self_report");
    CHECK(made.look().asksForRecording);
    made.hour(6, direct);
    CHECK_FALSE(made.look().asksForRecording);
}

TEST_CASE(
    "Hours that say nothing, were not held, or are no supervision do not count", "[supervision]")
{
    Supervised made;
    for (int month = 1; month <= 5; ++month) {
        made.hour(month, "formative self_report");
    }
    made.hour(6, "");
    made.hour(6, "formative self_report", "peer_consultation");
    made.hour(7, "formative self_report"); // still to come
    CHECK(made.look() == SupervisionLook{});
    CHECK(supervisionLook(made.plan, Id<Person>{"Somebody else"}, today) == SupervisionLook{});
}

TEST_CASE("Preparing for a supervisor says what has had no room", "[supervision]")
{
    Supervised made;
    for (int month = 1; month <= 6; ++month) {
        made.hour(month, "formative self_report");
    }
    CHECK(
        preparationFor(made.plan, Id<Person>{"Rosalind"}, today).supervision
        == SupervisionLook{true, true});
}

TEST_CASE("Tags are one step, go away with the meeting, and undo brings them back", "[supervision]")
{
    const auto store = Store::inMemory();
    Meeting meeting;
    meeting.kind = "individual supervision";
    meeting.state = MeetingState::Held;
    const auto id = actions::add(*store, meeting);

    const SupervisionTags tags{{SupervisionMaterial::Video}, {SupervisionFunction::Formative}};
    actions::tagSupervision(*store, id, tags);
    CHECK(actions::supervisionTags(store->reader(), id) == tags);
    CHECK(store->toUndo() == Deed{Verb::Change, "supervision_tags", "individual supervision"});
    const auto steps = store->history().size();
    actions::tagSupervision(*store, id, tags);
    CHECK(store->history().size() == steps);

    actions::remove(*store, id);
    CHECK(store->reader().count<Choice>() == 0);
    store->undo();
    CHECK(actions::supervisionTags(store->reader(), id) == tags);
    actions::tagSupervision(*store, id, {});
    CHECK(store->reader().count<Choice>() == 0);
    CHECK_THROWS_AS(actions::tagSupervision(*store, newId<Meeting>(), tags), Error);
}
