// SPDX-License-Identifier: MIT
#pragma once

#include "storage/reader.h"

// Parts of a plan, for conclusions that do not need the years of notes in the rest of it.

namespace asterism {

/// All rows of these kinds, and none of any other.
template <RecordType... Records>
Plan partOf(const Reader& reader)
{
    Plan plan;
    ((plan.of<Records>() = reader.all<Records>()), ...);
    return plan;
}

/// As much as coverageOf, rhythms and networkOf read: needs, people and ties, of people and ties
/// without what is written about them.
Plan constellationPart(const Reader& reader);

/// Puts meetings into a part, with those who attend them.
void addMeetings(Plan& part, const Reader& reader, std::vector<Meeting> meetings);

} // namespace asterism
