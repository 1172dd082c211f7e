// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <string>
#include <string_view>
#include <vector>

// Whose names stand in a letter.

namespace asterism {

/// People of the plan whose names stand in the text, by display name, without those in `expected`
/// and without me. A given name that is also a common word ("Will", "May") counts only beside its
/// family name.
std::vector<std::string> otherNamesIn(
    std::string_view text, const Plan& plan, const std::vector<Id<Person>>& expected);

/// The line that greets, such as "Dear Isolde,"; "" when the letter begins without one.
std::string_view salutationOf(std::string_view body);

/// Whether a greeting names the person: by first, family, whole name, or nickname.
bool namesPerson(std::string_view salutation, const Person& person);

} // namespace asterism
