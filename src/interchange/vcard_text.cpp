// SPDX-License-Identifier: MIT
#include "interchange/vcard.h"
#include "interchange/vcard_lines.h"

#include <algorithm>

// Escapes, folds and the writing of single lines.

namespace asterism {
namespace {

bool isAllowedInName(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9') || letter == '-';
}

std::string nameOf(std::string_view text)
{
    std::string name(text);
    std::replace_if(
        name.begin(), name.end(), [](char letter) { return !isAllowedInName(letter); }, '-');
    return name;
}

bool needsQuotes(std::string_view value)
{
    return value.find_first_of(",;:") != std::string_view::npos;
}

/// RFC 6868 for vCard 4.0; older versions have no way to say these characters.
std::string parameterText(std::string_view value, CardVersion version)
{
    const bool carets = version == CardVersion::V40;
    std::string text;
    for (const char letter : value) {
        const bool control = static_cast<unsigned char>(letter) < 0x20;
        if (letter == '"') {
            text += carets ? "^'" : "'";
        } else if (letter == '\n') {
            text += carets ? "^n" : " ";
        } else if (letter == '^') {
            text += carets ? "^^" : "^";
        } else if (!control) {
            text += letter;
        }
    }
    return needsQuotes(text) ? '"' + text + '"' : text;
}

std::string parameterLine(const CardParameter& parameter, CardVersion version)
{
    std::string text = ';' + nameOf(parameter.name) + '=';
    for (std::size_t at = 0; at < parameter.values.size(); ++at) {
        text += at > 0 ? "," : "";
        text += parameterText(parameter.values[at], version);
    }
    return text;
}

std::string valueLine(std::string_view value)
{
    std::string text;
    text.reserve(value.size());
    for (const char letter : value) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '\n') {
            text += "\\n";
        } else if ((code >= 0x20 && code != 0x7F) || letter == '\t') {
            text += letter;
        }
    }
    return text;
}

} // namespace

std::string cardLine(const CardProperty& property, CardVersion version)
{
    std::string line;
    if (!property.group.empty()) {
        line += nameOf(property.group) + '.';
    }
    line += nameOf(property.name);
    for (const auto& parameter : property.parameters) {
        line += parameterLine(parameter, version);
    }
    return line + ':' + valueLine(property.value);
}

std::string folded(std::string_view line)
{
    constexpr std::size_t width = 75;
    std::string result;
    result.reserve(line.size() + line.size() / 25 + 2);
    std::size_t room = width;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) {
            --cut;
        }
        result += line.substr(0, cut);
        result += "\r\n ";
        line.remove_prefix(cut);
        room = width - 1;
    }
    result += line;
    return result + "\r\n";
}

std::string unescaped(std::string_view value)
{
    std::string text;
    text.reserve(value.size());
    for (std::size_t at = 0; at < value.size(); ++at) {
        const char next = at + 1 < value.size() ? value[at + 1] : '\0';
        const bool escape = value[at] == '\\' && next != '\0'
            && std::string_view("\\,;:nN\"").find(next) != std::string_view::npos;
        if (!escape) {
            text += value[at];
            continue;
        }
        text += next == 'n' || next == 'N' ? '\n' : next;
        ++at;
    }
    return text;
}

std::string escaped(std::string_view text)
{
    std::string value;
    value.reserve(text.size());
    for (const char letter : text) {
        if (letter == '\n') {
            value += "\\n";
        } else if (letter == '\\' || letter == ',' || letter == ';') {
            value += '\\';
            value += letter;
        } else if (letter != '\r') {
            value += letter;
        }
    }
    return value;
}

std::vector<std::string_view> splitValue(std::string_view value, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] == '\\') {
            ++at;
        } else if (value[at] == separator) {
            parts.push_back(value.substr(start, at - start));
            start = at + 1;
        }
    }
    parts.push_back(value.substr(std::min(start, value.size())));
    return parts;
}

} // namespace asterism
