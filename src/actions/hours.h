// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/hour_rules.h"
#include "storage/store.h"

#include <string>
#include <vector>

// One's own rule sets, and the notes on supervision that one no longer wants to keep.

namespace asterism::actions {

/// The rule sets that come with the program and one's own; an own one takes the place of a
/// built-in one of the same name. Own ones are notes of the plan file: undo leaves them alone.
std::vector<HourRules> hourRules(const Store& store);

/// The set of that name. Throws UnknownWord.
HourRules hourRulesNamed(const Store& store, const std::string& name);

/// Keeps a set as one's own. Throws BadFile as readHourRules does.
void keepHourRules(Store& store, const HourRules& rules);

/// Forgets one's own set of that name; a built-in one shows again.
void dropHourRules(Store& store, const std::string& name);

/// Empties what is written in supervision meetings before that day; the hours themselves stay.
/// Returns in how many meetings. One step (R50); off unless somebody asks for it.
int clearSupervisionNotes(Store& store, Day before);

} // namespace asterism::actions
