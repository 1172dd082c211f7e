// SPDX-License-Identifier: MIT
#include "interchange/card_import_people.h"
#include "interchange/vcard_lines.h"

#include <algorithm>
#include <array>

// By what two ways of writing the same name, number or address are recognized.

namespace asterism {
namespace {

/// The lower-case form of a letter of two bytes.
unsigned lowerLetter(unsigned code)
{
    if ((code >= 0xC0 && code <= 0xDE && code != 0xD7) || (code >= 0x391 && code <= 0x3A9)
        || (code >= 0x410 && code <= 0x42F)) {
        return code + 0x20;
    }
    if (code >= 0x400 && code <= 0x40F) {
        return code + 0x50;
    }
    const bool odd = code % 2 == 1;
    if ((code >= 0x100 && code <= 0x137) || (code >= 0x14A && code <= 0x177)) {
        return odd ? code : code + 1;
    }
    const bool shifted = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
    return shifted && odd ? code + 1 : code;
}

bool isTitle(std::string_view word)
{
    using namespace std::string_view_literals;
    constexpr std::array titles{
        "dr"sv,
        "prof"sv,
        "professor"sv,
        "mr"sv,
        "mrs"sv,
        "ms"sv,
        "mx"sv,
        "miss"sv,
        "phd"sv,
        "psyd"sv,
        "md"sv,
        "lcsw"sv,
        "lmft"sv,
        "lpc"sv,
        "jr"sv,
        "sr"sv,
    };
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char letter : text + ' ') {
        if (std::string_view(" \t\n,;").find(letter) == std::string_view::npos) {
            if (letter != '.') {
                word += letter;
            }
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

std::string withoutSlash(std::string text)
{
    while (!text.empty() && text.back() == '/') {
        text.pop_back();
    }
    return text;
}

} // namespace

std::string foldedCase(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto first = static_cast<unsigned char>(text[at]);
        const bool two = first >= 0xC3 && first <= 0xD0 && at + 1 < text.size();
        if (first >= 'A' && first <= 'Z') {
            result += static_cast<char>(first + 0x20);
        } else if (two) {
            const auto second = static_cast<unsigned char>(text[++at]);
            const unsigned code = lowerLetter(((first & 0x1FU) << 6) | (second & 0x3FU));
            result += static_cast<char>(0xC0U | (code >> 6));
            result += static_cast<char>(0x80U | (code & 0x3FU));
        } else {
            result += text[at];
        }
    }
    return result;
}

std::string nameKey(std::string_view displayName)
{
    constexpr std::size_t telling = 200; // longer than any name
    auto words = wordsOf(foldedCase(displayName.substr(0, telling)));
    const auto isOne = [](const std::string& word) { return isTitle(word); };
    if (!std::all_of(words.begin(), words.end(), isOne)) {
        words.erase(std::remove_if(words.begin(), words.end(), isOne), words.end());
    }
    std::sort(words.begin(), words.end());
    std::string key;
    for (const auto& word : words) {
        key += key.empty() ? "" : " ";
        key += word;
    }
    return key;
}

std::string phoneKey(std::string_view phone)
{
    std::string key;
    for (const char letter : foldedCase(phone)) {
        if ((letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z')) {
            key += letter;
        }
    }
    // Country codes and leading zeros come and go.
    constexpr std::size_t telling = 9;
    return key.size() > telling ? key.substr(key.size() - telling) : key;
}

std::string contactKey(ContactKind kind, std::string_view value)
{
    std::string key(wordOf(kind));
    key += ' ';
    switch (kind) {
    case ContactKind::Phone:
        return key + phoneKey(value);
    case ContactKind::Url:
        return key + withoutSlash(foldedCase(vcard::trimmed(value)));
    case ContactKind::Email:
    case ContactKind::Messenger:
    case ContactKind::Address:
        break;
    }
    return key + foldedCase(vcard::trimmed(value));
}

} // namespace asterism
