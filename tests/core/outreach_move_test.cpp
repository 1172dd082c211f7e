// SPDX-License-Identifier: MIT
#include "actions/outreach_settings.h"
#include "tests/core/outreach_samples.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace asterism;
using namespace asterism::tests;

TEST_CASE("A thread moves exactly as the table of the model says", "[outreach]")
{
    // The table, written once more by hand.
    using enum State;
    const std::map<State, std::set<State>> table{
        {Idea, {Draft, Dropped}},
        {Draft, {Ready, Dropped}},
        {Ready, {Draft, Sent, Dropped}},
        {Sent, {Nudged, InConversation, Accepted, Declined, Later, LetGo, Withdrawn}},
        {Nudged, {Nudged, InConversation, Accepted, Declined, Later, LetGo, Withdrawn}},
        {InConversation, {Accepted, Declined, Later, LetGo, Withdrawn}},
        {Later, {Ready, Accepted, LetGo}},
        {LetGo, {InConversation, Accepted, Declined, Later}},
        {Accepted, {}},
        {Declined, {}},
        {Withdrawn, {}},
        {Dropped, {}}};
    for (const State from : everyWord<State>()) {
        for (const State to : everyWord<State>()) {
            INFO(wordOf(from) << " to " << wordOf(to));
            Asking asking;
            asking.bringTo(from);
            const auto expected
                = refusalToMove(*asking.store, asking.thread, to, asking.today, lookedAt());
            const auto refusal = refusalOf(asking, [&] { asking.move(to); });
            CHECK(expected == refusal);
            if (table.at(from).contains(to)) {
                CHECK_FALSE(refusal);
                CHECK(asking.state() == to);
            } else {
                CHECK(refusal == Refusal::OutreachCannotFollow);
                CHECK(asking.state() == from);
            }
        }
    }
}

TEST_CASE("Every move of a thread is one step that can be undone and done again", "[outreach]")
{
    for (const auto& [state, way] : waysTo()) {
        if (way.empty()) {
            continue;
        }
        INFO(wordOf(state));
        Asking asking;
        for (std::size_t step = 0; step + 1 < way.size(); ++step) {
            asking.move(way[step]);
            asking.today += std::chrono::days{30};
        }
        const auto before = asking.digest();
        const auto steps = asking.store->history().size();
        asking.move(state);
        const auto after = asking.digest();

        CHECK(asking.store->history().size() == steps + 1);
        CHECK(asking.store->undo()->subject == "Dr Isolde Brandt");
        CHECK(asking.digest() == before);
        asking.store->redo();
        CHECK(asking.digest() == after);
    }
}

TEST_CASE("A letter is not ready, and does not leave, before it was looked at", "[outreach]")
{
    const State to = GENERATE(State::Ready, State::Sent, State::Nudged);
    INFO(wordOf(to));
    Asking asking;
    asking.bringTo(
        to == State::Ready      ? State::Draft
            : to == State::Sent ? State::Ready
                                : State::Sent);
    const auto refusal = [&](const OutreachStep& step) {
        return refusalOf(asking, [&] { asking.move(to, step); });
    };

    SECTION("while a blank is left")
    {
        auto step = lookedAt();
        step.blanksLeft = {"their_name", "minutes"};
        CHECK(refusal(step) == Refusal::BlankLeft);
        try {
            asking.move(to, step);
        } catch (const Error& error) {
            CHECK(error.subject() == "their_name");
        }
    }
    SECTION("while nobody has looked whether it tells of a client")
    {
        auto step = lookedAt();
        step.privacyLookedAt = false;
        CHECK(refusal(step) == Refusal::PrivacyNotLookedAt);
    }
    SECTION("when the person is not to be written to")
    {
        auto person = asking.store->reader().at(asking.person);
        person.doNotContact = true;
        change(*asking.store, person);
        CHECK(refusal(lookedAt()) == Refusal::DoNotContact);
    }
    SECTION("when it is said to have left tomorrow")
    {
        auto step = lookedAt();
        step.on = asking.today + std::chrono::days{1};
        CHECK(refusal(step) == Refusal::DateStillToCome);
    }
    SECTION("else it is and does")
    {
        CHECK_FALSE(refusal(lookedAt()));
    }
}

TEST_CASE("A thread that asks for nothing is not ready and is not sent", "[outreach]")
{
    const State from = GENERATE(State::Draft, State::Ready);
    Asking asking;
    asking.bringTo(from);
    auto thread = threadOf(*asking.store, asking.thread);
    thread.ask = "  \n";
    editOutreach(*asking.store, thread);
    const State to = from == State::Draft ? State::Ready : State::Sent;
    CHECK(refusalOf(asking, [&] { asking.move(to); }) == Refusal::AskMissing);
}

TEST_CASE("The exact text that left is kept with its day", "[outreach]")
{
    Asking asking;
    asking.bringTo(State::Draft);
    keepLetter(*asking.store, asking.thread, {.subject = "First try", .body = "Hello"}, monday);
    CHECK(letterOf(asking.store->reader(), asking.thread)->subject == "First try");
    asking.move(State::Ready);
    auto step = lookedAt();
    step.on = asking.today - std::chrono::days{2};
    asking.move(State::Sent, step);

    const auto messages = messagesOf(*asking.store, asking.thread);
    REQUIRE(messages.size() == 1);
    const auto& sent = messages.front();
    CHECK(sent.kind == MessageKind::Ask);
    CHECK(sent.direction == MessageDirection::Out);
    CHECK(sent.subject == "A question");
    CHECK(sent.body == "Could we talk for twenty minutes?");
    CHECK(sent.channel == "email");
    CHECK(sent.letterTemplate == "cold_ask");
    CHECK(sent.tone == Tone::Warm);
    CHECK(sent.language == "en");
    CHECK(sent.sentOn == PartialDate(*step.on));
    CHECK_FALSE(letterOf(asking.store->reader(), asking.thread));

    // A follow-up that is being written leaves it alone.
    keepLetter(
        *asking.store, asking.thread, {.subject = "", .body = "Only once more"}, asking.today);
    CHECK(asking.store->reader().at(sent.id) == sent);
    CHECK(letterOf(asking.store->reader(), asking.thread)->body == "Only once more");
}

TEST_CASE("The letter that was kept leaves when no other is given", "[outreach]")
{
    Asking asking;
    const Letter letter{"A question", "Could we talk?", "email", "", Tone::Brief, "en"};
    keepLetter(*asking.store, asking.thread, letter, monday);
    CHECK(asking.state() == State::Draft);
    OutreachStep step;
    step.privacyLookedAt = true;
    asking.move(State::Ready, step);
    asking.move(State::Sent, step);
    const auto messages = messagesOf(*asking.store, asking.thread);
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().body == "Could we talk?");
    CHECK(messages.front().draftedOn == PartialDate(monday));
    CHECK(messages.front().sentOn == PartialDate(monday));
}

TEST_CASE("A ready letter that is changed wants to be looked at again", "[outreach]")
{
    Asking asking;
    const Letter letter{.subject = "A question", .body = "Could we talk?"};
    keepLetter(*asking.store, asking.thread, letter, monday);
    asking.move(State::Ready);

    keepLetter(*asking.store, asking.thread, letter, monday);
    CHECK(asking.state() == State::Ready);

    keepLetter(
        *asking.store, asking.thread, {.subject = "A question", .body = "Could we meet?"}, monday);
    CHECK(asking.state() == State::Draft);

    keepLetter(*asking.store, asking.thread, {}, monday);
    CHECK_FALSE(letterOf(asking.store->reader(), asking.thread));
}

TEST_CASE("No letter is written where none is to be sent", "[outreach]")
{
    for (const State state :
         {State::InConversation,
          State::Accepted,
          State::Declined,
          State::LetGo,
          State::Withdrawn,
          State::Dropped}) {
        INFO(wordOf(state));
        Asking asking;
        asking.bringTo(state);
        const auto refusal = refusalOf(asking, [&] {
            keepLetter(*asking.store, asking.thread, {.subject = "", .body = "Dear"}, asking.today);
        });
        CHECK(refusal == Refusal::OutreachCannotFollow);
    }
}

TEST_CASE("A follow-up waits for the patience, and there are two at most", "[outreach]")
{
    Asking asking;
    asking.move(State::Draft);
    asking.move(State::Ready);
    asking.move(State::Sent);

    // Seven business days after the 11th of May is the 20th.
    asking.today = day(2026, 5, 19);
    CHECK(refusalOf(asking, [&] { asking.move(State::Nudged); }) == Refusal::PatienceNotPassed);
    try {
        asking.move(State::Nudged);
    } catch (const Error& error) {
        CHECK(error.subject() == "2026-05-20");
    }
    asking.today = day(2026, 5, 20);
    asking.move(State::Nudged);

    // Ten more: the 3rd of June.
    asking.today = day(2026, 6, 2);
    CHECK(refusalOf(asking, [&] { asking.move(State::Nudged); }) == Refusal::PatienceNotPassed);
    asking.today = day(2026, 6, 3);
    asking.move(State::Nudged);

    asking.today = day(2027, 6, 3);
    CHECK(refusalOf(asking, [&] { asking.move(State::Nudged); }) == Refusal::NoThirdFollowUp);

    std::vector<MessageKind> kinds;
    for (const auto& message : messagesOf(*asking.store, asking.thread)) {
        kinds.push_back(message.kind);
    }
    CHECK(kinds == std::vector{MessageKind::Ask, MessageKind::FollowUp1, MessageKind::FollowUp2});
}

TEST_CASE("One's own holidays and patience move the follow-up", "[outreach]")
{
    Asking asking;
    keepPatience(*asking.store, {.first = 5, .second = 12, .rest = 8, .holidays = {}});
    keepDaysOff(
        *asking.store,
        {{day(2026, 12, 25), day(2026, 12, 25), "Christmas"},
         {day(2026, 5, 14), day(2026, 5, 14), ""}});
    const auto rhythm = followUpRhythm(*asking.store);
    CHECK(rhythm == FollowUpRhythm{5, 12, 8, {day(2026, 5, 14), day(2026, 12, 25)}});
    CHECK_THROWS_AS(keepPatience(*asking.store, {.first = -1, .holidays = {}}), Error);
    CHECK(followUpRhythm(*asking.store) == rhythm);

    // The thread was begun before and keeps its seven; the 14th does not count.
    asking.move(State::Draft);
    asking.move(State::Ready);
    asking.move(State::Sent);
    asking.today = day(2026, 5, 20);
    CHECK(refusalOf(asking, [&] { asking.move(State::Nudged); }) == Refusal::PatienceNotPassed);
    asking.today = day(2026, 5, 21);
    CHECK_FALSE(refusalOf(asking, [&] { asking.move(State::Nudged); }));

    // A new one takes what is set.
    const auto other = beginWith(*asking.store, addPerson(*asking.store, "Somebody else"));
    CHECK(threadOf(*asking.store, other).patience == 5);
}

TEST_CASE("Settings that make no sense are as if nothing was set", "[outreach]")
{
    const auto store = Store::inMemory();
    CHECK(followUpRhythm(*store) == FollowUpRhythm{});
    store->keepNote("outreach_patience", "7 many -3");
    store->keepNote("own_holidays", "2026-12-25\nChristmas\n2026-02-30\n");
    CHECK(followUpRhythm(*store) == FollowUpRhythm{7, 10, 10, {day(2026, 12, 25)}});
    store->keepNote("own_holidays", "2026-12-25/2026-12-20 Backwards\n2026-12-25/2040-01-01\n/\n");
    CHECK(ownDaysOff(*store).empty());
}

TEST_CASE("Days off are one day or several, keep their names, and all of them count", "[outreach]")
{
    const auto store = Store::inMemory();
    const DaysOff summer{day(2026, 8, 3), day(2026, 8, 5), "Summer in Cebu"};
    const DaysOff birthday{day(2026, 7, 1), day(2026, 7, 1), "2026-07-02 is\nthe party"};
    keepDaysOff(*store, {summer, birthday, summer});

    const auto kept = ownDaysOff(*store);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].name == "2026-07-02 is the party");
    CHECK(kept[1] == summer);
    CHECK(
        followUpRhythm(*store).holidays
        == Holidays{day(2026, 7, 1), day(2026, 8, 3), day(2026, 8, 4), day(2026, 8, 5)});

    // One with its end before its start, or of more than a year, is refused, and nothing changes.
    CHECK_THROWS_AS(keepDaysOff(*store, {{day(2026, 8, 5), day(2026, 8, 3), ""}}), Error);
    CHECK_THROWS_AS(keepDaysOff(*store, {{day(2026, 8, 5), day(2027, 8, 6), ""}}), Error);
    CHECK(ownDaysOff(*store) == kept);
    keepDaysOff(*store, {{day(2026, 8, 5), day(2027, 8, 5), ""}});
    CHECK(followUpRhythm(*store).holidays.size() == 366);
    keepDaysOff(*store, {});
    CHECK(ownDaysOff(*store).empty());
}

TEST_CASE("Asking again later needs a day, and forgets it when the time has come", "[outreach]")
{
    Asking asking;
    asking.bringTo(State::Sent);
    auto step = lookedAt();
    step.resumeOn = {};
    CHECK(refusalOf(asking, [&] { asking.move(State::Later, step); }) == Refusal::DateNeeded);
    asking.move(State::Later);
    CHECK(threadOf(*asking.store, asking.thread).resumeOn == PartialDate(2026, 9));

    auto thread = threadOf(*asking.store, asking.thread);
    thread.resumeOn = {2026, 10};
    editOutreach(*asking.store, thread);
    CHECK(threadOf(*asking.store, asking.thread).resumeOn == PartialDate(2026, 10));
    thread.resumeOn = {};
    CHECK(refusalOf(asking, [&] { editOutreach(*asking.store, thread); }) == Refusal::DateNeeded);

    asking.move(State::Ready);
    CHECK(threadOf(*asking.store, asking.thread).resumeOn.isEmpty());
}
TEST_CASE("No sequence of moves sends a third follow-up or leaves the table", "[outreach]")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto roll
            = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        Asking asking;
        for (int step = 0; step < 25; ++step) {
            asking.today += std::chrono::days{roll(12)};
            const State before = asking.state();
            const auto to = static_cast<State>(roll(11));
            try {
                if (roll(3) == 0) {
                    asking.answer(static_cast<ReplyKind>(roll(4)));
                } else {
                    asking.move(to);
                    const auto& possible = statesAfter(before);
                    REQUIRE(std::ranges::find(possible, to) != possible.end());
                    REQUIRE(asking.state() == to);
                }
            } catch (const Error&) {
                REQUIRE(asking.state() == before);
            }
            if (before == State::Accepted || before == State::Declined || before == State::Withdrawn
                || before == State::Dropped) {
                REQUIRE(asking.state() == before);
            }
            int followUps = 0;
            for (const auto& message : messagesOf(*asking.store, asking.thread)) {
                followUps += message.kind == MessageKind::FollowUp1
                    || message.kind == MessageKind::FollowUp2;
            }
            REQUIRE(followUps <= 2);
        }
    }
}
