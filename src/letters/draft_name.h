// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace asterism {

/// A file name for something that is exported, from words that anybody may have typed: without
/// separators, control and bidi characters, leading dots and names that a system keeps for itself;
/// at most 255 bytes with the extension, cut between characters. "Letter" when nothing is left.
std::string draftFileName(std::string_view words, std::string_view extension);

} // namespace asterism
