// SPDX-License-Identifier: MIT
#include "interchange/plan_json_text.h"

#include <cstdint>

namespace asterism {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

std::uint32_t byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool isContinuation(std::uint32_t byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// The second byte decides what the first alone cannot: overlong forms, surrogates, beyond
/// U+10FFFF.
bool canFollow(std::uint32_t first, std::uint32_t second)
{
    switch (first) {
    case 0xE0:
        return second >= 0xA0 && second <= 0xBF;
    case 0xED:
        return second >= 0x80 && second <= 0x9F;
    case 0xF0:
        return second >= 0x90 && second <= 0xBF;
    case 0xF4:
        return second >= 0x80 && second <= 0x8F;
    default:
        return isContinuation(second);
    }
}

/// The length of the character of several bytes that begins here; 0 when none does.
std::size_t characterLength(std::string_view text, std::size_t at)
{
    const auto first = byteAt(text, at);
    const std::size_t length = first >= 0xC2 && first <= 0xDF ? 2
        : first >= 0xE0 && first <= 0xEF                      ? 3
        : first >= 0xF0 && first <= 0xF4                      ? 4
                                                              : 0;
    if (length == 0 || !canFollow(first, byteAt(text, at + 1))) {
        return 0;
    }
    for (std::size_t next = 2; next < length; ++next) {
        if (!isContinuation(byteAt(text, at + next))) {
            return 0;
        }
    }
    return length;
}

void appendControl(std::string& json, char letter)
{
    constexpr auto digits = "0123456789abcdef";
    switch (letter) {
    case '\0':
        json += replacement;
        break;
    case '\b':
        json += "\\b";
        break;
    case '\f':
        json += "\\f";
        break;
    case '\n':
        json += "\\n";
        break;
    case '\r':
        json += "\\r";
        break;
    case '\t':
        json += "\\t";
        break;
    default:
        json += "\\u00";
        json += digits[static_cast<unsigned char>(letter) >> 4];
        json += digits[static_cast<unsigned char>(letter) & 0xF];
    }
}

bool isPlain(char letter)
{
    return static_cast<unsigned char>(letter) >= 0x20 && static_cast<unsigned char>(letter) < 0x80
        && letter != '"' && letter != '\\';
}

} // namespace

void appendQuoted(std::string& json, std::string_view text)
{
    json += '"';
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t from = at;
        while (at < text.size() && isPlain(text[at])) {
            ++at;
        }
        json.append(text, from, at - from);
        if (at == text.size()) {
            break;
        }
        const char letter = text[at];
        if (static_cast<unsigned char>(letter) >= 0x80) {
            const std::size_t length = characterLength(text, at);
            json += length == 0 ? replacement : text.substr(at, length);
            at += length == 0 ? 1 : length;
            continue;
        }
        if (letter == '"' || letter == '\\') {
            json += '\\';
            json += letter;
        } else {
            appendControl(json, letter);
        }
        ++at;
    }
    json += '"';
}

} // namespace asterism
