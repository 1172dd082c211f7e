// SPDX-License-Identifier: MIT
#pragma once

#include "domain/dates.h"

#include <optional>
#include <vector>

namespace asterism {

/// Days for the meetings that are still to be planned before an agreed end (R72): two in all, the
/// last as near to the end as a weekday can be, the one before it one or two weeks earlier, as the
/// rhythm has it. Nothing lies before tomorrow; what no longer fits in is left out.
std::vector<Day> lastMeetingDays(
    Day end, std::optional<int> cadenceDays, Day today, int plannedAlready = 0);

} // namespace asterism
