// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <optional>

namespace asterism::actions {

/// How many minutes a week I mean to give to mentoring in all; nothing: not said. One step that
/// can be undone, also in a plan that says nothing about me yet. Throws OutOfRange.
void setWeeklyMentoringMinutes(Store& store, std::optional<int> minutes);

} // namespace asterism::actions
