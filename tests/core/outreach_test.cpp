// SPDX-License-Identifier: MIT
#include "actions/outreach.h"

#include "actions/edit.h"
#include "actions/outreach_settings.h"
#include "actions/people.h"
#include "actions/relationships.h"
#include "analysis/introductions.h"
#include "storage/digest.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <set>

using namespace asterism;
using namespace asterism::actions;
using State = OutreachState;

namespace {

const Day monday = day(2026, 5, 11);

Id<Person> addPerson(Store& store, const std::string& name)
{
    Person person;
    person.displayName = name;
    return add(store, person);
}

/// A letter that may leave.
OutreachStep lookedAt()
{
    OutreachStep step;
    step.letter = Letter{
        "A question", "Could we talk for twenty minutes?", "email", "cold_ask", Tone::Warm, "en"};
    step.privacyLookedAt = true;
    step.resumeOn = {2026, 9};
    return step;
}

Id<Outreach> beginWith(Store& store, const Id<Person>& person)
{
    NewOutreach begun;
    begun.person = person;
    begun.purpose = "cold_ask";
    begun.ask = "a call of twenty minutes";
    return beginOutreach(store, begun);
}

Outreach threadOf(const Store& store, const Id<Outreach>& id)
{
    return store.reader().at(id);
}

Relationship tieOf(const Store& store, const Id<Outreach>& id)
{
    return store.reader().at(*threadOf(store, id).relationship);
}

std::vector<Message> messagesOf(const Store& store, const Id<Outreach>& id)
{
    return store.reader().where(&Message::outreach, id);
}

/// A thread in any state, brought there by moves that the model knows.
const std::map<State, std::vector<State>>& waysTo()
{
    using enum State;
    static const std::map<State, std::vector<State>> ways{
        {Idea, {}},
        {Draft, {Draft}},
        {Ready, {Draft, Ready}},
        {Sent, {Draft, Ready, Sent}},
        {Nudged, {Draft, Ready, Sent, Nudged}},
        {InConversation, {Draft, Ready, Sent, InConversation}},
        {Accepted, {Draft, Ready, Sent, Accepted}},
        {Declined, {Draft, Ready, Sent, Declined}},
        {Later, {Draft, Ready, Sent, Later}},
        {LetGo, {Draft, Ready, Sent, LetGo}},
        {Withdrawn, {Draft, Ready, Sent, Withdrawn}},
        {Dropped, {Dropped}}};
    return ways;
}

/// A plan with one thread, and a clock of its own: every move is made long after the one before.
struct Asking {
    std::unique_ptr<Store> store = Store::inMemory();
    Id<Person> person = addPerson(*store, "Dr Isolde Brandt");
    Id<Outreach> thread = beginWith(*store, person);
    Day today = monday;

    void move(State to, const OutreachStep& step = lookedAt())
    {
        moveOutreach(*store, thread, to, today, step);
    }
    void bringTo(State state)
    {
        for (const State next : waysTo().at(state)) {
            move(next);
            today += std::chrono::days{30};
        }
        REQUIRE(this->state() == state);
    }
    void answer(ReplyKind kind) { logReply(*store, thread, replyOf(kind), today); }
    static Reply replyOf(ReplyKind kind)
    {
        Reply reply;
        reply.kind = kind;
        reply.text = "Thank you for writing.";
        reply.resumeOn = {2026, 9};
        return reply;
    }
    State state() const { return threadOf(*store, thread).state; }
    Phase phase() const { return tieOf(*store, thread).phase; }
    std::string digest() const { return contentDigest(store->reader().connection()); }
};

/// Why it was refused; nothing when it was done. A refusal leaves the plan as it was.
std::optional<Refusal> refusalOf(Asking& asking, const std::function<void()>& deed)
{
    const auto before = asking.digest();
    const auto steps = asking.store->history().size();
    try {
        deed();
    } catch (const Error& error) {
        CHECK(asking.digest() == before);
        CHECK(asking.store->history().size() == steps);
        return error.refusal();
    }
    return std::nullopt;
}

} // namespace

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
    keepFollowUpRhythm(*asking.store, {5, 12, 8, {day(2026, 5, 14), day(2026, 12, 25)}});
    const auto rhythm = followUpRhythm(*asking.store);
    CHECK(rhythm == FollowUpRhythm{5, 12, 8, {day(2026, 5, 14), day(2026, 12, 25)}});
    CHECK_THROWS_AS(keepFollowUpRhythm(*asking.store, {.first = -1, .holidays = {}}), Error);

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
