// SPDX-License-Identifier: MIT
#include "analysis/pay_forward.h"

#include "actions/edit.h"
#include "actions/mirror.h"
#include "analysis/past_guides.h"
#include "analysis/woven_timeline.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);

struct Giver : PlanBuilder {
    Relationship& learner(const std::string& name, Phase phase = Phase::Active)
    {
        auto& row = tie(name, phase);
        row.kind = RelationshipKind::Mentee;
        row.direction = Direction::IGuideThem;
        return row;
    }
    Offer& offer(const std::string& title)
    {
        Offer row;
        row.id = Id<Offer>{title};
        row.title = title;
        return add(std::move(row));
    }
    Commitment& promise(const std::string& text, const std::string& with)
    {
        Commitment row;
        row.id = Id<Commitment>{text};
        row.text = text;
        row.relationship = Id<Relationship>{with};
        return add(std::move(row));
    }
    std::vector<std::string> quiet(Day asOf = today) const
    {
        std::vector<std::string> names;
        for (const auto& guide : pastGuides(plan, asOf)) {
            names.push_back(guide.person.text);
        }
        return names;
    }
};

std::string idOf(const WovenEntry& entry)
{
    return std::visit([](const auto& id) { return id.text; }, entry.what);
}

std::string nameIn(const Plan& plan, const Id<Person>& id)
{
    for (const auto& person : plan.of<Person>()) {
        if (person.id == id) {
            return person.displayName;
        }
    }
    return {};
}

} // namespace

TEST_CASE(
    "The mirror stands before the first meeting with somebody whom I guide (R32)", "[payforward]")
{
    Giver made;
    made.learner("Camille");
    made.learner("Thought of", Phase::Considered);
    made.learner("Met already");
    made.meeting({"Met already"}, "2026-05-01");
    made.learner("Planned only");
    made.meeting({"Planned only"}, "2026-06-20", MeetingState::Confirmed);
    made.learner("Did not come");
    const auto missed = made.meeting({}, "2026-05-02").id;
    made.attends(missed, "Did not come", false);
    made.learner("Over", Phase::Ended);
    made.learner("Resting");
    made.person("Resting").resting = Resting::Resting;
    made.tie("A guide");

    CHECK(
        texts(mirrorsDue(made.plan, today))
        == std::vector<std::string>{"Camille", "Did not come", "Planned only", "Thought of"});
}

TEST_CASE("The mirror is looked into once, and undo shows it again (R32)", "[payforward]")
{
    const auto store = Store::inMemory();
    const auto person = actions::add(*store, Person{.displayName = "Robin Ash"});
    Relationship learner;
    learner.person = person;
    learner.direction = Direction::IGuideThem;
    learner.kind = RelationshipKind::Mentee;
    learner.phase = Phase::Active;
    const auto tie = actions::add(*store, learner);
    REQUIRE(mirrorsDue(store->reader().plan(), today).size() == 1);

    actions::lookIntoMirror(*store, tie, today);
    CHECK(mirrorsDue(store->reader().plan(), today).empty());
    CHECK(store->toUndo() == Deed{Verb::Add, "mirror", "Robin Ash"});
    store->undo();
    CHECK(mirrorsDue(store->reader().plan(), today).size() == 1);
    store->redo();
    actions::remove(*store, tie);
    CHECK(store->reader().count<Choice>() == 0);
    CHECK_THROWS_AS(actions::lookIntoMirror(*store, tie, today), Error);
}

TEST_CASE("The mirror holds Johnson's list: nine questions, each with a word", "[payforward]")
{
    CHECK(everyWord<MirrorQuestion>().size() == 9);
}

TEST_CASE(
    "It is time to pass something on from mid-career, or after twelve months (R15)", "[payforward]")
{
    Giver made;
    CHECK_FALSE(payForward(made.plan, today).isTime);

    made.me().careerStage = CareerStage::Early;
    auto& guide = made.tie("Guide");
    guide.since = date("2025-06-16");
    CHECK_FALSE(payForward(made.plan, today).isTime); // 364 days
    CHECK(payForward(made.plan, day(2026, 6, 16)).isTime);

    made.me().careerStage = CareerStage::Mid;
    CHECK(payForward(made.plan, today).isTime);
    made.me().careerStage = CareerStage::Advanced;
    CHECK(payForward(made.plan, today).isTime);
    made.me().careerStage = CareerStage::Student;
    CHECK_FALSE(payForward(made.plan, today).isTime);
}

TEST_CASE(
    "An old friend and somebody admired from afar do not say how long one was guided",
    "[payforward]")
{
    Giver made;
    auto& old = made.tie("Friend");
    old.kind = RelationshipKind::Friend;
    old.since = date("2010");
    made.tie("Afar", Phase::FromAfar).since = date("2010");
    auto& peer = made.tie("Peer");
    peer.direction = Direction::Peer;
    peer.since = date("2010");

    CHECK(payForward(made.plan, today).guidedSince.isEmpty());
    CHECK_FALSE(payForward(made.plan, today).isTime);
}

TEST_CASE("Amara guides Camille, learns both ways with Henrik, and may be asked", "[payforward]")
{
    const Plan plan = readPlan(story(StoryName::EarlyCareer));
    const auto forward = payForward(plan, storyDay());

    REQUIRE(forward.learners.size() == 1);
    CHECK(nameIn(plan, forward.learners[0]) == "Camille Tran");
    REQUIRE(forward.bothWays.size() == 1);
    CHECK(nameIn(plan, forward.bothWays[0]) == "Dr Henrik Vale");
    CHECK(forward.isTime);
    CHECK(toText(forward.guidedSince) == "2019-09-02");
    CHECK(mirrorsDue(plan, storyDay()).empty()); // they met on 20 April
}

TEST_CASE("A quarter has three months", "[payforward]")
{
    CHECK(quarterOf(day(2026, 1, 1)) == "2026-Q1");
    CHECK(quarterOf(day(2026, 3, 31)) == "2026-Q1");
    CHECK(quarterOf(day(2026, 4, 1)) == "2026-Q2");
    CHECK(quarterOf(today) == "2026-Q2");
    CHECK(quarterOf(day(2026, 12, 31)) == "2026-Q4");
}

TEST_CASE("An offer is matched with active people who have not had it", "[payforward]")
{
    Giver made;
    made.offer("Interpreter checklist");
    made.offer("A walk");
    made.tie("Henrik");
    made.person("Henrik").theirGoals = "Better interpreter sessions";
    made.tie("Had it");
    made.person("Had it").theirGoals = "Interpreter sessions";
    made.exchange("Had it", "2026-04-01", false).offer = Id<Offer>{"Interpreter checklist"};
    made.tie("Over", Phase::Ended);
    made.person("Over").theirGoals = "Interpreter sessions";

    const auto matches = offerMatches(made.plan);
    REQUIRE(matches.size() == 2);
    REQUIRE(matches[0].suits.size() == 1);
    CHECK(matches[0].suits[0].person.text == "Henrik");
    CHECK(matches[0].suits[0].words == std::vector<std::string>{"interpreter"});
    CHECK(matches[0].wasGiven);
    CHECK(matches[1].suits.empty());
    CHECK_FALSE(matches[1].wasGiven);
}

TEST_CASE(
    "The first offer suits them, else nobody had it yet, else it is the first", "[payforward]")
{
    Giver made;
    const Id<Person> camille = made.person("Camille").id;
    made.learner("Camille");
    CHECK(firstOfferFor(made.plan, camille) == nullptr);

    made.offer("Reading list");
    made.offer("Mock interview");
    CHECK(firstOfferFor(made.plan, camille)->title == "Reading list");
    made.tie("Other");
    made.exchange("Other", "2026-04-01", false).offer = Id<Offer>{"Reading list"};
    CHECK(firstOfferFor(made.plan, camille)->title == "Mock interview");
    made.person("Camille").theirGoals = "reading more widely";
    CHECK(firstOfferFor(made.plan, camille)->title == "Reading list");
}

TEST_CASE("Hours a month are minutes a week by 52 weeks", "[payforward]")
{
    CHECK(hoursAMonth(150) == Approx(11.0)); // 10.83, to half an hour
    CHECK(hoursAMonth(0) == Approx(0.0));
    CHECK(minutesAWeek(13.0) == 180);
    CHECK(minutesAWeek(hoursAMonth(180)) == 180);
}

TEST_CASE(
    "Past guides stand by what is open, then by setting, never by closeness (R61)", "[payforward]")
{
    Giver made;
    made.tie("Close", Phase::Dormant).closeness = 5;
    made.person("Close").setting = "clinic";
    made.tie("Elsewhere", Phase::Dormant).closeness = 1;
    made.person("Elsewhere").setting = "university";
    made.tie("Knows", Phase::Dormant).closeness = 1;
    made.person("Knows").specialties = "Trauma";
    made.person("Knows").setting = "clinic";
    made.tie("Active");
    made.person("Active").setting = "clinic";
    made.need("Trauma consultation", 5);

    CHECK(made.quiet() == std::vector<std::string>{"Knows", "Elsewhere", "Close"});
    const auto guides = pastGuides(made.plan, today);
    REQUIRE(guides[0].needs.size() == 1);
    CHECK(guides[0].needs[0].need.text == "Trauma consultation");
    CHECK(guides[1].isFromElsewhere);
    CHECK_FALSE(guides[2].isFromElsewhere);
}

TEST_CASE("Who ended, rests or is not to be written to is not suggested", "[payforward]")
{
    Giver made;
    made.tie("Ended in conflict", Phase::Ended);
    made.tie("Resting", Phase::Dormant);
    made.person("Resting").resting = Resting::Resting;
    made.tie("Not to be written to", Phase::Dormant);
    made.person("Not to be written to").doNotContact = true;
    made.learner("A learner of old", Phase::Dormant);
    made.tie("Quiet", Phase::Dormant);

    CHECK(made.quiet() == std::vector<std::string>{"Quiet"});
}

TEST_CASE("A warm tie counts as quiet after three years of silence", "[payforward]")
{
    Giver made;
    made.tie("Warm", Phase::KeptWarm);
    made.meeting({"Warm"}, "2023-06-17");
    CHECK(made.quiet().empty()); // 1,094 days
    CHECK(made.quiet(day(2026, 6, 16)) == std::vector<std::string>{"Warm"});
}

TEST_CASE("Of Amara's people Marguerite is quiet, and a letter is with her", "[payforward]")
{
    const Plan plan = readPlan(story(StoryName::EarlyCareer));
    const auto guides = pastGuides(plan, storyDay());

    REQUIRE(guides.size() == 1);
    CHECK(nameIn(plan, guides[0].person) == "Prof. Marguerite Doyle");
    CHECK(toText(guides[0].letterSent) == "2026-06-08");
    CHECK(toText(guides[0].lastContact) == "2023-05-19");
    CHECK(guides[0].isFromElsewhere);
}

TEST_CASE("A person's thread weaves meetings, give and take, promises and letters", "[payforward]")
{
    Giver made;
    made.tie("Noor");
    made.tie("Other");
    made.meeting({"Noor"}, "2026-04-22");
    made.meeting({"Noor"}, "2026-06-20", MeetingState::Confirmed);
    made.meeting({"Noor"}, "2026-03-01", MeetingState::Cancelled);
    made.meeting({"Other"}, "2026-04-23");
    made.exchange("Noor", "2026-04-08", false);
    made.promise("kept", "Noor").doneOn = date("2026-05-01");
    made.promise("open", "Noor").due = date("2026-07-01");
    auto& before = made.promise("moved", "Noor");
    before.releasedOn = date("2026-05-10");
    auto& after = made.promise("moved again", "Noor");
    after.text = "moved";
    after.madeOn = date("2026-05-10");
    made.promise("let go", "Noor").releasedOn = date("2026-05-02");
    made.thread("Noor", OutreachState::Accepted);
    made.message("Noor", MessageDirection::Out, "2026-04-01");
    made.message("Noor", MessageDirection::In, "2026-04-02");

    std::vector<std::string> told;
    for (const auto& entry : wovenTimeline(made.plan, Id<Person>{"Noor"}, today)) {
        told.push_back(idOf(entry));
    }
    CHECK(
        told
        == std::vector<std::string>{
            "meeting 1", "let go", "kept", "meeting 0", "exchange 0", "message 1", "message 0"});
}

TEST_CASE("What nobody knows the day of comes last", "[payforward]")
{
    Giver made;
    made.tie("Noor");
    made.exchange("Noor", "2026-04-08", false).happenedOn = {};
    made.exchange("Noor", "2026", false);
    made.exchange("Noor", "2026-05-08", false);

    std::vector<std::string> told;
    for (const auto& entry : wovenTimeline(made.plan, Id<Person>{"Noor"}, today)) {
        told.push_back(idOf(entry));
    }
    CHECK(told == std::vector<std::string>{"exchange 1", "exchange 2", "exchange 0"});
}
