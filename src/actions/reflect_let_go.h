// SPDX-License-Identifier: MIT
#pragma once

#include "actions/reflect.h"

#include <functional>

namespace asterism::actions {

/// Puts back into a reflection, as it is by then, what was let go of there.
using PutBack = std::function<void(Reflected&)>;

/// Lets go of a row: one of the plan is marked as gone, one that began here is taken out. What was
/// linked to it is linked no longer; what began here for the sake of a goal alone goes with it.
PutBack letGo(Reflected& reflected, const Id<Goal>& goal);
PutBack letGo(Reflected& reflected, const Id<Support>& support);
PutBack letGo(Reflected& reflected, const Id<Strength>& strength);

} // namespace asterism::actions
