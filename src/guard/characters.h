// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace asterism::guard {

/// One character of a text; a byte that is no UTF-8 counts as one with code point 0xFFFD.
struct Character {
    std::uint32_t code = 0;
    std::size_t length = 1; ///< in bytes
};

Character characterAt(std::string_view text, std::size_t place);

bool isDigit(std::uint32_t code);
bool isLetter(std::uint32_t code); ///< marks that are put on letters count as such
bool isCapital(std::uint32_t code);
bool isSpace(std::uint32_t code);
bool isLineBreak(std::uint32_t code);
/// Can be neither seen nor meant: a soft hyphen, a joiner, a direction mark.
bool isInvisible(std::uint32_t code);

/// Appends the small letter without its accent; never more bytes than `source`, which is the
/// character as it stands in the text.
void appendFolded(std::string& to, std::uint32_t code, std::string_view source);

} // namespace asterism::guard
