// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Text as characters: what letters need to know of Unicode.

namespace asterism {

/// One character of a UTF-8 text. What is not UTF-8 reads as U+FFFD, byte by byte.
struct Character {
    char32_t code = 0;
    std::size_t start = 0;
    std::size_t length = 1;

    std::size_t end() const { return start + length; }
};

Character characterAt(std::string_view text, std::size_t at);
void appendCharacter(std::string& text, char32_t code);

bool isBlankSpace(char32_t code);
/// A letter, digit or mark of any script; no punctuation, no symbol.
bool isWordCharacter(char32_t code);
/// Written without spaces between words: every such character counts as a word.
bool isIdeograph(char32_t code);

/// As one line: line breaks, tabs and runs of blank space become one space; control characters and
/// bidi overrides are gone.
std::string cleanLine(std::string_view text);
/// As lines that end in \n, without control characters and bidi overrides, and without blank space
/// at either end.
std::string cleanLines(std::string_view text);

/// Words as a person counts them: "don't", "20-minute" and "3.5" are one each.
int countWords(std::string_view text);

/// A word in a text, without the punctuation around it.
struct Word {
    std::string_view text;
    std::size_t start = 0;
};
std::vector<Word> wordsOf(std::string_view text);
std::vector<Word> wordsOf(std::string&& text) = delete; // they would outlive their text

/// Whether `part` stands in the text as whole words.
bool containsWords(std::string_view text, std::string_view part);

/// With small letters for A to Z.
std::string lowered(std::string_view text);

std::string_view trimmedText(std::string_view text);
std::vector<std::string_view> linesOf(std::string_view text);
std::vector<std::string_view> linesOf(std::string&& text) = delete;

} // namespace asterism
