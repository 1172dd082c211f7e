// SPDX-License-Identifier: MIT
#include "analysis/line_dates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace asterism {
namespace {

using Words = std::vector<LineWord>;

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

std::string small(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

/// As it is compared: "12." is twelve, and a line may end with a full stop.
std::string bare(std::string_view word)
{
    while (word.size() > 1 && (word.back() == '.' || word.back() == '!' || word.back() == ';')) {
        word.remove_suffix(1);
    }
    return small(word);
}

std::string_view wordAt(const Words& words, std::size_t at)
{
    return at < words.size() ? std::string_view(words[at].text) : std::string_view();
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, word) != list.end();
}

/// Whether the words from `at` on are these, with no comma or colon between them.
bool isPhrase(const Words& words, std::size_t at, std::initializer_list<std::string_view> phrase)
{
    for (const auto& wanted : phrase) {
        const bool isLast = &wanted == phrase.end() - 1;
        if (wordAt(words, at) != wanted || (!isLast && words[at].after != ' ')) {
            return false;
        }
        ++at;
    }
    return true;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && value >= 0 ? std::optional{value} : std::nullopt;
}

std::optional<int> smallNumber(std::string_view word)
{
    static constexpr std::array<std::string_view, 13> spelled{
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve"};
    if (word == "a" || word == "an") {
        return 1;
    }
    const auto found = std::find(spelled.begin() + 1, spelled.end(), word);
    if (found != spelled.end()) {
        return static_cast<int>(found - spelled.begin());
    }
    const auto value = number(word);
    constexpr int most = 3650;
    return value && *value <= most ? value : std::nullopt;
}

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
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december"};
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
    const auto way = word == "last" ? DateSense::Past
        : word == "next"            ? DateSense::Coming
                                    : sense;
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

std::optional<double> decimal(std::string_view text)
{
    // from_chars for doubles would take "1e3" and "inf" too.
    const auto point = text.find_first_of(".,");
    const auto whole = number(text.substr(0, point));
    if (!whole || point == std::string_view::npos) {
        return whole ? std::optional<double>(*whole) : std::nullopt;
    }
    const auto fraction = text.substr(point + 1);
    const auto parts = number(fraction);
    constexpr std::size_t mostDigits = 2;
    if (!parts || fraction.size() > mostDigits) {
        return std::nullopt;
    }
    return *whole + *parts / std::pow(10.0, static_cast<double>(fraction.size()));
}

bool isMinutes(std::string_view word)
{
    return isOneOf(word, {"m", "min", "mins", "minute", "minutes", "'"});
}

bool isHours(std::string_view word)
{
    return isOneOf(word, {"h", "hr", "hrs", "hour", "hours"});
}

constexpr int hour = 60;
constexpr int longest = 7 * 24 * hour;

std::optional<int> withinReason(double minutes)
{
    return minutes > 0 && minutes <= longest ? std::optional{static_cast<int>(std::lround(minutes))}
                                             : std::nullopt;
}

std::optional<int> inUnit(double count, std::string_view unit)
{
    return isMinutes(unit) ? withinReason(count)
        : isHours(unit)    ? withinReason(count * hour)
                           : std::nullopt;
}

/// "50m", "1h", "1h30", "1h30m".
std::optional<int> lengthInOneWord(std::string_view word)
{
    const auto unit = word.find_first_not_of("0123456789.,");
    if (unit == 0 || unit == std::string_view::npos) {
        return std::nullopt;
    }
    const auto count = decimal(word.substr(0, unit));
    if (!count) {
        return std::nullopt;
    }
    const auto rest = word.substr(unit);
    const auto more = rest.find_first_of("0123456789");
    if (more == std::string_view::npos) {
        return inUnit(*count, rest);
    }
    auto minutes = rest.substr(more);
    const auto tail = minutes.find_first_not_of("0123456789");
    const bool isClear = tail == std::string_view::npos || isMinutes(minutes.substr(tail));
    const auto extra = number(minutes.substr(0, tail));
    return isHours(rest.substr(0, more)) && isClear && extra && *extra < hour
        ? withinReason(*count * hour + *extra)
        : std::nullopt;
}

bool isDigit(std::string_view line, std::size_t at)
{
    return at < line.size() && line[at] >= '0' && line[at] <= '9';
}

/// A comma, or a colon at the end of a word; not the comma of "1,5".
bool isMark(std::string_view line, std::size_t at)
{
    if (line[at] == ',') {
        return !(at > 0 && isDigit(line, at - 1) && isDigit(line, at + 1));
    }
    return line[at] == ':' && (at + 1 == line.size() || isSpace(line[at + 1]));
}

} // namespace

std::vector<LineWord> lineWords(std::string_view line)
{
    Words words;
    std::size_t at = 0;
    while (at < line.size()) {
        const std::size_t begin = at;
        while (at < line.size() && !isSpace(line[at]) && !isMark(line, at)) {
            ++at;
        }
        const bool isMarked = at < line.size() && isMark(line, at);
        if (at > begin) {
            const char after = isMarked ? line[at] : ' ';
            words.push_back({bare(line.substr(begin, at - begin)), begin, at, after});
        } else if (isMarked && !words.empty()) {
            words.back().after = line[at];
        }
        ++at; // the space or the mark
    }
    return words;
}

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

std::optional<LengthPhrase> lengthAt(const std::vector<LineWord>& words, std::size_t at)
{
    if (wordAt(words, at) == "for") {
        const auto length = lengthAt(words, at + 1);
        return length ? std::optional{LengthPhrase{length->minutes, length->words + 1}}
                      : std::nullopt;
    }
    if (isPhrase(words, at, {"half", "an", "hour"})) {
        return LengthPhrase{hour / 2, 3};
    }
    if (const auto minutes = lengthInOneWord(wordAt(words, at))) {
        return LengthPhrase{*minutes, 1};
    }
    const auto word = wordAt(words, at);
    const auto spelled = smallNumber(word);
    const auto count = spelled ? std::optional<double>(*spelled) : decimal(word);
    const auto minutes = count ? inUnit(*count, wordAt(words, at + 1)) : std::nullopt;
    return minutes ? std::optional{LengthPhrase{*minutes, 2}} : std::nullopt;
}

} // namespace asterism
