// SPDX-License-Identifier: MIT
#include "analysis/candidates.h"

#include "actions/need_categories.h"
#include "analysis/care_notes.h"
#include "analysis/where_to_look.h"
#include "analysis/word_match.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace asterism;
using tests::PlanBuilder;

namespace {

const std::string writing = "Feedback on writing and research design";
const Day today = storyDay();

/// A plan with the need and one person, Ann, of whom only her specialty speaks for it.
PlanBuilder planWithAnn()
{
    PlanBuilder builder;
    builder.need(writing, 3).category = "Writing & research feedback";
    builder.person("Ann").specialties = "research design, statistics";
    return builder;
}

CandidateList candidates(const PlanBuilder& builder)
{
    return candidatesFor(builder.plan, Id<Need>{writing}, today);
}

std::vector<std::string> names(const CandidateList& list)
{
    std::vector<std::string> all;
    for (const auto& each : list.people) {
        all.push_back(each.person.text);
    }
    return all;
}

std::set<FitReason> reasons(const CandidateForNeed& candidate)
{
    std::set<FitReason> all;
    for (const auto& fit : candidate.fits) {
        all.insert(fit.reason);
    }
    return all;
}

void guides(PlanBuilder& builder, const std::string& name, RelationshipKind kind)
{
    builder.tie(name).kind = kind;
}

} // namespace

TEST_CASE("Words are akin when they begin alike", "[outreach]")
{
    CHECK(
        tellingWords("Feedback on the Writing, and EMDR!")
        == std::vector<std::string>{"feedback", "writing", "emdr"});
    CHECK(tellingWords("").empty());
    CHECK(tellingWords("Über Trauer") == std::vector<std::string>{"Über", "trauer"});
    CHECK(areAkin("research", "researcher"));
    CHECK(areAkin("writing", "writer"));
    CHECK(areAkin("supervision", "supervisor"));
    CHECK(areAkin("tax", "tax"));
    CHECK_FALSE(areAkin("tax", "taxi"));
    CHECK_FALSE(areAkin("community", "communication"));
    CHECK_FALSE(areAkin("rest", "restaurant"));
}

TEST_CASE("Somebody who knows about it is a candidate, and it is said what of", "[outreach]")
{
    const auto list = candidates(planWithAnn());
    REQUIRE(names(list) == std::vector<std::string>{"Ann"});
    CHECK(list.people.front().fits == std::vector<Fit>{{FitReason::KnowsAbout, "research design"}});
    CHECK(list.listMore);
}

TEST_CASE("Each reason for a candidate is found", "[outreach]")
{
    auto builder = planWithAnn();
    builder.person("Ann").specialties.clear();
    builder.person("Ann").setting = "university";
    SECTION("a setting that is new")
    {
        CHECK(
            candidates(builder).people.front().fits
            == std::vector<Fit>{{FitReason::NewSetting, "university"}});
        // Not when somebody active works there.
        builder.tie("Ben");
        builder.person("Ben").setting = "University ";
        CHECK(names(candidates(builder)).empty());
    }
    SECTION("a tag or a credential")
    {
        builder.add<Tag>({Id<Person>{"Ann"}, "writer"});
        CHECK(reasons(candidates(builder).people.front()).contains(FitReason::KnowsAbout));
    }
    SECTION("does it for me already")
    {
        builder.plan.of<Need>().front().function = MentoringFunction::Coaching;
        builder.tie("Ann");
        builder.function("Ann", MentoringFunction::Coaching);
        CHECK(reasons(candidates(builder).people.front()) == std::set{FitReason::DoesThis});
    }
    SECTION("thought of before")
    {
        builder.tie("Ann", Phase::Considered);
        builder.holds("Ann", writing);
        CHECK(reasons(candidates(builder).people.front()).contains(FitReason::ThoughtOfBefore));
    }
    SECTION("on my list")
    {
        builder.thread("Ann", OutreachState::Idea);
        CHECK(reasons(candidates(builder).people.front()).contains(FitReason::OnYourList));
    }
    SECTION("willing, and to be reached from far away")
    {
        builder.person("Ann").accepts = Accepts::Yes;
        builder.person("Ann").region = Region::International;
        builder.add<ContactPoint>(
            {.id = Id<ContactPoint>{"c"}, .person = Id<Person>{"Ann"}, .value = "ann@example.org"});
        const auto found = reasons(candidates(builder).people.front());
        CHECK(found.contains(FitReason::Willing));
        CHECK(found.contains(FitReason::ReachableByVideo));
        CHECK_FALSE(found.contains(FitReason::Reachable));
    }
    SECTION("a way in")
    {
        builder.tie("Ben");
        builder.knows("Ann", "Ben", Knows::No);
        CHECK_FALSE(reasons(candidates(builder).people.front()).contains(FitReason::WayIn));
        builder.knows("Ann", "Ben");
        CHECK(reasons(candidates(builder).people.front()).contains(FitReason::WayIn));
    }
}

TEST_CASE("Being easy to reach alone makes nobody a candidate", "[outreach]")
{
    auto builder = planWithAnn();
    builder.person("Ben").accepts = Accepts::Yes;
    builder.add<ContactPoint>(
        {.id = Id<ContactPoint>{"c"}, .person = Id<Person>{"Ben"}, .value = "ben@example.org"});
    CHECK(names(candidates(builder)) == std::vector<std::string>{"Ann"});
}

TEST_CASE("Some are left in peace", "[outreach]")
{
    auto builder = planWithAnn();
    auto& ann = builder.person("Ann");
    const auto isLeft = [&] { return names(candidates(builder)).empty(); };
    REQUIRE_FALSE(isLeft());
    SECTION("who are not to be written to")
    {
        ann.doNotContact = true;
        CHECK(isLeft());
    }
    SECTION("who rest, have ended or died")
    {
        for (const auto resting : {Resting::Resting, Resting::Ended, Resting::Died}) {
            ann.resting = resting;
            CHECK(isLeft());
        }
    }
    SECTION("who take nobody, or not yet")
    {
        ann.accepts = Accepts::No;
        CHECK(isLeft());
        ann.accepts = Accepts::AskLater;
        ann.askAfter = {2026, 9};
        CHECK(isLeft());
        ann.askAfter = {2026, 6};
        CHECK_FALSE(isLeft());
    }
    SECTION("who hold the need already, well or in part")
    {
        builder.tie("Ann");
        builder.holds("Ann", writing, 1);
        CHECK(isLeft());
    }
    SECTION("who are being asked, said no or never answered")
    {
        auto& thread = builder.thread("Ann", OutreachState::Idea);
        for (const auto state : everyWord<OutreachState>()) {
            INFO(wordOf(state));
            thread.state = state;
            const bool mayAsk = state <= OutreachState::Ready || state == OutreachState::Accepted
                || state == OutreachState::Dropped;
            // A later without a day is left alone.
            CHECK(isLeft() != mayAsk);
        }
        thread.state = OutreachState::Later;
        thread.resumeOn = {2026, 6};
        CHECK_FALSE(isLeft());
    }
    SECTION("whose ties are paused, not now, or over")
    {
        auto& tie = builder.tie("Ann");
        for (const auto phase : {Phase::Paused, Phase::NotNow, Phase::Ended, Phase::SetAside}) {
            tie.phase = phase;
            CHECK(isLeft());
        }
    }
    SECTION("whom I only guide, unless it is about giving")
    {
        builder.tie("Ann").direction = Direction::IGuideThem;
        CHECK(isLeft());
        builder.plan.of<Need>().front().category = "Giving back";
        CHECK_FALSE(isLeft());
    }
    SECTION("my own therapist")
    {
        builder.add<Hat>({Id<Person>{"Ann"}, HatKind::OwnTherapist});
        CHECK(isLeft());
    }
    SECTION("whoever evaluates me, for a favor outside of that")
    {
        guides(builder, "Ann", RelationshipKind::Supervisor);
        CHECK(isLeft());
        builder.plan.of<Need>().front().category = "Formal supervision";
        CHECK_FALSE(isLeft());
    }
}

TEST_CASE("The best fit comes first, and a heavy load speaks against", "[outreach]")
{
    auto builder = planWithAnn();
    builder.person("Ben").specialties = "statistics and research";
    builder.person("Cleo").specialties = "research design and writing for journals";
    builder.person("Cleo").accepts = Accepts::Yes;
    builder.person("Cleo").setting = "university";
    CHECK(names(candidates(builder)) == std::vector<std::string>{"Cleo", "Ann", "Ben"});
    CHECK(candidates(builder).people.front().dots == 3);
    CHECK(candidates(builder).people.back().dots == 1);
    CHECK_FALSE(candidates(builder).listMore);

    builder.tie("Ann");
    for (const std::string need : {"One", "Two", "Three"}) {
        builder.need(need, 3);
        builder.holds("Ann", need);
    }
    const auto list = candidates(builder);
    CHECK(names(list) == std::vector<std::string>{"Cleo", "Ben", "Ann"});
    CHECK(reasons(list.people.back()).contains(FitReason::CarriesALot));
}

TEST_CASE("With only local names for an open place, video widens the circle", "[outreach]")
{
    auto builder = planWithAnn();
    CHECK_FALSE(candidates(builder).tryByVideo);
    builder.person("Ann").region = Region::Local;
    CHECK(candidates(builder).tryByVideo);
    builder.tie("Ben");
    builder.holds("Ben", writing, 1);
    CHECK_FALSE(candidates(builder).tryByVideo);
}

TEST_CASE("A need that is not there has no candidates", "[outreach]")
{
    CHECK(candidatesFor(planWithAnn().plan, Id<Need>{"nothing"}, today) == CandidateList{});
}

TEST_CASE("Amara's open place has candidates other than those she waits for", "[outreach]")
{
    const Plan plan = readPlan(story(StoryName::EarlyCareer));
    const auto& needs = plan.of<Need>();
    const auto need = std::ranges::find(needs, writing, &Need::title);
    REQUIRE(need != needs.end());
    std::set<std::string> people;
    for (const auto& each : candidatesFor(plan, need->id, today).people) {
        people.insert(std::ranges::find(plan.of<Person>(), each.person, &Person::id)->displayName);
    }
    // All who coach her. Not Rosalind and Henrik, who evaluate her; not Isolde and Marguerite, who
    // have not answered yet; not Gareth, who takes nobody; not Camille, whom she guides.
    CHECK(
        people
        == std::set<std::string>{
            "Beatriz Quintana",
            "Dev Malhotra",
            "Ji-woo Han",
            "Noor Siddiqui",
            "Samir Haddad",
            "Tomas Okafor"});
}

TEST_CASE("The way in leads through who introduced them, then who knows them", "[outreach]")
{
    PlanBuilder builder;
    builder.person("Isolde").introducedBy = Id<Person>{"Zoe"};
    builder.person("Zoe");
    builder.tie("Ben").closeness = 2;
    builder.tie("Cleo").closeness = 5;
    builder.tie("Dora").closeness = 2;
    builder.tie("Elias", Phase::Considered);
    builder.tie("Frida");
    for (const std::string name : {"Ben", "Cleo", "Dora", "Elias", "Zoe"}) {
        builder.knows(name, "Isolde");
    }
    builder.knows("Frida", "Isolde", Knows::No);
    const auto through = [&] {
        std::vector<std::string> all;
        for (const auto& way : waysIn(builder.plan, Id<Person>{"Isolde"})) {
            all.push_back(way.through.text + (way.introducedThem ? "!" : ""));
        }
        return all;
    };
    CHECK(through() == std::vector<std::string>{"Zoe!", "Cleo", "Ben", "Dora"});
    builder.person("Cleo").doNotContact = true;
    builder.person("Zoe").resting = Resting::Died;
    CHECK(through() == std::vector<std::string>{"Ben", "Dora"});
    CHECK(waysIn(builder.plan, Id<Person>{"Nobody"}).empty());
}

TEST_CASE("Who evaluates me is not suggested as a way in, unless they were one", "[outreach]")
{
    PlanBuilder builder;
    builder.person("Isolde");
    builder.tie("Cleo").evaluates = Evaluates::EvaluatesMe;
    builder.tie("Dora").kind = RelationshipKind::Supervisor;
    builder.tie("Ben");
    for (const std::string name : {"Ben", "Cleo", "Dora"}) {
        builder.knows(name, "Isolde");
    }
    const auto through = [&] {
        std::vector<std::string> all;
        for (const auto& way : waysIn(builder.plan, Id<Person>{"Isolde"})) {
            all.push_back(way.through.text);
        }
        return all;
    };
    CHECK(through() == std::vector<std::string>{"Ben"});
    builder.person("Isolde").introducedBy = Id<Person>{"Dora"};
    CHECK(through() == std::vector<std::string>{"Dora", "Ben"});
}

TEST_CASE("Every category of need has places to look, and every need has some", "[outreach]")
{
    for (const auto& category : actions::needCategories) {
        INFO(category.name);
        const auto places = whereToLook(category.name);
        CHECK(places.size() >= 5);
        CHECK(std::set(places.begin(), places.end()).size() == places.size());
    }
    CHECK(
        whereToLook("My own category")
        == std::vector{
            LookAt::InterestGroups,
            LookAt::NetworkingEvents,
            LookAt::InformalNetwork,
            LookAt::ByVideo});
    CHECK(whereToLook("Practice & money").front() == LookAt::Accountant);
}

TEST_CASE("Asking calls for care where there are two hats, and never blocks", "[outreach]")
{
    PlanBuilder builder;
    builder.person("Ann");
    const Id<Person> ann{"Ann"};
    const auto care = [&](Direction direction, const std::vector<HatKind>& hats = {}) {
        return careForAsking(builder.plan, ann, direction, hats);
    };
    CHECK_FALSE(care(Direction::TheyGuideMe).isNeeded());
    CHECK(care(Direction::TheyGuideMe, {HatKind::ClientInCommon}).sharesClients);

    // My own therapist is not to be my mentor without a word about it.
    const auto therapist = care(Direction::TheyGuideMe, {HatKind::OwnTherapist});
    CHECK(therapist.treatsMe);
    CHECK(therapist.roles == std::vector{Role::Therapist, Role::Guide});

    // Whoever signs my appraisal is not yet of two hats, but of one to be careful with.
    builder.tie("Ann").evaluates = Evaluates::EvaluatesMe;
    CHECK(care(Direction::TheyGuideMe).evaluatesMe);
    CHECK(care(Direction::TheyGuideMe).roles.empty());
    CHECK(care(Direction::Reverse).roles == std::vector{Role::Evaluator, Role::ReverseMentee});
}
