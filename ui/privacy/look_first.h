// SPDX-License-Identifier: MIT
#pragma once

#include "guard/marked_texts.h"
#include "storage/store.h"

#include <vector>

// Before something leaves the program, one looks at what could tell who somebody is: once. What
// was looked at is noted by its fingerprint beside the plan, and counts again when it is changed.

namespace asterism::ui {

/// What leaves and was not looked at as it stands now.
std::vector<MarkedText> notLookedAt(const Store& store, const Plan& plan, Leaving leaving);

/// Notes that all of these were looked at; what is no longer marked in the plan is forgotten.
void noteLookedAt(Store& store, const Plan& plan, Leaving leaving);

} // namespace asterism::ui
