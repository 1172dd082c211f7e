// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

// What a cell looks like and holds, whatever its column says. Private to the reading of people
// from tables.

namespace asterism::csv {

bool looksLikeEmail(std::string_view cell);
bool looksLikePhone(std::string_view cell);
bool looksLikeUrl(std::string_view cell);

/// What Outlook and Google write where nobody has said anything.
bool saysNothing(std::string_view cell);

/// The values of a cell that holds several: "a ::: b" as Google writes it.
std::vector<std::string> splitValues(std::string_view cell);
/// "Ana Ruiz <ana@example.org>" and several in one cell.
std::vector<std::string> emailsIn(const std::string& cell);
/// Several numbers on lines of their own or between semicolons.
std::vector<std::string> phonesIn(const std::string& cell);
/// At semicolons, or else at commas.
std::vector<std::string> splitTags(std::string_view cell);

/// "Work", "Mobile" as cards call them; one's own words stay.
std::string labelWord(std::string_view label);

} // namespace asterism::csv
