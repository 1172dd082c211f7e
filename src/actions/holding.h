// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <string>

namespace asterism::actions {

/// Has somebody hold a need well. The tie that holds it is the one that holds something already,
/// else one that is alive; with whom there is none, a new one of the kind usual for the need.
void letHold(Store& store, const Id<Need>& need, const Id<Person>& person);

/// The same for a new person, in one step. Returns who it is.
Id<Person> addHolder(Store& store, const Id<Need>& need, const std::string& name);

} // namespace asterism::actions
