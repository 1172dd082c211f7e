// SPDX-License-Identifier: MIT
#include "analysis/contact.h"
#include "analysis/coverage.h"
#include "analysis/rhythm.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <sstream>

using namespace asterism;

namespace {

Plan amara()
{
    return readPlan(story(StoryName::EarlyCareer));
}

const Person& person(const Plan& plan, const std::string& name)
{
    const auto& people = plan.of<Person>();
    const auto found = std::find_if(
        people.begin(), people.end(), [&](const Person& each) { return each.displayName == name; });
    REQUIRE(found != people.end());
    return *found;
}

const Relationship& tie(const Plan& plan, const std::string& name)
{
    const auto& ties = plan.of<Relationship>();
    const auto found = std::find_if(ties.begin(), ties.end(), [&](const Relationship& each) {
        return each.person == person(plan, name).id;
    });
    REQUIRE(found != ties.end());
    return *found;
}

template <RecordType Record>
int count(const Plan& plan)
{
    return static_cast<int>(plan.of<Record>().size());
}

/// What the story says of the last contact with each of its people.
const std::map<std::string, std::string> lastContacts{
    {"Dr Rosalind Achterberg", "2026-06-09"},
    {"Tomas Okafor", "2026-05-13"},
    {"Lena Sorby", "2026-05-27"},
    {"Dev Malhotra", "2026-04-29"},
    {"Ji-woo Han", "2026-05-27"},
    {"Prof. Marguerite Doyle", "2023-05-19"},
    {"Samir Haddad", "2026-04-20"},
    {"Beatriz Quintana", "2026-03-04"},
    {"Dr Henrik Vale", "2026-06-10"},
    {"Noor Siddiqui", "2026-04-22"},
    {"Owen Bright", "2026-06-04"},
    {"Camille Tran", "2026-04-20"},
    {"Dr Isolde Brandt", ""},
    {"Gareth Pym", "2026-03-12"},
};

} // namespace

TEST_CASE("Every story is a plan in the form in which plans are written")
{
    for (const auto name : everyWord<StoryName>()) {
        INFO(wordOf(name));
        std::ostringstream out;
        writePlan(readPlan(story(name)), out);
        CHECK(out.str() == story(name));
    }
}

TEST_CASE("The story of Amara is whole")
{
    const Plan plan = amara();
    CHECK(plan.of<Profile>().front().name == "Amara Villareal");
    CHECK(count<Statement>(plan) == 2);
    CHECK(count<Value>(plan) == 5);
    CHECK(count<Goal>(plan) == 6);
    CHECK(count<GoalValue>(plan) == 10);
    CHECK(count<Need>(plan) == 12);
    CHECK(count<NeedGoal>(plan) == 14);
    CHECK(count<Person>(plan) == 14);
    CHECK(count<Relationship>(plan) == 14);
    CHECK(count<RelationshipFunction>(plan) == 24);
    CHECK(count<Acquaintance>(plan) == 12);
    CHECK(count<Coverage>(plan) == 20);
    CHECK(count<Meeting>(plan) == 29);
    CHECK(count<Commitment>(plan) == 13);
    CHECK(count<Exchange>(plan) == 16);
    CHECK(count<Outreach>(plan) == 11);
    CHECK(count<HoursEntry>(plan) == 13);
}

TEST_CASE("The story of Amara tells what happened")
{
    const Plan plan = amara();

    // Her letters: fourteen left, nine were answered.
    int out = 0;
    int replies = 0;
    for (const auto& message : plan.of<Message>()) {
        out += message.direction == MessageDirection::Out;
        replies += message.kind == MessageKind::Reply;
    }
    CHECK(out == 14);
    CHECK(replies == 9);

    // Her meetings: twenty-six held, three to come, the felt sense of each kept.
    int held = 0;
    int minutes = 0;
    int feltHeld = 0;
    for (const auto& meeting : plan.of<Meeting>()) {
        const bool took = tookPlace(meeting.state);
        held += took;
        minutes += took ? meeting.minutes.value_or(0) : 0;
        feltHeld += meeting.feltHeld.value_or(0);
        CHECK(
            (took ? *meeting.startsOn.latest() <= storyDay()
                  : *meeting.startsOn.latest() > storyDay()));
    }
    CHECK(held == 26);
    CHECK(minutes == 1730);
    CHECK(feltHeld == 203);

    // Her hours: what was before the plan and what came since is what her first goal counts.
    int direct = 0;
    for (const auto& entry : plan.of<HoursEntry>()) {
        direct += entry.category == "direct" ? entry.minutes : 0;
    }
    CHECK(direct == 812 * 60);
    CHECK(plan.of<Goal>().front().done == 812);

    // The promises, hers and theirs: seven kept by now.
    const auto& promises = plan.of<Commitment>();
    CHECK(
        std::count_if(
            promises.begin(),
            promises.end(),
            [](const Commitment& each) { return !each.doneOn.isEmpty(); })
        == 7);
    CHECK(
        std::count_if(
            promises.begin(),
            promises.end(),
            [](const Commitment& each) { return each.owner == Owner::Them; })
        == 3);
}

TEST_CASE("The people of the story stand where it says")
{
    const Plan plan = amara();
    CHECK(tie(plan, "Dr Rosalind Achterberg").kind == RelationshipKind::Supervisor);
    CHECK(tie(plan, "Dr Rosalind Achterberg").formality == Formality::ClinicalSupervision);
    CHECK(tie(plan, "Prof. Marguerite Doyle").phase == Phase::Dormant);
    CHECK(tie(plan, "Dr Isolde Brandt").phase == Phase::ReachingOut);
    CHECK(tie(plan, "Gareth Pym").phase == Phase::NotNow);
    CHECK(tie(plan, "Camille Tran").direction == Direction::IGuideThem);
    CHECK(tie(plan, "Dr Henrik Vale").direction == Direction::Reverse);
    CHECK(tie(plan, "Dr Henrik Vale").evaluates == Evaluates::EvaluatesMe);
    CHECK(tie(plan, "Owen Bright").usualMinutes == 60);
    CHECK(person(plan, "Samir Haddad").introducedBy == person(plan, "Lena Sorby").id);
    CHECK(person(plan, "Beatriz Quintana").introducedBy == person(plan, "Samir Haddad").id);
    CHECK(plan.of<Group>().front().minutes == 120);
    CHECK(count<GroupMember>(plan) == 3);
    const auto& ties = plan.of<Relationship>();
    CHECK(
        std::count_if(
            ties.begin(),
            ties.end(),
            [&](const Relationship& each) {
                const auto& people = plan.of<Person>();
                return isActive(
                    each, *std::find_if(people.begin(), people.end(), [&](const Person& one) {
                        return one.id == each.person;
                    }));
            })
        == 11);
}

TEST_CASE("The last contact with everybody in the story is the one it tells of")
{
    const Plan plan = amara();
    for (const auto& dates : contactDates(plan, storyDay())) {
        const auto& people = plan.of<Person>();
        const auto found = std::find_if(people.begin(), people.end(), [&](const Person& each) {
            return tie(plan, each.displayName).id == dates.relationship;
        });
        REQUIRE(found != people.end());
        INFO(found->displayName);
        CHECK(toText(lastContact(dates, storyDay())) == lastContacts.at(found->displayName));
    }
}

TEST_CASE("The coverage of the story is what its levels say")
{
    const auto summary = coverageOf(amara(), storyDay());
    CHECK(summary.covered == 8);
    CHECK(summary.partial == 3);
    CHECK(summary.open == 1);
}

TEST_CASE("Each smaller story has a shape of its own")
{
    const Plan jonas = readPlan(story(StoryName::MidCareer));
    const auto middle = coverageOf(jonas, storyDay());
    CHECK(count<Person>(jonas) == 8);
    CHECK(middle.open == 1);
    CHECK(middle.partial == 1);
    CHECK(middle.covered == 7);

    const Plan ruth = readPlan(story(StoryName::LateCareer));
    const auto late = coverageOf(ruth, storyDay());
    CHECK(count<Person>(ruth) == 7);
    // Who holds her? Only somebody of whom she has not heard in years.
    CHECK(late.needs.front().state == HeldState::Open);
    CHECK(late.needs.front().waiting.size() == 1);
    CHECK(late.open == 2);
    CHECK(late.partial == 2);
    CHECK(late.covered == 4);
}

TEST_CASE("What was held has been, and what is planned is to come, in every story")
{
    for (const auto name : everyWord<StoryName>()) {
        const Plan plan = readPlan(story(name));
        for (const auto& meeting : plan.of<Meeting>()) {
            INFO(wordOf(name) << " " << toText(meeting.startsOn) << " " << meeting.kind);
            CHECK(tookPlace(meeting.state) == (*meeting.startsOn.latest() <= storyDay()));
        }
        for (const auto& promise : plan.of<Commitment>()) {
            INFO(wordOf(name) << " " << promise.text);
            CHECK((promise.doneOn.isEmpty() || *promise.doneOn.latest() <= storyDay()));
        }
        for (const auto& message : plan.of<Message>()) {
            CHECK((message.sentOn.isEmpty() || *message.sentOn.latest() <= storyDay()));
        }
    }
}
