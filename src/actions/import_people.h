// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/card_import.h"
#include "storage/store.h"

#include <string>

namespace asterism::actions {

/// Brings in the chosen cards of a file as one step. Nobody who is there loses anything.
void importPeople(Store& store, const CardChanges& changes, const std::string& fileName);

} // namespace asterism::actions
