// SPDX-License-Identifier: MIT
#include "analysis/line_dates.h"

#include <cmath>

namespace asterism {
namespace {

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

} // namespace

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
