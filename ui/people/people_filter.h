// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "storage/people_list.h"

#include <string>
#include <vector>

namespace asterism::ui {

/// Which of the people the list shows.
struct PeopleFilter {
    enum class State { All, Active, Resting, Ended };

    State state = State::All;
    std::string words; ///< folded, as typed into the find field
    bool holdsNeed = false;
    bool notPlaced = false;
    std::vector<std::string> tags; ///< all of them

    /// Whether anything but the words and the state narrows the list.
    bool hasMore() const { return holdsNeed || notPlaced || !tags.empty(); }
    bool isOpen() const { return state == State::All && words.empty() && !hasMore(); }

    bool operator==(const PeopleFilter&) const = default;
};

bool shows(const PeopleFilter& filter, const PersonRow& row);

} // namespace asterism::ui
