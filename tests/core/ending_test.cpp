// SPDX-License-Identifier: MIT
#include "actions/ending.h"

#include "actions/agreements.h"
#include "actions/whole_plan.h"
#include "analysis/agreement_check.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "storage/digest.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace asterism;
using namespace asterism::actions;

namespace {

/// The sample plan, in which the agreement with Tomas ends on 31 August 2026.
struct EndingDesk {
    std::unique_ptr<Store> store = Store::inMemory();
    Day today = day(2026, 8, 31);

    EndingDesk() { importPlan(*store, readPlan(story(StoryName::EarlyCareer)), "Amara"); }

    Plan plan() const { return store->reader().plan(); }

    Person person(const std::string& name) const
    {
        return store->reader().where(&Person::displayName, name).at(0);
    }

    Relationship tie(const std::string& name) const
    {
        return store->reader().where(&Relationship::person, person(name).id).at(0);
    }

    Ending endingOf(const std::string& name, EndingReason reason) const
    {
        Ending ending;
        ending.tie = tie(name).id;
        ending.reason = reason;
        return ending;
    }

    Need need(const std::string& title) const
    {
        return store->reader().where(&Need::title, title).at(0);
    }

    std::string digest() const { return contentDigest(store->reader().connection()); }
};

const std::string recorded = "Feedback on recorded trauma sessions";

Ending everythingSaid()
{
    Ending ending;
    ending.tie = Id<Relationship>{"t"};
    ending.reason = EndingReason::ChangesForm;
    ending.received = "“six” reviews\n\\";
    ending.gave = "clips";
    ending.staysWithMe = "slower";
    ending.noteForMe = "only for me";
    ending.promises = {{Id<Commitment>{"c"}, PromiseEnding::HandedOver, Id<Person>{"p"}}};
    ending.how = HowSaid::Talk;
    ending.letter = {"thanks", Tone::Formal, {{"set_out", "six reviews"}}};
    ending.talk = {"one", "", "three"};
    ending.talkOn = {2026, 9};
    ending.after = Afterwards::Colleague;
    ending.cadenceDays = 90;
    ending.functions = std::set{MentoringFunction::Friendship};
    ending.needs = {{Id<Need>{"n"}, NeedAfter::HandedOver, {}, "Edda Kron"}};
    ending.whatStaysOpen = "a call each spring";
    ending.callsOffMeetings = true;
    ending.data = KeptData::WithoutNotes;
    return ending;
}

} // namespace

TEST_CASE("What was said of an ending survives as text", "[endings]")
{
    CHECK(endingFromJson(toJson(everythingSaid())) == everythingSaid());
    CHECK(endingFromJson(toJson(Ending{})) == Ending{});
    Ending none = everythingSaid();
    none.functions = std::set<MentoringFunction>{};
    none.cadenceDays.reset();
    none.callsOffMeetings = false;
    CHECK(endingFromJson(toJson(none)) == none);
    CHECK_FALSE(endingFromJson("[1]").has_value());
    CHECK_FALSE(endingFromJson("{\"promises\": 4").has_value());
}

TEST_CASE("The agreement with Tomas closes well, in one step", "[endings]")
{
    EndingDesk desk;
    const auto before = desk.digest();
    const auto steps = desk.store->history().size();
    Ending ending = desk.endingOf("Tomas Okafor", EndingReason::WorkDone);
    ending.received = "Six reviews of recorded work";
    ending.gave = "What became of the advice";
    ending.staysWithMe = "I rush the close, and now I notice it.";
    const auto promise = openPromisesOf(desk.plan(), *ending.tie).at(0);
    REQUIRE(promise.text == "Clip 4 for review");
    ending.promises = {{promise.id, PromiseEnding::LetGo, {}}};
    ending.needs
        = {{desk.need(recorded).id, NeedAfter::HandedOver, desk.person("Lena Sorby").id, {}}};
    ending.whatStaysOpen = "A few lines twice a year";
    closeKindly(*desk.store, ending, desk.today);
    const auto after = desk.digest();

    const auto& plan = desk.store->reader();
    const auto tie = desk.tie("Tomas Okafor");
    CHECK(tie.phase == Phase::KeptWarm);
    CHECK(tie.cadenceDays == 180);
    const auto agreement = *currentAgreement(plan.all<Agreement>(), tie.id);
    CHECK(agreement.state == AgreementState::Completed);
    CHECK(agreement.whatStaysOpen == "A few lines twice a year");
    CHECK(plan.at(promise.id).releasedOn == PartialDate(desk.today));
    const auto holders = plan.where(&Coverage::need, desk.need(recorded).id);
    REQUIRE(holders.size() == 1);
    CHECK(holders.front().relationship == desk.tie("Lena Sorby").id);
    const auto passed = plan.where(&Exchange::relationship, tie.id);
    CHECK(std::ranges::count(passed, "Six reviews of recorded work", &Exchange::text) == 1);
    CHECK(std::ranges::count(passed, "What became of the advice", &Exchange::text) == 1);
    CHECK(plan.all<Reflection>().size() == 1);

    CHECK(desk.store->history().size() == steps + 1);
    desk.store->undo();
    CHECK(desk.digest() == before);
    desk.store->redo();
    CHECK(desk.digest() == after);
}

TEST_CASE("Closing before the end that was agreed counts as completed", "[endings]")
{
    EndingDesk desk;
    const auto ending = desk.endingOf("Tomas Okafor", EndingReason::WorkDone);
    closeKindly(*desk.store, ending, day(2026, 6, 15));
    const auto agreement = *currentAgreement(desk.store->reader().all<Agreement>(), *ending.tie);
    CHECK(agreement.state == AgreementState::CompletedEarly);
}

TEST_CASE("An ending that was not good is short and leaves no thanks behind", "[endings]")
{
    EndingDesk desk;
    Ending ending = desk.endingOf("Tomas Okafor", EndingReason::NotGood);
    ending.received = "typed before, on the longer way";
    ending.staysWithMe = "typed before as well";
    ending.noteForMe = "What I learned about saying no";
    ending.whatStaysOpen = "typed before, too";
    const auto exchanges = desk.plan().of<Exchange>().size();
    closeKindly(*desk.store, ending, desk.today);

    const auto& plan = desk.store->reader();
    const auto tie = desk.tie("Tomas Okafor");
    CHECK(tie.phase == Phase::Ended);
    CHECK(tie.until == PartialDate(desk.today));
    CHECK_FALSE(tie.cadenceDays.has_value());
    CHECK(plan.all<Exchange>().size() == exchanges);
    CHECK(plan.all<Reflection>().at(0).text == "Tomas Okafor: What I learned about saying no");
    const auto agreement = *currentAgreement(plan.all<Agreement>(), tie.id);
    CHECK(agreement.state == AgreementState::EndedNoFault);
    CHECK(agreement.whatStaysOpen.empty());
    CHECK(plan.where(&Coverage::relationship, tie.id).empty());
    CHECK(plan.where(&RelationshipFunction::relationship, tie.id).empty());
}

TEST_CASE("Promises are finished, handed over or let go as it was said", "[endings]")
{
    EndingDesk desk;
    Ending ending = desk.endingOf("Dr Rosalind Achterberg", EndingReason::ChangesForm);
    const auto open = openPromisesOf(desk.plan(), *ending.tie);
    REQUIRE(open.size() == 1);
    const auto dev = desk.person("Dev Malhotra").id;

    SECTION("handed over: let go here, and open with somebody else")
    {
        ending.promises = {{open.at(0).id, PromiseEnding::HandedOver, dev}};
        closeKindly(*desk.store, ending, desk.today);
        CHECK(desk.store->reader().at(open.at(0).id).releasedOn == PartialDate(desk.today));
        const auto next = openPromisesOf(desk.plan(), desk.tie("Dev Malhotra").id);
        CHECK(std::ranges::count(next, open.at(0).text, &Commitment::text) == 1);
    }
    SECTION("done")
    {
        ending.promises = {{open.at(0).id, PromiseEnding::Done, {}}};
        closeKindly(*desk.store, ending, desk.today);
        CHECK(desk.store->reader().at(open.at(0).id).doneOn == PartialDate(desk.today));
    }
    SECTION("not named: it stays open")
    {
        closeKindly(*desk.store, ending, desk.today);
        CHECK(openPromisesOf(desk.plan(), *ending.tie).size() == 1);
    }
}

TEST_CASE("What somebody held is open afterwards unless it stays or is handed over", "[endings]")
{
    EndingDesk desk;
    Ending ending = desk.endingOf("Tomas Okafor", EndingReason::WorkDone);
    const auto need = desk.need(recorded).id;
    CHECK(heldBy(desk.plan(), *ending.tie).size() == 1);

    SECTION("nothing said: an open place")
    {
        closeKindly(*desk.store, ending, desk.today);
        CHECK(desk.store->reader().where(&Coverage::need, need).empty());
    }
    SECTION("it stays with them")
    {
        ending.needs = {{need, NeedAfter::StaysWithThem, {}, {}}};
        closeKindly(*desk.store, ending, desk.today);
        CHECK(heldBy(desk.plan(), *ending.tie).size() == 1);
    }
    SECTION("nobody who has ended holds anything")
    {
        ending.needs = {{need, NeedAfter::StaysWithThem, {}, {}}};
        ending.after = Afterwards::Ended;
        closeKindly(*desk.store, ending, desk.today);
        CHECK(heldBy(desk.plan(), *ending.tie).empty());
    }
    SECTION("somebody new holds it")
    {
        ending.needs = {{need, NeedAfter::HandedOver, {}, "Edda Kron"}};
        closeKindly(*desk.store, ending, desk.today);
        const auto holders = desk.store->reader().where(&Coverage::need, need);
        REQUIRE(holders.size() == 1);
        CHECK(holders.at(0).relationship == desk.tie("Edda Kron").id);
    }
}

TEST_CASE("A closing talk is planned with what is to be said", "[endings]")
{
    EndingDesk desk;
    Ending ending = desk.endingOf("Tomas Okafor", EndingReason::WorkDone);
    ending.how = HowSaid::Talk;
    ending.talk = {"What came of it", "  ", "How we stay in touch"};
    ending.talkOn = day(2026, 9, 4);
    closeKindly(*desk.store, ending, desk.today);

    const auto ahead = meetingsAhead(desk.plan(), *ending.tie, desk.today);
    REQUIRE(ahead.size() == 1);
    CHECK(ahead.at(0).startsOn == PartialDate(2026, 9, 4));
    CHECK(ahead.at(0).state == MeetingState::Proposed);
    CHECK(desk.store->reader().where(&AgendaItem::meeting, ahead.at(0).id).size() == 2);
}

TEST_CASE("Keeping without notes leaves the dates and not the words", "[endings]")
{
    EndingDesk desk;
    Ending ending = desk.endingOf("Tomas Okafor", EndingReason::WorkDone);
    ending.data = KeptData::WithoutNotes;
    const auto meetings = desk.plan().of<Meeting>().size();
    closeKindly(*desk.store, ending, desk.today);

    const auto& plan = desk.store->reader();
    CHECK(desk.person("Tomas Okafor").note.empty());
    CHECK(plan.all<Meeting>().size() == meetings);
    for (const auto& row : plan.where(&Attendance::relationship, *ending.tie)) {
        const auto meeting = plan.at(row.meeting);
        CHECK(meeting.soWhat.empty());
        CHECK_FALSE(meeting.startsOn.isEmpty());
    }
    // What was written about others stays.
    const auto all = plan.all<Meeting>();
    CHECK(std::ranges::any_of(all, [](const Meeting& meeting) { return !meeting.what.empty(); }));
}

TEST_CASE("Erasing removes the person after their needs were handed over", "[endings]")
{
    EndingDesk desk;
    Ending ending = desk.endingOf("Tomas Okafor", EndingReason::NotGood);
    ending.data = KeptData::Nothing;
    ending.noteForMe = "What I learned";
    const auto need = desk.need(recorded).id;
    ending.needs = {{need, NeedAfter::HandedOver, desk.person("Lena Sorby").id, {}}};
    const auto before = desk.digest();
    const auto meetings = desk.plan().of<Meeting>().size();
    closeKindly(*desk.store, ending, desk.today);

    CHECK(desk.store->reader().where(&Person::displayName, std::string("Tomas Okafor")).empty());
    CHECK(desk.store->reader().where(&Coverage::need, need).size() == 1);
    CHECK(desk.plan().of<Meeting>().size() == meetings);
    CHECK(desk.store->reader().all<Reflection>().at(0).text == "What I learned");
    CHECK(desk.store->verify().isOk);
    desk.store->undo();
    CHECK(desk.digest() == before);
}

TEST_CASE(
    "Only what was begun and is not over can be closed, by ways that the model knows", "[endings]")
{
    using enum Phase;
    for (const auto phase : everyWord<Phase>()) {
        Relationship tie;
        tie.phase = phase;
        INFO(wordOf(phase));
        const bool isClosable = phase == Exploring || phase == Active || phase == Paused
            || phase == Closing || phase == KeptWarm || phase == Colleague || phase == Dormant
            || phase == Reconnecting;
        CHECK(afterwardsOf(tie).empty() != isClosable);
        for (const auto after : {KeptWarm, Colleague, Dormant, Ended}) {
            const auto way = wayToClose(phase, after);
            Phase at = phase;
            for (const auto next : way.value_or(std::vector<Phase>())) {
                CHECK(canFollow(at, next));
                at = next;
            }
            CHECK((!way || at == after));
        }
    }
    CHECK_FALSE(wayToClose(Active, Considered).has_value());
    CHECK(wayToClose(Active, Colleague) == std::vector{Closing, Colleague});
    CHECK(wayToClose(KeptWarm, KeptWarm) == std::vector<Phase>{});
}

TEST_CASE("What fits follows the reason and what can be reached", "[endings]")
{
    EndingDesk desk;
    const auto plan = desk.plan();
    const auto after = [&](const std::string& name, EndingReason reason) {
        return afterOf(desk.endingOf(name, reason), plan);
    };
    CHECK(after("Tomas Okafor", EndingReason::WorkDone) == Afterwards::KeptWarm);
    CHECK(after("Tomas Okafor", EndingReason::ChangesForm) == Afterwards::Colleague);
    CHECK(after("Tomas Okafor", EndingReason::Drifted) == Afterwards::Resting);
    CHECK(after("Tomas Okafor", EndingReason::NotGood) == Afterwards::Ended);
    // Nothing leads from a long silence to keeping it warm.
    CHECK(after("Prof. Marguerite Doyle", EndingReason::WorkDone) == Afterwards::Ended);
}

TEST_CASE("An ending forgets what is gone from the plan", "[endings]")
{
    EndingDesk desk;
    const auto plan = desk.plan();
    Ending ending = everythingSaid();
    takeIn(ending, plan);
    CHECK_FALSE(ending.tie.has_value());
    CHECK(ending.promises.empty());
    CHECK(ending.needs.empty());
    CHECK(ending.received == everythingSaid().received);

    ending.needs = {{desk.need(recorded).id, NeedAfter::HandedOver, Id<Person>{"gone"}, {}}};
    takeIn(ending, plan);
    CHECK(
        ending.needs
        == std::vector{EndedNeed{desk.need(recorded).id, NeedAfter::LeftOpen, {}, {}}});
}

TEST_CASE("Without a relationship there is nothing to close", "[endings]")
{
    EndingDesk desk;
    const auto before = desk.digest();
    try {
        closeKindly(*desk.store, {}, desk.today);
        FAIL("closed nothing");
    } catch (const Error& error) {
        CHECK(error.refusal() == Refusal::EmptyField);
    }
    CHECK(desk.digest() == before);
}
