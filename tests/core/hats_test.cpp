// SPDX-License-Identifier: MIT
#include "analysis/hats.h"

#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

std::string rolesOf(const PlanBuilder& story, const std::string& name = "Henrik")
{
    std::string words;
    for (const auto& note : careNotes(story.plan)) {
        if (note.person.text == name) {
            for (const auto role : note.roles) {
                words += (words.empty() ? "" : " ") + std::string(wordOf(role));
            }
        }
    }
    return words;
}

} // namespace

TEST_CASE("Hats: only Henrik of Amara's people wears two")
{
    const auto story = amarasPlan();

    REQUIRE(careNotes(story.plan).size() == 1);
    CHECK(rolesOf(story, "P09") == "evaluator reverse_mentee");
}

TEST_CASE("Hats: one is none of our business, two make a note")
{
    PlanBuilder story;
    story.person("Henrik");
    story.add<Hat>({Id<Person>{"Henrik"}, HatKind::Manager});
    CHECK(careNotes(story.plan).empty());

    story.add<Hat>({Id<Person>{"Henrik"}, HatKind::BusinessPartner});
    CHECK(rolesOf(story) == "manager business_partner");
}

TEST_CASE("Hats: a hat and a tie that say the same are one role")
{
    PlanBuilder story;
    story.tie("Henrik").kind = RelationshipKind::Supervisor;
    story.add<Hat>({Id<Person>{"Henrik"}, HatKind::Evaluator});

    CHECK(careNotes(story.plan).empty());
}

TEST_CASE("Hats: one's own therapist may not quietly become a guide")
{
    PlanBuilder story;
    story.tie("Henrik", Phase::Considered);
    story.add<Hat>({Id<Person>{"Henrik"}, HatKind::OwnTherapist});

    CHECK(rolesOf(story) == "therapist guide");
}

TEST_CASE("Hats: a friend is close unless marked otherwise")
{
    PlanBuilder story;
    story.add<Hat>({story.person("Henrik").id, HatKind::Manager});
    story.tie("Henrik").kind = RelationshipKind::Friend;
    CHECK(rolesOf(story) == "manager close_friend");

    story.plan.of<Relationship>().front().closeness = 3;
    CHECK(careNotes(story.plan).empty());
}

TEST_CASE("Hats: a tie that is over no longer counts, nor does a person who is gone")
{
    PlanBuilder story;
    story.add<Hat>({story.person("Henrik").id, HatKind::Manager});
    story.tie("Henrik").direction = Direction::Reverse;
    REQUIRE(rolesOf(story) == "manager reverse_mentee");

    SECTION("the tie has ended")
    {
        story.plan.of<Relationship>().front().phase = Phase::Ended;
        CHECK(careNotes(story.plan).empty());
    }
    SECTION("the person has died")
    {
        story.person("Henrik").resting = Resting::Died;
        CHECK(careNotes(story.plan).empty());
    }
}
