// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

namespace asterism {

/// Pages, links, full-text index; and the content against `digest` unless that is empty.
Verification verifyPlan(Connection& connection, const std::string& digest);

/// Whether the tables are those that this program knows, and no trigger but its own is there: a
/// file from elsewhere could bring some. Throws Damaged or NotAPlan.
void checkTables(Connection& connection);

} // namespace asterism
