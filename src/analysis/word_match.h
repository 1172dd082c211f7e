// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// The words of a text that say what it is about, in small letters and each once: of three letters
/// or more, without "the", "about" and the like.
std::vector<std::string> tellingWords(std::string_view text);

/// Whether two telling words are forms of one: "research" and "researcher", "writing" and "writer".
bool areAkin(std::string_view one, std::string_view other);

} // namespace asterism
