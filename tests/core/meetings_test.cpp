// SPDX-License-Identifier: MIT
#include "actions/log.h"
#include "analysis/agenda.h"
#include "analysis/contact.h"
#include "storage/folding.h"
#include "tests/core/outreach_samples.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <random>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);

Id<Relationship> tieWith(
    Store& store, const Id<Person>& person, Direction direction = Direction::TheyGuideMe)
{
    Relationship tie;
    tie.person = person;
    tie.direction = direction;
    tie.phase = Phase::Active;
    return add(store, tie);
}

/// Four people with a tie each, and a clock that stands still.
struct Circle {
    std::unique_ptr<Store> store = Store::inMemory();
    std::vector<Id<Person>> people;
    std::vector<Id<Relationship>> ties;

    Circle()
    {
        for (const auto* name : {"Rosalind", "Dev", "Lena", "Ji-woo"}) {
            people.push_back(addPerson(*store, name));
            ties.push_back(tieWith(*store, people.back()));
        }
    }

    Id<Meeting> plan(const PartialDate& on, std::vector<std::size_t> who = {0})
    {
        NewMeeting planned;
        planned.startsOn = on;
        for (const auto at : who) {
            planned.people.push_back(people.at(at));
        }
        return planMeeting(*store, planned);
    }

    Meeting meeting(const Id<Meeting>& id) const { return store->reader().at(id); }
    MeetingState state(const Id<Meeting>& id) const { return meeting(id).state; }
    std::string digest() const { return contentDigest(store->reader().connection()); }

    std::string lastContactWith(std::size_t at) const
    {
        const auto plan = store->reader().plan();
        for (const auto& dates : contactDates(plan, today)) {
            if (dates.relationship == ties.at(at)) {
                return toText(lastContact(dates, today));
            }
        }
        return "none";
    }

    std::optional<Refusal> refusal(const std::function<void()>& deed) const
    {
        const auto before = digest();
        const auto steps = store->history().size();
        try {
            deed();
        } catch (const Error& error) {
            CHECK(digest() == before);
            CHECK(store->history().size() == steps);
            return error.refusal();
        }
        return std::nullopt;
    }
};

using enum MeetingState;

} // namespace

TEST_CASE("A meeting moves only as the model says", "[meetings]")
{
    struct Row {
        MeetingState from;
        std::vector<MeetingState> to;
    };
    // Told by hand from the model; Moved is made by putting off.
    const std::vector<Row> rows{
        {Proposed, {Confirmed, Held, Cancelled}},
        {Confirmed, {Held, Cancelled, MissedByMe, MissedByThem}},
        {Held, {Signed}},
        {Moved, {}},
        {Cancelled, {}},
        {MissedByMe, {}},
        {MissedByThem, {}},
        {Signed, {Amended}},
        {Amended, {Signed}}};
    CHECK(rows.size() == everyWord<MeetingState>().size());
    for (const auto& row : rows) {
        for (const auto to : everyWord<MeetingState>()) {
            INFO(wordOf(row.from) << " to " << wordOf(to));
            Circle circle;
            const auto id = circle.plan(PartialDate(2026, 6, 10));
            auto meeting = circle.meeting(id);
            meeting.state = row.from;
            circle.store->act({}, [&](Writer& plan) { plan.put(meeting); });
            const auto refused
                = circle.refusal([&] { moveMeeting(*circle.store, id, to, today); });
            CHECK(refused == refusalToMove(meeting, to, today));
            if (std::ranges::find(row.to, to) != row.to.end()) {
                CHECK_FALSE(refused);
                CHECK(circle.state(id) == to);
            } else {
                CHECK(refused == Refusal::MeetingCannotFollow);
            }
        }
    }
}

TEST_CASE("Nothing that is still to come has been held or missed", "[meetings]")
{
    Circle circle;
    const auto tomorrow = circle.plan(PartialDate(2026, 6, 16));
    const auto open = circle.plan({});
    for (const auto outcome : {Held, MissedByMe, MissedByThem}) {
        CHECK(circle.refusal([&] { moveMeeting(*circle.store, tomorrow, outcome, today); })
              == Refusal::OutcomeNeedsPast);
        CHECK(circle.refusal([&] { moveMeeting(*circle.store, open, outcome, today); })
              == Refusal::DateNeeded);
    }
    LoggedMeeting logged;
    logged.came = {circle.people[0]};
    logged.on = PartialDate(2026, 7);
    CHECK(circle.refusal([&] { logMeeting(*circle.store, logged, today); })
          == Refusal::OutcomeNeedsPast);
    logged.on = PartialDate(2026, 6); // this month has begun
    CHECK_FALSE(circle.refusal([&] { logMeeting(*circle.store, logged, today); }));

    moveMeeting(*circle.store, tomorrow, Held, today + std::chrono::days{1});
    auto meeting = circle.meeting(tomorrow);
    meeting.startsOn = PartialDate(2026, 6, 20);
    CHECK(circle.refusal([&] { editMeeting(*circle.store, meeting, today); })
          == Refusal::OutcomeNeedsPast);
}

TEST_CASE("A meeting is logged in one step, with all that came of it", "[meetings]")
{
    Circle circle;
    const auto before = circle.digest();
    LoggedMeeting logged;
    logged.came = {circle.people[0]};
    logged.on = PartialDate(2026, 6, 12);
    logged.minutes = 50;
    logged.stays = "Readier than I feel";
    logged.feltHeld = 8;
    logged.promises = {
        {.text = "Send the checklist", .due = PartialDate(2026, 6, 19)},
        {.text = "Share the reading", .owner = Owner::Them}};
    logged.thanks = "Thanked her at the door";
    const auto done = logMeeting(*circle.store, logged, today);

    const auto meeting = circle.meeting(done.meeting);
    CHECK(meeting.state == Held);
    CHECK(toText(meeting.startsOn) == "2026-06-12");
    CHECK(meeting.minutes == 50);
    CHECK(meeting.what == "Readier than I feel");
    CHECK(meeting.feltHeld == 8);
    REQUIRE(done.promises.size() == 2);
    const auto mine = circle.store->reader().at(done.promises[0]);
    CHECK(mine.meeting == done.meeting);
    CHECK(mine.relationship == circle.ties[0]);
    CHECK(toText(mine.madeOn) == "2026-06-12");
    CHECK(circle.store->reader().at(done.promises[1]).owner == Owner::Them);
    const auto thanks = circle.store->reader().all<Exchange>();
    REQUIRE(thanks.size() == 1);
    CHECK(thanks.front().kind == ExchangeKind::Gratitude);
    CHECK(thanks.front().direction == ExchangeDirection::Given);
    CHECK(circle.lastContactWith(0) == "2026-06-12");

    REQUIRE(circle.store->undo());
    CHECK(circle.digest() == before);
}

TEST_CASE("The meeting that had been planned is the one that was held", "[meetings]")
{
    Circle circle;
    const auto planned = circle.plan(PartialDate(2026, 6, 14), {0, 1});
    LoggedMeeting logged;
    logged.planned = planned;
    logged.came = {circle.people[0]};
    logMeeting(*circle.store, logged, today);
    CHECK(circle.store->reader().count<Meeting>() == 1);
    CHECK(circle.state(planned) == Held);
    CHECK(toText(circle.meeting(planned).startsOn) == "2026-06-14");
    CHECK(circle.store->reader().count<Attendance>() == 2);
    CHECK(circle.lastContactWith(0) == "2026-06-14");
    CHECK(circle.lastContactWith(1).empty());
    CHECK(circle.refusal([&] { logMeeting(*circle.store, logged, today); })
          == Refusal::MeetingCannotFollow);
}

TEST_CASE("A meeting is with somebody, and somebody without a tie is only considered", "[meetings]")
{
    Circle circle;
    CHECK(circle.refusal([&] { planMeeting(*circle.store, {}); }) == Refusal::NobodyThere);
    CHECK(circle.refusal([&] { logMeeting(*circle.store, {}, today); }) == Refusal::NobodyThere);
    const auto stranger = addPerson(*circle.store, "Priya");
    LoggedMeeting logged;
    logged.came = {stranger, stranger};
    const auto done = logMeeting(*circle.store, logged, today);
    const auto ties = circle.store->reader().where(&Relationship::person, stranger);
    REQUIRE(ties.size() == 1);
    CHECK(ties.front().phase == Phase::Considered);
    CHECK(circle.store->reader().where(&Attendance::meeting, done.meeting).size() == 1);
}

TEST_CASE("A reverse meeting belongs to the reverse tie of a person with two", "[meetings]")
{
    Circle circle;
    const auto reverse = tieWith(*circle.store, circle.people[0], Direction::Reverse);
    LoggedMeeting logged;
    logged.came = {circle.people[0]};
    logged.kind = "reverse mentoring";
    logMeeting(*circle.store, logged, today);
    CHECK(circle.store->reader().all<Attendance>().front().relationship == reverse);
    logged.kind = "individual supervision";
    const auto other = logMeeting(*circle.store, logged, today);
    CHECK(circle.store->reader().where(&Attendance::meeting, other.meeting).front().relationship
          == circle.ties[0]);
}

TEST_CASE("A group that is named alone invites its members", "[meetings]")
{
    Circle circle;
    Group group;
    group.name = "Peer group";
    group.contractedSize = 4;
    const auto id = add(*circle.store, group);
    for (const auto& person : circle.people) {
        link(*circle.store, GroupMember{id, person});
    }
    LoggedMeeting logged;
    logged.group = id;
    logged.stayedAway = {};
    logged.on = PartialDate(2026, 6, 10);
    const auto done = logMeeting(*circle.store, logged, today);
    CHECK(circle.meeting(done.meeting).contractedSize == 4);
    CHECK(circle.store->reader().where(&Attendance::meeting, done.meeting).size() == 4);
    CHECK(circle.lastContactWith(3) == "2026-06-10");
}

TEST_CASE("Putting off leaves a trace and takes along what leads up to the meeting", "[meetings]")
{
    Circle circle;
    NewMeeting planned;
    planned.people = {circle.people[0], circle.people[1]};
    planned.startsOn = PartialDate(2026, 6, 14);
    planned.kind = "mentoring";
    planned.purpose = "Courage to apply";
    planned.agenda = {{.text = "The poster"}, {.text = "Rest"}};
    const auto first = planMeeting(*circle.store, planned);
    moveMeeting(*circle.store, first, MissedByThem, today);
    const auto before = circle.digest();
    const auto second
        = postponeMeeting(*circle.store, first, {PartialDate(2026, 6, 21), {}, {}});
    CHECK(circle.state(first) == Moved);
    CHECK(circle.state(second) == Confirmed);
    CHECK(circle.meeting(second).purpose == "Courage to apply");
    CHECK(circle.store->reader().where(&Attendance::meeting, second).size() == 2);
    const auto plan = circle.store->reader().plan();
    const auto items = itemsOf(plan, second);
    REQUIRE(items.size() == 2);
    CHECK(items.front().timesCarried == 0); // it was put off, not left open
    CHECK(circle.refusal([&] { postponeMeeting(*circle.store, first, {}); })
          == Refusal::MeetingCannotFollow);
    REQUIRE(circle.store->undo());
    CHECK(circle.digest() == before);
    CHECK(circle.state(postponeMeeting(*circle.store, first, {})) == Proposed);
}

TEST_CASE("What is signed is amended before it is changed", "[meetings]")
{
    Circle circle;
    const auto id = circle.plan(PartialDate(2026, 6, 10));
    moveMeeting(*circle.store, id, Held, today);
    auto meeting = circle.meeting(id);
    meeting.soWhat = "Order matters";
    editMeeting(*circle.store, meeting, today);
    moveMeeting(*circle.store, id, Signed, today);
    meeting.soWhat = "Order matters more";
    CHECK(circle.refusal([&] { editMeeting(*circle.store, meeting, today); })
          == Refusal::MeetingCannotFollow);
    CHECK(circle.refusal([&] { setAttendance(*circle.store, id, {circle.people[1]}); })
          == Refusal::MeetingCannotFollow);
    moveMeeting(*circle.store, id, Amended, today);
    editMeeting(*circle.store, meeting, today);
    CHECK(circle.state(id) == Amended);
    moveMeeting(*circle.store, id, Signed, today);
    CHECK(circle.meeting(id).soWhat == "Order matters more");
}

TEST_CASE("An item that was carried three times asks whether it is still wanted", "[meetings]")
{
    Circle circle;
    NewMeeting planned;
    planned.people = {circle.people[0]};
    planned.startsOn = PartialDate(2026, 3, 1);
    planned.agenda = {
        {.text = "The poster", .wanted = HelpWanted::Challenge},
        {.text = "Fees"},
        {.text = "Grief"}};
    auto meeting = planMeeting(*circle.store, planned);
    const auto first = circle.store->reader().where(&AgendaItem::meeting, meeting);
    settleAgendaItem(*circle.store, first[1].id, AgendaState::Discussed);
    settleAgendaItem(*circle.store, first[2].id, AgendaState::Parked);
    for (unsigned month = 4; month <= 6; ++month) {
        moveMeeting(*circle.store, meeting, Held, today);
        const auto open = openItemsWith(circle.store->reader().plan(), circle.people[0]);
        REQUIRE(open.size() == 2);
        CHECK(open[0].timesCarried == static_cast<int>(month) - 3);
        CHECK(open[0].isStillWanted == (month < 6));
        CHECK(open[1].isParked == (month == 4));
        const auto next = circle.plan(PartialDate(2026, month, 1));
        carryAgenda(*circle.store, next, {first[1].id, open[0].item, open[1].item});
        CHECK(openItemsWith(circle.store->reader().plan(), circle.people[0]).empty());
        meeting = next;
    }
    const auto items = itemsOf(circle.store->reader().plan(), meeting);
    REQUIRE(items.size() == 2);
    CHECK(items[0].timesCarried == 3);
    CHECK_FALSE(items[0].isStillWanted);
    CHECK(circle.store->reader().at(items[0].item).wanted == HelpWanted::Challenge);
    const auto carried = circle.store->reader().count<AgendaItem>();
    carryAgenda(*circle.store, meeting, {first[0].id});
    CHECK(circle.store->reader().count<AgendaItem>() == carried); // each is carried once
}

TEST_CASE("In any order, each who attended has the last day on which they did", "[meetings]")
{
    std::mt19937 random(7);
    const auto pick = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    for (int round = 0; round < 25; ++round) {
        INFO("round " << round);
        std::vector<LoggedMeeting> entries;
        std::array<PartialDate, 4> expected;
        Circle names;
        for (int at = 0; at < 6; ++at) {
            LoggedMeeting entry;
            entry.on = PartialDate(today - std::chrono::days{pick(0, 400)});
            for (std::size_t who = 0; who < expected.size(); ++who) {
                const bool came = pick(0, 2) == 0;
                (came ? entry.came : entry.stayedAway).push_back(names.people[who]);
                expected[who] = came ? std::max(expected[who], entry.on) : expected[who];
            }
            if (!entry.came.empty()) {
                entries.push_back(entry);
            }
        }
        for (int order = 0; order < 3; ++order) {
            std::ranges::shuffle(entries, random);
            for (const auto& entry : entries) {
                logMeeting(*names.store, entry, today);
            }
            for (std::size_t who = 0; who < expected.size(); ++who) {
                CHECK(names.lastContactWith(who) == toText(expected[who]));
            }
            while (names.store->reader().count<Meeting>() > 0) {
                REQUIRE(names.store->undo());
            }
        }
    }
}

TEST_CASE("A typed line does what it says, in one step", "[meetings]")
{
    Circle circle;
    const auto people = circle.store->reader().all<Person>();
    const auto read = [&](std::string_view text) {
        return readLine(text, people, today, foldFully);
    };
    const auto planned = circle.plan(PartialDate(2026, 6, 14), {0, 1});
    const auto before = circle.digest();

    const auto line = read("met Rosalind, Dev yesterday 50m: steady");
    const auto promise = readPromise("me to Dev: text by friday", people, today, foldFully);
    const auto done = doLine(*circle.store, line, today, {promise});
    REQUIRE(done.met);
    CHECK(done.met->meeting == planned);
    CHECK(circle.meeting(planned).what == "steady");
    REQUIRE(done.met->promises.size() == 1);
    CHECK(circle.store->reader().at(done.met->promises[0]).relationship == circle.ties[1]);
    REQUIRE(circle.store->undo());
    CHECK(circle.digest() == before);

    const auto promised = doLine(*circle.store, read("promise Lena article in May"), today);
    CHECK(toText(circle.store->reader().at(*promised.promise).due) == "2027-05");
    REQUIRE(circle.store->undo());

    const auto idea = doLine(*circle.store, read("idea Prof. X: a talk"), today);
    CHECK(circle.store->reader().at(*idea.idea).displayName == "Prof. X");
    CHECK(circle.store->reader().all<Outreach>().front().ask == "a talk");
    REQUIRE(circle.store->undo());
    CHECK(circle.digest() == before);

    CHECK(doLine(*circle.store, read("slept well"), today).note);
    CHECK(circle.refusal([&] { doLine(*circle.store, read("met Priya"), today); })
          == Refusal::NoSuchRow);
    CHECK(circle.refusal([&] { doLine(*circle.store, read("met"), today); })
          == Refusal::NobodyThere);
}
