// SPDX-License-Identifier: MIT
// What the page of meetings leans on: states that only moves change, shares of a group meeting, the
// history of one row, a calendar file of one meeting.
#include "actions/calendar.h"
#include "actions/edit.h"
#include "actions/meetings.h"
#include "actions/whole_plan.h"
#include "analysis/agenda.h"
#include "interchange/plan_json.h"
#include "interchange/stories.h"
#include "storage/row_history.h"

#include <catch2/catch.hpp>

using namespace asterism;

namespace {

std::unique_ptr<Store> sample()
{
    auto store = Store::inMemory();
    actions::importPlan(*store, readPlan(story(StoryName::EarlyCareer)), "sample");
    return store;
}

Meeting on(const Store& store, Day day)
{
    return store.reader().where(&Meeting::startsOn, PartialDate(day)).at(0);
}

} // namespace

TEST_CASE("A plain change leaves the state of a meeting to its own moves", "[meeting-parts]")
{
    auto store = sample();
    Meeting meeting = on(*store, day(2026, 6, 23));
    REQUIRE(meeting.state == MeetingState::Confirmed);

    meeting.state = MeetingState::Held; // though its day is still to come
    meeting.place = "Room 4";
    actions::change(*store, meeting);

    const Meeting after = store->reader().at(meeting.id);
    CHECK(after.state == MeetingState::Confirmed);
    CHECK(after.place == "Room 4");
}

TEST_CASE("A group shares its time as R54 says", "[meeting-parts]")
{
    // 120 minutes and four cases: 10, then 95 for the cases, learning 10, logistics 5.
    const auto shares = groupSharesOf(120, 4);
    CHECK(shares.checkIn == 10);
    CHECK(shares.cases == 4);
    CHECK(shares.eachCase == 23);
    CHECK(shares.logistics == 5);
    CHECK(shares.learning == 13); // 10, and the three minutes that four cannot share

    CHECK(groupSharesOf(85, 3) == GroupShares{10, 3, 20, 10, 5});
}

TEST_CASE("However long a group meets, its parts add up and none is negative", "[meeting-parts]")
{
    for (const int minutes : {-5, 0, 1, 20, 45, 50, 51, 90, 600}) {
        for (const int cases : {0, 1, 4, 12}) {
            const auto shares = groupSharesOf(minutes, cases);
            INFO(minutes << " minutes, " << cases << " cases");
            CHECK(shares.cases >= 1);
            CHECK(shares.eachCase >= 0);
            CHECK(shares.learning >= 0);
            CHECK(shares.checkIn + shares.cases * shares.eachCase + shares.learning
                      + shares.logistics
                  == std::max(minutes, 0));
        }
    }
}

TEST_CASE("The history of a meeting tells what was done to it and its parts, the newest first", "[meeting-parts]")
{
    auto store = sample();
    const auto rosalinds = on(*store, day(2026, 6, 23));
    const auto tomas = on(*store, day(2026, 6, 25));
    const auto before = historyOfRow(store->reader(), rosalinds.id.text).size();

    Meeting changed = rosalinds;
    changed.place = "Room 4";
    actions::editMeeting(*store, changed, storyDay());
    actions::addAgendaItem(*store, rosalinds.id, {"How do I rest?", {}, {}, {}});
    actions::addAgendaItem(*store, tomas.id, {"Clip 5", {}, {}, {}});

    auto entries = historyOfRow(store->reader(), rosalinds.id.text);
    REQUIRE(entries.size() == before + 2);
    CHECK(entries[0].deed == Deed{Verb::Add, "agenda_item", "How do I rest?"});
    CHECK(entries[1].deed.verb == Verb::Change);
    CHECK(entries[1].deed.what == "meeting");

    // What is undone is no longer part of it.
    store->undo();
    store->undo();
    entries = historyOfRow(store->reader(), rosalinds.id.text);
    CHECK(entries.size() == before + 1);
}

TEST_CASE("A calendar file of one meeting has that meeting alone", "[meeting-parts]")
{
    auto store = sample();
    const auto rosalinds = on(*store, day(2026, 6, 23));
    const auto all = actions::calendarEntries(store->reader().plan(), storyDay());
    REQUIRE(all.size() > 1);

    actions::CalendarOptions options;
    options.only = rosalinds.id;
    const auto one = actions::calendarEntries(store->reader().plan(), storyDay(), options);
    REQUIRE(one.size() == 1);
    CHECK(one[0].uid == rosalinds.id.text);

    const std::string file = actions::calendarFile(*store, storyDay(), 0, options);
    CHECK(file.find("BEGIN:VEVENT") == file.rfind("BEGIN:VEVENT"));
    CHECK(file.find("Rosalind") == std::string::npos);
}
