// SPDX-License-Identifier: MIT
#include "analysis/word_match.h"

#include <algorithm>
#include <set>

namespace asterism {
namespace {

/// Letters of other alphabets are bytes above ASCII.
bool isLetter(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
        || (byte >= '0' && byte <= '9') || byte >= 0x80;
}

char small(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isLittleWord(const std::string& word)
{
    static const std::set<std::string_view> little{
        "about", "after", "all",  "and",   "any",  "are",   "but",  "can", "for",      "from",
        "good",  "has",   "have", "her",   "his",  "how",   "into", "its", "more",     "much",
        "new",   "not",   "one",  "our",   "out",  "over",  "own",  "she", "somebody", "someone",
        "than",  "that",  "the",  "their", "them", "they",  "this", "was", "what",     "when",
        "where", "which", "who",  "with",  "work", "would", "you",  "your"};
    return little.contains(word);
}

void keepIfTelling(std::vector<std::string>& words, std::string word)
{
    constexpr std::size_t fewest = 3;
    if (word.size() >= fewest && !isLittleWord(word)
        && std::ranges::find(words, word) == words.end()) {
        words.push_back(std::move(word));
    }
}

} // namespace

std::vector<std::string> tellingWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char letter : text) {
        if (isLetter(letter)) {
            word += small(letter);
        } else {
            keepIfTelling(words, std::exchange(word, {}));
        }
    }
    keepIfTelling(words, std::move(word));
    return words;
}

bool areAkin(std::string_view one, std::string_view other)
{
    constexpr std::size_t fewestAlike = 4;
    constexpr std::size_t longestEnding = 3;
    const auto [end, ignored] = std::ranges::mismatch(one, other);
    const auto alike = static_cast<std::size_t>(end - one.begin());
    const std::size_t longer = std::max(one.size(), other.size());
    return one == other || (alike >= fewestAlike && longer - alike <= longestEnding);
}

} // namespace asterism
