// SPDX-License-Identifier: MIT
#include "storage/people_list.h"

#include "actions/edit.h"
#include "actions/people.h"
#include "actions/relationships.h"
#include "analysis/contact.h"
#include "storage/folding.h"
#include "tests/support/made_up.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace asterism;
using namespace asterism::actions;

namespace {

const Day today = day(2026, 6, 15);

std::vector<std::string> namesOf(const std::vector<PersonRow>& rows)
{
    std::vector<std::string> names;
    for (const auto& row : rows) {
        names.push_back(row.name);
    }
    return names;
}

PersonRow rowOf(const Store& store, const Id<Person>& id)
{
    for (const auto& row : personRows(store.reader(), today)) {
        if (row.id == id) {
            return row;
        }
    }
    FAIL("not in the list");
    return {};
}

Relationship tieOf(const Store& store, const Id<Person>& person)
{
    return store.reader().where(&Relationship::person, person).front();
}

void meet(Store& store, const Id<Person>& person, PartialDate on, MeetingState state)
{
    Meeting meeting;
    meeting.kind = "coffee";
    meeting.state = state;
    meeting.startsOn = on;
    meeting.what = "ask for less, sooner";
    const auto id = add(store, meeting);
    Attendance attendance;
    attendance.meeting = id;
    attendance.relationship = tieOf(store, person).id;
    add(store, attendance);
}

/// Whatever can be a contact, with every odd date, among a few people.
void addContacts(Store& store, asterism::test::Random& random)
{
    store.act({Verb::Import, "plan", ""}, [&](Writer& plan) {
        const auto some = [&]<typename Record>(int count, Record*) {
            for (int at = 0; at < count; ++at) {
                if (auto row = asterism::test::someRow<Record>(random, plan)) {
                    plan.put(*row);
                }
            }
        };
        some(8, static_cast<Person*>(nullptr));
        some(14, static_cast<Relationship*>(nullptr));
        some(10, static_cast<Outreach*>(nullptr));
        for (auto thread : plan.all<Outreach>()) {
            thread.relationship.reset(); // A made-up one may belong to somebody else.
            plan.put(thread);
        }
        some(20, static_cast<Message*>(nullptr));
        some(20, static_cast<Meeting*>(nullptr));
        some(40, static_cast<Attendance*>(nullptr));
        some(20, static_cast<Exchange*>(nullptr));
    });
}

} // namespace

TEST_CASE("The list is in the order of names, whatever titles and accents they wear")
{
    const auto store = Store::inMemory();
    for (const char* name : {"Zoë Ångström", "Prof. Dr. Ann Lee", "ägidius Moor", "Dr Berta Ohm"}) {
        addPersonOfKind(*store, name, RelationshipKind::Mentor);
    }

    const auto rows = personRows(store->reader(), today);

    CHECK(
        namesOf(rows)
        == std::vector<std::string>{
            "ägidius Moor", "Prof. Dr. Ann Lee", "Dr Berta Ohm", "Zoë Ångström"});
}

TEST_CASE("Somebody whose whole name is a title keeps it")
{
    CHECK(orderOfName("Prof.") == foldFully("Prof."));
    CHECK(orderOfName("Dr Prof") == foldFully("Prof"));
    CHECK(orderOfName("Drake Profumo") == foldFully("Drake Profumo"));
}

TEST_CASE("A row says the most telling tie first")
{
    const auto store = Store::inMemory();
    const auto ann = addPersonOfKind(*store, "Ann", RelationshipKind::PastGuide);
    Relationship distant;
    distant.person = ann;
    distant.kind = RelationshipKind::Peer;
    distant.phase = Phase::Active;
    distant.closeness = 2;
    add(*store, distant);
    Relationship close = distant;
    close.kind = RelationshipKind::Sponsor;
    close.closeness = 4;
    add(*store, close);
    Relationship over = distant;
    over.kind = RelationshipKind::Coach;
    over.phase = Phase::Ended;
    over.closeness = 5;
    add(*store, over);

    const auto row = rowOf(*store, ann);

    using enum RelationshipKind;
    CHECK(row.kinds == std::vector{Sponsor, Peer, PastGuide});
    CHECK(row.phase == Phase::Active);
    CHECK(row.closeness == 4);
    CHECK(row.isPlaced);
}

TEST_CASE("Somebody without closeness is not placed yet, nor is who has no tie at all")
{
    const auto store = Store::inMemory();
    const auto ann = addPersonOfKind(*store, "Ann", RelationshipKind::Mentor);
    Person lone;
    lone.displayName = "Lone";
    const auto loneId = add(*store, lone);

    CHECK_FALSE(rowOf(*store, ann).isPlaced);
    CHECK(rowOf(*store, loneId).kinds.empty());
    CHECK_FALSE(rowOf(*store, loneId).isPlaced);

    auto tie = tieOf(*store, ann);
    tie.closeness = 3;
    change(*store, tie);
    CHECK(rowOf(*store, ann).isPlaced);
}

TEST_CASE("Only active ties of people who are in touch hold needs")
{
    const auto store = Store::inMemory();
    const auto ann = addPersonOfKind(*store, "Ann", RelationshipKind::Mentor);
    Need need;
    need.title = "Courage";
    const auto courage = add(*store, need);
    need.title = "Writing";
    const auto writing = add(*store, need);
    cover(*store, courage, tieOf(*store, ann).id, 2);
    link(*store, Coverage{writing, tieOf(*store, ann).id, 1, {}, {2024, 5, 1}});

    CHECK(rowOf(*store, ann).needsHeld == 1);

    setResting(*store, ann, Resting::Resting);
    CHECK(rowOf(*store, ann).needsHeld == 0);
}

TEST_CASE("A meeting to come or missed is no contact")
{
    const auto store = Store::inMemory();
    const auto ann = addPersonOfKind(*store, "Ann", RelationshipKind::Mentor);
    meet(*store, ann, {2026, 6, 3}, MeetingState::Held);
    meet(*store, ann, {2026, 6, 10}, MeetingState::MissedByThem);
    meet(*store, ann, {2026, 6, 23}, MeetingState::Held);

    CHECK(rowOf(*store, ann).lastContact == PartialDate(2026, 6, 3));
}

TEST_CASE("The last contact of the list is the one that the conclusions know")
{
    asterism::test::Random random(20260615);
    for (int round = 0; round < 40; ++round) {
        const auto store = Store::inMemory();
        addContacts(*store, random);
        const Plan plan = store->reader().plan();
        std::map<std::string, PartialDate> expected;
        const auto dates = contactDates(plan, today);
        for (std::size_t at = 0; at < dates.size(); ++at) {
            auto& last = expected[plan.of<Relationship>()[at].person.text];
            last = laterContact(last, lastContact(dates[at], today), today);
        }
        for (const auto& row : personRows(store->reader(), today)) {
            const auto known = expected.find(row.id.text);
            if (known != expected.end()) {
                CHECK(countedDay(row.lastContact, today) == countedDay(known->second, today));
            }
        }
    }
}

TEST_CASE("Finding looks at the beginnings of words, in any order, without accents")
{
    const auto store = Store::inMemory();
    const auto id = addPersonOfKind(*store, "Zoë Ångström-Łuk", RelationshipKind::Mentor);
    auto zoe = store->reader().at(id);
    zoe.organization = "St. Brigid Clinic";
    change(*store, zoe);
    tagAll(*store, {id}, "Trauma");
    ContactPoint mail;
    mail.person = id;
    mail.value = "zoe@angstrom.example";
    add(*store, mail);
    const auto row = rowOf(*store, id);

    for (const char* typed :
         {"zo", "luk angs", "brigid zoe", "TRAUMA", "zoe@ang", "angstrom.ex", ""}) {
        INFO(typed);
        CHECK(hasWords(row, foldFully(typed)));
    }
    CHECK_FALSE(hasWords(row, foldFully("oe")));
    CHECK_FALSE(hasWords(row, foldFully("zoe meier")));
}

TEST_CASE("Tags are counted, and the case of their letters does not spread them")
{
    const auto store = Store::inMemory();
    const auto ann = addPersonOfKind(*store, "Ann", RelationshipKind::Mentor);
    const auto ben = addPersonOfKind(*store, "Ben", RelationshipKind::Peer);
    tagAll(*store, {ann, ben}, "trauma");
    tagAll(*store, {ben}, "Berlin");

    CHECK(tagCounts(store->reader()) == std::vector<TagCount>{{"Berlin", 1}, {"trauma", 2}});
    CHECK(rowOf(*store, ben).tags == std::vector<std::string>{"Berlin", "trauma"});
}

TEST_CASE("The last meetings of a person come newest first")
{
    const auto store = Store::inMemory();
    const auto ann = addPersonOfKind(*store, "Ann", RelationshipKind::Mentor);
    for (const unsigned month : {2U, 5U, 3U, 4U}) {
        meet(*store, ann, {2026, month, 1}, MeetingState::Held);
    }
    meet(*store, ann, {2026, 6, 1}, MeetingState::Cancelled);

    const auto lines = lastMeetingsWith(store->reader(), ann, today, 3);

    REQUIRE(lines.size() == 3);
    CHECK(lines[0].on == PartialDate(2026, 5, 1));
    CHECK(lines[2].on == PartialDate(2026, 3, 1));
    CHECK(lines[0].text == "ask for less, sooner");
}

TEST_CASE("Open promises are those neither done nor released, the dated ones first")
{
    const auto store = Store::inMemory();
    const auto ann = addPersonOfKind(*store, "Ann", RelationshipKind::Mentor);
    Commitment promise;
    promise.relationship = tieOf(*store, ann).id;
    promise.text = "when it suits";
    add(*store, promise);
    promise.text = "the article";
    promise.due = {2026, 7};
    add(*store, promise);
    promise.text = "done";
    promise.doneOn = {2026, 6, 1};
    add(*store, promise);

    const auto open = openPromisesWith(store->reader(), ann, 5);

    REQUIRE(open.size() == 2);
    CHECK(open[0].text == "the article");
    CHECK(open[1].text == "when it suits");
}

TEST_CASE("Two thousand people with twenty thousand meetings are read at once", "[.benchmark]")
{
    const auto store = Store::inMemory();
    store->actInBulk({Verb::Import, "plan", ""}, [](Writer& plan) {
        std::vector<Id<Relationship>> ties;
        for (int at = 0; at < 2000; ++at) {
            Person person;
            person.id = newId<Person>();
            person.displayName = "Somebody Číslo " + std::to_string(at);
            person.organization = "The Clinic of " + std::to_string(at % 50);
            plan.put(person);
            Relationship tie;
            tie.id = newId<Relationship>();
            tie.person = person.id;
            tie.phase = Phase::Active;
            plan.put(tie);
            ties.push_back(tie.id);
        }
        for (std::size_t at = 0; at < 20000; ++at) {
            Meeting meeting;
            meeting.id = newId<Meeting>();
            meeting.kind = "coffee";
            meeting.state = MeetingState::Held;
            meeting.startsOn = today - std::chrono::days(static_cast<int>(at / 10));
            plan.put(meeting);
            Attendance attendance;
            attendance.id = newId<Attendance>();
            attendance.meeting = meeting.id;
            attendance.relationship = ties[at % ties.size()];
            plan.put(attendance);
        }
    });

    std::vector<double> times;
    for (int round = 0; round < 15; ++round) {
        const auto before = std::chrono::steady_clock::now();
        CHECK(personRows(store->reader(), today).size() == 2000);
        const std::chrono::duration<double, std::milli> spent
            = std::chrono::steady_clock::now() - before;
        times.push_back(spent.count());
    }
    std::ranges::sort(times);
    WARN("reading the list: " << times[times.size() / 2] << " ms");
}
