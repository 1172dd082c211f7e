// SPDX-License-Identifier: MIT
#include "actions/outreach.h"

#include "tests/core/outreach_samples.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

TEST_CASE("There is one open thread with a person in a direction", "[outreach]")
{
    for (const State state : everyWord<State>()) {
        INFO(wordOf(state));
        Asking asking;
        asking.bringTo(state);
        const bool isUnderWay = state == State::Idea || state == State::Draft
            || state == State::Ready || state == State::Sent || state == State::Nudged
            || state == State::InConversation || state == State::Later;
        const auto refusal = refusalOf(asking, [&] { beginWith(*asking.store, asking.person); });
        CHECK(refusal == (isUnderWay ? std::optional{Refusal::ThreadAlreadyOpen} : std::nullopt));

        // The other way round is another matter.
        NewOutreach offer;
        offer.person = asking.person;
        offer.direction = Direction::IGuideThem;
        CHECK_FALSE(refusalOf(asking, [&] { beginOutreach(*asking.store, offer); }));
        CHECK(openThread(asking.store->reader(), asking.person, Direction::IGuideThem));
    }
}

TEST_CASE("A new thread is linked to the one before with the same person", "[outreach]")
{
    Asking asking;
    asking.bringTo(State::Declined);
    const auto second = beginWith(*asking.store, asking.person);
    CHECK(threadOf(*asking.store, second).previous == asking.thread);
    CHECK_FALSE(threadOf(*asking.store, asking.thread).previous);
}

TEST_CASE("A thread begins with its needs, its tie and its way in", "[outreach]")
{
    const auto store = Store::inMemory();
    const auto isolde = addPerson(*store, "Isolde");
    const auto tomas = addPerson(*store, "Tomas");
    Need need;
    need.title = "Consultation on suicide risk";
    const auto risk = add(*store, need);
    need.title = "Feedback on writing";
    const auto writing = add(*store, need);

    NewOutreach begun;
    begun.person = isolde;
    begun.needs = {risk};
    begun.wayIn = tomas;
    begun.whyYou = "Her study of safety plans";
    begun.whatIOffer = "Notes from practice";
    const auto before = contentDigest(store->reader().connection());
    const auto id = beginOutreach(*store, begun);

    const auto thread = threadOf(*store, id);
    CHECK(thread.state == State::Idea);
    CHECK(thread.wayIn == tomas);
    CHECK(thread.patience == 7);
    CHECK(tieOf(*store, id).phase == Phase::Considered);
    CHECK(tieOf(*store, id).direction == Direction::TheyGuideMe);
    CHECK(
        store->reader().where(&OutreachNeed::outreach, id) == std::vector{OutreachNeed{id, risk}});

    setOutreachNeeds(*store, id, {writing});
    CHECK(
        store->reader().where(&OutreachNeed::outreach, id)
        == std::vector{OutreachNeed{id, writing}});

    store->undo();
    store->undo();
    CHECK(contentDigest(store->reader().connection()) == before);

    begun.wayIn = isolde;
    CHECK_THROWS_AS(beginOutreach(*store, begun), Error);
}

TEST_CASE("What is edited does not move the thread", "[outreach]")
{
    Asking asking;
    asking.bringTo(State::Sent);
    const auto before = threadOf(*asking.store, asking.thread);
    auto changed = before;
    changed.ask = "one question by mail";
    changed.patience = 12;
    changed.state = State::Accepted;
    changed.person = addPerson(*asking.store, "Somebody else");
    changed.relationship.reset();
    changed.resumeOn = {2027};
    editOutreach(*asking.store, changed);

    auto expected = before;
    expected.ask = "one question by mail";
    expected.patience = 12;
    CHECK(threadOf(*asking.store, asking.thread) == expected);
}

TEST_CASE(
    "A thread belongs to the tie that is named, and to the living one when none is", "[outreach]")
{
    const auto store = Store::inMemory();
    const auto ann = addPerson(*store, "Ann");
    const auto tieWith = [&](const Id<Person>& person, Direction direction, Phase phase) {
        Relationship tie;
        tie.person = person;
        tie.direction = direction;
        tie.phase = phase;
        return add(*store, tie);
    };
    const auto over = tieWith(ann, Direction::TheyGuideMe, Phase::Ended);
    const auto alive = tieWith(ann, Direction::TheyGuideMe, Phase::KeptWarm);
    const auto reverse = tieWith(ann, Direction::Reverse, Phase::Active);
    const auto elsewhere = tieWith(addPerson(*store, "Ben"), Direction::TheyGuideMe, Phase::Active);

    CHECK(threadOf(*store, beginWith(*store, ann)).relationship == alive);
    NewOutreach begun;
    begun.person = ann;
    begun.relationship = reverse;
    CHECK(threadOf(*store, beginOutreach(*store, begun)).relationship == reverse);
    begun.relationship = elsewhere;
    CHECK_THROWS_AS(beginOutreach(*store, begun), Error);
    begun.relationship = over;
    CHECK_THROWS_AS(beginOutreach(*store, begun), Error); // one is under way in that direction
}
