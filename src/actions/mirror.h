// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

namespace asterism::actions {

/// Notes that the mirror before the first meeting was looked into (R32); it is not shown again for
/// this tie. Throws NoSuchRow.
void lookIntoMirror(Store& store, const Id<Relationship>& tie, Day today);

} // namespace asterism::actions
