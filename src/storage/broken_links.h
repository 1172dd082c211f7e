// SPDX-License-Identifier: MIT
#pragma once

#include "storage/changeset.h"

namespace asterism {

class Connection;

/// Whether one of the rows that a change touched leads to a row that is not there, or is missed by
/// another one. Looks at those rows only, so that it costs the same in a large plan.
bool leavesBrokenLinks(Connection& connection, const Changes& changes);

} // namespace asterism
