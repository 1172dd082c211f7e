// SPDX-License-Identifier: MIT
// What the page of meetings leans on: states that only moves change, the
// history of one row, a calendar file of one meeting.
#include "actions/calendar.h"
#include "actions/edit.h"
#include "actions/meetings.h"
#include "actions/whole_plan.h"
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

TEST_CASE(
    "The history of a meeting tells what was done to it and its parts, the newest first",
    "[meeting-parts]")
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
