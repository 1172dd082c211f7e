// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <optional>
#include <set>
#include <string>

namespace asterism::actions {

/// Moves a relationship to another phase. Throws PhaseCannotFollow when the model knows no such
/// move, and ReasonNeeded when an ended or set-aside one is taken up without a reason. Entering
/// Active sets `since` when it is empty; Ended and SetAside set `until`.
void movePhase(
    Store& store,
    const Id<Relationship>& relationship,
    Phase phase,
    Day today,
    const std::string& reason = {});

/// How well a relationship holds a need: 1 partly, 2 well, nothing: not at all.
void cover(
    Store& store,
    const Id<Need>& need,
    const Id<Relationship>& relationship,
    std::optional<int> level);

/// Which of the nine functions a relationship has.
void setFunctions(
    Store& store,
    const Id<Relationship>& relationship,
    const std::set<MentoringFunction>& functions);

/// Puts a star at an angle of the map (hundredths of a degree); nothing: where the map thinks.
void placeStar(Store& store, const std::string& subject, std::optional<int> angle);

} // namespace asterism::actions
