// SPDX-License-Identifier: MIT
// Beginning and closing a relationship on plans at random: each is one step that can be undone and
// redone, whatever was said, and a refusal changes nothing.
#include "actions/beginning.h"
#include "actions/edit.h"
#include "actions/ending.h"
#include "storage/digest.h"
#include "tests/support/made_up.h"

#include <catch2/catch.hpp>

using namespace asterism;
using test::pick;
using test::Random;

namespace {

constexpr Day actingDay{std::chrono::days{21000}}; // in 2027

template <RecordType Record>
std::optional<Record> oneOf(Random& random, const Store& store)
{
    const auto rows = store.reader().all<Record>();
    if (rows.empty()) {
        return std::nullopt;
    }
    return rows.at(static_cast<std::size_t>(pick(random, 0, static_cast<int>(rows.size()) - 1)));
}

/// A plan with a few rows of every kind.
std::unique_ptr<Store> richPlan(Random& random)
{
    auto store = Store::inMemory();
    for (int round = 0; round < 4; ++round) {
        forEachRecord([&]<typename Record>() {
            const auto row = test::someRow<Record>(random, store->reader());
            if (!row) {
                return;
            }
            if constexpr (std::is_same_v<Record, Profile>) {
                return;
            } else if constexpr (Entity<Record>) {
                actions::add(*store, *row);
            } else {
                actions::link(*store, *row);
            }
        });
    }
    return store;
}

template <Worded Enumeration>
Enumeration someWord(Random& random)
{
    const auto all = everyWord<Enumeration>();
    return all.at(static_cast<std::size_t>(pick(random, 0, static_cast<int>(all.size()) - 1)));
}

actions::Ending someEnding(Random& random, const Store& store)
{
    actions::Ending ending;
    ending.tie = oneOf<Relationship>(random, store)->id;
    ending.reason = someWord<actions::EndingReason>(random);
    ending.received = test::someText(random);
    ending.staysWithMe = test::someText(random);
    ending.noteForMe = test::someText(random);
    ending.how = someWord<actions::HowSaid>(random);
    ending.talk.front() = test::someText(random);
    ending.talkOn = test::someDate(random);
    ending.callsOffMeetings = pick(random, 0, 1) == 0;
    ending.data = someWord<actions::KeptData>(random);
    for (const auto& promise : store.reader().all<Commitment>()) {
        ending.promises.push_back(
            {promise.id,
             someWord<actions::PromiseEnding>(random),
             oneOf<Person>(random, store)->id});
    }
    for (const auto& need : store.reader().all<Need>()) {
        ending.needs.push_back(
            {need.id, someWord<actions::NeedAfter>(random), oneOf<Person>(random, store)->id, {}});
    }
    return ending;
}

actions::Beginning someBeginning(Random& random, const Store& store)
{
    const auto plan = store.reader().plan();
    auto said = actions::beginWith(plan, oneOf<Person>(random, store)->id);
    if (pick(random, 0, 3) == 0) {
        said = actions::beginWith(plan, {});
        said.name = test::someText(random);
    }
    said.whyAgain = pick(random, 0, 1) == 0 ? std::string() : test::someText(random);
    said.holds.push_back(oneOf<Need>(random, store)->id);
    said.firstOn = test::someDate(random);
    said.endsOn = test::someDate(random);
    said.clauses["purpose"] = test::someText(random);
    said.isAgreed = pick(random, 0, 1) == 0;
    said.mine.text = test::someText(random);
    said.plansFirst = pick(random, 0, 1) == 0;
    return said;
}

/// One step, or a refusal that changes nothing. True when it was done.
bool isOneStep(Store& store, const std::function<void()>& deed)
{
    const auto digest = [&] { return contentDigest(store.reader().connection()); };
    const auto before = digest();
    const auto steps = store.history().size();
    try {
        deed();
    } catch (const Error& error) {
        INFO(error.what());
        CHECK(error.refusal() != Refusal::Conflict);
        CHECK(error.refusal() != Refusal::NoSuchRow);
        CHECK(digest() == before);
        CHECK(store.history().size() == steps);
        return false;
    }
    const auto after = digest();
    CHECK(store.history().size() == steps + 1);
    store.undo();
    CHECK(digest() == before);
    store.redo();
    CHECK(digest() == after);
    CHECK(store.verify().isOk);
    return true;
}

} // namespace

TEST_CASE("Whatever is said of an ending is one step that can be undone and redone", "[endings]")
{
    int done = 0;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        Random random(seed);
        const auto store = richPlan(random);
        const auto ending = someEnding(random, *store);
        done += isOneStep(*store, [&] { actions::closeKindly(*store, ending, actingDay); }) ? 1 : 0;
    }
    CHECK(done > 5);
}

TEST_CASE(
    "Whatever is said of a beginning is one step that can be undone and redone", "[beginnings]")
{
    int done = 0;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        Random random(seed);
        const auto store = richPlan(random);
        const auto said = someBeginning(random, *store);
        done += isOneStep(*store, [&] { actions::beginRelationship(*store, said, actingDay); }) ? 1
                                                                                                : 0;
    }
    CHECK(done > 5);
}
