// SPDX-License-Identifier: MIT
#include "analysis/sky.h"

namespace asterism {

namespace {

bool startsLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::size_t letters(std::string_view text)
{
    std::size_t count = 0;
    for (const char byte : text) {
        if (startsLetter(byte)) {
            ++count;
        }
    }
    return count;
}

/// How many bytes the first `count` letters take.
std::size_t bytesOf(std::string_view text, std::size_t count)
{
    std::size_t at = 0;
    while (at < text.size() && count > 0) {
        ++at;
        while (at < text.size() && !startsLetter(text[at])) {
            ++at;
        }
        --count;
    }
    return at;
}

void trim(std::string_view& text)
{
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
}

std::string cut(std::string_view text, std::size_t length)
{
    if (letters(text) <= length) {
        return std::string{text};
    }
    std::string_view start = text.substr(0, bytesOf(text, length - 1));
    trim(start);
    return std::string{start} + "…";
}

/// Takes the words that fit on a line off the text; a word that is too long is not split.
std::string_view takeLine(std::string_view& text, std::size_t length)
{
    const std::size_t room = bytesOf(text, length + 1);
    std::size_t end = text.size();
    if (letters(text) > length) {
        const auto blank = text.substr(0, room).rfind(' ');
        end = blank == std::string_view::npos ? std::min(text.find(' '), text.size()) : blank;
    }
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end);
    trim(line);
    trim(text);
    return line;
}

} // namespace

std::string wrapped(std::string_view text, std::size_t length, std::size_t lines)
{
    std::string all;
    trim(text);
    for (std::size_t line = 1; !text.empty(); ++line) {
        if (!all.empty()) {
            all += '\n';
        }
        if (line == lines) {
            return all + cut(text, length);
        }
        all += cut(takeLine(text, length), length);
    }
    return all;
}

} // namespace asterism
