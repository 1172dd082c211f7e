// SPDX-License-Identifier: MIT
#include "analysis/contact.h"

#include "tests/support/amaras_plan.h"

#include <catch2/catch.hpp>

#include <random>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);

std::string lastOf(const PlanBuilder& story, const std::string& tie = "Ann")
{
    for (const auto& dates : contactDates(story.plan, today)) {
        if (dates.relationship.text == tie) {
            return toText(lastContact(dates, today));
        }
    }
    return "no such tie";
}

} // namespace

TEST_CASE("Contact: the last one with each of Amara's people")
{
    const auto story = amarasPlan();
    using Row = std::pair<std::string, std::string>;
    const auto& [tie, expected] = GENERATE(values<Row>(
        {{"P01", "2026-06-09"},
         {"P02", "2026-05-13"},
         {"P03", "2026-05-27"},
         {"P04", "2026-04-29"},
         {"P05", "2026-05-27"},
         {"P06", "2023-05-19"},
         {"P07", "2026-04-20"},
         {"P08", "2026-03-04"},
         {"P09", "2026-06-10"},
         {"P10", "2026-04-22"},
         {"P11", "2026-06-04"},
         {"P12", "2026-04-20"},
         {"P13", ""},
         {"P14", "2026-03-12"}}));

    CHECK(lastOf(story, tie) == expected);
}

TEST_CASE("Contact: a meeting counts when it took place")
{
    const auto state = GENERATE(from_range(everyWord<MeetingState>()));
    PlanBuilder story;
    story.tie("Ann");
    story.meeting({"Ann"}, "2026-05-02", state);

    CAPTURE(wordOf(state));
    CHECK(lastOf(story) == (tookPlace(state) ? "2026-05-02" : ""));
}

TEST_CASE("Contact: a group meeting moves the clock of those who came, of nobody else")
{
    PlanBuilder story;
    story.tie("Ann");
    story.tie("Dev");
    story.meeting({"Ann", "Dev"}, "2026-04-29");
    const auto may = story.meeting({"Ann"}, "2026-05-27").id;
    story.attends(may, "Dev", false);

    CHECK(lastOf(story, "Ann") == "2026-05-27");
    CHECK(lastOf(story, "Dev") == "2026-04-29");
}

TEST_CASE("Contact: an older entry never moves it back, one still to come not forward")
{
    PlanBuilder story;
    story.tie("Ann");
    story.meeting({"Ann"}, "2026-05-02");
    story.meeting({"Ann"}, "2026-01-14");
    story.meeting({"Ann"}, "2026-06-16");

    CHECK(lastOf(story) == "2026-05-02");
}

TEST_CASE("Contact: a message without an answer does not count")
{
    PlanBuilder story;
    story.tie("Ann");
    story.thread("Ann", OutreachState::Sent);
    story.message("Ann", MessageDirection::Out, "2026-05-11");
    CHECK(lastOf(story) == "");

    story.message("Ann", MessageDirection::In, "2026-05-13", MessageKind::Reply);
    CHECK(lastOf(story) == "2026-05-13");

    story.message("Ann", MessageDirection::Out, "2026-05-20", MessageKind::Thanks);
    CHECK(lastOf(story) == "2026-05-13");
}

TEST_CASE("Contact: an answer without a day vouches for the day of the ask")
{
    PlanBuilder story;
    story.tie("Ann");
    story.thread("Ann", OutreachState::Sent);
    story.message("Ann", MessageDirection::Out, "2026-05-11");
    story.message("Ann", MessageDirection::Out, "2026-05-20", MessageKind::Thanks);
    story.message("Ann", MessageDirection::In, "", MessageKind::Reply);

    CHECK(lastOf(story) == "2026-05-11");
}

TEST_CASE("Contact: a thread whose state tells of an answer needs no incoming message")
{
    const auto state = GENERATE(from_range(everyWord<OutreachState>()));
    PlanBuilder story;
    story.tie("Ann");
    story.thread("Ann", state);
    story.message("Ann", MessageDirection::Out, "2026-05-11");

    const bool answered = state == OutreachState::InConversation || state == OutreachState::Accepted
        || state == OutreachState::Declined || state == OutreachState::Later;
    CAPTURE(wordOf(state));
    CHECK(lastOf(story) == (answered ? "2026-05-11" : ""));
}

TEST_CASE("Contact: a thread belongs to its tie, or else to every tie with the person")
{
    PlanBuilder story;
    story.tie("Henrik", Phase::Active, "sponsor");
    story.tie("Henrik", Phase::Active, "reverse");
    story.tie("Ann");
    story.thread("Henrik", OutreachState::Sent, "letter");
    story.message("letter", MessageDirection::In, "2026-05-13", MessageKind::Reply);
    CHECK(lastOf(story, "sponsor") == "2026-05-13");
    CHECK(lastOf(story, "reverse") == "2026-05-13");
    CHECK(lastOf(story, "Ann") == "");

    story.plan.of<Outreach>().front().relationship = Id<Relationship>{"sponsor"};
    CHECK(lastOf(story, "sponsor") == "2026-05-13");
    CHECK(lastOf(story, "reverse") == "");
}

TEST_CASE("Contact: an exchange counts only when it says that it was a contact")
{
    PlanBuilder story;
    story.tie("Ann");
    story.exchange("Ann", "2026-05-20", false);
    CHECK(lastOf(story) == "");

    story.exchange("Ann", "2026-05-10", true);
    CHECK(lastOf(story) == "2026-05-10");
}

TEST_CASE("Contact: a month or a year counts as its last day, though never as a day to come")
{
    CHECK(countedDay(date("2026-05"), today) == day(2026, 5, 31));
    CHECK(countedDay(date("2025"), today) == day(2025, 12, 31));
    CHECK(countedDay(date("2026-06"), today) == today);
    CHECK(countedDay(date("2026"), today) == today);
    CHECK_FALSE(countedDay(date("2026-07"), today));
    CHECK_FALSE(countedDay(date("2026-06-16"), today));
    CHECK_FALSE(countedDay(PartialDate{}, today));
}

TEST_CASE("Contact: of two dates that count on one day the more exact is kept")
{
    CHECK(toText(laterContact(date("2026-05"), date("2026-05-31"), today)) == "2026-05-31");
    CHECK(toText(laterContact(date("2026-05-31"), date("2026-05"), today)) == "2026-05-31");
    CHECK(toText(laterContact(date("2026"), date("2026-06"), today)) == "2026-06");
    CHECK(toText(laterContact(date("2026-05"), date("2026-05-30"), today)) == "2026-05");
    CHECK(laterContact(date("2027"), PartialDate{}, today).isEmpty());
}

TEST_CASE("Contact: entries in any order give the same dates")
{
    auto story = amarasPlan();
    story.meeting({"P08", "P12"}, "2026");
    story.meeting({"P12"}, "2026-06");
    story.meeting({"P02"}, "2026-05");
    story.exchange("P02", "2026-05-31", true);
    const auto expected = contactDates(story.plan, today);
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same shuffles each time

    for (int round = 0; round < 200; ++round) {
        std::ranges::shuffle(story.plan.of<Meeting>(), random);
        std::ranges::shuffle(story.plan.of<Attendance>(), random);
        std::ranges::shuffle(story.plan.of<Message>(), random);
        std::ranges::shuffle(story.plan.of<Outreach>(), random);
        std::ranges::shuffle(story.plan.of<Exchange>(), random);
        REQUIRE(contactDates(story.plan, today) == expected);
    }
}
