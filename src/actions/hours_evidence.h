// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/hours.h"

#include <string>

namespace asterism::actions {

/// The hours of a period as a table for a board: what took place, the months against their
/// minimum, room for signatures, the rules with the day on which they were checked. It names only
/// who was there to sign; no note, purpose, place or title of the plan is in it.
std::string evidenceTable(const Plan& plan, const HourRules& rules, Day from, Day to);

/// "Your board's own page decides."
std::string boardDecides();

} // namespace asterism::actions
