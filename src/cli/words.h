// SPDX-License-Identifier: MIT
#pragma once

#include "domain/deed.h"

#include <string>
#include <string_view>
#include <vector>

namespace asterism::cli {

/// "they_guide_me" as it is said: "they guide me".
std::string spoken(std::string_view word);

/// What was done, as the history names it: "Add need “Rest”".
std::string words(const Deed& deed);

/// "Ann, Ben and Cleo"; "" for nobody.
std::string listed(const std::vector<std::string>& names);

/// "1 person", "3 people".
std::string counted(std::size_t number, std::string_view one, std::string_view many);

} // namespace asterism::cli
