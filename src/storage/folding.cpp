// SPDX-License-Identifier: MIT
#include "storage/folding.h"

#include <array>
#include <cstdint>
#include <map>
#include <utility>

namespace asterism {
namespace {

using namespace std::string_view_literals;

const std::map<char32_t, const char*>& spelledOut()
{
    static const std::map<char32_t, const char*> table{
        {0x00DF, "ss"},
        {0x1E9E, "SS"},
        {0x0141, "L"},
        {0x0142, "l"},
        {0x0110, "D"},
        {0x0111, "d"},
        {0x00D0, "D"},
        {0x00F0, "d"},
        {0x00D8, "O"},
        {0x00F8, "o"},
        {0x00C6, "AE"},
        {0x00E6, "ae"},
        {0x0152, "OE"},
        {0x0153, "oe"},
        {0x00DE, "TH"},
        {0x00FE, "th"},
        {0x0131, "i"},
        {0x0130, "I"}};
    return table;
}

/// Base letters of the accented Latin letters from U+00C0 to U+017F, in order; 0: none.
constexpr std::string_view latinBases
    = "AAAAAA\0CEEEEIIII\0NOOOOO\0\0UUUUY\0\0aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0y"
      "AaAaAaCcCcCcCcDd\0\0EeEeEeEeEeGgGgGgGgHhHhIiIiIiIiI\0"
      "\0\0JjKk\0LlLlLlLl\0\0NnNnNn\0\0\0OoOoOo\0\0RrRrRrSsSsSs"
      "SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz\0"sv;

struct Decoded {
    char32_t letter = 0;
    std::size_t length = 1;
};

Decoded decode(std::string_view text, std::size_t at)
{
    const auto byte
        = [&](std::size_t offset) { return static_cast<unsigned char>(text[at + offset]); };
    const unsigned first = byte(0);
    const std::size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (length == 1 || first < 0xC0 || at + length > text.size()) {
        return {first, 1};
    }
    char32_t letter = first & (0xFFU >> (length + 1));
    for (std::size_t offset = 1; offset < length; ++offset) {
        letter = (letter << 6) | (byte(offset) & 0x3FU);
    }
    return {letter, length};
}

bool isCombining(char32_t letter)
{
    return letter >= 0x0300 && letter <= 0x036F;
}

char latinBase(char32_t letter)
{
    if (letter < 0x00C0 || letter - 0x00C0 >= latinBases.size()) {
        return 0;
    }
    return latinBases[letter - 0x00C0];
}

void appendLower(std::string& folded, std::string_view plain)
{
    for (const char letter : plain) {
        folded += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
}

} // namespace

std::string foldForIndex(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [letter, length] = decode(text, at);
        const auto spelled = letter < 0x80 ? spelledOut().end() : spelledOut().find(letter);
        if (spelled != spelledOut().end()) {
            folded += spelled->second;
        } else {
            folded += text.substr(at, length);
        }
        at += length;
    }
    return folded;
}

std::string foldFully(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [letter, length] = decode(text, at);
        const auto spelled = letter < 0x80 ? spelledOut().end() : spelledOut().find(letter);
        if (spelled != spelledOut().end()) {
            appendLower(folded, spelled->second);
        } else if (const char base = latinBase(letter); base != 0) {
            appendLower(folded, std::string_view(&base, 1));
        } else if (letter >= 0x0391 && letter <= 0x03A9) {
            // Greek and Cyrillic capitals lie a fixed step before their small letters.
            const auto small = static_cast<std::uint32_t>(letter + 0x20);
            folded += static_cast<char>(0xC0 | (small >> 6));
            folded += static_cast<char>(0x80 | (small & 0x3F));
        } else if (letter >= 0x0410 && letter <= 0x042F) {
            const auto small = static_cast<std::uint32_t>(letter + 0x20);
            folded += static_cast<char>(0xC0 | (small >> 6));
            folded += static_cast<char>(0x80 | (small & 0x3F));
        } else if (!isCombining(letter)) {
            appendLower(folded, text.substr(at, length));
        }
        at += length;
    }
    return folded;
}

} // namespace asterism
