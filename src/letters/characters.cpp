// SPDX-License-Identifier: MIT
#include "letters/characters.h"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

constexpr char32_t unreadable = 0xFFFD;

struct Range {
    char32_t first;
    char32_t last;
};

template <std::size_t count>
bool isIn(const std::array<Range, count>& ranges, char32_t code)
{
    return std::any_of(ranges.begin(), ranges.end(), [code](const Range& range) {
        return code >= range.first && code <= range.last;
    });
}

bool isControl(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xFEFF;
}

/// What can turn the direction of everything that follows it.
bool isBidiOverride(char32_t code)
{
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool isLineBreak(char32_t code)
{
    return code == '\n' || code == '\r' || code == 0x0B || code == 0x0C || code == 0x85
        || code == 0x2028 || code == 0x2029;
}

/// How long the sequence is that the first byte begins; 0: none.
std::size_t lengthOf(unsigned char first)
{
    return first < 0x80 ? 1
        : first < 0xC2  ? 0
        : first < 0xE0  ? 2
        : first < 0xF0  ? 3
        : first < 0xF5  ? 4
                        : 0;
}

bool isPossible(char32_t code, std::size_t length)
{
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    return code >= least.at(length) && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

/// Joins two halves of a word when it stands between them.
bool isJoiner(char32_t code)
{
    return code == '\'' || code == 0x2019 || code == '-' || code == 0x2010 || code == 0x2011
        || code == 0xAD;
}

} // namespace

Character characterAt(std::string_view text, std::size_t at)
{
    const auto byte
        = [&](std::size_t offset) { return static_cast<unsigned char>(text[at + offset]); };
    const std::size_t length = lengthOf(byte(0));
    if (length == 1) {
        return {byte(0), at, 1};
    }
    if (length == 0 || at + length > text.size()) {
        return {unreadable, at, 1};
    }
    char32_t code = byte(0) & (0xFFU >> (length + 1));
    for (std::size_t offset = 1; offset < length; ++offset) {
        if ((byte(offset) & 0xC0U) != 0x80U) {
            return {unreadable, at, 1};
        }
        code = (code << 6U) | (byte(offset) & 0x3FU);
    }
    return isPossible(code, length) ? Character{code, at, length} : Character{unreadable, at, 1};
}

void appendCharacter(std::string& text, char32_t code)
{
    const auto add
        = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0U | (code >> 6U));
        add(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        add(0xE0U | (code >> 12U));
        add(0x80U | ((code >> 6U) & 0x3FU));
        add(0x80U | (code & 0x3FU));
    } else {
        add(0xF0U | (code >> 18U));
        add(0x80U | ((code >> 12U) & 0x3FU));
        add(0x80U | ((code >> 6U) & 0x3FU));
        add(0x80U | (code & 0x3FU));
    }
}

bool isBlankSpace(char32_t code)
{
    return code == ' ' || code == '\t' || isLineBreak(code) || code == 0xA0 || code == 0x1680
        || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F || code == 0x3000;
}

bool isWordCharacter(char32_t code)
{
    if (code < 0x80) {
        return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z')
            || (code >= 'A' && code <= 'Z');
    }
    constexpr std::array<Range, 20> others{{
        {0x80, 0xA9},     {0xAB, 0xB4},     {0xB6, 0xB9},     {0xBB, 0xBF},     {0xD7, 0xD7},
        {0xF7, 0xF7},     {0x60C, 0x60C},   {0x61B, 0x61F},   {0x964, 0x965},   {0x2000, 0x200B},
        {0x200E, 0x206F}, {0x20A0, 0x20CF}, {0x2190, 0x2BFF}, {0x3000, 0x3004}, {0x3008, 0x3020},
        {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFF01, 0xFF0F}, {0xFF1A, 0xFF20}, {0x1F000, 0x1FAFF},
    }};
    return !isIn(others, code) && code != unreadable;
}

bool isIdeograph(char32_t code)
{
    constexpr std::array<Range, 6> scripts{{
        {0x3005, 0x3007},
        {0x3040, 0x30FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF},
        {0xF900, 0xFAFF},
        {0x20000, 0x3FFFF},
    }};
    return isIn(scripts, code);
}

std::string cleanLine(std::string_view text)
{
    std::string clean;
    bool wasBlank = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        at = character.end();
        const bool isBreak = isLineBreak(character.code) || character.code == '\t';
        if (isBreak || character.code == ' ') {
            clean += wasBlank ? "" : " ";
            wasBlank = true;
        } else if (!isControl(character.code) && !isBidiOverride(character.code)) {
            appendCharacter(clean, character.code);
            wasBlank = false;
        }
    }
    if (wasBlank && !clean.empty()) {
        clean.pop_back();
    }
    return clean;
}

std::string cleanLines(std::string_view text)
{
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        at = character.end();
        if (character.code == '\r' && at < text.size() && text[at] == '\n') {
            continue;
        }
        if (isLineBreak(character.code)) {
            clean += '\n';
        } else if (character.code == '\t') {
            clean += ' ';
        } else if (!isControl(character.code) && !isBidiOverride(character.code)) {
            appendCharacter(clean, character.code);
        }
    }
    return std::string(trimmedText(clean));
}

int countWords(std::string_view text)
{
    int count = 0;
    bool isInside = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        at = character.end();
        const bool isDash = character.code == 0x2013 || character.code == 0x2014;
        if (isIdeograph(character.code)) {
            ++count;
            isInside = false;
        } else if (isWordCharacter(character.code)) {
            count += isInside ? 0 : 1;
            isInside = true;
        } else if (isBlankSpace(character.code) || isDash) {
            isInside = false;
        }
    }
    return count;
}

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    std::size_t begin = text.size();
    std::size_t end = 0; // of the last word character
    const auto finish = [&] {
        if (begin < end) {
            words.push_back({text.substr(begin, end - begin), begin});
        }
        begin = text.size();
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        at = character.end();
        if (isWordCharacter(character.code)) {
            begin = std::min(begin, character.start);
            end = at;
        } else if (!isJoiner(character.code) || end != character.start) {
            finish();
        }
    }
    finish();
    return words;
}

bool containsWords(std::string_view text, std::string_view part)
{
    if (part.empty()) {
        return false;
    }
    const auto isLetter = [&](std::size_t at) {
        const auto code = characterAt(text, at).code;
        return isWordCharacter(code) && !isIdeograph(code);
    };
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
        std::size_t before = at;
        while (before > 0 && (static_cast<unsigned char>(text[--before]) & 0xC0U) == 0x80U) { }
        const bool opens = at == 0 || !isLetter(before);
        const bool closes = at + part.size() == text.size() || !isLetter(at + part.size());
        const bool isScript = isIdeograph(characterAt(part, 0).code);
        if (isScript || (opens && closes)) {
            return true;
        }
    }
    return false;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char& letter : lower) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return lower;
}

std::string_view trimmedText(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    return first == std::string_view::npos
        ? std::string_view()
        : text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

} // namespace asterism
