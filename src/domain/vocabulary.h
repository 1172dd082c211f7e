// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace asterism {

/// The words of an enumeration as they stand in the plan file, in the order of its enumerators.
/// Specialised beside each enumeration as `static constexpr std::array words`.
template <typename Enumeration>
struct Vocabulary;

template <typename Enumeration>
concept Worded = std::is_enum_v<Enumeration> && requires
{
    Vocabulary<Enumeration>::words;
};

template <Worded Enumeration>
constexpr std::string_view wordOf(Enumeration value)
{
    return Vocabulary<Enumeration>::words.at(static_cast<std::size_t>(value));
}

/// The enumerator that a word stands for; nothing for a word that is not in the vocabulary.
template <Worded Enumeration>
constexpr std::optional<Enumeration> fromWord(std::string_view word)
{
    const auto& words = Vocabulary<Enumeration>::words;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words.at(at) == word) {
            return static_cast<Enumeration>(at);
        }
    }
    return std::nullopt;
}

/// Every enumerator, in order.
template <Worded Enumeration>
constexpr auto everyWord()
{
    std::array<Enumeration, Vocabulary<Enumeration>::words.size()> all{};
    for (std::size_t at = 0; at < all.size(); ++at) {
        all.at(at) = static_cast<Enumeration>(at);
    }
    return all;
}

template <std::size_t count>
constexpr auto words(const char* const (&list)[count])
{
    std::array<std::string_view, count> all{};
    for (std::size_t at = 0; at < count; ++at) {
        all.at(at) = list[at];
    }
    return all;
}

} // namespace asterism
