// SPDX-License-Identifier: MIT
#include "analysis/stage_mix.h"

#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);
using Names = std::vector<std::string>;

Names mixOf(const PlanBuilder& story)
{
    Names lines;
    for (const auto& row : stageMix(story.plan, today)) {
        std::string line
            = std::string(wordOf(row.part)) + " " + std::string(wordOf(row.presence)) + ":";
        for (const auto& person : row.people) {
            line += " " + person.text;
        }
        lines.push_back(line);
    }
    return lines;
}

PlanBuilder planAt(CareerStage stage)
{
    PlanBuilder story;
    story.me().careerStage = stage;
    return story;
}

/// The presence of one part of my mix.
std::string presenceOf(const PlanBuilder& story, MixPart part)
{
    for (const auto& row : stageMix(story.plan, today)) {
        if (row.part == part) {
            return std::string(wordOf(row.presence));
        }
    }
    return "not in the mix";
}

} // namespace

TEST_CASE("Stage mix: Amara's people beside a common early mix")
{
    CHECK(
        mixOf(amarasPlan())
        == Names{
            "formal_supervisor present: P01",
            "skill_mentor present: P02",
            "peers present: P04 P05 P03",
            "role_model present: P01 P07",
            "practice_guide present: P08 P05 P07",
            "life_support present: P11",
            "reverse_exchange present: P09"});
}

TEST_CASE("Stage mix: with nobody around every part is none")
{
    const auto stage = GENERATE(
        CareerStage::Student,
        CareerStage::Early,
        CareerStage::Mid,
        CareerStage::Advanced,
        CareerStage::Transition);
    const auto rows = stageMix(planAt(stage).plan, today);

    CHECK(rows.size() >= 2);
    for (const auto& row : rows) {
        CAPTURE(wordOf(stage), wordOf(row.part));
        CHECK(row.presence == MixPresence::None);
    }
}

TEST_CASE("Stage mix: nothing is said without a stage, or outside the profession")
{
    CHECK(mixOf(PlanBuilder{}).empty());
    CHECK(mixOf(planAt(CareerStage::Outside)).empty());
}

TEST_CASE("Stage mix: fewer than is common is thin")
{
    auto story = planAt(CareerStage::Early);
    story.tie("Ann").kind = RelationshipKind::Peer;
    CHECK(presenceOf(story, MixPart::Peers) == "thin");

    story.tie("Ben").kind = RelationshipKind::GroupMember;
    CHECK(presenceOf(story, MixPart::Peers) == "present");
}

TEST_CASE("Stage mix: somebody tied twice is one person")
{
    auto story = planAt(CareerStage::Early);
    story.tie("Ann", Phase::Active, "peer").kind = RelationshipKind::Peer;
    story.tie("Ann", Phase::Active, "group").kind = RelationshipKind::GroupMember;

    CHECK(presenceOf(story, MixPart::Peers) == "thin");
}

TEST_CASE("Stage mix: who is not active is not in it")
{
    auto story = planAt(CareerStage::Early);
    story.tie("Ann", Phase::Exploring).kind = RelationshipKind::Supervisor;

    CHECK(presenceOf(story, MixPart::FormalSupervisor) == "none");
}

TEST_CASE("Stage mix: a peer group is two who meet, one peer alone is thin")
{
    auto story = planAt(CareerStage::Student);
    story.tie("Ann").kind = RelationshipKind::Peer;
    story.tie("Ben").kind = RelationshipKind::Friend;
    CHECK(presenceOf(story, MixPart::PeerGroup) == "thin");

    const Id<Group> group{"journal club"};
    story.add<GroupMember>({group, Id<Person>{"Ann"}});
    CHECK(presenceOf(story, MixPart::PeerGroup) == "thin");
    story.add<GroupMember>({group, Id<Person>{"Ben"}});
    CHECK(presenceOf(story, MixPart::PeerGroup) == "present");
}

TEST_CASE("Stage mix: a student looks for one who is one step ahead")
{
    auto story = planAt(CareerStage::Student);
    story.tie("Ann");
    story.person("Ann").careerStage = CareerStage::Advanced;
    CHECK(presenceOf(story, MixPart::OneStepAhead) == "none");

    story.person("Ann").careerStage = CareerStage::Early;
    CHECK(presenceOf(story, MixPart::OneStepAhead) == "present");
}

TEST_CASE("Stage mix: the parts of later stages are told apart")
{
    auto mid = planAt(CareerStage::Mid);
    auto& pair = mid.tie("Ann");
    pair.direction = Direction::Peer;
    pair.kind = RelationshipKind::Peer;
    CHECK(presenceOf(mid, MixPart::PeerPair) == "none");
    mid.function("Ann", MentoringFunction::Coaching);
    CHECK(presenceOf(mid, MixPart::PeerPair) == "present");
    mid.tie("Cleo").formality = Formality::Consultation;
    CHECK(presenceOf(mid, MixPart::Consultant) == "present");
    mid.function("Cleo", MentoringFunction::Sponsorship);
    CHECK(presenceOf(mid, MixPart::Sponsor) == "present");
    mid.tie("Dev").direction = Direction::IGuideThem;
    CHECK(presenceOf(mid, MixPart::Mentees) == "present");

    mid.me().careerStage = CareerStage::Advanced;
    CHECK(presenceOf(mid, MixPart::Mentees) == "thin");
    CHECK(presenceOf(mid, MixPart::ReverseMentor) == "none");
    mid.person("Cleo").relativeLevel = RelativeLevel::Junior;
    CHECK(presenceOf(mid, MixPart::ReverseMentor) == "present");
    mid.function("Ann", MentoringFunction::Friendship);
    CHECK(presenceOf(mid, MixPart::CarePeers) == "thin");

    mid.me().careerStage = CareerStage::Transition;
    CHECK(presenceOf(mid, MixPart::CloseGuides) == "none");
    mid.plan.of<Relationship>()[1].closeness = 4;
    CHECK(presenceOf(mid, MixPart::CloseGuides) == "thin");
    mid.tie("Eve").kind = RelationshipKind::Connector;
    mid.tie("Finn").kind = RelationshipKind::Connector;
    CHECK(presenceOf(mid, MixPart::Connectors) == "present");
}

TEST_CASE("Who holds you: asked of the advanced when nobody does")
{
    auto story = planAt(CareerStage::Advanced);
    story.tie("Ann");
    CHECK(nobodyHoldsMe(story.plan, today));

    SECTION("somebody holds a need for holding")
    {
        story.need("after a hard day").category = "Holding & emotional support";
        story.holds("Ann", "after a hard day", 1).until = date("2026-06-14");
        CHECK(nobodyHoldsMe(story.plan, today));
        story.plan.of<Coverage>().front().until = {};
        CHECK_FALSE(nobodyHoldsMe(story.plan, today));
    }
    SECTION("somebody accepts me as I am")
    {
        story.function("Ann", MentoringFunction::Acceptance);
        CHECK_FALSE(nobodyHoldsMe(story.plan, today));
    }
    SECTION("I am at another stage")
    {
        story.me().careerStage = CareerStage::Mid;
        CHECK_FALSE(nobodyHoldsMe(story.plan, today));
    }
}

TEST_CASE("Categories are the same however they are written")
{
    Need need;
    need.category = "practice_money";
    CHECK(isOfCategory(need, "Practice & money"));
    CHECK_FALSE(isOfCategory(need, "Self-care & life"));
}
