// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

namespace asterism::actions {

/// Adds every row of `plan` in one step; rows of the same key get its contents. Throws when a row
/// is faulty or leads nowhere; then nothing was added.
void importPlan(Store& store, const Plan& plan, const std::string& subject);

} // namespace asterism::actions
