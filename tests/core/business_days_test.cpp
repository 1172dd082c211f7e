// SPDX-License-Identifier: MIT
#include "analysis/business_days.h"

#include <catch2/catch.hpp>

using namespace asterism;

TEST_CASE("Business days are counted as by hand", "[outreach]")
{
    // The oracle O16.
    CHECK(addBusinessDays(day(2026, 5, 11), 7) == day(2026, 5, 20));
    CHECK(addBusinessDays(day(2026, 5, 20), 10) == day(2026, 6, 3));
    CHECK(addBusinessDays(day(2026, 6, 3), 10) == day(2026, 6, 17));
    CHECK(addBusinessDays(day(2026, 3, 23), 7) == day(2026, 4, 1));
    CHECK(addBusinessDays(day(2026, 6, 8), 7) == day(2026, 6, 17));
}

TEST_CASE("A start on a weekend counts from Monday as the first day", "[outreach]")
{
    const Day saturday = day(2026, 6, 13);
    CHECK(addBusinessDays(saturday, 1) == day(2026, 6, 15));
    CHECK(addBusinessDays(saturday, 7) == day(2026, 6, 23));
    CHECK(addBusinessDays(saturday + std::chrono::days{1}, 7) == day(2026, 6, 23));
    // A Friday counts from the same Monday.
    CHECK(addBusinessDays(saturday - std::chrono::days{1}, 7) == day(2026, 6, 23));
}

TEST_CASE("One's own holidays are no business days", "[outreach]")
{
    const Holidays holidays{day(2026, 5, 14), day(2026, 5, 16), day(2026, 5, 21)};
    // The 14th is a Thursday; the 16th a Saturday, which is free anyway.
    CHECK(addBusinessDays(day(2026, 5, 11), 7, holidays) == day(2026, 5, 22));
    CHECK_FALSE(isBusinessDay(day(2026, 5, 14), holidays));
    CHECK(isBusinessDay(day(2026, 5, 15), holidays));
    CHECK_FALSE(isBusinessDay(day(2026, 5, 17)));
}

TEST_CASE("No days to wait are none", "[outreach]")
{
    CHECK(addBusinessDays(day(2026, 6, 13), 0) == day(2026, 6, 13));
}

TEST_CASE("However many days, the last is a business day and each is counted once", "[outreach]")
{
    for (int start = 0; start < 14; ++start) {
        const Day from = day(2026, 2, 20) + std::chrono::days{start};
        for (int count = 1; count <= 30; ++count) {
            const Day to = addBusinessDays(from, count);
            int between = 0;
            for (Day each = from + std::chrono::days{1}; each <= to; each += std::chrono::days{1}) {
                between += isBusinessDay(each);
            }
            CHECK(between == count);
            CHECK(isBusinessDay(to));
        }
    }
}
