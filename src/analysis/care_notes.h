// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/hats.h"

#include <string_view>

// What to be careful about before asking somebody. Two lines of care, never a block (R52, R53).

namespace asterism {

struct AskingCare {
    std::vector<Role>
        roles; ///< two hats, counting the one that they are asked to put on; else empty
    bool evaluatesMe = false; ///< supervisor, evaluator or manager: ask within the contract
    bool treatsMe = false;    ///< my own therapist, now or once
    bool sharesClients = false;

    bool isNeeded() const { return !roles.empty() || evaluatesMe || treatsMe || sharesClients; }
    bool operator==(const AskingCare&) const = default;
};

/// The care that asking a person in this direction calls for. `hats` are those that somebody is
/// just ticking, beside those of the plan. Reads Relationship and Hat.
AskingCare careForAsking(
    const Plan& plan,
    const Id<Person>& person,
    Direction direction,
    const std::vector<HatKind>& hats = {});

/// Whether a need of this category is what a supervisor or evaluator is there for; anything else
/// is a favor that the program does not suggest to ask of them.
bool isWithinContract(std::string_view category);

} // namespace asterism
