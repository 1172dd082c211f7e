// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The words of one typed line, and what is asked of them again and again.

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

/// "" after the last one.
std::string_view wordAt(const std::vector<LineWord>& words, std::size_t at);

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list);

/// Whether the words from `at` on are these, with no comma or colon between them.
bool isPhrase(
    const std::vector<LineWord>& words,
    std::size_t at,
    std::initializer_list<std::string_view> phrase);

/// Digits only.
std::optional<int> number(std::string_view text);

/// "3", "three" and "a", up to ten years of days.
std::optional<int> smallNumber(std::string_view word);

} // namespace asterism
