// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <string>

namespace asterism {

/// The first row that repeats the key of another, leads to a row that is not there, or leads to
/// itself, as "need_goal[3].goal: leads nowhere"; nothing when all is well.
std::optional<std::string> findBadLink(const Plan& plan);

} // namespace asterism
