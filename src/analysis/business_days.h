// SPDX-License-Identifier: MIT
#pragma once

#include "domain/dates.h"

#include <set>

// The days on which an answer can be hoped for: Monday to Friday, less one's own holidays.

namespace asterism {

using Holidays = std::set<Day>;

bool isBusinessDay(Day day, const Holidays& holidays = {});

/// The `count`-th business day after `from`; `from` itself for none. A start on a weekend counts
/// from Monday as day 1.
Day addBusinessDays(Day from, int count, const Holidays& holidays = {});

} // namespace asterism
