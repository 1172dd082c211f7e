// SPDX-License-Identifier: MIT
#include "actions/people.h"
#include "analysis/introductions.h"
#include "tests/core/outreach_samples.h"

#include <catch2/catch.hpp>

#include <array>

using namespace asterism;
using namespace asterism::tests;

TEST_CASE("The tie with the person moves along with the thread", "[outreach]")
{
    using enum Phase;
    struct Row {
        Phase before;
        Phase asked, talking, yes, no;
    };
    // Told by hand; every step between them is a move of the model, or movePhase would refuse.
    const std::vector<Row> rows{
        {Considered, ReachingOut, Exploring, Active, NotNow},
        {ReachingOut, ReachingOut, Exploring, Active, NotNow},
        {NotNow, ReachingOut, Exploring, Active, NotNow},
        {FromAfar, ReachingOut, Exploring, Active, NotNow},
        {SetAside, ReachingOut, Exploring, Active, NotNow},
        {Ended, ReachingOut, Exploring, Active, NotNow},
        {Exploring, Exploring, Exploring, Active, Exploring},
        {Active, Active, Active, Active, Active},
        {Paused, Paused, Paused, Active, Paused},
        {Closing, Closing, Closing, Closing, Closing},
        {KeptWarm, KeptWarm, KeptWarm, KeptWarm, KeptWarm},
        {Colleague, Colleague, Colleague, Colleague, Colleague},
        {Dormant, Dormant, Reconnecting, Active, Dormant},
        {Reconnecting, Reconnecting, Reconnecting, Active, Reconnecting}};
    CHECK(rows.size() == everyWord<Phase>().size());
    for (const auto& row : rows) {
        const std::array answers{
            std::pair{State::InConversation, row.talking},
            std::pair{State::Accepted, row.yes},
            std::pair{State::Declined, row.no},
            std::pair{State::Later, row.no},
            std::pair{State::LetGo, row.no},
            std::pair{State::Withdrawn, row.no}};
        for (const auto& [answer, expected] : answers) {
            INFO(wordOf(row.before) << ", " << wordOf(answer));
            Asking asking;
            asking.store->act({}, [&](Writer& plan) {
                auto tie = tieOf(*asking.store, asking.thread);
                tie.phase = row.before;
                plan.put(tie);
            });
            asking.move(State::Draft);
            asking.move(State::Ready);
            CHECK(asking.phase() == row.before);
            asking.move(State::Sent);
            CHECK(asking.phase() == row.asked);
            asking.move(answer);
            CHECK(asking.phase() == expected);
        }
    }
}

TEST_CASE("A yes makes the relationship active from its day on", "[outreach]")
{
    Asking asking;
    Need need;
    need.title = "Feedback on writing";
    const auto writing = add(*asking.store, need);
    setOutreachNeeds(*asking.store, asking.thread, {writing});
    asking.bringTo(State::Sent);
    const auto before = asking.digest();

    auto reply = Asking::replyOf(ReplyKind::Yes);
    reply.on = day(2026, 5, 13);
    reply.holds = 1;
    logReply(*asking.store, asking.thread, reply, asking.today);
    CHECK(asking.state() == State::Accepted);
    CHECK(asking.phase() == Phase::Active);
    CHECK(tieOf(*asking.store, asking.thread).since == PartialDate(2026, 5, 13));
    const auto held = asking.store->reader().where(&Coverage::need, writing);
    REQUIRE(held.size() == 1);
    CHECK(held.front().level == 1);
    CHECK(held.front().relationship == tieOf(*asking.store, asking.thread).id);
    const auto answer = messagesOf(*asking.store, asking.thread).back();
    CHECK(answer.kind == MessageKind::Reply);
    CHECK(answer.direction == MessageDirection::In);
    CHECK(answer.body == "Thank you for writing.");
    CHECK(answer.sentOn == PartialDate(2026, 5, 13));

    // All of it is one step.
    asking.store->undo();
    CHECK(asking.digest() == before);
}

TEST_CASE("An answer is welcome at any time after the ask", "[outreach]")
{
    using enum State;
    struct Row {
        State from;
        State yes, no, later, talk;
    };
    const std::vector<Row> rows{
        {Sent, Accepted, Declined, Later, InConversation},
        {Nudged, Accepted, Declined, Later, InConversation},
        {InConversation, Accepted, Declined, Later, InConversation},
        {Later, Accepted, Declined, Later, InConversation},
        {LetGo, Accepted, Declined, Later, InConversation}};
    for (const auto& row : rows) {
        const std::array answers{
            std::pair{ReplyKind::Yes, row.yes},
            std::pair{ReplyKind::No, row.no},
            std::pair{ReplyKind::Later, row.later},
            std::pair{ReplyKind::LetsTalk, row.talk},
            std::pair{ReplyKind::Referred, row.no}};
        for (const auto& [kind, expected] : answers) {
            INFO(wordOf(row.from) << ", answer " << static_cast<int>(kind));
            Asking asking;
            asking.bringTo(row.from);
            const auto messages = messagesOf(*asking.store, asking.thread).size();
            asking.answer(kind);
            CHECK(asking.state() == expected);
            CHECK(messagesOf(*asking.store, asking.thread).size() == messages + 1);
            // A yes is as good when it comes late.
            CHECK((asking.phase() == Phase::Active) == (kind == ReplyKind::Yes));
        }
    }
    for (const State closed : {Idea, Draft, Ready, Accepted, Declined, Withdrawn, Dropped}) {
        INFO(wordOf(closed));
        Asking asking;
        asking.bringTo(closed);
        const auto refusal = refusalOf(asking, [&] { asking.answer(ReplyKind::Yes); });
        CHECK(refusal == Refusal::OutreachCannotFollow);
    }
}

TEST_CASE("An answer has come by today, and later has a day", "[outreach]")
{
    Asking asking;
    asking.bringTo(State::Sent);
    auto reply = Asking::replyOf(ReplyKind::Later);
    reply.resumeOn = {};
    const auto log = [&] { logReply(*asking.store, asking.thread, reply, asking.today); };
    CHECK(refusalOf(asking, log) == Refusal::DateNeeded);
    reply.resumeOn = {2026, 10};
    reply.on = asking.today + std::chrono::days{1};
    CHECK(refusalOf(asking, log) == Refusal::DateStillToCome);
    reply.on.reset();
    log();
    CHECK(threadOf(*asking.store, asking.thread).resumeOn == PartialDate(2026, 10));
}

TEST_CASE("Whoever is named in an answer is known to the one who named them", "[outreach]")
{
    Asking asking;
    asking.bringTo(State::Sent);
    auto reply = Asking::replyOf(ReplyKind::Referred);

    SECTION("somebody new is written down")
    {
        reply.referredName = "Dr Anselm Roth";
        logReply(*asking.store, asking.thread, reply, asking.today);
        const auto named
            = asking.store->reader().at(*threadOf(*asking.store, asking.thread).referredTo);
        CHECK(named.displayName == "Dr Anselm Roth");
        CHECK(named.introducedBy == asking.person);
        const auto ties = asking.store->reader().where(&Relationship::person, named.id);
        REQUIRE(ties.size() == 1);
        CHECK(ties.front().phase == Phase::Considered);
        CHECK(asking.store->reader().all<Acquaintance>().size() == 1);
        CHECK(asking.state() == State::Declined);
    }
    SECTION("somebody of the plan is linked and keeps their ties")
    {
        const auto known = addPersonOfKind(*asking.store, "Anselm", RelationshipKind::Mentor);
        know(*asking.store, known, asking.person, Knows::No);
        reply.referredTo = known;
        logReply(*asking.store, asking.thread, reply, asking.today);
        CHECK(threadOf(*asking.store, asking.thread).referredTo == known);
        CHECK(asking.store->reader().where(&Relationship::person, known).size() == 1);
        CHECK_FALSE(asking.store->reader().at(known).introducedBy);
        // What the user said of the two of them stays.
        CHECK(asking.store->reader().all<Acquaintance>().front().knows == Knows::No);
    }
    SECTION("but not themselves")
    {
        reply.referredTo = asking.person;
        const auto log = [&] { logReply(*asking.store, asking.thread, reply, asking.today); };
        CHECK(refusalOf(asking, log) == Refusal::SelfReference);
        CHECK(asking.state() == State::Sent);
    }
}

TEST_CASE("A follow-up that was not sent goes when an answer has come", "[outreach]")
{
    Asking asking;
    asking.bringTo(State::Sent);
    keepLetter(
        *asking.store, asking.thread, {.subject = "", .body = "Only once more"}, asking.today);
    asking.answer(ReplyKind::Yes);
    CHECK_FALSE(letterOf(asking.store->reader(), asking.thread));
    asking.store->undo();
    CHECK(letterOf(asking.store->reader(), asking.thread)->body == "Only once more");
}

TEST_CASE("Thanks and notes join a thread without moving it; letters do not", "[outreach]")
{
    Asking asking;
    asking.bringTo(State::Accepted);
    Message thanks;
    thanks.outreach = asking.thread;
    thanks.kind = MessageKind::Thanks;
    const auto keep = [&] { addToThread(*asking.store, thanks, asking.today); };
    CHECK(refusalOf(asking, keep) == Refusal::DateNeeded);
    thanks.sentOn = asking.today + std::chrono::days{1};
    CHECK(refusalOf(asking, keep) == Refusal::DateStillToCome);
    thanks.sentOn = asking.today;
    keep();
    CHECK(asking.state() == State::Accepted);
    thanks.kind = MessageKind::FollowUp2;
    CHECK(refusalOf(asking, keep) == Refusal::OutreachCannotFollow);
}

TEST_CASE("Whoever led the way is to be thanked, once", "[outreach]")
{
    Asking asking;
    const auto lena = addPersonOfKind(*asking.store, "Lena", RelationshipKind::Peer);
    auto thread = threadOf(*asking.store, asking.thread);
    CHECK(
        refusalOf(
            asking,
            [&] { thankIntroducer(*asking.store, asking.thread, "Introduction", monday, monday); })
        == Refusal::NoSuchRow);
    thread.wayIn = lena;
    editOutreach(*asking.store, thread);
    const auto toThank
        = [&] { return introductionsToThank(asking.store->reader().plan(), asking.today); };

    asking.move(State::Draft);
    asking.move(State::Ready);
    asking.move(State::Sent);
    CHECK(toThank().empty());
    asking.today = day(2026, 5, 13);
    asking.answer(ReplyKind::LetsTalk);
    REQUIRE(toThank().size() == 1);
    CHECK(
        toThank().front() == IntroductionToThank{asking.thread, lena, asking.person, asking.today});

    thankIntroducer(
        *asking.store, asking.thread, "Introduced me to Isolde", asking.today, asking.today);
    CHECK(toThank().empty());
    const auto exchanges = asking.store->reader().all<Exchange>();
    REQUIRE(exchanges.size() == 1);
    CHECK(exchanges.front().kind == ExchangeKind::Introduction);
    CHECK(exchanges.front().direction == ExchangeDirection::Received);
    CHECK(exchanges.front().thankedOn == PartialDate(asking.today));

    // Thanking again does not write it down twice, and a later yes does not ask for it again.
    thankIntroducer(*asking.store, asking.thread, "Once more", asking.today, asking.today);
    CHECK(asking.store->reader().all<Exchange>().size() == 1);
    asking.answer(ReplyKind::Yes);
    CHECK(toThank().empty());
}

TEST_CASE("A way in without a tie is thanked as a connector", "[outreach]")
{
    Asking asking;
    auto thread = threadOf(*asking.store, asking.thread);
    thread.wayIn = addPerson(*asking.store, "Lena");
    editOutreach(*asking.store, thread);
    asking.bringTo(State::Accepted);
    thankIntroducer(*asking.store, asking.thread, "Introduction", asking.today, asking.today);
    const auto tie = asking.store->reader().where(&Relationship::person, *thread.wayIn).front();
    CHECK(tie.kind == RelationshipKind::Connector);
    CHECK(tie.phase == Phase::Considered);
}

TEST_CASE("A letter beside any outreach stays with the person, and moves nothing", "[outreach]")
{
    const auto store = Store::inMemory();
    const auto anna = addPerson(*store, "Anna");
    const auto write = [&](const std::string& body, MessageKind kind = MessageKind::Thanks) {
        return keepLetterAside(
            *store,
            anna,
            kind,
            {"Thank you", body, "email", "thanks", Tone::Warm, "en"},
            monday,
            monday);
    };
    const auto empty = contentDigest(store->reader().connection());

    const auto first = write("It helped.");
    const auto message = store->reader().at(first);
    CHECK(message.body == "It helped.");
    CHECK(message.sentOn == PartialDate(monday));
    CHECK(message.direction == MessageDirection::Out);
    CHECK(isAside(store->reader().at(message.outreach)));
    CHECK(store->reader().all<Relationship>().empty());
    CHECK_FALSE(openThread(store->reader(), anna, Direction::TheyGuideMe));
    CHECK(nextSteps(store->reader().plan(), day(2027, 1, 1)).empty());
    CHECK(openAsks(threadStories(store->reader().plan(), day(2027, 1, 1))) == 0);
    CHECK(store->toUndo() == Deed{Verb::Add, "message", "Anna"});

    // The next one lies beside it.
    const auto afterFirst = contentDigest(store->reader().connection());
    const auto second = write("And again.", MessageKind::Note);
    CHECK(store->reader().at(second).outreach == message.outreach);
    const auto afterSecond = contentDigest(store->reader().connection());
    store->undo();
    CHECK(contentDigest(store->reader().connection()) == afterFirst);
    store->undo();
    CHECK(contentDigest(store->reader().connection()) == empty);
    store->redo();
    store->redo();
    CHECK(contentDigest(store->reader().connection()) == afterSecond);
}

TEST_CASE("A letter beside any outreach is no ask, has a text, and has left by today", "[outreach]")
{
    const auto store = Store::inMemory();
    const auto anna = addPerson(*store, "Anna");
    const Letter letter{"", "A word of thanks.", "", "", {}, ""};
    const auto refusal = [&](MessageKind kind, const Letter& text, Day on) {
        try {
            keepLetterAside(*store, anna, kind, text, on, monday);
        } catch (const Error& error) {
            return std::optional{error.refusal()};
        }
        return std::optional<Refusal>{};
    };
    CHECK(refusal(MessageKind::Ask, letter, monday) == Refusal::OutreachCannotFollow);
    CHECK(refusal(MessageKind::FollowUp2, letter, monday) == Refusal::OutreachCannotFollow);
    CHECK(refusal(MessageKind::Note, {}, monday) == Refusal::EmptyField);
    CHECK(
        refusal(MessageKind::Note, letter, monday + std::chrono::days(1))
        == Refusal::DateStillToCome);
    auto person = store->reader().at(anna);
    person.doNotContact = true;
    change(*store, person);
    CHECK(refusal(MessageKind::Note, letter, monday) == Refusal::DoNotContact);
    CHECK(store->reader().all<Message>().empty());
    CHECK(store->reader().all<Outreach>().empty());
}
