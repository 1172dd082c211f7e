// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/plan_builder.h"

namespace asterism::tests {

/// The numbers of the sample story on which conclusions rest, keyed by the numbers that its people
/// (P01 …) and needs (N1 …) have there. Henrik is tied twice: P09 the reverse mentee, P09s the
/// sponsor.
PlanBuilder amarasPlan();

/// The day on which the story is told, a Monday.
Day amarasToday();

} // namespace asterism::tests
