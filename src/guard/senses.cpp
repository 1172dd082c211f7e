// SPDX-License-Identifier: MIT
#include "guard/senses.h"

#include "guard/word_lists.h"

#include <unordered_map>

namespace asterism::guard {
namespace {

using Lexicon = std::unordered_map<std::string_view, Senses>;

void addWords(std::string_view words, Senses sense, Lexicon& lexicon)
{
    while (!words.empty()) {
        const std::size_t end = words.find(' ');
        const std::string_view word = words.substr(0, end);
        if (!word.empty()) {
            lexicon[word] |= sense;
        }
        words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
    }
}

Lexicon wholeLexicon()
{
    Lexicon lexicon;
    for (const auto& list : {dateWords(), placeWords(), recordWords(), personWords()}) {
        for (const WordList& each : list) {
            addWords(each.words, maskOf(each.sense), lexicon);
        }
    }
    return lexicon;
}

} // namespace

Senses sensesOf(std::string_view folded)
{
    static const Lexicon lexicon = wholeLexicon();
    const auto found = lexicon.find(folded);
    return found == lexicon.end() ? 0 : found->second;
}

} // namespace asterism::guard
