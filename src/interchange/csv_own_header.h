// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/csv_header.h"

// The columns of our own export. Private to its writer and reader.

namespace asterism::csv {

constexpr std::string_view idHeader = "Asterism ID";
constexpr std::string_view tagsHeader = "Tags";
constexpr std::string_view linesHeader = "More from the card";

/// "Family name" for family_name.
std::string ownHeader(std::string_view personColumn);

/// Whether that column of Person is written into a table: all but ids and what only a whole plan
/// can say.
bool isWritten(std::string_view personColumn);

/// What a column of ours is; the ways to reach somebody as everywhere else.
CsvColumn ownColumnNamed(std::string_view header);

} // namespace asterism::csv
