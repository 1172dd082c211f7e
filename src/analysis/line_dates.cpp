// SPDX-License-Identifier: MIT
#include "analysis/line_dates.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace asterism {
namespace {

using Words = std::vector<LineWord>;

/// The place in a list of a name or of its beginning, of three letters or more.
template <std::size_t count>
std::optional<unsigned> named(
    const std::array<std::string_view, count>& names, std::string_view word)
{
    constexpr std::size_t shortest = 3;
    for (unsigned at = 0; at < count; ++at) {
        if (word.size() >= shortest && names[at].starts_with(word)) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<unsigned> weekdayOf(std::string_view word)
{
    static constexpr std::array<std::string_view, 7> names{
        "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    return named(names, word);
}

std::optional<unsigned> monthOf(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> names{
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"};
    const auto month = word == "sept" ? std::optional{8U} : named(names, word);
    return month ? std::optional{*month + 1} : std::nullopt;
}

std::optional<unsigned> dayOfMonth(std::string_view word)
{
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (word.ends_with(ending)) {
            word.remove_suffix(ending.size());
            break;
        }
    }
    const auto value = number(word);
    return value && *value >= 1 && *value <= 31 ? std::optional{static_cast<unsigned>(*value)}
                                                : std::nullopt;
}

std::optional<int> yearOf(std::string_view word)
{
    const auto value = number(word);
    return word.size() == 4 && value && *value >= 1900 ? value : std::nullopt;
}

std::chrono::year_month_day calendar(Day today)
{
    return std::chrono::year_month_day{today};
}

int yearNumber(Day today)
{
    return static_cast<int>(calendar(today).year());
}

/// The last day of the month for a day that the month does not have.
Day monthsLater(Day from, int months)
{
    const auto date = calendar(from) + std::chrono::months{months};
    return date.ok() ? Day{date} : Day{date.year() / date.month() / std::chrono::last};
}

Day byUnit(Day from, int count, std::string_view unit)
{
    if (unit.starts_with("day")) {
        return from + std::chrono::days{count};
    }
    if (unit.starts_with("week")) {
        return from + std::chrono::days{7 * count};
    }
    constexpr int monthsOfYear = 12;
    return monthsLater(from, unit.starts_with("month") ? count : monthsOfYear * count);
}

bool isUnit(std::string_view word)
{
    return isOneOf(word, {"day", "days", "week", "weeks", "month", "months", "year", "years"});
}

Day weekdayFrom(Day today, unsigned weekday, DateSense sense, bool isTodayMeant)
{
    const int step = sense == DateSense::Past ? -1 : 1;
    Day found = isTodayMeant ? today : today + std::chrono::days{step};
    while (std::chrono::weekday{found}.c_encoding() != weekday) {
        found += std::chrono::days{step};
    }
    return found;
}

/// A month without its year, the present one included.
PartialDate monthNear(unsigned month, DateSense sense, Day today)
{
    const auto present = static_cast<unsigned>(calendar(today).month());
    const int year = yearNumber(today);
    if (sense == DateSense::Past) {
        return {month <= present ? year : year - 1, month};
    }
    return {month >= present ? year : year + 1, month};
}

/// A day without its year; nothing for a 31st of June.
std::optional<PartialDate> dayNear(unsigned dayNumber, unsigned month, DateSense sense, Day today)
{
    constexpr int untilLeapYear = 8;
    const int step = sense == DateSense::Past ? -1 : 1;
    int year = yearNumber(today);
    for (int tries = 0; tries <= untilLeapYear; ++tries, year += step) {
        const std::chrono::year_month_day date{
            std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayNumber}};
        if (date.ok() && (sense == DateSense::Past ? Day{date} <= today : Day{date} >= today)) {
            return PartialDate(Day{date});
        }
    }
    return std::nullopt;
}

std::optional<PartialDate> dayOf(int year, unsigned month, unsigned dayNumber)
{
    const std::chrono::year_month_day date{
        std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayNumber}};
    return date.ok() ? std::optional{PartialDate(Day{date})} : std::nullopt;
}

std::optional<DatePhrase> nearDay(const Words& words, std::size_t at, DateSense sense, Day today)
{
    const auto word = wordAt(words, at);
    constexpr std::chrono::days one{1};
    if (word == "today" || word == "tonight") {
        return DatePhrase{today, 1};
    }
    if (word == "yesterday") {
        return DatePhrase{today - one, 1};
    }
    if (word == "tomorrow") {
        return DatePhrase{today + one, 1};
    }
    if (const auto weekday = weekdayOf(word)) {
        return DatePhrase{weekdayFrom(today, *weekday, sense, true), 1};
    }
    return std::nullopt;
}

/// "last monday", "next week", "this friday", "last May".
std::optional<DatePhrase> beside(const Words& words, std::size_t at, DateSense sense, Day today)
{
    const auto word = wordAt(words, at);
    if (!isOneOf(word, {"last", "next", "this"}) || words[at].after != ' ') {
        return std::nullopt;
    }
    const auto what = wordAt(words, at + 1);
    const auto way = word == "last" ? DateSense::Past : word == "next" ? DateSense::Coming : sense;
    const int count = word == "this" ? 0 : word == "last" ? -1 : 1;
    if (const auto weekday = weekdayOf(what)) {
        return DatePhrase{weekdayFrom(today, *weekday, way, count == 0), 2};
    }
    if (const auto month = monthOf(what)) {
        const Day from = monthsLater(today, count);
        return DatePhrase{monthNear(*month, way, count == 0 ? today : from), 2};
    }
    if (what == "week") {
        return DatePhrase{byUnit(today, count, what), 2};
    }
    if (what == "month" || what == "year") {
        const auto date = calendar(byUnit(today, count, what));
        const auto month = what == "month" ? static_cast<unsigned>(date.month()) : 0U;
        return DatePhrase{PartialDate(static_cast<int>(date.year()), month), 2};
    }
    return std::nullopt;
}

/// "in 3 weeks", "a week ago".
std::optional<DatePhrase> counted(const Words& words, std::size_t at, Day today)
{
    const bool isIn = wordAt(words, at) == "in";
    const std::size_t first = isIn ? at + 1 : at;
    const auto count = smallNumber(wordAt(words, first));
    const auto unit = wordAt(words, first + 1);
    if (!count || !isUnit(unit)) {
        return std::nullopt;
    }
    if (isIn) {
        return DatePhrase{byUnit(today, *count, unit), 3};
    }
    return wordAt(words, first + 2) == "ago"
        ? std::optional{DatePhrase{byUnit(today, -*count, unit), 3}}
        : std::nullopt;
}

/// "12 May", "12th of May 2027", "May 12".
std::optional<DatePhrase> dayAndMonth(
    const Words& words, std::size_t at, DateSense sense, Day today)
{
    const std::size_t of = wordAt(words, at + 1) == "of" ? 1 : 0;
    const auto dayFirst = dayOfMonth(wordAt(words, at));
    const auto month = dayFirst ? monthOf(wordAt(words, at + 1 + of)) : monthOf(wordAt(words, at));
    const auto dayNumber = dayFirst ? dayFirst : dayOfMonth(wordAt(words, at + 1));
    if (!month || !dayNumber) {
        return std::nullopt;
    }
    const std::size_t count = dayFirst ? 2 + of : 2;
    if (const auto year = yearOf(wordAt(words, at + count))) {
        const auto whole = dayOf(*year, *month, *dayNumber);
        return whole ? std::optional{DatePhrase{*whole, count + 1}} : std::nullopt;
    }
    const auto near = dayNear(*dayNumber, *month, sense, today);
    return near ? std::optional{DatePhrase{*near, count}} : std::nullopt;
}

/// "May 2027", and "May" where a month may stand alone.
std::optional<DatePhrase> monthAlone(
    const Words& words, std::size_t at, DateSense sense, Day today, bool mayBeBare)
{
    const auto month = monthOf(wordAt(words, at));
    if (!month) {
        return std::nullopt;
    }
    if (const auto year = yearOf(wordAt(words, at + 1))) {
        return DatePhrase{PartialDate(*year, *month), 2};
    }
    return mayBeBare ? std::optional{DatePhrase{monthNear(*month, sense, today), 1}} : std::nullopt;
}

/// "end of June", "the end of the month".
std::optional<DatePhrase> endOf(const Words& words, std::size_t at, DateSense sense, Day today)
{
    const std::size_t the = wordAt(words, at) == "the" ? 1 : 0;
    if (!isPhrase(words, at + the, {"end", "of"})) {
        return std::nullopt;
    }
    const std::size_t month = at + the + 2;
    if (isPhrase(words, month, {"the", "month"})) {
        const auto date = calendar(today);
        return DatePhrase{Day{date.year() / date.month() / std::chrono::last}, the + 4};
    }
    const auto found = monthAlone(words, month, sense, today, true);
    return found ? std::optional{DatePhrase{*found->date.latest(), the + 2 + found->words}}
                 : std::nullopt;
}

std::optional<DatePhrase> whenItSuits(const Words& words, std::size_t at)
{
    if (isPhrase(words, at, {"when", "it", "suits"})) {
        return DatePhrase{{}, 3};
    }
    return wordAt(words, at) == "someday" || wordAt(words, at) == "sometime"
        ? std::optional{DatePhrase{{}, 1}}
        : std::nullopt;
}

/// A date without a word in front. `mayBeBare`: a month or a year may stand alone.
std::optional<DatePhrase> plainDateAt(
    const Words& words, std::size_t at, DateSense sense, Day today, bool mayBeBare)
{
    const auto word = wordAt(words, at);
    const auto iso = parsePartialDate(word);
    if (!word.empty() && iso && (iso->month != 0 || mayBeBare)) {
        return DatePhrase{*iso, 1};
    }
    for (const auto& found :
         {nearDay(words, at, sense, today),
          beside(words, at, sense, today),
          counted(words, at, today),
          dayAndMonth(words, at, sense, today),
          monthAlone(words, at, sense, today, mayBeBare),
          endOf(words, at, sense, today),
          whenItSuits(words, at)}) {
        if (found) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<DatePhrase> dateAt(
    const std::vector<LineWord>& words, std::size_t at, DateSense sense, Day today)
{
    if (const auto plain = plainDateAt(words, at, sense, today, false)) {
        return plain;
    }
    const bool isLed = isOneOf(wordAt(words, at), {"on", "by", "until", "till", "before", "in"});
    if (!isLed || words[at].after != ' ') {
        return std::nullopt;
    }
    const bool mayBeBare = wordAt(words, at) != "on";
    const auto led = plainDateAt(words, at + 1, sense, today, mayBeBare);
    return led ? std::optional{DatePhrase{led->date, led->words + 1}} : std::nullopt;
}

} // namespace asterism
