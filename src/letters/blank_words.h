// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <string>

// How the plan speaks in the blanks of a letter.

namespace asterism {

/// "May 11", "May" or "2026".
std::string dayInWords(const PartialDate& date);

/// "Tuesday, May 11"; less when less is known.
std::string weekdayInWords(const PartialDate& date);

/// The open topics of a meeting in their order, numbered, one a line.
std::string topicsOf(const Plan& plan, const Id<Meeting>& meeting);

} // namespace asterism
