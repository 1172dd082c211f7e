// SPDX-License-Identifier: MIT
#include "analysis/line_words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace asterism {
namespace {

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

std::string small(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

/// As it is compared: "12." is twelve, and a line may end with a full stop.
std::string bare(std::string_view word)
{
    while (word.size() > 1 && (word.back() == '.' || word.back() == '!' || word.back() == ';')) {
        word.remove_suffix(1);
    }
    return small(word);
}

bool isDigit(std::string_view line, std::size_t at)
{
    return at < line.size() && line[at] >= '0' && line[at] <= '9';
}

/// A comma, or a colon at the end of a word; not the comma of "1,5".
bool isMark(std::string_view line, std::size_t at)
{
    if (line[at] == ',') {
        return !(at > 0 && isDigit(line, at - 1) && isDigit(line, at + 1));
    }
    return line[at] == ':' && (at + 1 == line.size() || isSpace(line[at + 1]));
}

} // namespace

std::vector<LineWord> lineWords(std::string_view line)
{
    std::vector<LineWord> words;
    std::size_t at = 0;
    while (at < line.size()) {
        const std::size_t begin = at;
        while (at < line.size() && !isSpace(line[at]) && !isMark(line, at)) {
            ++at;
        }
        const bool isMarked = at < line.size() && isMark(line, at);
        if (at > begin) {
            const char after = isMarked ? line[at] : ' ';
            words.push_back({bare(line.substr(begin, at - begin)), begin, at, after});
        } else if (isMarked && !words.empty()) {
            words.back().after = line[at];
        }
        ++at; // the space or the mark
    }
    return words;
}

std::string_view wordAt(const std::vector<LineWord>& words, std::size_t at)
{
    return at < words.size() ? std::string_view(words[at].text) : std::string_view();
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, word) != list.end();
}

bool isPhrase(
    const std::vector<LineWord>& words,
    std::size_t at,
    std::initializer_list<std::string_view> phrase)
{
    for (const auto& wanted : phrase) {
        const bool isLast = &wanted == phrase.end() - 1;
        if (wordAt(words, at) != wanted || (!isLast && words[at].after != ' ')) {
            return false;
        }
        ++at;
    }
    return true;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && value >= 0 ? std::optional{value} : std::nullopt;
}

std::optional<int> smallNumber(std::string_view word)
{
    static constexpr std::array<std::string_view, 13> spelled{
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve"};
    if (word == "a" || word == "an") {
        return 1;
    }
    const auto found = std::find(spelled.begin() + 1, spelled.end(), word);
    if (found != spelled.end()) {
        return static_cast<int>(found - spelled.begin());
    }
    const auto value = number(word);
    constexpr int most = 3650;
    return value && *value <= most ? value : std::nullopt;
}

} // namespace asterism
