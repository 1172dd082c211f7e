// SPDX-License-Identifier: MIT
#pragma once

#include "guard/tokens.h"

namespace asterism::guard {

/// A number as it stands in records: groups of digits and letters with what joins them.
struct Code {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t digits = 0;
    std::size_t letters = 0;
    std::size_t groups = 0;
};

/// The code that begins with a token; looks at a few tokens only. Groups may stand behind a space
/// when they are digits.
Code codeFrom(const Tokens& tokens, std::size_t first);

/// The first token behind a label, its colon, "no." and the like, and whether one of them says
/// that a number follows.
struct Labelled {
    std::size_t place = 0;
    bool hasNumberSign = false;
};
Labelled afterLabel(const Tokens& tokens, std::size_t label);

/// Whether numbers without words stand here in groups of so many digits, joined by the separator
/// without gaps, or by spaces when that is " ". Nothing may be joined to either end.
bool isGroups(
    const Tokens& tokens,
    std::size_t first,
    std::initializer_list<std::size_t> sizes,
    char separator);

/// How many tokens such groups take.
std::size_t lengthOfGroups(std::size_t groups, char separator);

/// Whether nothing is joined to a number from the left.
bool isNumberStart(const Tokens& tokens, std::size_t place);
/// … and from the right.
bool isNumberEnd(const Tokens& tokens, std::size_t place);

/// Whether a token begins something of its own: behind a gap, a bracket or a quotation mark.
bool isFreeStart(const Tokens& tokens, std::size_t place);

bool isAllCapitals(std::string_view text);

} // namespace asterism::guard
