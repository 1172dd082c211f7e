// SPDX-License-Identifier: MIT
#pragma once

#include "domain/relationship.h"
#include "storage/store.h"

#include <optional>
#include <string>
#include <vector>

// The people that somebody names right at the beginning. They wait in a draft until they are put
// on the map in one step.

namespace asterism::ui {

struct QuickPerson {
    std::string name;
    RelationshipKind kind = RelationshipKind::Mentor;
    int closeness = 3; ///< as of a relationship: 5 close, 3 steady, 1 occasional

    bool operator==(const QuickPerson&) const = default;
};

std::vector<QuickPerson> readQuickPeople(const Store& store);
/// An empty list drops the draft.
void keepQuickPeople(Store& store, const std::vector<QuickPerson>& people);

/// Adds them all as one step, and drops the draft with it.
void addQuickPeople(Store& store, const std::vector<QuickPerson>& people);

} // namespace asterism::ui
