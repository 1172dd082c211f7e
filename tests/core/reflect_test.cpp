// SPDX-License-Identifier: MIT
#include "actions/reflect.h"

#include "actions/edit.h"
#include "actions/need_categories.h"
#include "actions/people.h"
#include "actions/reflect_let_go.h"
#include "actions/reflect_picture.h"
#include "actions/statements.h"
#include "analysis/sky_picture.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace asterism;
using namespace asterism::actions;

namespace {

const Day today = day(2026, 6, 15);

ReflectedStatement& statement(Reflected& reflected, StatementKind kind, Sphere sphere)
{
    return *std::ranges::find_if(reflected.statements, [&](const ReflectedStatement& one) {
        return one.kind == kind && one.sphere == sphere;
    });
}

ReflectedNeed& addNeed(
    Reflected& reflected, const std::string& title, Urgency urgency = Urgency::Now)
{
    ReflectedNeed need;
    need.row.now.id = newId<Need>();
    need.row.now.title = title;
    need.row.now.urgency = urgency;
    return reflected.needs.emplace_back(need);
}

Id<Goal> addGoal(Reflected& reflected, const std::string& title)
{
    ReflectedGoal goal;
    goal.row.now.id = newId<Goal>();
    goal.row.now.title = title;
    reflected.goals.push_back(goal);
    return goal.row.now.id;
}

/// Begins a reflection on the plan as it is now.
Reflected begin(const Store& store)
{
    return beginReflection(planForReflection(store.reader()));
}

/// Everything there is to say, once.
Reflected wholeReflection(const Store& store)
{
    Reflected said = begin(store);
    said.careerStage = CareerStage::Early;
    said.season = "First years, a lot at once";
    said.whatBringsMe = "A hard spring";
    statement(said, StatementKind::Vision, Sphere::Professional).text = "A steady practice";
    statement(said, StatementKind::Mission, Sphere::Personal).text = "Evenings that are mine";
    const Plan plan = planForReflection(store.reader());
    chooseValue(said, plan, "Compassion", "To meet pain with care").now.importance = 10;
    chooseValue(said, plan, "Growth", "To keep learning").now.lived = 4;
    said.strengths.push_back({{{newId<Strength>(), "Two languages"}, {}, false}, true, false});
    const auto goal = addGoal(said, "Finish the trauma course");
    said.goals.back().values.now = {said.values.front().now.id};
    ReflectedSupport support;
    support.row.now.id = newId<Support>();
    support.row.now.title = "Reading recordings";
    support.row.now.levelNow = 2;
    support.goals.now = {goal};
    said.supports.push_back(support);
    auto& need = addNeed(said, "Feedback on recordings");
    need.row.now.category = "Skill feedback";
    need.row.now.importance = 5;
    need.goals.now = {goal};
    need.supports.now = {support.row.now.id};
    const auto& tomas = nameNewPerson(said, "Tomas Okafor", RelationshipKind::Mentor);
    need.holders.push_back({tomas.id, 2, 0, {}});
    addNeed(said, "Someone who puts my name forward", Urgency::Soon);
    return said;
}

template <RecordType Record>
std::vector<std::string> titles(const Store& store)
{
    std::vector<std::string> all;
    for (const auto& record : store.reader().all<Record>()) {
        all.push_back(titleOf(record));
    }
    std::ranges::sort(all);
    return all;
}

} // namespace

TEST_CASE("A reflection is kept whole, as rows that lead to each other")
{
    // GIVEN an empty plan and a reflection that says something on every page
    const auto store = Store::inMemory();
    const Reflected said = wholeReflection(*store);

    // WHEN it is kept
    keepReflection(*store, said, today);

    // THEN the thread leads from the value to the person
    const auto& plan = store->reader();
    const Profile me = plan.all<Profile>().at(0);
    CHECK(me.careerStage == CareerStage::Early);
    CHECK(me.season == "First years, a lot at once");
    CHECK(titles<Value>(*store) == std::vector<std::string>{"Compassion", "Growth"});
    CHECK(plan.all<Value>().at(0).rank == 1);
    CHECK(plan.all<Value>().at(1).rank == 2);
    CHECK(
        titles<Statement>(*store)
        == std::vector<std::string>{"A steady practice", "Evenings that are mine"});
    const auto goal = plan.all<Goal>().at(0);
    CHECK(plan.all<GoalValue>() == std::vector<GoalValue>{{goal.id, said.values.at(0).now.id}});
    const auto support = plan.all<Support>().at(0);
    CHECK(plan.all<SupportGoal>() == std::vector<SupportGoal>{{support.id, goal.id}});
    const auto need = plan.all<Need>().at(0);
    CHECK(plan.all<NeedGoal>() == std::vector<NeedGoal>{{need.id, goal.id}});
    CHECK(plan.all<NeedSupport>() == std::vector<NeedSupport>{{need.id, support.id}});
    const auto tie = plan.all<Relationship>().at(0);
    CHECK(plan.all<Person>().at(0).displayName == "Tomas Okafor");
    CHECK(tie.phase == Phase::Active);
    CHECK(plan.all<Coverage>() == std::vector<Coverage>{{need.id, tie.id, 2, {}, {}}});

    // AND what could be offered, what brought me here and a picture of the day
    CHECK(plan.all<Offer>().at(0).strength == plan.all<Strength>().at(0).id);
    CHECK(plan.all<Reflection>().at(0).text == "A hard spring");
    const auto snapshot = plan.all<Snapshot>().at(0);
    CHECK(snapshot.takenOn == PartialDate(today));
    const auto picture = pictureFromJson(snapshot.picture);
    REQUIRE(picture);
    REQUIRE(picture->needs.size() == 2);
    CHECK(picture->needs.at(0).held == "covered");
    CHECK(picture->needs.at(0).holders == std::vector<PicturedHolder>{{"Tomas Okafor", 2, true}});
    CHECK(picture->needs.at(1).held == "open");
}

TEST_CASE("A kept reflection is one step: undone at once, and done again")
{
    const auto store = Store::inMemory();
    addPersonOfKind(*store, "Rosalind", RelationshipKind::Supervisor);
    const Plan before = store->reader().plan();
    keepReflection(*store, wholeReflection(*store), today);
    const Plan after = store->reader().plan();
    REQUIRE(before != after);

    CHECK(store->undo()->verb == Verb::Reflect);
    CHECK(store->reader().plan() == before);
    store->redo();
    CHECK(store->reader().plan() == after);
}

TEST_CASE("Keeping a reflection drops its draft and no other")
{
    const auto store = Store::inMemory();
    store->keepDraft({"one", "reflect", 3, "{}"});
    store->keepDraft({"two", "reflect", 1, "{}"});

    keepReflection(*store, wholeReflection(*store), today, "one");

    CHECK_FALSE(store->draft("one"));
    CHECK(store->draft("two"));
}

TEST_CASE("A reflection in which nothing was said leaves the plan as it is, but for the snapshot")
{
    const auto store = Store::inMemory();
    keepReflection(*store, wholeReflection(*store), today);
    Plan before = store->reader().plan();

    keepReflection(*store, begin(*store), day(2026, 7, 1));

    Plan after = store->reader().plan();
    CHECK(after.of<Snapshot>().size() == 2);
    after.of<Snapshot>() = before.of<Snapshot>();
    CHECK(after == before);
}

TEST_CASE("A new wording of the vision takes the place of the old one, which stays in the history")
{
    const auto store = Store::inMemory();
    keepReflection(*store, wholeReflection(*store), today);
    Reflected again = begin(*store);
    auto& vision = statement(again, StatementKind::Vision, Sphere::Professional);
    CHECK(vision.text == "A steady practice");

    vision.text = "A steady practice of my own";
    keepReflection(*store, again, day(2027, 1, 2));

    const auto all = store->reader().where(&Statement::kind, StatementKind::Vision);
    REQUIRE(all.size() == 2);
    CHECK(all.at(0).supersededBy == all.at(1).id);
    CHECK(all.at(1).text == "A steady practice of my own");
    CHECK(all.at(1).validFrom == PartialDate(day(2027, 1, 2)));
    CHECK(
        statement(again, StatementKind::Mission, Sphere::Personal).text
        == store->reader().where(&Statement::kind, StatementKind::Mission).at(0).text);
}

TEST_CASE("A vision that is emptied goes, and the one before counts again")
{
    const auto store = Store::inMemory();
    for (const char* text : {"First", "Second", ""}) {
        Reflected said = begin(*store);
        statement(said, StatementKind::Vision, Sphere::Personal).text = text;
        keepReflection(*store, said, today);
    }
    const auto all = store->reader().all<Statement>();
    REQUIRE(all.size() == 1);
    CHECK(all.at(0).text == "First");
    CHECK_FALSE(all.at(0).supersededBy);
}

TEST_CASE("What was changed elsewhere while a reflection rested is not taken back")
{
    // GIVEN a reflection in which only the measure of a goal was changed
    const auto store = Store::inMemory();
    keepReflection(*store, wholeReflection(*store), today);
    Reflected resting = begin(*store);
    resting.goals.at(0).row.now.measure = "six recordings";

    // WHEN the same goal gets another title elsewhere, and a need goes
    Goal goal = store->reader().all<Goal>().at(0);
    goal.title = "Finish the long trauma course";
    change(*store, goal);
    const auto needs = store->reader().all<Need>();
    remove(*store, needs.at(1).id);
    keepReflection(*store, resting, today);

    // THEN both stand
    goal = store->reader().all<Goal>().at(0);
    CHECK(goal.title == "Finish the long trauma course");
    CHECK(goal.measure == "six recordings");
    CHECK(store->reader().all<Need>().size() == 1);
}

TEST_CASE("A reflection taken up again follows the plan where nothing was typed")
{
    const auto store = Store::inMemory();
    keepReflection(*store, wholeReflection(*store), today);
    Reflected resting = begin(*store);
    resting.season = "Settled";
    resting.needs.at(0).row.now.importance = 2;

    Need need = store->reader().all<Need>().at(0);
    need.title = "Feedback on three recordings";
    change(*store, need);
    add(*store, Value{{}, "Rest", "", 8, 2, 3, {}});
    remove(*store, store->reader().all<Need>().at(1).id);
    takeIn(resting, planForReflection(store->reader()));

    CHECK(resting.season == "Settled");
    REQUIRE(resting.needs.size() == 1);
    CHECK(resting.needs.at(0).row.now.title == "Feedback on three recordings");
    CHECK(resting.needs.at(0).row.now.importance == 2);
    CHECK(resting.values.size() == 3);
}

TEST_CASE("What was typed about a row that has gone meanwhile becomes a row of its own")
{
    const auto store = Store::inMemory();
    keepReflection(*store, wholeReflection(*store), today);
    Reflected resting = begin(*store);
    resting.goals.at(0).row.now.why = "It matters to me";
    remove(*store, resting.goals.at(0).row.now.id);

    takeIn(resting, planForReflection(store->reader()));
    keepReflection(*store, resting, today);

    const auto goals = store->reader().all<Goal>();
    REQUIRE(goals.size() == 1);
    CHECK(goals.at(0).why == "It matters to me");
    CHECK(goals.at(0).title == "Finish the trauma course");
}

TEST_CASE("Letting go in a reflection retires and sets aside; it does not destroy")
{
    const auto store = Store::inMemory();
    keepReflection(*store, wholeReflection(*store), today);
    Reflected said = begin(*store);
    dropValue(said, "Growth");
    said.goals.at(0).row.gone = true;
    said.needs.at(0).wanted = false;
    keepReflection(*store, said, day(2026, 12, 1));

    const auto& plan = store->reader();
    CHECK(plan.all<Value>().at(1).retiredOn == PartialDate(day(2026, 12, 1)));
    CHECK_FALSE(plan.all<Value>().at(1).rank);
    CHECK(plan.all<Goal>().at(0).state == GoalState::LetGo);
    CHECK(plan.all<Need>().at(0).state == NeedState::SetAside);
    CHECK(plan.all<Coverage>().size() == 1);

    // AND a retired value that is chosen again is the same value
    Reflected again = begin(*store);
    CHECK(again.values.size() == 1);
    chooseValue(again, planForReflection(plan), "Growth", "");
    keepReflection(*store, again, day(2027, 1, 1));
    CHECK(plan.all<Value>().size() == 2);
    CHECK(plan.all<Value>().at(1).retiredOn.isEmpty());
    CHECK(plan.all<Value>().at(1).rank == 2);
}

TEST_CASE("What was let go of within a reflection can be put back with all that went with it")
{
    const auto store = Store::inMemory();
    keepReflection(*store, wholeReflection(*store), today, "");
    Reflected said = begin(*store);
    const Id<Goal> known = said.goals.front().row.now.id;
    const Id<Goal> fresh = addGoal(said, "A room of my own");
    addGoal(said, "Rest");
    ReflectedSupport course;
    course.row.now.id = newId<Support>();
    course.row.now.title = "A course on leases";
    course.goals.now = {fresh};
    said.supports.push_back(course);
    auto& need = addNeed(said, "Somebody who has rented");
    need.goals.now = {fresh, known};
    need.supports.now = {course.row.now.id};
    const Reflected before = said;

    SECTION("a goal that began here")
    {
        const auto putBack = letGo(said, fresh);
        CHECK(said.goals.size() == before.goals.size() - 1);
        CHECK(said.supports.size() == before.supports.size() - 1);
        CHECK(said.needs.back().goals.now == std::set{known});
        CHECK(said.needs.back().supports.now.empty());

        putBack(said);
        CHECK(said == before);
    }
    SECTION("a goal of the plan")
    {
        const auto putBack = letGo(said, known);
        CHECK(said.goals.front().row.gone);
        CHECK(said.needs.back().goals.now == std::set{fresh});
        putBack(said);
        CHECK(said == before);
    }
    SECTION("what it takes")
    {
        const auto putBack = letGo(said, course.row.now.id);
        CHECK(said.needs.back().supports.now.empty());
        putBack(said);
        CHECK(said == before);
    }
    SECTION("and what was written meanwhile stays")
    {
        const auto putBack = letGo(said, fresh);
        said.needs.back().row.now.title = "Somebody with an office";
        addGoal(said, "Write");
        putBack(said);
        CHECK(said.needs.back().row.now.title == "Somebody with an office");
        CHECK(said.goals.back().row.now.title == "Write");
        CHECK(said.goals.size() == before.goals.size() + 1);
        putBack(said);
        CHECK(said.goals.size() == before.goals.size() + 1);
    }
}

TEST_CASE("The order of the chosen values is their rank")
{
    const auto store = Store::inMemory();
    keepReflection(*store, wholeReflection(*store), today);
    Reflected said = begin(*store);
    std::ranges::reverse(said.values);
    keepReflection(*store, said, today);

    const auto values = store->reader().all<Value>();
    CHECK(values.at(0).rank == 2);
    CHECK(values.at(1).rank == 1);
    CHECK(begin(*store).values.at(0).now.name == "Growth");
}

TEST_CASE("A strength that is no longer offered loses its offer, one that is let go both")
{
    const auto store = Store::inMemory();
    keepReflection(*store, wholeReflection(*store), today);
    Reflected said = begin(*store);
    CHECK(said.strengths.at(0).offered);

    SECTION("not offered")
    {
        said.strengths.at(0).offered = false;
        keepReflection(*store, said, today);
        CHECK(titles<Strength>(*store).size() == 1);
        CHECK(titles<Offer>(*store).empty());
    }
    SECTION("let go")
    {
        said.strengths.at(0).row.gone = true;
        keepReflection(*store, said, today);
        CHECK(titles<Strength>(*store).empty());
        CHECK(titles<Offer>(*store).empty());
    }
}

TEST_CASE("Somebody who is in the plan holds a need through the tie there is")
{
    // GIVEN Ann, once a guide whose tie has ended and now an active peer
    const auto store = Store::inMemory();
    const auto ann = addPersonOfKind(*store, "Ann", RelationshipKind::Mentor);
    Relationship ended = store->reader().all<Relationship>().at(0);
    ended.phase = Phase::Ended;
    Relationship peer = ended;
    peer.id = newId<Relationship>();
    peer.phase = Phase::Active;
    peer.kind = RelationshipKind::Peer;
    store->act({}, [&](Writer& plan) { plan.putAll<Relationship>({ended, peer}); });

    // WHEN she holds a need, at first well and then partly
    Reflected said = begin(*store);
    addNeed(said, "Company").holders.push_back({ann, 2, 0, {}});
    keepReflection(*store, said, today);
    said = begin(*store);
    REQUIRE(said.needs.at(0).holders.size() == 1);
    CHECK(said.needs.at(0).holders.at(0).level == 2);
    said.needs.at(0).holders.at(0).level = 1;
    keepReflection(*store, said, today);

    // THEN it is the active tie that holds it, once
    const auto links = store->reader().all<Coverage>();
    REQUIRE(links.size() == 1);
    CHECK(links.at(0).relationship == peer.id);
    CHECK(links.at(0).level == 1);
    CHECK(store->reader().count<Relationship>() == 2);

    // AND taking the name away takes the link away
    said = begin(*store);
    said.needs.at(0).holders.at(0).level = 0;
    keepReflection(*store, said, today);
    CHECK(store->reader().all<Coverage>().empty());
}

TEST_CASE("Somebody new who was named and then holds nothing is not added")
{
    const auto store = Store::inMemory();
    Reflected said = begin(*store);
    const auto id = nameNewPerson(said, "Nobody after all", RelationshipKind::Peer).id;
    addNeed(said, "Company").holders.push_back({id, 0, 0, {}});
    CHECK(nameNewPerson(said, "Nobody after all", RelationshipKind::Mentor).id == id);

    keepReflection(*store, said, today);

    CHECK(store->reader().all<Person>().empty());
    CHECK(store->reader().all<Need>().size() == 1);
}

TEST_CASE("A small step becomes a promise to myself, and a place that is looked for says so")
{
    const auto store = Store::inMemory();
    Reflected said = wholeReflection(*store);
    said.steps.push_back(
        {"Look for someone who puts my name forward", said.needs.at(1).row.now.id, {}});
    said.steps.push_back({"Write to Tomas", {}, said.newPeople.at(0).id});
    keepReflection(*store, said, today);

    const auto promises = store->reader().all<Commitment>();
    REQUIRE(promises.size() == 2);
    CHECK(promises.at(0).owner == Owner::Me);
    CHECK(promises.at(0).madeOn == PartialDate(today));
    CHECK(promises.at(1).relationship == store->reader().all<Relationship>().at(0).id);
    CHECK(store->reader().at(said.needs.at(1).row.now.id).state == NeedState::Seeking);

    // AND the same step taken again is not promised twice
    Reflected again = begin(*store);
    again.steps = said.steps;
    keepReflection(*store, again, today);
    CHECK(store->reader().all<Commitment>().size() == 2);
}

TEST_CASE("Rows without a name are not kept")
{
    const auto store = Store::inMemory();
    Reflected said = begin(*store);
    addGoal(said, "  ");
    addNeed(said, "");
    said.strengths.push_back({{{newId<Strength>(), "\n"}, {}, false}, true, false});
    said.supports.push_back(
        {{{newId<Support>(), SupportKind::Skill, "", 1, 2, ""}, {}, false}, {}});

    keepReflection(*store, said, today);

    const auto plan = store->reader().plan();
    CHECK(plan.of<Goal>().empty());
    CHECK(plan.of<Need>().empty());
    CHECK(plan.of<Strength>().empty());
    CHECK(plan.of<Offer>().empty());
    CHECK(plan.of<Support>().empty());
}

TEST_CASE("A draft of a reflection comes back from JSON as it was")
{
    const auto store = Store::inMemory();
    keepReflection(*store, wholeReflection(*store), today);
    Reflected said = wholeReflection(*store);
    said.shortWay = true;
    said.cards = {{"Hope", Pile::Very, false}, {"Música “viva”", Pile::NotNow, true}};
    said.steps.push_back({"Write to Tomas", {}, said.newPeople.at(0).id});
    said.goals.at(0).row.now.due = PartialDate(2027, 3);
    said.needs.at(0).row.now.function = MentoringFunction::Coaching;

    const auto back = reflectedFromJson(toJson(said));

    REQUIRE(back);
    CHECK(*back == said);
}

TEST_CASE("Anything else is not taken for a draft")
{
    for (const char* text :
         {"", "{}", "[1]", "{\"format\":1}", "{\"format\":99}", "{\"format\":1,"}) {
        INFO(text);
        CHECK_FALSE(reflectedFromJson(text));
        CHECK_FALSE(pictureFromJson(text));
    }
}

TEST_CASE("An old reflection that is begun afresh stays in the history as a picture of its day")
{
    const auto store = Store::inMemory();
    const Reflected old = wholeReflection(*store);
    store->keepDraft({"old", "reflect", 4, toJson(old)});

    setAsideReflection(*store, old, day(2025, 11, 3), "old");

    CHECK(store->drafts().empty());
    const auto snapshots = store->reader().all<Snapshot>();
    REQUIRE(snapshots.size() == 1);
    CHECK(snapshots.at(0).takenOn == PartialDate(day(2025, 11, 3)));
    const auto picture = pictureFromJson(snapshots.at(0).picture);
    REQUIRE(picture);
    CHECK(picture->unfinished);
    CHECK(picture->needs.size() == 2);
    CHECK(store->reader().all<Need>().empty());
}

TEST_CASE("The fourteen kinds of need are found by name and have their places in all of the sky")
{
    std::set<Sector> sectors;
    for (const auto& category : needCategories) {
        INFO(category.name);
        CHECK(categoryNamed(category.name) == &category);
        REQUIRE(sectorOf(category.name));
        sectors.insert(*sectorOf(category.name));
    }
    CHECK(sectors.size() == sectorCount);
    CHECK(categoryNamed("Mine") == nullptr);
    CHECK(categoryNamed("Sponsorship & access")->function == MentoringFunction::Sponsorship);
}

TEST_CASE("A vision said anew in place keeps the older one, unless it was said today")
{
    const auto store = Store::inMemory();
    const auto say = [&](const std::string& text, Day when) {
        keepStatement(*store, StatementKind::Vision, Sphere::Professional, text, when);
    };
    say("First", day(2026, 1, 1));
    say("Second", today);
    say("Second, better", today);
    say("Second, better", day(2026, 7, 1));

    const auto all = store->reader().all<Statement>();
    REQUIRE(all.size() == 2);
    CHECK(all.at(0).supersededBy == all.at(1).id);
    CHECK(
        currentStatement(store->reader(), StatementKind::Vision, Sphere::Professional)->text
        == "Second, better");
    CHECK_FALSE(currentStatement(store->reader(), StatementKind::Vision, Sphere::Personal));

    // AND an empty one takes the newest away
    say("", today);
    CHECK(
        currentStatement(store->reader(), StatementKind::Vision, Sphere::Professional)->text
        == "First");
    store->undo();
    CHECK(store->reader().all<Statement>() == all);
}
