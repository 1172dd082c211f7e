// SPDX-License-Identifier: MIT
#pragma once

#include "storage/reader.h"

// The parts of a plan that say what calls for a look at agreements; a whole plan takes longer.

namespace asterism::ui {

/// People, ties, agreements and the meetings that are planned.
Plan planOfAgreements(const Reader& reader);

/// The same of one tie alone.
Plan planOfTie(const Reader& reader, const Id<Relationship>& tie);

} // namespace asterism::ui
