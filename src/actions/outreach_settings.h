// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/follow_up.h"
#include "storage/store.h"

// One's own holidays and patience. They are kept as notes of the plan file: settings, so that undo
// leaves them alone and an exported plan does not carry them.

namespace asterism::actions {

/// What the person has set; the usual numbers where nothing was set or the note makes no sense.
FollowUpRhythm followUpRhythm(const Store& store);

/// Throws OutOfRange for a number that is not from 0 to 365.
void keepFollowUpRhythm(Store& store, const FollowUpRhythm& rhythm);

} // namespace asterism::actions
