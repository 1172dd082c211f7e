// SPDX-License-Identifier: MIT
#include "actions/agreements.h"

#include "actions/edit.h"
#include "analysis/agreement_check.h"
#include "storage/digest.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;
using State = AgreementState;

namespace {

const Day today = day(2026, 6, 15);

struct AgreementDesk {
    std::unique_ptr<Store> store = Store::inMemory();
    Id<Person> person;
    Id<Relationship> tie;

    explicit AgreementDesk(Phase phase = Phase::Active)
    {
        Person row;
        row.displayName = "Tomas";
        person = actions::add(*store, row);
        tie = addTie(phase);
    }

    Id<Relationship> addTie(Phase phase)
    {
        Relationship row;
        row.person = person;
        row.phase = phase;
        return actions::add(*store, row);
    }

    Id<Agreement> begin(PartialDate ends = {})
    {
        Agreement agreement;
        agreement.relationship = tie;
        agreement.purpose = "Six recorded reviews";
        agreement.endsOn = ends;
        return actions::addAgreement(*store, agreement);
    }

    Agreement at(const Id<Agreement>& id) const { return store->reader().at(id); }

    void move(const Id<Agreement>& id, State to, Day on = today)
    {
        actions::moveAgreement(*store, id, to, on);
    }

    std::optional<Refusal> refusalOf(const std::function<void()>& deed)
    {
        const auto before = contentDigest(store->reader().connection());
        try {
            deed();
        } catch (const Error& error) {
            CHECK(contentDigest(store->reader().connection()) == before);
            return error.refusal();
        }
        return std::nullopt;
    }
};

Agreement agreementOf(PlanBuilder& made, const std::string& tie, State state = State::InForce)
{
    Agreement row;
    row.id = Id<Agreement>{"agreement " + std::to_string(made.plan.of<Agreement>().size())};
    row.relationship = Id<Relationship>{tie};
    row.state = state;
    return row;
}

std::vector<AgreementCall> callsOf(const Plan& plan, Day asOf)
{
    std::vector<AgreementCall> calls;
    for (const auto& clock : agreementClocks(plan, asOf)) {
        calls.push_back(clock.call);
    }
    return calls;
}

} // namespace

TEST_CASE("An agreement goes from draft to its end by the table of the model", "[agreements]")
{
    AgreementDesk desk;
    const auto id = desk.begin();
    CHECK(desk.at(id).state == State::Draft);
    CHECK(desk.at(id).version == 1);
    for (const auto to :
         {State::Proposed, State::Agreed, State::InForce, State::Closing, State::Completed}) {
        desk.move(id, to);
        CHECK(desk.at(id).state == to);
    }
    CHECK(desk.at(id).agreedOn == PartialDate(today));
    CHECK(desk.at(id).startsOn == PartialDate(today));
}

TEST_CASE("Agreements move on, never back, and never twice to an end", "[agreements]")
{
    for (const auto from : everyWord<State>()) {
        for (const auto to : everyWord<State>()) {
            AgreementDesk desk;
            const auto id = desk.begin();
            auto row = desk.at(id);
            row.state = from;
            desk.store->act({Verb::Change, "agreement", {}}, [&](Writer& plan) { plan.put(row); });
            const bool isOnward = to > from && from < State::Completed && to != State::Superseded;
            const bool isSkippingAll = to >= State::Completed && from < State::InForce;
            INFO(wordOf(from) << " to " << wordOf(to));
            const auto refusal = desk.refusalOf([&] { desk.move(id, to); });
            if (isOnward && !isSkippingAll) {
                CHECK_FALSE(refusal.has_value());
            } else {
                CHECK(refusal == Refusal::AgreementCannotFollow);
            }
        }
    }
}

TEST_CASE("Closing before the end counts as completed, early", "[agreements]")
{
    AgreementDesk desk;
    const auto id = desk.begin(day(2026, 8, 31));
    desk.move(id, State::InForce);
    desk.move(id, State::Completed, day(2026, 8, 30));
    CHECK(desk.at(id).state == State::CompletedEarly);
    desk.store->undo();
    desk.move(id, State::Completed, day(2026, 8, 31));
    CHECK(desk.at(id).state == State::Completed);
}

TEST_CASE("What was agreed changes only by a new version", "[agreements]")
{
    AgreementDesk desk;
    const auto id = desk.begin();
    auto text = desk.at(id);
    text.rhythm = "every six weeks";
    text.state = State::Completed; // not by way of an edit
    actions::editAgreement(*desk.store, text);
    CHECK(desk.at(id).rhythm == "every six weeks");
    CHECK(desk.at(id).state == State::Draft);

    // A draft has nothing to amend; what is agreed cannot be edited.
    CHECK(desk.refusalOf([&] {
        actions::amendAgreement(*desk.store, text, today);
    }) == Refusal::AgreementCannotFollow);
    desk.move(id, State::InForce, day(2026, 1, 14));
    CHECK(desk.refusalOf([&] {
        actions::editAgreement(*desk.store, text);
    }) == Refusal::AgreementCannotFollow);

    const auto before = contentDigest(desk.store->reader().connection());
    auto amended = desk.at(id);
    amended.rhythm = "every four weeks";
    const auto next = actions::amendAgreement(*desk.store, amended, today);
    CHECK(desk.at(id).state == State::Superseded);
    CHECK(desk.at(id).rhythm == "every six weeks");
    CHECK(desk.at(next).version == 2);
    CHECK(desk.at(next).supersedes == id);
    CHECK(desk.at(next).state == State::InForce);
    CHECK(desk.at(next).agreedOn == PartialDate(today));

    const auto all = desk.store->reader().all<Agreement>();
    CHECK(currentAgreement(all, desk.tie)->id == next);
    CHECK(
        texts([&] {
            std::vector<Id<Agreement>> ids;
            for (const auto& each : versionsOf(all, next)) {
                ids.push_back(each.id);
            }
            return ids;
        }())
        == texts(std::vector{id, next}));
    desk.store->undo();
    CHECK(contentDigest(desk.store->reader().connection()) == before);
}

TEST_CASE("An agreement does not end before it begins", "[agreements]")
{
    AgreementDesk desk;
    Agreement agreement;
    agreement.relationship = desk.tie;
    agreement.startsOn = day(2026, 6, 15);
    agreement.endsOn = day(2026, 6, 14);
    CHECK(desk.refusalOf([&] {
        actions::addAgreement(*desk.store, agreement);
    }) == Refusal::EndBeforeStart);
    agreement.endsOn = {2026, 6}; // may still mean the 30th
    CHECK_FALSE(desk.refusalOf([&] { actions::addAgreement(*desk.store, agreement); }).has_value());
}

TEST_CASE("A contract of supervision names first what matters most (R47)", "[agreements]")
{
    Agreement agreement;
    agreement.purpose = "Supervision that counts";
    agreement.fees = "  \n";
    const auto contract = checklistOf(agreement, true);
    REQUIRE(contract.missing.size() >= 3);
    CHECK(contract.missing[0] == "emergencies");
    CHECK(contract.missing[1] == "confidentiality");
    CHECK(contract.missing[2] == "review_on");
    CHECK(contract.filled() == 1);

    const auto mentoring = checklistOf(agreement, false);
    CHECK(mentoring.fields.front() == "goals");
    CHECK(mentoring.filled() == 0);
    agreement.goals = "one";
    agreement.minutes = 50;
    agreement.reviewOn = {2026, 9};
    CHECK(checklistOf(agreement, false).filled() == 3);
}

TEST_CASE("Reviews are near fourteen days ahead (R48)", "[agreements]")
{
    PlanBuilder made;
    made.tie("Rosalind");
    auto agreement = agreementOf(made, "Rosalind");
    agreement.reviewOn = day(2026, 6, 30);
    made.add(agreement);
    CHECK(callsOf(made.plan, day(2026, 6, 15)).empty());
    CHECK(callsOf(made.plan, day(2026, 6, 16)) == std::vector{AgreementCall::ReviewNear});
    CHECK(callsOf(made.plan, day(2026, 7, 20)) == std::vector{AgreementCall::ReviewNear});
    made.plan.of<Agreement>().front().state = State::Draft;
    CHECK(callsOf(made.plan, day(2026, 6, 16)).empty());
}

TEST_CASE("Twenty-eight days before the end there are two meetings to plan (R72)", "[agreements]")
{
    PlanBuilder made;
    made.tie("Tomas");
    auto agreement = agreementOf(made, "Tomas");
    agreement.endsOn = day(2026, 8, 31);
    made.add(agreement);
    CHECK(callsOf(made.plan, day(2026, 8, 2)).empty());
    CHECK(callsOf(made.plan, day(2026, 8, 3)) == std::vector{AgreementCall::PlanLastTwo});

    made.meeting({"Tomas"}, "2026-08-12", MeetingState::Confirmed);
    const auto clocks = agreementClocks(made.plan, day(2026, 8, 3));
    REQUIRE(clocks.size() == 1);
    CHECK(clocks[0].plannedBefore == 1);
    CHECK(clocks[0].on == day(2026, 8, 31));
    made.meeting({"Tomas"}, "2026-08-31", MeetingState::Proposed);
    CHECK(callsOf(made.plan, day(2026, 8, 3)).empty());

    // Nothing completes by itself: the day only says that it has come.
    CHECK(callsOf(made.plan, day(2026, 8, 31)) == std::vector{AgreementCall::EndReached});
    made.person("Tomas").resting = Resting::Resting;
    CHECK(callsOf(made.plan, day(2026, 8, 31)).empty());
}

TEST_CASE("A formal tie has a review or an end (R14)", "[agreements]")
{
    PlanBuilder made;
    made.tie("Rosalind").formality = Formality::ClinicalSupervision;
    made.tie("Friend").formality = Formality::Informal;
    CHECK(callsOf(made.plan, today) == std::vector{AgreementCall::NeitherReviewNorEnd});
    made.add(agreementOf(made, "Rosalind"));
    CHECK(callsOf(made.plan, today) == std::vector{AgreementCall::NeitherReviewNorEnd});
    made.plan.of<Agreement>().front().endsOn = {2027};
    CHECK(callsOf(made.plan, today).empty());
}

TEST_CASE("A relationship closes in one step, and one step takes it back", "[agreements]")
{
    AgreementDesk desk;
    const auto id = desk.begin(day(2026, 8, 31));
    desk.move(id, State::InForce, day(2026, 1, 14));
    Person other;
    other.displayName = "Samir";
    Relationship otherTie;
    otherTie.person = actions::add(*desk.store, other);
    otherTie.phase = Phase::Active;
    const auto samir = actions::add(*desk.store, otherTie);
    std::vector<Id<Need>> needs;
    for (const auto* title : {"Recorded work", "Pacing", "A role model"}) {
        Need need;
        need.title = title;
        needs.push_back(actions::add(*desk.store, need));
        actions::link(*desk.store, Coverage{needs.back(), desk.tie, 2, {}, {}});
    }
    actions::link(*desk.store, RelationshipFunction{desk.tie, MentoringFunction::Coaching});
    const auto before = contentDigest(desk.store->reader().connection());

    actions::Closing closing;
    closing.relationship = desk.tie;
    closing.after = Phase::Colleague;
    closing.functions = {MentoringFunction::Friendship};
    closing.needs = {{needs[0], samir, 1}, {needs[1], std::nullopt}};
    closing.whatStaysOpen = "A call each spring";
    actions::closeRelationship(*desk.store, closing, day(2026, 8, 31));
    const auto after = contentDigest(desk.store->reader().connection());

    const auto& plan = desk.store->reader();
    CHECK(desk.at(id).state == State::Completed);
    CHECK(desk.at(id).whatStaysOpen == "A call each spring");
    CHECK(plan.at(desk.tie).phase == Phase::Colleague);
    CHECK(plan.at(desk.tie).cadenceDays == 180);
    CHECK(
        plan.where(&RelationshipFunction::relationship, desk.tie)
        == std::vector<RelationshipFunction>{{desk.tie, MentoringFunction::Friendship}});
    CHECK(
        plan.where(&Coverage::need, needs[0])
        == std::vector<Coverage>{{needs[0], samir, 1, {}, {}}});
    CHECK(plan.where(&Coverage::need, needs[1]).empty());
    CHECK(plan.where(&Coverage::need, needs[2]).front().relationship == desk.tie);

    desk.store->undo();
    CHECK(contentDigest(desk.store->reader().connection()) == before);
    desk.store->redo();
    CHECK(contentDigest(desk.store->reader().connection()) == after);
}

TEST_CASE("A bad ending is short: no fault, nothing kept", "[agreements]")
{
    AgreementDesk desk;
    const auto id = desk.begin(day(2026, 8, 31));
    desk.move(id, State::Agreed);
    actions::Closing closing;
    closing.relationship = desk.tie;
    closing.after = Phase::Ended;
    closing.withoutFault = true;
    actions::closeRelationship(*desk.store, closing, today);
    CHECK(desk.at(id).state == State::EndedNoFault);
    CHECK(desk.store->reader().at(desk.tie).phase == Phase::Ended);
    CHECK_FALSE(desk.store->reader().at(desk.tie).cadenceDays.has_value());
}

TEST_CASE("What was never begun cannot be closed", "[agreements]")
{
    AgreementDesk desk(Phase::Considered);
    actions::Closing closing;
    closing.relationship = desk.tie;
    CHECK(desk.refusalOf([&] {
        actions::closeRelationship(*desk.store, closing, today);
    }) == Refusal::PhaseCannotFollow);
    closing.after = Phase::Active;
    CHECK(desk.refusalOf([&] {
        actions::closeRelationship(*desk.store, closing, today);
    }) == Refusal::PhaseCannotFollow);
}
