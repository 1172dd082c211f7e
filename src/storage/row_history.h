// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <string_view>

namespace asterism {

/// What was done to a row, or to rows that point to it, in the days that the history keeps; the
/// newest first. What was undone is not among it.
std::vector<HistoryEntry> historyOfRow(const Reader& plan, std::string_view id);

} // namespace asterism
