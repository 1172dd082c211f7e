// SPDX-License-Identifier: MIT
#include "analysis/hours_limits.h"

#include "analysis/hours.h"
#include "tests/support/hours_plan.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

TEST_CASE("Forty hours hold for any seven days in a row, not for the calendar week", "[hours]")
{
    // GIVEN 24 hours from Wednesday to Sunday and 17 more on Monday and Tuesday
    HoursPlan made;
    for (const auto* on : {"2026-06-10", "2026-06-11", "2026-06-12"}) {
        made.entry(on, "direct", 480);
    }
    made.entry("2026-06-15", "direct", 510);
    made.entry("2026-06-16", "indirect", 510);
    const auto rules = rulesNamed("california");

    // THEN neither week is full, but the seven days from Wednesday are, by one hour
    CHECK(
        fullWeeks(made.plan, rules, day(2026, 6, 1), day(2026, 6, 30))
        == std::vector<FullWeek>{{day(2026, 6, 10), 2460, 60}});

    // AND exactly forty are not too many
    made.plan.of<HoursEntry>().back().minutes -= 60;
    CHECK(fullWeeks(made.plan, rules, day(2026, 6, 1), day(2026, 6, 30)).empty());

    // AND rules without a limit find nothing
    made.plan.of<HoursEntry>().back().minutes += 6000;
    CHECK(fullWeeks(made.plan, rulesNamed("bacp"), day(2026, 6, 1), day(2026, 6, 30)).empty());
}

TEST_CASE("Hours kept by the month, carried over or planned fill no week", "[hours]")
{
    HoursPlan made;
    made.entry("2026-06", "direct", 9000);
    made.entry("2026-06-02", "direct", 9000).carriedOver = true;
    made.supervision("2026-06-03", 3000).state = MeetingState::Confirmed;
    CHECK(
        fullWeeks(made.plan, rulesNamed("california"), day(2026, 6, 1), day(2026, 6, 30)).empty());
}

TEST_CASE("Hours older than six years no longer count", "[hours]")
{
    HoursPlan made;
    made.entry("2020-06-14", "direct", 100);
    made.entry("2020-06-15", "direct", 200);
    made.entry("2026-06-15", "direct", 300);
    made.entry("2019-12", "direct", 4000).carriedOver = true;
    const auto rules = rulesNamed("california");

    CHECK(countsSince(rules, day(2026, 6, 15)) == day(2020, 6, 15));
    const auto totals = hoursTotals(made.plan, rules, day(2019, 1, 1), day(2026, 6, 15));
    CHECK(totals.at(0).minutes == 500);
    CHECK(totals.at(0).tooOld == 4100);

    // A leap day six years before a common one
    CHECK(countsSince(rules, day(2024, 2, 29)) == day(2018, 2, 28));
    CHECK_FALSE(countsSince(rulesNamed("cacrep"), day(2026, 6, 15)).has_value());
}

TEST_CASE("A placement asks for an hour of supervision for every eight with clients", "[hours]")
{
    const auto rules = rulesNamed("bacp-placement");
    const auto monthWith = [&](int clientMinutes) {
        HoursPlan made;
        made.supervision("2026-06-10", 90);
        made.entry("2026-06", "direct", clientMinutes);
        return hoursByMonth(made.plan, rules, day(2026, 6, 1), day(2026, 6, 30)).front();
    };

    // Up to twelve hours the minimum of the month is the larger one.
    CHECK(monthWith(480).minimum == 90);
    CHECK(monthWith(720).minimum == 90);
    CHECK(monthWith(720).shortBy == 0);

    // Twenty hours need two and a half; a broken minute is a whole one.
    const auto twenty = monthWith(1200);
    CHECK(twenty.minimum == 150);
    CHECK(twenty.shortBy == 60);
    CHECK(twenty.mends.front() == Mend{"individual_supervision", 60, {}});
    CHECK(monthWith(721).minimum == 91);
}

TEST_CASE("A placement has supervision at least once a fortnight", "[hours]")
{
    HoursPlan made;
    made.supervision("2026-06-01", 60);
    made.supervision("2026-06-15", 60);
    made.supervision("2026-06-30", 60);
    made.supervision("2026-07-02", 60).state = MeetingState::Cancelled;
    const auto rules = rulesNamed("bacp-placement");

    const auto gaps = supervisionGaps(made.plan, rules, day(2026, 6, 1), day(2026, 7, 15));

    CHECK(
        gaps
        == std::vector<SupervisionGap>{
            {day(2026, 6, 15), day(2026, 6, 30), 15}, {day(2026, 6, 30), day(2026, 7, 15), 15}});
    CHECK(
        supervisionGaps(made.plan, rulesNamed("bacp"), day(2026, 6, 1), day(2026, 7, 15)).empty());
}

TEST_CASE("Weeks with hours and weeks with supervision alone are counted", "[hours]")
{
    HoursPlan made;
    made.entry("2026-06-01", "direct", 60);
    made.entry("2026-06-07", "direct", 60);
    made.entry("2026-06-08", "direct", 60);
    made.supervision("2026-06-09", 60);
    made.supervision("2026-06-16", 120, "group_supervision");

    const auto weeks
        = weeksSoFar(made.plan, rulesNamed("california"), day(2026, 6, 1), day(2026, 6, 30));

    CHECK(weeks == WeeksSoFar{3, 104, 1, 52});
    CHECK_FALSE(
        weeksSoFar(made.plan, rulesNamed("bacp"), day(2026, 6, 1), day(2026, 6, 30)).has_value());
}
