// SPDX-License-Identifier: MIT
#include "analysis/promises.h"

#include "actions/promises.h"
#include "actions/whole_plan.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "tests/core/outreach_samples.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);

struct Promising {
    std::unique_ptr<Store> store = Store::inMemory();
    Id<Person> lena = addPerson(*store, "Lena");
    Id<Commitment> id;

    explicit Promising(Owner owner = Owner::Me, const PartialDate& due = {2026, 6, 1})
    {
        NewPromise promise;
        promise.text = "The article";
        promise.owner = owner;
        promise.person = lena;
        promise.due = due;
        promise.firstStep = "Find it";
        id = notePromise(*store, promise, day(2026, 5, 20));
    }

    Commitment row() const { return store->reader().at(id); }
    PromiseProgress progress() const { return progressOf(row(), today); }

    std::optional<Refusal> refusal(const std::function<void()>& deed) const
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

std::vector<std::string> textsOf(const Plan& plan, PromiseGroup group, Day asOf)
{
    std::vector<std::string> texts;
    for (const auto& shown : shownPromises(plan, asOf)) {
        if (shown.group == group) {
            texts.push_back(
                std::ranges::find(plan.of<Commitment>(), shown.promise, &Commitment::id)->text);
        }
    }
    return texts;
}

Plan storyPlan()
{
    return readPlan(story(StoryName::EarlyCareer));
}

} // namespace

TEST_CASE("A promise is open, being done, waiting, and then kept or let go", "[meetings]")
{
    Promising kept;
    CHECK(kept.progress() == PromiseProgress::Open);
    startPromise(*kept.store, kept.id);
    CHECK(kept.progress() == PromiseProgress::Doing);
    letPromiseWait(*kept.store, kept.id, "the library");
    CHECK(kept.progress() == PromiseProgress::Waiting);
    letPromiseWait(*kept.store, kept.id, {});
    CHECK(kept.progress() == PromiseProgress::Doing);
    keepPromise(*kept.store, kept.id, today, today);
    CHECK(kept.progress() == PromiseProgress::Done);
    CHECK(stateOf(kept.row(), today) == PromiseState::DoneLate);
    for (const auto& deed : std::vector<std::function<void()>>{
             [&] { keepPromise(*kept.store, kept.id, today, today); },
             [&] { releasePromise(*kept.store, kept.id, today, today); },
             [&] { startPromise(*kept.store, kept.id); },
             [&] { renegotiatePromise(*kept.store, kept.id, {2026, 7}, today); }}) {
        CHECK(kept.refusal(deed) == Refusal::PromiseSettled);
    }
    reopenPromise(*kept.store, kept.id);
    releasePromise(*kept.store, kept.id, today, today);
    CHECK(kept.progress() == PromiseProgress::Released);
}

TEST_CASE("A promise is kept neither in the future nor before it was made", "[meetings]")
{
    Promising promise;
    const auto keep = [&](const PartialDate& on) {
        return promise.refusal([&] { keepPromise(*promise.store, promise.id, on, today); });
    };
    CHECK(keep({2026, 6, 16}) == Refusal::DateStillToCome);
    CHECK(keep({2026, 5, 19}) == Refusal::DoneBeforePromised);
    CHECK(keep({2026, 4}) == Refusal::DoneBeforePromised);
    CHECK(keep({}) == Refusal::DateNeeded);
    CHECK_FALSE(keep({2026, 5})); // some day of May may be after the 20th
}

TEST_CASE("A new day lets go of the old one and keeps both known", "[meetings]")
{
    Promising promise;
    const auto after = renegotiatePromise(
        *promise.store, promise.id, {2026, 7}, today, "Tell her the new day");
    const auto plan = promise.store->reader().plan();
    CHECK(progressOf(promise.row(), today) == PromiseProgress::Released);
    const auto row = promise.store->reader().at(after);
    CHECK(row.text == "The article");
    CHECK(row.firstStep == "Tell her the new day");
    CHECK(toText(row.due) == "2026-07");
    const auto* before = renegotiatedFrom(plan, row);
    REQUIRE(before);
    CHECK(before->id == promise.id);
    const auto shown = shownPromises(plan, today);
    REQUIRE(shown.size() == 2);
    CHECK(toText(shown[0].renegotiatedFrom) == "2026-06-01");
    CHECK(followThrough(plan.of<Commitment>(), today).settled == 0);
    REQUIRE(promise.store->undo());
    CHECK(promise.store->reader().count<Commitment>() == 1);
    CHECK(promise.progress() == PromiseProgress::Open);
}

TEST_CASE("They are reminded once, kindly, and only of what is theirs", "[meetings]")
{
    Promising mine;
    CHECK(mine.refusal([&] { remindOfPromise(*mine.store, mine.id, today); })
          == Refusal::PromiseNotTheirs);
    Promising theirs(Owner::Them);
    letPromiseWait(*theirs.store, theirs.id, "her holidays");
    remindOfPromise(*theirs.store, theirs.id, today);
    CHECK(remindedOn(theirs.row()) == today);
    CHECK(waitingForBeside(theirs.row()) == "her holidays");
    CHECK(theirs.progress() == PromiseProgress::Waiting);
    CHECK(theirs.refusal([&] { remindOfPromise(*theirs.store, theirs.id, today); })
          == Refusal::RemindedOnce);
    Promising silent(Owner::Them);
    auto person = silent.store->reader().at(silent.lena);
    person.doNotContact = true;
    change(*silent.store, person);
    CHECK(silent.refusal([&] { remindOfPromise(*silent.store, silent.id, today); })
          == Refusal::DoNotContact);
}

TEST_CASE("Amara's promises in their groups", "[meetings]")
{
    const auto plan = storyPlan();
    CHECK(textsOf(plan, PromiseGroup::Soon, today)
          == std::vector<std::string>{
              "First glossary draft, 30 terms",
              "Introduce me to the interest-group chair",
              "Share her fee-policy template",
              "Clip 4 for review",
              "De-identified vignette for the June group",
              "Self-assessment before the contract review"});
    CHECK(textsOf(plan, PromiseGroup::WhenItSuits, today).empty());
    CHECK(textsOf(plan, PromiseGroup::DoneThisMonth, today).empty());
    CHECK(textsOf(plan, PromiseGroup::Earlier, today).size() == 7);
    // On the last day of March four had been kept in it, the last one first.
    const auto march = textsOf(plan, PromiseGroup::DoneThisMonth, day(2026, 3, 31));
    REQUIRE(march.size() == 4);
    CHECK(march[2] == "Draft fee sheet");
    CHECK(march[3] == "Share reading on support after an incident");
}

TEST_CASE("Two weeks of silence after a day of mine offer a kind word, and no more", "[meetings]")
{
    const auto plan = storyPlan();
    const auto nameOf = [&](const Id<Person>& id) {
        return std::ranges::find(plan.of<Person>(), id, &Person::id)->displayName;
    };
    // The glossary for Noor was meant for the 15th of May; they last spoke on the 8th of April.
    const auto silent = silentPromises(plan, contactDates(plan, today), today);
    REQUIRE(silent.size() == 1);
    CHECK(nameOf(silent[0].person) == "Noor Siddiqui");
    CHECK(silent[0].days == 31);
    const auto on = [&](Day asOf) {
        return silentPromises(plan, contactDates(plan, asOf), asOf).size();
    };
    CHECK(on(day(2026, 5, 29)) == 0);
    CHECK(on(day(2026, 5, 30)) == 1);

    const auto theirs = promisesToRemindOf(plan, today);
    REQUIRE(theirs.size() == 2);
    CHECK(nameOf(theirs[0].person) == "Dr Henrik Vale");
    CHECK(theirs[0].days == 15);
    CHECK(nameOf(theirs[1].person) == "Lena Sorby");
    CHECK(theirs[1].days == 5);
}

TEST_CASE("No kind word is offered after a contact, or to somebody who rests", "[meetings]")
{
    PlanBuilder builder;
    builder.tie("Noor");
    Commitment promise;
    promise.id = Id<Commitment>{"p"};
    promise.text = "Glossary";
    promise.relationship = Id<Relationship>{"Noor"};
    promise.due = date("2026-05-15");
    builder.plan.of<Commitment>().push_back(promise);
    const auto count = [&] {
        return silentPromises(builder.plan, contactDates(builder.plan, today), today).size();
    };
    CHECK(count() == 1);
    builder.meeting({"Noor"}, "2026-05-14");
    CHECK(count() == 1);
    builder.person("Noor").resting = Resting::Resting;
    CHECK(count() == 0);
    builder.person("Noor").resting = Resting::Active;
    builder.meeting({"Noor"}, "2026-05-15");
    CHECK(count() == 0);
}
