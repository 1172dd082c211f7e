// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>

namespace asterism {

/// What became of the asks that have left. Only threads of which a letter has left count; ideas
/// and letters in the making do not.
struct OutreachFigures {
    int threads = 0;
    int messages = 0; ///< letters and notes of mine that left
    int answered = 0;
    int accepted = 0;
    int declined = 0;
    int awaiting = 0;                 ///< asked or followed up, and no answer yet
    std::optional<double> replyRate;  ///< answered of all threads; from three threads on
    std::optional<double> acceptRate; ///< accepted of all threads; from three threads on
    std::optional<double> medianDays; ///< from the first letter to its answer; from three on

    bool operator==(const OutreachFigures&) const = default;
};

/// Reads Outreach and Message.
OutreachFigures outreachFigures(const Plan& plan, Day asOf);

} // namespace asterism
