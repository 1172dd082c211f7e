// SPDX-License-Identifier: MIT
#include "actions/calendar.h"

#include "actions/agreements.h"
#include "actions/people.h"
#include "storage/digest.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);
constexpr Instant now = 1781517600000; // 2026-06-15T10:00:00Z

CalendarEntry anEntry()
{
    CalendarEntry entry;
    entry.uid = "019a0000-0000-7000-8000-000000000001";
    entry.title = "Individual supervision";
    entry.day = day(2026, 6, 23);
    return entry;
}

std::vector<std::string> linesOf(const std::string& bytes)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto end = bytes.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(bytes.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

bool hasLine(const std::string& bytes, const std::string& line)
{
    return bytes.find("\r\n" + line + "\r\n") != std::string::npos;
}

std::string withLineEnds(const std::string& text, const std::string& lineEnd)
{
    std::string out;
    for (const char c : text) {
        out += c == '\n' ? lineEnd : std::string(1, c);
    }
    return out;
}

std::string calendarOf(const std::string& inside)
{
    return withLineEnds(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n" + inside + "END:VCALENDAR\n", "\r\n");
}

std::string invitation(const std::string& more)
{
    return "BEGIN:VEVENT\nUID:abc@example.org\nSUMMARY:Supervision\n" + more + "END:VEVENT\n";
}

} // namespace

TEST_CASE("An empty calendar is no file", "[calendar]")
{
    CHECK(writeCalendar({}, now).empty());
}

TEST_CASE("A whole day is a date without a zone and ends on the next", "[calendar]")
{
    const auto bytes = writeCalendar({anEntry()}, now);
    CHECK(hasLine(bytes, "DTSTART;VALUE=DATE:20260623"));
    CHECK(hasLine(bytes, "DTEND;VALUE=DATE:20260624"));
    CHECK(hasLine(bytes, "DTSTAMP:20260615T100000Z"));
    CHECK(hasLine(bytes, "UID:019a0000-0000-7000-8000-000000000001"));
    CHECK(bytes.find("METHOD") == std::string::npos);
    CHECK(hasLine(bytes, "SEQUENCE:0"));
    CHECK(hasLine(bytes, "BEGIN:VALARM"));
    CHECK(bytes.find("ATTENDEE") == std::string::npos);
    CHECK(bytes.find("ORGANIZER") == std::string::npos);
}

TEST_CASE("A time of day is written in UTC", "[calendar]")
{
    auto entry = anEntry();
    entry.startsAt = 1782208800000; // 2026-06-23T10:00:00Z
    entry.minutes = 50;
    entry.isTentative = true;
    entry.sequence = 3;
    const auto bytes = writeCalendar({entry}, now);
    CHECK(hasLine(bytes, "DTSTART:20260623T100000Z"));
    CHECK(hasLine(bytes, "DTEND:20260623T105000Z"));
    CHECK(hasLine(bytes, "STATUS:TENTATIVE"));
    CHECK(hasLine(bytes, "SEQUENCE:3"));
}

TEST_CASE("A promise is a to-do with its day", "[calendar]")
{
    auto entry = anEntry();
    entry.kind = CalendarKind::Todo;
    const auto bytes = writeCalendar({entry}, now);
    CHECK(hasLine(bytes, "BEGIN:VTODO"));
    CHECK(hasLine(bytes, "DUE;VALUE=DATE:20260623"));
    CHECK(bytes.find("DTSTART") == std::string::npos);
    CHECK(bytes.find("RELATED=END") != std::string::npos);
}

TEST_CASE(
    "No line is longer than 75 octets or cuts a letter, and texts come back as they were",
    "[calendar]")
{
    auto entry = anEntry();
    entry.title = "Wöchentliches Treffen; mit Komma, \\ und "
                  "指導者との面談を楽しみにしています、どうぞよろしくお願いいたします";
    entry.place = "Room 3\nsecond floor";
    const auto bytes = writeCalendar({entry}, now);
    for (const auto& line : linesOf(bytes)) {
        CHECK(line.size() <= 75);
        CHECK(line.find('\n') == std::string::npos);
    }
    const auto read = readCalendar(bytes);
    REQUIRE(read.events.size() == 1);
    CHECK(read.events[0].summary == entry.title);
    CHECK(read.events[0].place == entry.place);
    CHECK(read.events[0].uid == entry.uid);
    CHECK(read.events[0].starts == "2026-06-23");
    CHECK(read.problems.empty());
}

TEST_CASE("Characters that no calendar may hold are left off", "[calendar]")
{
    auto entry = anEntry();
    entry.title = std::string(
        "a\0b\x07"
        "c\xff"
        "d",
        7);
    const auto bytes = writeCalendar({entry}, now);
    CHECK(bytes.find('\0') == std::string::npos);
    CHECK(bytes.find('\x07') == std::string::npos);
    CHECK(bytes.find('\xff') == std::string::npos);
}

TEST_CASE("Times are read with the zone that they name", "[calendar]")
{
    const auto read = readCalendar(calendarOf(
        invitation("DTSTART:20260623T100000Z\nDTEND:20260623T105000Z\n")
        + invitation("DTSTART;TZID=Europe/Amsterdam:20260623T120000\nDURATION:PT50M\n")
        + invitation("DTSTART:20260623T120000\n") + invitation("DTSTART;VALUE=DATE:20260623\n")));
    REQUIRE(read.events.size() == 4);
    CHECK(read.events[0].starts == "2026-06-23T10:00:00Z");
    CHECK(read.events[0].minutes == 50);
    CHECK(read.events[1].starts == "2026-06-23T12:00:00+02:00");
    CHECK(read.events[1].startsAt == read.events[0].startsAt);
    CHECK(read.events[1].timeZone == "Europe/Amsterdam");
    CHECK(read.events[1].minutes == 50);
    CHECK(read.events[2].starts == "2026-06-23T12:00:00");
    CHECK_FALSE(read.events[2].startsAt.has_value());
    CHECK(read.events[3].starts == "2026-06-23");
    for (const auto& event : read.events) {
        CHECK(event.day == day(2026, 6, 23));
    }
}

TEST_CASE("Calendars are read leniently", "[calendar]")
{
    const auto text
        = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Caf\xe9\nDTSTART:20260623\nEND:VEVENT\n";
    for (const std::string lineEnd : {"\n", "\r\n"}) {
        // No UID, no VALUE=DATE, an old encoding, and the end is missing.
        const auto read = readCalendar(withLineEnds(text, lineEnd));
        REQUIRE(read.events.size() == 1);
        CHECK(read.events[0].summary == "Café");
        CHECK(read.events[0].uid.empty());
    }
    CHECK(readCalendar("").events.empty());
    CHECK_FALSE(readCalendar("hello\nworld").problems.empty());
    CHECK(readCalendar(invitation("DTSTART:20260623T100000Z\n")).events.size() == 1);
    CHECK(readCalendar(calendarOf(invitation("DTSTART:99999999T999999\n"))).problems.size() == 1);
}

TEST_CASE("Every file among the samples reads without a crash, whole or cut off", "[calendar]")
{
    int files = 0;
    for (const auto& each :
         std::filesystem::directory_iterator(std::filesystem::path(ASTERISM_TEST_DATA) / "ics")) {
        std::ifstream in(each.path(), std::ios::binary);
        std::ostringstream bytes;
        bytes << in.rdbuf();
        INFO(each.path().filename().string());
        const auto whole = readCalendar(bytes.str());
        CHECK_FALSE(whole.events.empty());
        for (std::size_t length = 0; length < bytes.str().size(); length += 37) {
            CHECK(
                readCalendar(bytes.str().substr(0, length)).events.size()
                <= whole.events.size() + 1);
        }
        ++files;
    }
    CHECK(files >= 4);
}

TEST_CASE(
    "A plan gives meetings, follow-ups, reviews, ends and promises to a calendar", "[calendar]")
{
    PlanBuilder made;
    made.tie("Rosalind");
    made.tie("Henrik", Phase::ReachingOut);
    made.meeting({"Rosalind"}, "2026-06-23", MeetingState::Confirmed);
    made.meeting({"Rosalind"}, "2026-06-09");
    made.meeting({"Rosalind"}, "2026-07", MeetingState::Proposed);
    made.thread("Henrik", OutreachState::Sent).patience = 7;
    made.message("Henrik", MessageDirection::Out, "2026-06-08");
    auto& agreement = made.add<Agreement>({});
    agreement.id = Id<Agreement>{"contract"};
    agreement.relationship = Id<Relationship>{"Rosalind"};
    agreement.state = AgreementState::InForce;
    agreement.reviewOn = day(2026, 6, 30);
    agreement.endsOn = day(2026, 12, 31);
    made.promise(Owner::Me, "Rosalind", "2026-06-20");
    made.promise(Owner::Them, "Rosalind", "2026-06-21");
    made.promise(Owner::Me, "Rosalind", "2026-07");
    made.promise(Owner::Me, "Rosalind", "2026-06-19", "2026-06-14");

    std::vector<std::pair<AheadKind, Day>> found;
    for (const auto& date : datesAhead(made.plan, today)) {
        found.emplace_back(date.kind, date.day);
    }
    CHECK(
        found
        == std::vector<std::pair<AheadKind, Day>>{
            {AheadKind::FollowUp, day(2026, 6, 17)},
            {AheadKind::Promise, day(2026, 6, 20)},
            {AheadKind::Meeting, day(2026, 6, 23)},
            {AheadKind::Review, day(2026, 6, 30)},
            {AheadKind::Ending, day(2026, 12, 31)}});
}

TEST_CASE("An agreement that is amended moves its entries, and makes no others", "[calendar]")
{
    const auto store = Store::inMemory();
    const auto person = actions::addPersonOfKind(*store, "Ann", RelationshipKind::Supervisor);
    const auto tie = store->reader().where(&Relationship::person, person).at(0).id;
    Agreement contract;
    contract.relationship = tie;
    contract.purpose = "Supervision";
    contract.reviewOn = day(2026, 6, 30);
    contract.endsOn = day(2026, 12, 31);
    const auto id = actions::addAgreement(*store, contract);
    actions::moveAgreement(*store, id, AgreementState::InForce, today);
    const auto first = readCalendar(actions::calendarFile(*store, today, 1));

    auto changed = store->reader().at(id);
    changed.reviewOn = day(2026, 8, 31);
    const auto newer = actions::amendAgreement(*store, changed, today);
    CHECK(newer != id);
    CHECK(actions::calendarUid(store->reader().plan(), newer) == id.text);
    const auto second = readCalendar(actions::calendarFile(*store, today, 2));

    REQUIRE(first.events.size() == 2);
    REQUIRE(second.events.size() == 2);
    for (std::size_t at = 0; at < 2; ++at) {
        CHECK(second.events[at].uid == first.events[at].uid);
    }
    CHECK(second.events[0].day == day(2026, 8, 31));
    const auto text = actions::calendarFile(*store, today, 3);
    CHECK(text.find("SEQUENCE:1") != std::string::npos);
}

TEST_CASE("Titles name nobody unless asked, and never what was typed for one meeting", "[calendar]")
{
    PlanBuilder made;
    made.tie("Rosalind");
    made.tie("Hidden");
    made.person("Hidden").sensitive = true;
    auto& meeting = made.meeting({"Rosalind", "Hidden"}, "2026-06-23", MeetingState::Confirmed);
    meeting.kind = "about K. and her mother";
    meeting.purpose = "SECRET";
    meeting.place = "Room 3";
    made.promise(Owner::Me, "Rosalind", "2026-06-20").text = "SECRET";

    for (const bool withNames : {false, true}) {
        const auto bytes
            = writeCalendar(actions::calendarEntries(made.plan, today, {withNames}), now);
        CHECK(bytes.find("SECRET") == std::string::npos);
        CHECK(bytes.find("K. and") == std::string::npos);
        CHECK(bytes.find("Hidden") == std::string::npos);
        CHECK((bytes.find("Rosalind") != std::string::npos) == withNames);
        CHECK((bytes.find("Room 3") != std::string::npos) == withNames);
        CHECK(bytes.find("SUMMARY:Meeting") != std::string::npos);
    }
    made.plan.of<Meeting>().front().kind = "individual supervision";
    const auto entries = actions::calendarEntries(made.plan, today);
    CHECK(entries.back().title == "Individual supervision");
}

TEST_CASE("The sequence rises when an entry changed since it was last written", "[calendar]")
{
    const auto store = Store::inMemory();
    Meeting meeting;
    meeting.id = newId<Meeting>();
    meeting.kind = "mentoring";
    meeting.state = MeetingState::Confirmed;
    meeting.startsOn = day(2026, 6, 23);
    const auto keep = [&] {
        store->act({Verb::Change, "meeting", {}}, [&](Writer& plan) { plan.put(meeting); });
    };
    keep();
    const auto write = [&](Instant at) { return actions::calendarFile(*store, today, at); };
    CHECK(hasLine(write(now), "SEQUENCE:0"));
    CHECK(hasLine(write(now + 60000), "SEQUENCE:0"));
    CHECK(hasLine(write(now + 60000), "LAST-MODIFIED:20260615T100000Z"));

    meeting.privateNote = "what no calendar shows";
    keep();
    CHECK(hasLine(write(now), "SEQUENCE:0"));

    meeting.startsOn = day(2026, 6, 24);
    keep();
    const auto moved = write(now + 3600000);
    CHECK(hasLine(moved, "SEQUENCE:1"));
    CHECK(hasLine(moved, "LAST-MODIFIED:20260615T110000Z"));

    // It was in the calendar, so the calendar hears that it will not be.
    meeting.state = MeetingState::Cancelled;
    keep();
    const auto cancelled = write(now);
    CHECK(hasLine(cancelled, "STATUS:CANCELLED"));
    CHECK(hasLine(cancelled, "SEQUENCE:2"));

    // One that was never written is not mentioned at all.
    meeting.id = newId<Meeting>();
    keep();
    CHECK(readCalendar(write(now)).events.size() == 1);
}

TEST_CASE("An invitation becomes a planned meeting with those whose address is known", "[calendar]")
{
    PlanBuilder made;
    made.tie("Rosalind");
    ContactPoint mail;
    mail.id = Id<ContactPoint>{"mail"};
    mail.person = Id<Person>{"Rosalind"};
    mail.value = "Rosalind@Example.org";
    made.add(mail);
    const auto calendar = readCalendar(calendarOf(
        invitation("DTSTART:20260623T100000Z\nDTEND:20260623T105000Z\nLOCATION:Room 3\n"
                   "ORGANIZER;CN=R:mailto:rosalind@example.org\nATTENDEE:MAILTO:me@example.org\n")
        + invitation("DTSTART:20260623T100000Z\n")
        + "BEGIN:VTODO\nUID:todo\nSUMMARY:Taxes\nDUE:20260623\nEND:VTODO\n"));

    const auto changes = actions::changesFrom(calendar, made.plan, today);

    REQUIRE(changes.added.size() == 1);
    CHECK(changes.skipped == 2); // the same UID again, and the to-do
    const auto& meeting = changes.added[0];
    CHECK(isUuid(meeting.id.text));
    CHECK(meeting.state == MeetingState::Confirmed);
    CHECK(meeting.startsOn == PartialDate(2026, 6, 23));
    CHECK(meeting.minutes == 50);
    CHECK(meeting.place == "Room 3");
    CHECK(meeting.purpose == "Supervision");
    REQUIRE(changes.guests.size() == 1);
    CHECK(changes.guests[0].relationship == Id<Relationship>{"Rosalind"});
}

TEST_CASE("Read twice, nothing doubles; moved or called off, the meeting follows", "[calendar]")
{
    const auto store = Store::inMemory();
    const auto take = [&](const std::string& more) {
        const auto changes = actions::changesFrom(
            readCalendar(calendarOf(invitation(more))), store->reader().plan(), today);
        actions::importCalendar(*store, changes, "invitation.ics");
        return std::pair(changes.added.size(), changes.changed.size());
    };
    using Counts = std::pair<std::size_t, std::size_t>;
    const auto before = contentDigest(store->reader().connection());
    CHECK(take("DTSTART:20260623T100000Z\n") == Counts{1, 0});
    CHECK(store->history().size() == 1);
    CHECK(take("DTSTART:20260623T100000Z\n") == Counts{0, 0});
    CHECK(store->history().size() == 1);
    CHECK(take("DTSTART:20260624T100000Z\n") == Counts{0, 1});
    CHECK(store->reader().all<Meeting>().front().startsOn == PartialDate(2026, 6, 24));
    CHECK(take("DTSTART:20260624T100000Z\nSTATUS:CANCELLED\n") == Counts{0, 1});
    CHECK(store->reader().all<Meeting>().front().state == MeetingState::Cancelled);
    CHECK(take("DTSTART:20260625T100000Z\n") == Counts{0, 0});
    CHECK(store->reader().count<Meeting>() == 1);

    REQUIRE(store->undo());
    REQUIRE(store->undo());
    REQUIRE(store->undo());
    CHECK(contentDigest(store->reader().connection()) == before);
}

TEST_CASE("What is past does not come in, and a series comes for twelve weeks", "[calendar]")
{
    const Plan plan;
    const auto added = [&](const std::string& more) {
        return actions::changesFrom(readCalendar(calendarOf(invitation(more))), plan, today).added;
    };
    CHECK(added("DTSTART:20260614T100000Z\n").empty());
    CHECK(added("DTSTART:20260615T100000Z\n").size() == 1);
    CHECK(added("DTSTART;VALUE=DATE:20260616\n").size() == 1);
    CHECK(added("DTSTART;VALUE=DATE:20260616\nTRANSP:TRANSPARENT\n").empty());
    const auto weekly = added("DTSTART:20260602T100000Z\nRRULE:FREQ=WEEKLY\n");
    REQUIRE(weekly.size() == 12);
    CHECK(std::ranges::all_of(weekly, [](const Meeting& meeting) {
        return meeting.startsOn >= PartialDate(today) && meeting.startsAt
            && *meeting.startsAt % 86400000 == 36000000;
    }));
}

TEST_CASE("What we wrote finds its own rows again", "[calendar]")
{
    PlanBuilder made;
    made.tie("Rosalind");
    auto& meeting = made.meeting({"Rosalind"}, "2026-06-23", MeetingState::Confirmed);
    meeting.id = Id<Meeting>{newUuid()};
    meeting.minutes = 50;
    const auto bytes = writeCalendar(actions::calendarEntries(made.plan, today), now);
    const auto changes = actions::changesFrom(readCalendar(bytes), made.plan, today);
    CHECK(changes.added.empty());
    CHECK(changes.changed.empty());
}
