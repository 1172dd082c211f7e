// SPDX-License-Identifier: MIT
#pragma once

#include "domain/dates.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Dates and lengths of time as people type them into one line.

namespace asterism {

/// A word of a line, in small letters and without the comma, colon or full stop after it.
struct LineWord {
    std::string text;
    std::size_t begin = 0; ///< in the line, in bytes
    std::size_t end = 0;   ///< after the word, its comma or colon not included
    char after = ' ';      ///< "," or ":" when one follows
};

/// The words of a line. A colon inside of a word ("17:00") is part of it.
std::vector<LineWord> lineWords(std::string_view line);

/// Whether a date without a year lies behind us (a meeting) or ahead (a promise).
enum class DateSense { Past, Coming };

struct DatePhrase {
    PartialDate date;      ///< empty for "when it suits"
    std::size_t words = 0; ///< how many it took
};

/// The date that begins at a word: today, yesterday, tomorrow, a weekday, "last monday", "3 weeks
/// ago", "in two months", "next week", "12 May", "May 12 2027", "in May", "end of June",
/// "2026-06-15", "when it suits", each also after "on", "by", "until" or "before". A month alone
/// is a date only after one of "in", "by", "until", "before", "last" and "next": people are called
/// May. Nothing when no date begins there.
std::optional<DatePhrase> dateAt(
    const std::vector<LineWord>& words, std::size_t at, DateSense sense, Day today);

struct LengthPhrase {
    int minutes = 0;
    std::size_t words = 0;
};

/// The length of time that begins at a word: "50m", "50 min", "1h", "1h30", "1.5 h", "90 minutes",
/// "half an hour", each also after "for".
std::optional<LengthPhrase> lengthAt(const std::vector<LineWord>& words, std::size_t at);

} // namespace asterism
