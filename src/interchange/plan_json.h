// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <iosfwd>
#include <string_view>

// A whole plan as JSON: for backups that any program can read, for moving house, for the stories
// that come with the program. docs/plan.schema.json says what may stand in it.

namespace asterism {

/// What a file of ours says of itself in its first two members.
constexpr std::string_view planJsonFormat = "asterism-plan";
constexpr int planJsonVersion = 1;

/// Writes the plan: tables in their order, rows in the order of their keys, one row a line, what is
/// empty left out. Equal plans give equal bytes. Text that is no UTF-8 is mended with U+FFFD, so
/// that what was written can always be read.
void writePlan(const Plan& plan, std::ostream& out);

/// Reads a plan, strictly: every name, word, type, range, key and link is checked. Throws
/// Error(BadFile) whose subject names the place, such as "need[3].importance: must be from 1 to 5",
/// and Error(NewerVersion).
Plan readPlan(std::string_view json);

/// Whether the text begins like JSON; says nothing about what is in it.
bool looksLikeJson(std::string_view text);

} // namespace asterism
