// SPDX-License-Identifier: MIT
#pragma once

#include "guard/tokens.h"

#include <optional>

namespace asterism::guard {

/// Tokens from one to another, both included.
struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;
};

// The ways in which a street is written, each asked at its first token.

std::optional<Stretch> englishStreetAt(const Tokens& tokens, std::size_t at); ///< "14 Alder Road"
std::optional<Stretch> spanishStreetAt(const Tokens& tokens, std::size_t at); ///< "C/ Mayor, 12"
std::optional<Stretch> germanStreetAt(const Tokens& tokens, std::size_t at);  ///< "Lindenstr. 12a"

/// The last token of a house number such as "12", "12a", "12-14"; nothing when it counts
/// something.
std::optional<std::size_t> houseNumberEnd(const Tokens& tokens, std::size_t at);

} // namespace asterism::guard
