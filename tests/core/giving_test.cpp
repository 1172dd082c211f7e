// SPDX-License-Identifier: MIT
#include "analysis/giving.h"

#include "actions/edit.h"
#include "actions/exchanges.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "storage/digest.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);

struct GivingPlan : PlanBuilder {
    Exchange& passed(const std::string& tie, std::string_view on, ExchangeDirection direction)
    {
        auto& row = exchange(tie, on, false);
        row.direction = direction;
        return row;
    }
    Exchange& received(const std::string& tie, std::string_view on)
    {
        return passed(tie, on, ExchangeDirection::Received);
    }
    Exchange& given(const std::string& tie, std::string_view on)
    {
        return passed(tie, on, ExchangeDirection::Given);
    }
    Offer& offer(const std::string& title)
    {
        Offer row;
        row.id = Id<Offer>{title};
        row.title = title;
        return add(std::move(row));
    }
    std::vector<std::string> couldBringTo(Day asOf = today) const
    {
        std::vector<std::string> names;
        for (const auto& each : whatCouldIBring(plan, asOf)) {
            names.push_back(each.person.text);
        }
        return names;
    }
    std::vector<std::string> thanksFor(Day asOf = today) const
    {
        std::vector<std::string> ids;
        for (const auto& each : thanksOpen(plan, asOf)) {
            ids.push_back(each.exchange.text);
        }
        return ids;
    }
};

} // namespace

TEST_CASE("What passed between two people is told person by person", "[giving]")
{
    GivingPlan made;
    made.tie("Samir");
    made.tie("Samir", Phase::Active, "Samir as peer");
    made.tie("Dev");
    made.given("Samir as peer", "2026-04-20");
    made.received("Samir", "2026-02-24");
    made.passed("Dev", "2026-05-01", ExchangeDirection::Mutual);
    made.given("Dev", "2026-04-01");
    made.given("Dev", "2026-06-16"); // tomorrow

    const auto all = flows(made.plan, today);
    REQUIRE(all.size() == 2);
    CHECK(all[0].person.text == "Dev");
    CHECK(texts(all[0].given) == std::vector<std::string>{"exchange 3", "exchange 2"});
    CHECK(texts(all[0].received) == std::vector<std::string>{"exchange 2"});
    CHECK(texts(all[1].given) == std::vector<std::string>{"exchange 0"});
    CHECK(texts(all[1].received) == std::vector<std::string>{"exchange 1"});
}

TEST_CASE("The question what to bring goes by six months and never the other way (R73)", "[giving]")
{
    GivingPlan made;
    made.tie("Received only");
    made.received("Received only", "2026-06-01");
    made.tie("Gave long ago");
    made.given("Gave long ago", "2025-12-01");
    made.received("Gave long ago", "2026-02-01");
    made.received("Gave long ago", "2026-03-01");
    made.tie("Gave lately");
    made.given("Gave lately", "2026-02-01");
    made.received("Gave lately", "2026-02-01");
    made.received("Gave lately", "2026-03-01");
    made.tie("Even");
    made.given("Even", "2024-02-01");
    made.received("Even", "2026-03-01");
    made.tie("Mentee").direction = Direction::IGuideThem;
    made.given("Mentee", "2026-02-01");
    made.tie("Over", Phase::Ended);
    made.received("Over", "2026-06-01");

    CHECK(made.couldBringTo() == std::vector<std::string>{"Gave long ago", "Received only"});
    made.person("Received only").resting = Resting::Resting;
    CHECK(made.couldBringTo() == std::vector<std::string>{"Gave long ago"});
}

TEST_CASE("Of Amara's people, who only ever brought is thought of", "[giving]")
{
    // The running friend, and the peer who explained the board forms.
    const Plan plan = readPlan(story(StoryName::EarlyCareer));
    std::vector<std::string> names;
    for (const auto& each : whatCouldIBring(plan, storyDay())) {
        for (const auto& person : plan.of<Person>()) {
            if (person.id == each.person) {
                names.push_back(person.displayName);
            }
        }
    }
    CHECK(names == std::vector<std::string>{"Ji-woo Han", "Owen Bright"});
}

TEST_CASE(
    "Thanks are open for what was received, until they are said or no longer fresh", "[giving]")
{
    GivingPlan made;
    made.tie("Samir");
    made.received("Samir", "2026-05-01");
    made.given("Samir", "2026-05-02");
    made.received("Samir", "2026-06-01");
    CHECK(made.thanksFor() == std::vector<std::string>{"exchange 2", "exchange 0"});
    CHECK(made.thanksFor(day(2026, 7, 30)) == std::vector<std::string>{"exchange 2", "exchange 0"});
    CHECK(made.thanksFor(day(2026, 7, 31)) == std::vector<std::string>{"exchange 2"});

    made.plan.of<Exchange>()[2].thankedOn = day(2026, 6, 2);
    CHECK(made.thanksFor() == std::vector<std::string>{"exchange 0"});
    // A gratitude that went to them after it says enough.
    made.given("Samir", "2026-05-03").kind = ExchangeKind::Gratitude;
    CHECK(made.thanksFor().empty());
}

TEST_CASE("A letter of thanks is thanks for what came before it", "[giving]")
{
    GivingPlan made;
    made.tie("Samir");
    made.received("Samir", "2026-05-10");
    made.received("Samir", "2026-06-01");
    made.thread("Samir", OutreachState::Accepted);
    made.message("Samir", MessageDirection::Out, "2026-05-12", MessageKind::Thanks);
    CHECK(made.thanksFor() == std::vector<std::string>{"exchange 1"});
}

TEST_CASE("Offers are matched to what matters to a person", "[giving]")
{
    GivingPlan made;
    auto& samir = made.person("Samir");
    samir.theirGoals = "A bilingual leaflet on telehealth for families";
    made.tie("Samir");
    made.add<Tag>({Id<Person>{"Samir"}, "interpreters"});
    made.offer("Reading lists");
    made.offer("Working with an interpreter");
    made.offer("Telehealth consent tools for families");
    made.offer("Plain-language leaflets");
    made.given("Samir", "2026-05-10").offer = Id<Offer>{"Telehealth consent tools for families"};

    std::vector<std::string> found;
    for (const auto& each : offersFor(made.plan, Id<Person>{"Samir"})) {
        found.push_back(each.offer.text);
        CHECK(each.wasGiven == (each.offer.text.starts_with("Telehealth")));
    }
    CHECK(
        found
        == std::vector<std::string>{
            "Working with an interpreter",
            "Plain-language leaflets",
            "Telehealth consent tools for families"});
    CHECK(offersFor(made.plan, Id<Person>{"nobody"}).empty());
}

TEST_CASE("An exchange is written down for today unless it says when", "[giving]")
{
    const auto store = Store::inMemory();
    Person person;
    person.displayName = "Samir";
    Relationship tie;
    tie.person = actions::add(*store, person);
    Exchange exchange;
    exchange.relationship = actions::add(*store, tie);
    exchange.text = "Lent me a book";
    exchange.direction = ExchangeDirection::Received;
    const auto before = contentDigest(store->reader().connection());

    const auto id = actions::addExchange(*store, exchange, today);
    CHECK(store->reader().at(id).happenedOn == PartialDate(today));
    CHECK(store->toUndo() == Deed{Verb::Add, "exchange", "Samir"});

    const auto refusalOf = [&](const std::function<void()>& deed) {
        try {
            deed();
        } catch (const Error& error) {
            return std::optional{error.refusal()};
        }
        return std::optional<Refusal>();
    };
    CHECK(
        refusalOf([&] { actions::thankFor(*store, id, day(2026, 6, 14), today); })
        == Refusal::EndBeforeStart);
    CHECK(
        refusalOf([&] { actions::thankFor(*store, id, day(2026, 6, 16), today); })
        == Refusal::DateStillToCome);
    actions::thankFor(*store, id, today, today);
    CHECK(store->reader().at(id).thankedOn == PartialDate(today));

    exchange.happenedOn = day(2026, 6, 16);
    CHECK(
        refusalOf([&] { actions::addExchange(*store, exchange, today); })
        == Refusal::DateStillToCome);
    exchange.happenedOn = {};
    exchange.text.clear();
    CHECK(refusalOf([&] { actions::addExchange(*store, exchange, today); }) == Refusal::EmptyField);
    exchange.text = "Sent an article";
    exchange.direction = ExchangeDirection::Given;
    const auto given = actions::addExchange(*store, exchange, today);
    CHECK(
        refusalOf([&] { actions::thankFor(*store, given, today, today); }) == Refusal::UnknownWord);

    store->undo();
    store->undo();
    store->undo();
    CHECK(contentDigest(store->reader().connection()) == before);
}
