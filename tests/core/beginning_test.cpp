// SPDX-License-Identifier: MIT
#include "actions/beginning.h"

#include "actions/agreements.h"
#include "actions/ending.h"
#include "actions/whole_plan.h"
#include "analysis/agreement_check.h"
#include "analysis/agreement_clauses.h"
#include "analysis/last_meetings.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "storage/digest.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace asterism;
using namespace asterism::actions;

namespace {

const Day today = day(2026, 6, 15);

struct BeginningDesk {
    std::unique_ptr<Store> store = Store::inMemory();

    BeginningDesk() { importPlan(*store, readPlan(story(StoryName::EarlyCareer)), "Amara"); }

    Plan plan() const { return store->reader().plan(); }

    Person person(const std::string& name) const
    {
        return store->reader().where(&Person::displayName, name).at(0);
    }

    Relationship tie(const std::string& name) const
    {
        return store->reader().where(&Relationship::person, person(name).id).at(0);
    }

    std::string digest() const { return contentDigest(store->reader().connection()); }

    std::optional<Refusal> refusalOf(const Beginning& said)
    {
        const auto before = digest();
        try {
            beginRelationship(*store, said, today);
        } catch (const Error& error) {
            CHECK(digest() == before);
            return error.refusal();
        }
        return std::nullopt;
    }
};

Beginning everythingSaid()
{
    Beginning said = beginWith({}, {});
    said.name = "Edda “E.” Kron";
    said.kind = RelationshipKind::Coach;
    said.direction = Direction::Peer;
    said.formality = Formality::Consultation;
    said.whyAgain = "a new question";
    said.holds = {Id<Need>{"n"}};
    said.cadenceDays = 42;
    said.minutes = 50;
    said.mode = MeetingMode::Video;
    said.place = "Room 4";
    said.firstOn = day(2026, 7, 2);
    said.clauses = {{"purpose", "One question\n\\"}, {"fees", "Nothing is paid."}};
    said.reviewOn = {2026, 12};
    said.endsOn = day(2027, 6, 30);
    said.isAgreed = true;
    said.receive = "an honest word";
    said.give = "news from training";
    said.mine = {"Send three questions", day(2026, 6, 30)};
    said.theirs = {"Send a reading list", {}};
    said.plansFirst = false;
    return said;
}

} // namespace

TEST_CASE("What was said of a beginning survives as text", "[beginnings]")
{
    const auto said = everythingSaid();
    CHECK(beginningFromJson(toJson(said)) == said);
    CHECK_FALSE(beginningFromJson("[]").has_value());
    CHECK_FALSE(beginningFromJson("{\"holds\": 3}").has_value());
}

TEST_CASE("A relationship with somebody new begins in one step", "[beginnings]")
{
    BeginningDesk desk;
    const auto before = desk.digest();
    Beginning said = everythingSaid();
    const auto need = desk.plan().of<Need>().at(0);
    said.holds = {need.id};
    said.plansFirst = true;
    const auto id = beginRelationship(*desk.store, said, today);
    const auto after = desk.digest();

    const auto& plan = desk.store->reader();
    const auto tie = plan.at(id);
    CHECK(plan.at(tie.person).displayName == "Edda “E.” Kron");
    CHECK(tie.phase == Phase::Active);
    CHECK(tie.since == PartialDate(today));
    CHECK(tie.kind == RelationshipKind::Coach);
    CHECK(tie.cadenceDays == 42);
    CHECK(tie.usualMinutes == 50);
    CHECK(tie.whatIBring == "news from training");
    CHECK(plan.where(&Coverage::relationship, id).at(0).need == need.id);

    const auto agreement = *currentAgreement(plan.all<Agreement>(), id);
    CHECK(agreement.state == AgreementState::InForce);
    CHECK(agreement.id == said.agreement);
    CHECK(agreement.purpose == "One question\n\\");
    CHECK(agreement.theyBring == "an honest word");
    CHECK(agreement.iBring == "news from training");
    CHECK(agreement.minutes == 50);
    CHECK(agreement.startsOn == PartialDate(2026, 7, 2));
    CHECK(agreement.reviewOn == PartialDate(2026, 12));
    CHECK(agreement.agreedOn == PartialDate(today));

    const auto promises = plan.where(&Commitment::relationship, id);
    REQUIRE(promises.size() == 2);
    CHECK(std::ranges::count(promises, Owner::Me, &Commitment::owner) == 1);
    const auto meeting = plan.at(said.meeting);
    CHECK(meeting.startsOn == PartialDate(2026, 7, 2));
    CHECK(meeting.state == MeetingState::Confirmed);
    CHECK(meeting.place == "Room 4");
    CHECK(plan.where(&Attendance::meeting, meeting.id).at(0).relationship == id);

    desk.store->undo();
    CHECK(desk.digest() == before);
    desk.store->redo();
    CHECK(desk.digest() == after);
}

TEST_CASE("Somebody known brings along what the plan knows of them", "[beginnings]")
{
    BeginningDesk desk;
    const auto isolde = desk.person("Dr Isolde Brandt");
    const auto said = beginWith(desk.plan(), isolde.id);
    const auto tie = desk.tie("Dr Isolde Brandt");
    CHECK(said.tie == tie.id);
    CHECK(said.kind == tie.kind);
    CHECK(said.direction == tie.direction);
    REQUIRE(said.holds.size() == 1);
    CHECK(
        desk.store->reader().at(said.holds.at(0)).title
        == "Short-notice consultation on suicide risk");

    const auto id = beginRelationship(*desk.store, said, today);
    CHECK(id == tie.id);
    CHECK(desk.tie("Dr Isolde Brandt").phase == Phase::Active);
    CHECK(desk.plan().of<Agreement>().size() == 2); // nothing was said of one
}

TEST_CASE(
    "An agreement that binds gets a new version rather than a second one beside it", "[beginnings]")
{
    BeginningDesk desk;
    Beginning said = beginWith(desk.plan(), desk.person("Tomas Okafor").id);
    CHECK(said.clauses.at("purpose") == "Six recorded-session reviews");
    CHECK(said.endsOn == PartialDate(2026, 8, 31));
    said.clauses["feedback"] = "One thing that helped, both ways.";
    said.plansFirst = false;
    const auto id = beginRelationship(*desk.store, said, today);

    const auto all = desk.store->reader().where(&Agreement::relationship, id);
    REQUIRE(all.size() == 2);
    const auto current = *currentAgreement(all, id);
    CHECK(current.version == 2);
    CHECK(current.state == AgreementState::InForce);
    CHECK(current.feedback == "One thing that helped, both ways.");
    CHECK(current.purpose == "Six recorded-session reviews");
}

TEST_CASE("Every phase leads to active by moves of the model", "[beginnings]")
{
    for (const auto phase : everyWord<Phase>()) {
        INFO(wordOf(phase));
        const auto way = wayToActive(phase);
        Phase at = phase;
        for (const auto next : way) {
            CHECK(canFollow(at, next));
            at = next;
        }
        CHECK(at == Phase::Active);
    }
    CHECK(wayToActive(Phase::Active).empty());
    CHECK(
        wayToActive(Phase::Ended)
        == std::vector{Phase::Considered, Phase::ReachingOut, Phase::Active});
}

TEST_CASE("What had ended is taken up again with a reason", "[beginnings]")
{
    BeginningDesk desk;
    Ending ending;
    ending.tie = desk.tie("Tomas Okafor").id;
    ending.reason = EndingReason::NotGood;
    closeKindly(*desk.store, ending, today);
    Beginning said = beginWith(desk.plan(), desk.person("Tomas Okafor").id);
    CHECK(needsWhyAgain(said, desk.plan()));
    CHECK(desk.refusalOf(said) == Refusal::ReasonNeeded);
    said.whyAgain = "We have talked about it";
    beginRelationship(*desk.store, said, today);
    CHECK(desk.tie("Tomas Okafor").phase == Phase::Active);
    CHECK(desk.tie("Tomas Okafor").until.isEmpty());
}

TEST_CASE("A beginning needs somebody, and an end after the start", "[beginnings]")
{
    BeginningDesk desk;
    CHECK(desk.refusalOf(beginWith({}, {})) == Refusal::EmptyField);
    Beginning said = everythingSaid();
    said.holds.clear();
    said.endsOn = day(2026, 6, 1);
    CHECK(desk.refusalOf(said) == Refusal::EndBeforeStart);
}

TEST_CASE("A draft that nobody has agreed to is proposed", "[beginnings]")
{
    BeginningDesk desk;
    Beginning said = everythingSaid();
    said.holds.clear();
    said.isAgreed = false;
    const auto id = beginRelationship(*desk.store, said, today);
    const auto agreement = *currentAgreement(desk.store->reader().all<Agreement>(), id);
    CHECK(agreement.state == AgreementState::Proposed);
    CHECK(agreement.agreedOn.isEmpty());
}

TEST_CASE("Every clause is a text of the agreement, with words to begin from", "[agreements]")
{
    for (const auto& clause : agreementClauses()) {
        INFO(clause.id);
        Agreement agreement;
        REQUIRE(setClauseText(agreement, clause.id, "words"));
        CHECK(clauseText(agreement, clause.id) == "words");
        CHECK_FALSE(clause.label.empty());
        CHECK_FALSE(clause.ask.empty());
        CHECK_FALSE(clause.missing.empty());
        CHECK_FALSE(clause.texts(false).empty());
        CHECK_FALSE(clause.texts(true).empty());
    }
    Agreement agreement;
    CHECK_FALSE(setClauseText(agreement, "version", "2"));
    CHECK_FALSE(setClauseText(agreement, "no such column", "2"));
    CHECK(agreementClause("id") == nullptr);
    // Whatever the checklists ask for in words has a clause.
    for (const bool isSupervision : {false, true}) {
        for (const auto& field : checklistOf({}, isSupervision).fields) {
            const bool isDay = field.ends_with("_on") || field == "minutes";
            CHECK((agreementClause(field) != nullptr) != isDay);
        }
    }
    CHECK(reviewQuestions().size() >= 3);
    CHECK(closingQuestions().size() == talkNotes);
}

TEST_CASE("The last two meetings lie on weekdays before the end (R72)", "[agreements]")
{
    // 31 August 2026 is a Monday.
    const Day end = day(2026, 8, 31);
    CHECK(
        lastMeetingDays(end, 42, day(2026, 8, 3))
        == std::vector{day(2026, 8, 17), day(2026, 8, 31)});
    CHECK(
        lastMeetingDays(end, 7, day(2026, 8, 3))
        == std::vector{day(2026, 8, 24), day(2026, 8, 31)});
    CHECK(lastMeetingDays(end, {}, day(2026, 8, 3), 1) == std::vector{day(2026, 8, 31)});
    CHECK(lastMeetingDays(end, {}, day(2026, 8, 20)) == std::vector{day(2026, 8, 31)});
    CHECK(lastMeetingDays(end, {}, end).empty());
    CHECK(lastMeetingDays(end, {}, day(2026, 8, 3), 2).empty());
    // The last Sunday of May: the Friday before, and the one two weeks earlier.
    CHECK(
        lastMeetingDays(day(2026, 5, 31), 30, day(2026, 5, 4))
        == std::vector{day(2026, 5, 15), day(2026, 5, 29)});
}
