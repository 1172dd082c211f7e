// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/hour_rules.h"
#include "storage/store.h"

#include <string>
#include <vector>

// One's own rule sets, and the notes on supervision that one no longer wants to keep.

namespace asterism::actions {

/// The rule sets that come with the program and one's own; an own one takes the place of a
/// built-in one of the same name.
std::vector<HourRules> hourRules(const Store& store);

/// The set of that name. Throws UnknownWord.
HourRules hourRulesNamed(const Store& store, const std::string& name);

/// The set by which hours are counted in this plan: the one chosen, else the first.
HourRules chosenHourRules(const Store& store);

/// Counts by the set of that name from now on. Throws UnknownWord.
void chooseHourRules(Store& store, const std::string& name);

/// Keeps a set as one's own. Throws BadFile as readHourRules does.
void keepHourRules(Store& store, const HourRules& rules);

/// Keeps a set as one's own and counts by it, in one step.
void keepAndChooseHourRules(Store& store, const HourRules& rules);

/// Forgets one's own set of that name; a built-in one shows again. When hours were counted by it,
/// they are counted by that one or the first.
void dropHourRules(Store& store, const std::string& name);

/// In how many supervision meetings before that day something is written.
int supervisionNotesBefore(const Reader& reader, Day before);

/// Empties what is written in supervision meetings before that day; the hours themselves stay.
/// Returns in how many meetings. One step (R50); off unless somebody asks for it.
int clearSupervisionNotes(Store& store, Day before);

} // namespace asterism::actions
