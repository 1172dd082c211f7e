// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

namespace asterism {

/// Pages, links, full-text index; and the content against `digest` unless that is empty.
Verification verifyPlan(Connection& connection, const std::string& digest);

/// Whether the tables are those of a plan of that version, and no trigger but the program's own is
/// there: a file from elsewhere could bring some. Throws Damaged or NotAPlan.
void checkTables(Connection& connection, int version);

} // namespace asterism
