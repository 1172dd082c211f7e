// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/follow_up.h"
#include "storage/store.h"

#include <string>
#include <vector>

// One's own holidays and patience. They are kept as notes of the plan file: settings, so that undo
// leaves them alone and an exported plan does not carry them.

namespace asterism::actions {

/// A day, or a stretch of days, on which nobody need hope for an answer from me nor I for one.
struct DaysOff {
    Day from;
    Day until; ///< the last of them; for one day the same as `from`
    std::string name;

    bool operator==(const DaysOff&) const = default;
};

/// The longest stretch that is taken.
constexpr int mostDaysOff = 366;

/// What the person has set; the usual numbers where nothing was set or the note makes no sense.
FollowUpRhythm followUpRhythm(const Store& store);

/// The numbers; the holidays stay as they are. Throws OutOfRange for one that is not from 0 to 365.
void keepPatience(Store& store, const FollowUpRhythm& rhythm);

/// In the order of their days. Lines that make no sense are passed over.
std::vector<DaysOff> ownDaysOff(const Store& store);

/// Puts these in the place of those before, once each, in the order of their days. A name is one
/// line. Throws EndBeforeStart, and OutOfRange for a stretch of more than mostDaysOff.
void keepDaysOff(Store& store, std::vector<DaysOff> daysOff);

} // namespace asterism::actions
