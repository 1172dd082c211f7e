// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace asterism {

/// Appends the text as a JSON string. Bytes that are no UTF-8, and NUL, become U+FFFD.
void appendQuoted(std::string& json, std::string_view text);

} // namespace asterism
