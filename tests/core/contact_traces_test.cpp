// SPDX-License-Identifier: MIT
#include "storage/contact_traces.h"

#include "actions/whole_plan.h"
#include "analysis/contact.h"
#include "tests/support/random_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

/// Few people and many things that happened with them, all within a few years.
Plan busyPlan(std::uint32_t seed)
{
    test::PlanDice dice(seed);
    Plan plan = dice.plan(30);
    const auto narrow = [&](PartialDate& date) {
        if (!date.isEmpty() && !dice.happens(6)) {
            date.year = dice.number(2024, 2027);
        }
    };
    for (auto& meeting : plan.of<Meeting>()) {
        narrow(meeting.startsOn);
        meeting.state = dice.happens(2) ? MeetingState::Held : meeting.state;
    }
    for (auto& message : plan.of<Message>()) {
        narrow(message.sentOn);
    }
    for (auto& exchange : plan.of<Exchange>()) {
        narrow(exchange.happenedOn);
    }
    return plan;
}

} // namespace

TEST_CASE("What is read for contacts tells the same as the whole plan")
{
    std::array<int, 4> told{};
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        const auto store = Store::inMemory();
        actions::importPlan(*store, busyPlan(seed), "a test");
        for (const Day asOf : {day(2026, 6, 15), day(2025, 2, 28), day(2024, 1, 1)}) {
            INFO("seed " << seed << " as of " << toText(asOf));
            const auto contacts = contactDates(contactTraces(store->reader()), asOf);
            CHECK(contacts == contactDates(store->reader().plan(), asOf));
            for (const auto& each : contacts) {
                told[0] += !each.lastMeeting.isEmpty();
                told[1] += !each.lastMessageIn.isEmpty();
                told[2] += !each.lastAnsweredOut.isEmpty();
                told[3] += !each.lastExchange.isEmpty();
            }
        }
    }
    // Every kind of contact was there to be told.
    for (const int each : told) {
        CHECK(each > 20);
    }
}

TEST_CASE(
    "Rows are handed over with every kind of cell, and trouble while they are taken comes back")
{
    Connection connection(":memory:");
    connection.execute("CREATE TABLE odd (word TEXT, number INTEGER);"
                       "INSERT INTO odd VALUES ('Ærø', -7), (NULL, 0), ('', NULL)");
    std::vector<std::pair<Cell, Cell>> rows;
    const auto owned = [](const CellView& cell) {
        return std::visit(
            [](const auto& held) -> Cell {
                if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::string_view>) {
                    return std::string(held);
                } else {
                    return held;
                }
            },
            cell);
    };
    const auto take
        = [&](const HandedRow& row) { rows.emplace_back(owned(row.view(0)), owned(row.view(1))); };
    connection.handOver("word, number", "odd", take);
    const std::vector<std::pair<Cell, Cell>> expected{
        {std::string("Ærø"), std::int64_t{-7}}, {Cell{}, std::int64_t{0}}, {std::string(), Cell{}}};
    CHECK(rows == expected);

    int asked = 0;
    CHECK_THROWS_AS(
        connection.handOver(
            "word",
            "odd",
            [&](const HandedRow&) {
                ++asked;
                throw Error(Refusal::Damaged, "no");
            }),
        Error);
    CHECK(asked == 1);
    rows.clear();
    connection.handOver("word, number", "odd WHERE number < 0", take);
    CHECK(rows.size() == 1);
}
