// SPDX-License-Identifier: MIT
#include "analysis/group_agenda.h"

#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Id<Group> circle{"circle"};

struct GroupPlan : PlanBuilder {
    GroupPlan()
    {
        Group row;
        row.id = circle;
        row.name = "Circle";
        add(row);
        for (const auto* name : {"Nadia", "Dev", "Leila"}) {
            person(name);
            add<GroupMember>({circle, Id<Person>{name}});
        }
    }
};

GroupSeat seat(const std::string& name)
{
    return Id<Person>{name};
}

} // namespace

TEST_CASE("A meeting of two hours with four cases: 10, four times 23, 13 and 5 (R54)", "[groups]")
{
    const std::vector<GroupSeat> four{seat("A"), seat("B"), seat("C"), GroupSeat()};
    const auto parts = groupAgenda(120, four);
    REQUIRE(parts.size() == 7);
    CHECK(parts.front() == GroupPart{GroupPartKind::CheckIn, 10, {}});
    CHECK(parts.at(1) == GroupPart{GroupPartKind::Case, 23, seat("A")});
    CHECK(parts.at(4) == GroupPart{GroupPartKind::Case, 23, {}});
    CHECK(parts.at(5) == GroupPart{GroupPartKind::Learning, 13, {}});
    CHECK(parts.at(6) == GroupPart{GroupPartKind::Logistics, 5, {}});
}

TEST_CASE("The parts of a group's meeting always add up to its length", "[groups]")
{
    for (int minutes = 0; minutes <= 300; ++minutes) {
        for (int cases = 0; cases <= 8; ++cases) {
            const std::vector<GroupSeat> presenters(static_cast<std::size_t>(cases));
            int sum = 0;
            for (const auto& part : groupAgenda(minutes, presenters)) {
                CHECK(part.minutes >= 0);
                sum += part.minutes;
            }
            INFO(minutes << " " << cases);
            CHECK(sum == minutes);
        }
    }
}

TEST_CASE("No more cases than have ten minutes each", "[groups]")
{
    CHECK(mostCases(60) == 3);
    CHECK(mostCases(30) == 0);
    const std::vector<GroupSeat> five(5);
    CHECK(groupAgenda(60, five).size() == 3 + 3);
    CHECK(groupAgenda(20, five).size() == 3);
}

TEST_CASE("The roles go round: everybody has each of them in turn", "[groups]")
{
    GroupPlan made;
    const auto seats = seatsOf(made.plan, circle);
    CHECK(seats == std::vector<GroupSeat>{{}, seat("Dev"), seat("Leila"), seat("Nadia")});

    CHECK(rolesAt(seats, 0, 2) == GroupRoles{{}, seat("Dev"), {seat("Leila"), seat("Nadia")}});
    CHECK(rolesAt(seats, 1, 2) == GroupRoles{seat("Dev"), seat("Leila"), {seat("Nadia"), {}}});
    CHECK(rolesAt(seats, 4, 2) == rolesAt(seats, 0, 2));
    // Nobody presents twice in one meeting.
    CHECK(rolesAt(seats, 0, 9).presenters.size() == 4);
}

TEST_CASE("A member who is listed twice sits once, and one who is removed not at all", "[groups]")
{
    GroupPlan made;
    made.add<GroupMember>({circle, Id<Person>{"Dev"}});
    made.add<GroupMember>({circle, Id<Person>{"Gone"}});
    CHECK(seatsOf(made.plan, circle).size() == 4);
}

TEST_CASE("The turn is counted by the meetings that took place", "[groups]")
{
    GroupPlan made;
    made.meeting({}, "2026-05-01").group = circle;
    made.meeting({}, "2026-06-01").group = circle;
    made.meeting({}, "2026-06-10", MeetingState::Cancelled).group = circle;
    made.meeting({}, "2026-07-01").group = circle;
    made.meeting({}, "2026-06-02");
    CHECK(meetingsHeld(made.plan, circle, day(2026, 6, 15)) == 2);
}
