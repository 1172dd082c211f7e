// SPDX-License-Identifier: MIT
#include "guard/characters.h"

#include <array>

namespace asterism::guard {
namespace {

constexpr std::uint32_t broken = 0xFFFD;

bool isBetween(std::uint32_t code, std::uint32_t first, std::uint32_t last)
{
    return code >= first && code <= last;
}

bool isContinuation(std::string_view text, std::size_t place)
{
    return place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80U;
}

/// The letters of U+00C0 to U+017F without what is written above or below them.
constexpr std::array<std::string_view, 192> plainLetters{
    "a", "a", "a",  "a",  "a", "a", "ae", "c",  "e",  "e", "e", "e", "i",  "i",  "i", "i", "d", "n",
    "o", "o", "o",  "o",  "o", "",  "o",  "u",  "u",  "u", "u", "y", "th", "ss", "a", "a", "a", "a",
    "a", "a", "ae", "c",  "e", "e", "e",  "e",  "i",  "i", "i", "i", "d",  "n",  "o", "o", "o", "o",
    "o", "",  "o",  "u",  "u", "u", "u",  "y",  "th", "y", "a", "a", "a",  "a",  "a", "a", "c", "c",
    "c", "c", "c",  "c",  "c", "c", "d",  "d",  "d",  "d", "e", "e", "e",  "e",  "e", "e", "e", "e",
    "e", "e", "g",  "g",  "g", "g", "g",  "g",  "g",  "g", "h", "h", "h",  "h",  "i", "i", "i", "i",
    "i", "i", "i",  "i",  "i", "i", "ij", "ij", "j",  "j", "k", "k", "k",  "l",  "l", "l", "l", "l",
    "l", "l", "l",  "l",  "l", "n", "n",  "n",  "n",  "n", "n", "n", "n",  "n",  "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r",  "r",  "r",  "r", "s", "s", "s",  "s",  "s", "s", "s", "s",
    "t", "t", "t",  "t",  "t", "t", "u",  "u",  "u",  "u", "u", "u", "u",  "u",  "u", "u", "u", "u",
    "w", "w", "y",  "y",  "y", "z", "z",  "z",  "z",  "z", "z", "s"};

bool isDash(std::uint32_t code)
{
    return isBetween(code, 0x2010, 0x2015) || code == 0x2212 || code == 0xFE63 || code == 0xFF0D;
}

} // namespace

Character characterAt(std::string_view text, std::size_t place)
{
    const auto first = static_cast<unsigned char>(text[place]);
    if (first < 0x80) {
        return {first, 1};
    }
    const std::size_t length = first < 0xC2 ? 0
        : first < 0xE0                      ? 2
        : first < 0xF0                      ? 3
        : first < 0xF5                      ? 4
                                            : 0;
    std::uint32_t code = length == 0 ? 0 : first & (0x7FU >> length);
    for (std::size_t more = 1; more < length; ++more) {
        if (!isContinuation(text, place + more)) {
            return {broken, 1};
        }
        code = (code << 6U) | (static_cast<unsigned char>(text[place + more]) & 0x3FU);
    }
    return length == 0 ? Character{broken, 1} : Character{code, length};
}

bool isDigit(std::uint32_t code)
{
    return isBetween(code, '0', '9');
}

bool isLetter(std::uint32_t code)
{
    if (code < 0x80) {
        return isBetween(code, 'a', 'z') || isBetween(code, 'A', 'Z');
    }
    if (code < 0xC0) {
        return code == 0xAA || code == 0xB5 || code == 0xBA;
    }
    const bool isSign = code == 0xD7 || code == 0xF7 || isBetween(code, 0x2000, 0x2BFF)
        || isBetween(code, 0x3000, 0x303F) || isBetween(code, 0xD800, 0xF8FF)
        || isBetween(code, 0xFE00, 0xFFFF) || code >= 0x1F000;
    return !isSign;
}

bool isCapital(std::uint32_t code)
{
    if (code < 0x80) {
        return isBetween(code, 'A', 'Z');
    }
    if (isBetween(code, 0x139, 0x148)) {
        return code % 2 == 1;
    }
    if (isBetween(code, 0x100, 0x177)) {
        return code % 2 == 0;
    }
    return (isBetween(code, 0xC0, 0xDE) && code != 0xD7) || code == 0x178 || code == 0x179
        || code == 0x17B || code == 0x17D || isBetween(code, 0x391, 0x3A9)
        || isBetween(code, 0x400, 0x42F);
}

bool isSpace(std::uint32_t code)
{
    return code == ' ' || code == '\t' || code == 0xA0 || isBetween(code, 0x2000, 0x200A)
        || code == 0x202F || code == 0x205F || code == 0x3000;
}

bool isLineBreak(std::uint32_t code)
{
    return isBetween(code, '\n', '\r') || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool isInvisible(std::uint32_t code)
{
    return code == 0xAD || isBetween(code, 0x200B, 0x200F) || isBetween(code, 0x202A, 0x202E)
        || isBetween(code, 0x2060, 0x2069) || code == 0xFEFF;
}

void appendFolded(std::string& to, std::uint32_t code, std::string_view source)
{
    if (isBetween(code, 'A', 'Z')) {
        to += static_cast<char>(code + ('a' - 'A'));
    } else if (isBetween(code, 0xC0, 0x17F)) {
        to += plainLetters.at(code - 0xC0);
    } else if (isDash(code)) {
        to += '-';
    } else if (code == 0xBA || code == 0xB0) {
        to += 'o'; // n.º, N°
    } else if (code == 0xAA) {
        to += 'a';
    } else if (code == 0x2018 || code == 0x2019 || code == 0x2BC) {
        to += '\'';
    } else if (!isBetween(code, 0x300, 0x36F)) {
        to += source;
    }
}

} // namespace asterism::guard
