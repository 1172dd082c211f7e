// SPDX-License-Identifier: MIT
#include "domain/dates.h"

#include <catch2/catch.hpp>

using namespace asterism;

TEST_CASE("A partial date says as much as was remembered")
{
    CHECK(toText(*parsePartialDate("2024")) == "2024");
    CHECK(toText(*parsePartialDate("2024-05")) == "2024-05");
    CHECK(toText(*parsePartialDate("2024-05-17")) == "2024-05-17");
    CHECK(parsePartialDate("")->isEmpty());
}

TEST_CASE("A date that does not exist is no date")
{
    for (const auto text :
         {"2026-02-30",
          "2026-13",
          "0000",
          "2026-5",
          "2026-05-1",
          "20260517",
          "2026/05/17",
          "soon"}) {
        INFO(text);
        CHECK_FALSE(parsePartialDate(text));
    }
    CHECK(parsePartialDate("2024-02-29"));
}

TEST_CASE("A month means any of its days")
{
    const auto may = *parsePartialDate("2024-02");
    CHECK(toText(*may.earliest()) == "2024-02-01");
    CHECK(toText(*may.latest()) == "2024-02-29");
}

TEST_CASE("Days are counted by the calendar")
{
    CHECK(daysBetween(day(2024, 9, 2), day(2026, 6, 15)) == 651);
    CHECK(daysBetween(day(2026, 6, 15), day(2026, 6, 9)) == -6);
}
