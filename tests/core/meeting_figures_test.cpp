// SPDX-License-Identifier: MIT
#include "analysis/agenda.h"
#include "analysis/held_figures.h"
#include "analysis/meetings_held.h"
#include "analysis/preparation.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);

const Plan& amara()
{
    static const Plan plan = readPlan(story(StoryName::EarlyCareer));
    return plan;
}

Id<Person> named(const std::string& name)
{
    return std::ranges::find(amara().of<Person>(), name, &Person::displayName)->id;
}

template <typename Record>
const Record& rowOf(const Id<Record>& id)
{
    return *std::ranges::find(amara().of<Record>(), id, &Record::id);
}

/// A plan in which Rosalind was met on the first days of May, with these answers.
Plan answered(const std::vector<int>& felt, const std::vector<int>& hard = {})
{
    PlanBuilder builder;
    builder.tie("Rosalind");
    for (std::size_t at = 0; at < felt.size(); ++at) {
        auto& meeting = builder.meeting({"Rosalind"}, "2026-05-0" + std::to_string(at + 1));
        meeting.feltHeld = felt[at];
        if (at < hard.size()) {
            meeting.couldSayTheHardThing = hard[at];
        }
    }
    return builder.plan;
}

HeldTrend trendOf(const Plan& plan)
{
    return heldTrend(plan, Id<Person>{"Rosalind"}, today).value();
}

} // namespace

TEST_CASE("Amara's meetings by kind, counted by hand", "[meetings]")
{
    const auto sum = meetingsHeld(amara(), today);
    CHECK(sum.held == 26);
    CHECK(sum.minutes == 1730);
    REQUIRE(sum.byKind.size() == 10);
    CHECK(sum.byKind[0] == KindOfMeeting{"individual supervision", 8, 480});
    CHECK(sum.byKind[1] == KindOfMeeting{"peer consultation", 4, 480});
    CHECK(sum.byKind[2] == KindOfMeeting{"recorded review", 3, 150});
    CHECK(sum.byKind[3] == KindOfMeeting{"reverse mentoring", 3, 135});
    CHECK(meetingsHeld(amara(), day(2026, 2, 10)).held == 1);
}

TEST_CASE(
    "What is planned is asked about once its day is over, and never held by itself", "[meetings]")
{
    CHECK(meetingsToAskAbout(amara(), today).empty());
    CHECK(meetingsComing(amara(), today).size() == 3);
    const Day after = day(2026, 6, 25);
    CHECK(meetingsHeld(amara(), after).held == 26);
    const auto asked = meetingsToAskAbout(amara(), after);
    REQUIRE(asked.size() == 2);
    CHECK(rowOf(asked[0]).kind == "peer consultation");
    CHECK(rowOf(asked[1]).kind == "individual supervision");
    CHECK(meetingsComing(amara(), after).size() == 1);
}

TEST_CASE("How held Amara felt, counted by hand", "[meetings]")
{
    const auto all = heldFigures(amara(), today);
    CHECK(all.count == 26);
    CHECK(*all.mean == Approx(203.0 / 26));
    CHECK(*all.median == 8);
    CHECK(*all.lastThree == Approx(25.0 / 3));
    const auto rosalind = heldFigures(amara(), today, named("Dr Rosalind Achterberg"));
    CHECK(rosalind.count == 10);
    CHECK(*rosalind.mean == Approx(8.3));
    CHECK(*rosalind.median == 8.5);
    CHECK(*rosalind.lastThree == 8);
    CHECK(heldFigures(amara(), today, named("Dev Malhotra")).count == 3); // not there in May
    const auto samir = heldFigures(amara(), today, named("Samir Haddad"));
    CHECK(samir.count == 1);
    CHECK_FALSE(samir.lastThree);
    CHECK_FALSE(heldFigures(amara(), today, named("Dr Isolde Brandt")).mean);
}

TEST_CASE("A trend needs three answers, and only a real fall is told", "[meetings]")
{
    CHECK_FALSE(heldTrend(answered({2, 2}), Id<Person>{"Rosalind"}, today));
    CHECK_FALSE(trendOf(answered({2, 2, 2})).suggestsTalking());
    CHECK_FALSE(trendOf(answered({8, 6, 6, 7})).hasFallen);
    CHECK(trendOf(answered({8, 6, 6, 6})).hasFallen);
    CHECK_FALSE(trendOf(answered({8, 8, 8}, {4, 4, 4})).hardThingLow);
    CHECK(trendOf(answered({8, 8, 8}, {9, 3, 9})).hardThingLow);
    CHECK_FALSE(trendOf(answered({8, 8, 8, 8}, {3, 9, 9, 9})).hardThingLow); // long ago
}

TEST_CASE("The only one who holds is told, so that a second can be found", "[meetings]")
{
    PlanBuilder builder;
    builder.plan = answered({8, 8, 8});
    builder.need("Be held").category = "Holding & emotional support";
    builder.holds("Rosalind", "Be held");
    CHECK(trendOf(builder.plan).isOnlyHolder);
    builder.tie("Tomas");
    builder.holds("Tomas", "Be held", 1);
    CHECK_FALSE(trendOf(builder.plan).isOnlyHolder);
}

TEST_CASE("The five keys stand for answers and back", "[meetings]")
{
    for (int key = 1; key <= 5; ++key) {
        CHECK(keyOfFelt(feltOfKey(key)) == key);
    }
    CHECK(keyOfFelt(0) == 1);
    CHECK(keyOfFelt(7) == 4);
}

TEST_CASE("The card for meeting Rosalind on the 23rd", "[meetings]")
{
    const auto card = preparationFor(amara(), named("Dr Rosalind Achterberg"), today);
    REQUIRE(card.meeting);
    CHECK(toText(rowOf(*card.meeting).startsOn) == "2026-06-23");
    REQUIRE(card.lastNotes.size() == 3);
    CHECK(toText(rowOf(card.lastNotes[0]).startsOn) == "2026-06-09");
    CHECK(toText(rowOf(card.lastNotes[1]).startsOn) == "2026-05-26");
    CHECK(toText(rowOf(card.lastNotes[2]).startsOn) == "2026-05-15");
    REQUIRE(card.mine.size() == 1);
    CHECK(rowOf(card.mine[0]).text == "Self-assessment before the contract review");
    CHECK(card.theirs.empty());
    REQUIRE(card.agreements.size() == 1);
    CHECK(card.agreements[0].daysToReview == 15);
    CHECK_FALSE(card.agreements[0].daysToEnd);
    CHECK_FALSE(card.needs.empty());
    REQUIRE(card.toThankFor.size() == 1);
    CHECK(rowOf(card.toThankFor[0]).text == "Held me after a critical incident, then advised");
    const auto lena = preparationFor(amara(), named("Lena Sorby"), today);
    REQUIRE(lena.theirs.size() == 1);
    CHECK(rowOf(lena.theirs[0]).text == "Share her fee-policy template");
    CHECK(toText(rowOf(*lena.meeting).startsOn) == "2026-06-24");
}

TEST_CASE("The card names what I could bring by the words of their goals", "[meetings]")
{
    PlanBuilder builder;
    builder.tie("Henrik").whatIBring = "A view from the clinic";
    builder.person("Henrik").theirGoals = "Offer telehealth across the service";
    for (const auto* title : {"Telehealth consent tools", "Running shoes"}) {
        Offer offer;
        offer.id = Id<Offer>{title};
        offer.title = title;
        builder.plan.of<Offer>().push_back(offer);
    }
    const auto card = preparationFor(builder.plan, Id<Person>{"Henrik"}, today);
    CHECK(card.offers == std::vector{Id<Offer>{"Telehealth consent tools"}});
    CHECK(card.whatIBring == std::vector<std::string>{"A view from the clinic"});
    CHECK_FALSE(card.meeting);
}

TEST_CASE("The minutes of a meeting are shared out whole", "[meetings]")
{
    CHECK(sharesOf(60) == MeetingShares{6, 9, 33, 6, 6});
    CHECK(sharesOf(100) == MeetingShares{10, 15, 55, 10, 10});
    for (const int minutes : {0, 7, 20, 45, 50, 90, 133}) {
        const auto shares = sharesOf(minutes);
        CHECK(
            shares.checkIn + shares.sinceLastTime + shares.topics + shares.whatIBring + shares.close
            == minutes);
        CHECK(shares.topics >= 0);
    }
}

TEST_CASE("A next step with a verb or a day could become a promise", "[meetings]")
{
    CHECK(nextDeedIn("Send consent wording and clip 1", today).isDeed);
    CHECK(nextDeedIn("Clip 4 by 19 June", today).isDeed);
    CHECK(toText(nextDeedIn("Clip 4 by 19 June", today).due) == "2026-06-19");
    for (const auto* deed :
         {"Answer him next time",
          "Leave the phone in the car",
          "Sit further from the whiteboard",
          "Pass him one couple to sit in with",
          "Let it rest until the fall"}) {
        INFO(deed);
        CHECK(nextDeedIn(deed, today).isDeed);
    }
    CHECK_FALSE(nextDeedIn("Two clips with longer pauses", today).isDeed);
    CHECK_FALSE(nextDeedIn("Smaller was deeper", today).isDeed);
    CHECK_FALSE(nextDeedIn("", today).isDeed);
}
