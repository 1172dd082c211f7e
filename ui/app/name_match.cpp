// SPDX-License-Identifier: MIT
#include "ui/app/name_match.h"

#include "storage/folding.h"

#include <algorithm>
#include <cctype>

namespace asterism::ui {
namespace {

bool isLetter(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

std::vector<std::string> wordsIn(const std::string& text)
{
    std::vector<std::string> words;
    bool isInside = false;
    for (const char letter : text) {
        if (!isLetter(letter)) {
            isInside = false;
            continue;
        }
        if (!isInside) {
            words.emplace_back();
        }
        words.back() += letter;
        isInside = true;
    }
    return words;
}

} // namespace

MatchableName::MatchableName(const std::string& name)
    : m_folded(foldFully(name)), m_words(wordsIn(m_folded))
{
    for (const auto& word : m_words) {
        m_initials += word.front();
    }
}

std::optional<int> MatchableName::rankFor(const std::string& typed) const
{
    if (m_folded.starts_with(typed)) {
        return 0;
    }
    const auto parts = wordsIn(typed);
    const bool eachBeginsAWord
        = !parts.empty() && std::ranges::all_of(parts, [this](const std::string& part) {
              return std::ranges::any_of(
                  m_words, [&](const std::string& word) { return word.starts_with(part); });
          });
    if (eachBeginsAWord) {
        return 1;
    }
    if (typed.size() >= 2 && m_initials.find(typed) != std::string::npos) {
        return 2;
    }
    if (typed.size() >= 3 && m_folded.find(typed) != std::string::npos) {
        return 3;
    }
    return std::nullopt;
}

} // namespace asterism::ui
