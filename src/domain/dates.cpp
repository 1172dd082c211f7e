// SPDX-License-Identifier: MIT
#include "domain/dates.h"

#include <charconv>
#include <cstdio>

namespace asterism {
namespace {

using std::chrono::year_month_day;

std::optional<unsigned> digits(std::string_view text)
{
    unsigned number = 0;
    for (const char letter : text) {
        if (letter < '0' || letter > '9') {
            return std::nullopt;
        }
        number = number * 10 + static_cast<unsigned>(letter - '0');
    }
    return text.empty() ? std::nullopt : std::optional{number};
}

std::optional<unsigned> part(std::string_view text, std::size_t at, std::size_t length)
{
    if (at > 0 && text[at - 1] != '-') {
        return std::nullopt;
    }
    return digits(text.substr(at, length));
}

year_month_day calendar(int year, unsigned month, unsigned dayOfMonth)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{dayOfMonth};
}

} // namespace

Day day(int year, unsigned month, unsigned dayOfMonth)
{
    return Day{calendar(year, month, dayOfMonth)};
}

std::optional<Day> parseDay(std::string_view text)
{
    const auto date = parsePartialDate(text);
    return date && date->isWhole() ? date->earliest() : std::nullopt;
}

std::string toText(Day value)
{
    return toText(PartialDate{value});
}

int daysBetween(Day from, Day to)
{
    return static_cast<int>((to - from).count());
}

PartialDate::PartialDate(Day whole)
{
    const year_month_day date{whole};
    year = static_cast<int>(date.year());
    month = static_cast<unsigned>(date.month());
    dayOfMonth = static_cast<unsigned>(date.day());
}

std::optional<Day> PartialDate::earliest() const
{
    if (isEmpty()) {
        return std::nullopt;
    }
    return day(year, month == 0 ? 1 : month, dayOfMonth == 0 ? 1 : dayOfMonth);
}

std::optional<Day> PartialDate::latest() const
{
    if (isEmpty()) {
        return std::nullopt;
    }
    if (isWhole()) {
        return earliest();
    }
    const auto lastMonth = std::chrono::month{month == 0 ? 12 : month};
    return Day{std::chrono::year{year} / lastMonth / std::chrono::last};
}

std::optional<PartialDate> parsePartialDate(std::string_view text)
{
    if (text.empty()) {
        return PartialDate{};
    }
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) {
        return std::nullopt;
    }
    const auto year = part(text, 0, 4);
    const auto month = text.size() >= 7 ? part(text, 5, 2) : std::optional{0U};
    const auto dayOfMonth = text.size() == 10 ? part(text, 8, 2) : std::optional{0U};
    if (!year || !month || !dayOfMonth || *year == 0) {
        return std::nullopt;
    }
    const bool monthFits = text.size() < 7 || (*month >= 1 && *month <= 12);
    const auto whole = calendar(static_cast<int>(*year), *month, *dayOfMonth);
    if (!monthFits || (text.size() == 10 && !whole.ok())) {
        return std::nullopt;
    }
    return PartialDate{static_cast<int>(*year), *month, *dayOfMonth};
}

std::string toText(const PartialDate& date)
{
    if (date.isEmpty()) {
        return {};
    }
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", date.year, date.month, date.dayOfMonth);
    const std::size_t length = date.month == 0 ? 4 : date.dayOfMonth == 0 ? 7 : 10;
    return std::string(text, length);
}

} // namespace asterism
