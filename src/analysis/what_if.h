// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/coverage.h"

#include <vector>

// What would change if somebody left, or came.

namespace asterism {

/// The plan as it would be: every tie that is not over of those without whom it is looked at has
/// ended, every such tie of those with whom has become active and its person awake.
Plan whatIf(Plan plan, const std::vector<Id<Person>>& without, const std::vector<Id<Person>>& with);

/// Needs that somebody holds before and nobody after, in the order of before.
std::vector<Id<Need>> openedNeeds(const CoverageSummary& before, const CoverageSummary& after);

} // namespace asterism
