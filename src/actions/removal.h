// SPDX-License-Identifier: MIT
#pragma once

#include "storage/reader.h"

namespace asterism::actions {

/// What must go, or be emptied, before a row can be removed: SQLite never cascades here, so that
/// undo, redo and merging see every row.
template <Entity Record>
void removeWithDependents(Writer& plan, const Id<Record>& id);

} // namespace asterism::actions
