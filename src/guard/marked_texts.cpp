// SPDX-License-Identifier: MIT
#include "guard/marked_texts.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace asterism {
namespace {

/// What the card of a person carries (interchange/person_card.h).
bool isOfCard(std::string_view table)
{
    constexpr std::array<std::string_view, 3> tables{"person", "tag", "extra_property"};
    return std::ranges::find(tables, table) != tables.end();
}

std::vector<Mark> marksOf(
    std::string_view text, const KnownNames& names, std::string_view signature)
{
    auto marks = look(text, names);
    std::erase_if(marks, [&](const Mark& mark) {
        return signature.find(text.substr(mark.start, mark.length)) != std::string_view::npos;
    });
    return marks;
}

} // namespace

std::vector<MarkedText> markedTexts(const Plan& plan, Leaving leaving)
{
    const auto names = knownNames(plan);
    const auto& me = plan.of<Profile>();
    const std::string_view signature = me.empty() ? std::string_view{} : me.front().signature;
    std::vector<MarkedText> found;
    for (const FreeText& text : freeTextsOf(plan)) {
        if (leaving == Leaving::People && !isOfCard(text.table)) {
            continue;
        }
        auto marks = marksOf(text.text, names, signature);
        if (!marks.empty()) {
            found.push_back({text, std::move(marks)});
        }
    }
    return found;
}

std::string fingerprintOf(std::string_view text)
{
    // FNV-1a, 64 bits: it need not withstand anybody.
    std::uint64_t sum = 14695981039346656037ULL;
    for (const char byte : text) {
        sum = (sum ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string words;
    for (int shift = 60; shift >= 0; shift -= 4) {
        words += digits[(sum >> shift) & 15U];
    }
    return words;
}

} // namespace asterism
