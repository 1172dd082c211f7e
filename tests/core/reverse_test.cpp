// SPDX-License-Identifier: MIT
#include "actions/reverse.h"

#include "actions/edit.h"
#include "actions/people.h"
#include "actions/whole_plan.h"
#include "analysis/hats.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace asterism;

namespace {

const Day today = day(2026, 6, 15);

actions::ReverseSeries seriesWith(const std::string& name)
{
    actions::ReverseSeries series;
    series.name = name;
    series.topics = {"telehealth and consent tools", "working with interpreters"};
    series.background = "directs a clinic";
    series.notKnown = "budgets";
    series.inReturn = "how a clinic decides";
    series.notATest = "Not a test.";
    series.candor = "What we say stays with us";
    series.parts = {{"Check-in", 5}, {"I show", 40}};
    series.questions = {"What first?", "", "What last?"};
    series.first = day(2026, 7, 1);
    series.daysBetween = 14;
    series.kind = "reverse mentoring";
    series.sessionName = "Session {n} of {all}";
    series.review = "review: go on?";
    series.rhythm = "three talks";
    series.purpose = "reverse_offer";
    actions::Letter letter;
    letter.subject = "An offer";
    letter.body = "Would you like to try it once?";
    series.letter = letter;
    return series;
}

std::unique_ptr<Store> storyStore()
{
    auto store = Store::inMemory();
    actions::importPlan(*store, readPlan(story(StoryName::EarlyCareer)), "Amara");
    return store;
}

Person named(const Store& store, const std::string& name)
{
    return store.reader().where(&Person::displayName, name).at(0);
}

Refusal refusalOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.refusal();
    }
    FAIL("it was not refused");
    return Refusal::Damaged;
}

} // namespace

TEST_CASE(
    "A series with somebody new is one step: person, tie, offers, draft, sessions, thread",
    "[reverse]")
{
    const auto store = Store::inMemory();
    const auto before = store->reader().plan();

    const auto planned = actions::planReverseSeries(*store, seriesWith("Ines Moreau"), today);

    const auto& plan = store->reader();
    CHECK(plan.at(planned.person).displayName == "Ines Moreau");
    CHECK(plan.at(planned.person).training == "directs a clinic");
    CHECK(plan.at(planned.person).relativeLevel == RelativeLevel::Senior);
    const auto tie = plan.at(planned.relationship);
    CHECK(tie.direction == Direction::Reverse);
    CHECK(tie.kind == RelationshipKind::ReverseMentee);
    CHECK(tie.whatIBring == "telehealth and consent tools; working with interpreters");
    CHECK(plan.all<Offer>().size() == 2);
    CHECK(plan.all<Need>().empty());
    const auto agreement = plan.at(planned.agreement);
    CHECK(agreement.state == AgreementState::Draft);
    CHECK(agreement.theyBring == "how a clinic decides");
    CHECK(agreement.notInScope == "Not a test.\nbudgets");
    CHECK(agreement.format == "5 min: Check-in\n40 min: I show");
    CHECK(agreement.reviewOn == PartialDate(day(2026, 7, 29)));
    REQUIRE(planned.thread.has_value());
    CHECK(plan.at(*planned.thread).purpose == "reverse_offer");
    CHECK(actions::letterOf(plan, *planned.thread)->subject == "An offer");

    const auto after = store->reader().plan();
    REQUIRE(store->undo());
    CHECK(store->reader().plan() == before);
    CHECK_FALSE(store->toUndo().has_value());
    REQUIRE(store->redo());
    CHECK(store->reader().plan() == after);
    CHECK(store->verify().isOk);
}

TEST_CASE("The sessions are proposed, with their agenda; the last one looks back", "[reverse]")
{
    const auto store = Store::inMemory();
    const auto planned = actions::planReverseSeries(*store, seriesWith("Ines Moreau"), today);

    REQUIRE(planned.meetings.size() == 3);
    const auto& plan = store->reader();
    const auto itemsOf = [&](std::size_t at) {
        return plan.where(&AgendaItem::meeting, planned.meetings.at(at)).size();
    };
    const auto last = plan.at(planned.meetings.at(2));
    CHECK(last.state == MeetingState::Proposed);
    CHECK(last.startsOn == PartialDate(day(2026, 7, 29)));
    CHECK(last.purpose == "Session 3 of 3: telehealth and consent tools; review: go on?");
    CHECK(plan.at(planned.meetings.at(1)).purpose == "Session 2 of 3: working with interpreters");
    CHECK(itemsOf(0) == 4);
    CHECK(itemsOf(1) == 2);
    CHECK(itemsOf(2) == 3);
    for (const auto& meeting : planned.meetings) {
        const auto there = plan.where(&Attendance::meeting, meeting);
        REQUIRE(there.size() == 1);
        CHECK(there.front().relationship == planned.relationship);
    }
}

TEST_CASE("Without a first day the sessions are in mind only", "[reverse]")
{
    const auto store = Store::inMemory();
    auto series = seriesWith("Ines Moreau");
    series.first = {};
    const auto planned = actions::planReverseSeries(*store, series, today);
    CHECK(store->reader().at(planned.meetings.front()).startsOn.isEmpty());
    CHECK(store->reader().at(planned.agreement).reviewOn.isEmpty());
}

TEST_CASE(
    "With Henrik it goes on in the tie that is there, and the two hats are known", "[reverse]")
{
    const auto store = storyStore();
    const auto henrik = named(*store, "Dr Henrik Vale");
    auto series = seriesWith({});
    series.person = henrik.id;
    series.asks = false;
    const auto ties = store->reader().where(&Relationship::person, henrik.id).size();

    const auto planned = actions::planReverseSeries(*store, series, today);

    CHECK(store->reader().where(&Relationship::person, henrik.id).size() == ties);
    const auto tie = store->reader().at(planned.relationship);
    CHECK(tie.phase == Phase::Active);
    CHECK(tie.direction == Direction::Reverse);
    CHECK(tie.evaluates == Evaluates::EvaluatesMe);
    CHECK_FALSE(planned.thread.has_value());
    const auto notes = careNotes(store->reader().plan());
    CHECK(
        std::ranges::any_of(notes, [&](const CareNote& note) { return note.person == henrik.id; }));
}

TEST_CASE("By the other door I learn: they guide me, and what I would learn is a need", "[reverse]")
{
    const auto store = Store::inMemory();
    auto series = seriesWith("Ben Ito");
    series.iTeach = false;
    series.purpose = "learn_from_you";
    series.evaluates = Evaluates::IEvaluate;

    const auto planned = actions::planReverseSeries(*store, series, today);

    const auto tie = store->reader().at(planned.relationship);
    CHECK(tie.direction == Direction::TheyGuideMe);
    CHECK(tie.whatIBring == "how a clinic decides");
    CHECK(tie.evaluates == Evaluates::IEvaluate);
    CHECK(store->reader().at(planned.person).relativeLevel == RelativeLevel::Junior);
    CHECK(store->reader().all<Offer>().empty());
    const auto needs = store->reader().all<Need>();
    REQUIRE(needs.size() == 2);
    CHECK(needs.front().state == NeedState::Seeking);
    CHECK(store->reader().where(&OutreachNeed::outreach, *planned.thread).size() == 2);
    const auto agreement = store->reader().at(planned.agreement);
    CHECK(agreement.theyBring == "telehealth and consent tools; working with interpreters");
}

TEST_CASE("What is known already is added to, never said twice and never overwritten", "[reverse]")
{
    const auto store = Store::inMemory();
    actions::add(*store, Offer{{}, "Telehealth and Consent Tools", OfferKind::Technology, {}});
    const auto first = actions::planReverseSeries(*store, seriesWith("Ines Moreau"), today);
    store->undo();
    store->redo();
    auto again = seriesWith({});
    again.person = first.person;
    again.asks = false;
    again.background = "began as a nurse";

    actions::planReverseSeries(*store, again, today);

    CHECK(store->reader().all<Offer>().size() == 2);
    CHECK(store->reader().at(first.person).training == "directs a clinic\nbegan as a nurse");
    CHECK(
        store->reader().at(first.relationship).whatIBring
        == "telehealth and consent tools; working with interpreters");
    CHECK(store->reader().where(&Agreement::relationship, first.relationship).size() == 2);
}

TEST_CASE("What cannot be is refused and changes nothing", "[reverse]")
{
    const auto store = Store::inMemory();
    const auto before = store->reader().plan();
    const auto planNow = [&](const actions::ReverseSeries& series) {
        return refusalOf([&] { actions::planReverseSeries(*store, series, today); });
    };
    CHECK(planNow(seriesWith({})) == Refusal::EmptyField);
    CHECK(store->reader().plan() == before);

    auto series = seriesWith({});
    series.person = actions::planReverseSeries(*store, seriesWith("Ines Moreau"), today).person;
    const auto begun = store->reader().plan();
    CHECK(planNow(series) == Refusal::ThreadAlreadyOpen);
    CHECK(store->reader().plan() == begun);

    auto ines = store->reader().at(*series.person);
    ines.doNotContact = true;
    actions::change(*store, ines);
    CHECK(planNow(series) == Refusal::DoNotContact);
}
