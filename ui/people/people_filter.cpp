// SPDX-License-Identifier: MIT
#include "ui/people/people_filter.h"

#include <algorithm>

namespace asterism::ui {
namespace {

bool isIn(PeopleFilter::State state, Resting resting)
{
    switch (state) {
    case PeopleFilter::State::All:
        return true;
    case PeopleFilter::State::Active:
        return resting == Resting::Active;
    case PeopleFilter::State::Resting:
        return resting == Resting::Resting;
    case PeopleFilter::State::Ended:
        break;
    }
    return resting == Resting::Ended || resting == Resting::Died;
}

} // namespace

bool shows(const PeopleFilter& filter, const PersonRow& row)
{
    const bool hasTags = std::ranges::all_of(filter.tags, [&](const std::string& tag) {
        return std::ranges::find(row.tags, tag) != row.tags.end();
    });
    return isIn(filter.state, row.resting) && hasTags && (!filter.holdsNeed || row.needsHeld > 0)
        && (!filter.notPlaced || !row.isPlaced) && hasWords(row, filter.words);
}

} // namespace asterism::ui
