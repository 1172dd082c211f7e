// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace asterism {

/// The text as it is indexed and looked for: letters that no tokenizer folds (ß, ł, đ, ø, æ, œ,
/// þ, ı) as their plain spelling. Case and accents are folded by the index itself.
std::string foldForIndex(std::string_view text);

/// Fully folded: lower case, without accents, plain spelling. For comparing names in memory and
/// for finding a word in a text to show.
std::string foldFully(std::string_view text);

} // namespace asterism
