// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace asterism {

/// A whole calendar day, without clock or zone.
using Day = std::chrono::sys_days;

/// Milliseconds since 1970 in UTC.
using Instant = std::int64_t;

Day day(int year, unsigned month, unsigned dayOfMonth);

/// "2026-06-15". Nothing for anything else, also for days that do not exist.
std::optional<Day> parseDay(std::string_view text);
std::string toText(Day value);

/// Whole days from `from` to `to`; negative when `to` is earlier.
int daysBetween(Day from, Day to);

/// A date as a person remembers it: a year, a month or a day; or nothing at all.
struct PartialDate {
    int year = 0;
    unsigned month = 0;
    unsigned dayOfMonth = 0;

    PartialDate() = default;
    PartialDate(int y, unsigned m = 0, unsigned d = 0) : year(y), month(m), dayOfMonth(d) { }
    PartialDate(Day whole);

    bool isEmpty() const { return year == 0; }
    bool isWhole() const { return dayOfMonth != 0; }

    /// The first and the last day that it can mean; nothing when empty.
    std::optional<Day> earliest() const;
    std::optional<Day> latest() const;

    auto operator<=>(const PartialDate&) const = default;
};

/// "2024", "2024-05" or "2024-05-17"; "" is the empty date. Nothing when it is none of these.
std::optional<PartialDate> parsePartialDate(std::string_view text);
std::string toText(const PartialDate& date);

/// The same for years from 1 to 9999.
constexpr int lastYear = 9999;

} // namespace asterism
