// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

// Where a person's things are kept when nobody says otherwise. Both programs ask here.

namespace asterism {

/// The plan that opens by itself: $XDG_DATA_HOME/asterism/plan.asterism, else below
/// ~/.local/share. As the standard asks, a relative path in the variable counts as unset.
std::filesystem::path defaultPlanPath();

/// Where copies go, apart from the plan: $XDG_STATE_HOME/asterism/backups, else below
/// ~/.local/state.
std::filesystem::path defaultBackupFolder();

} // namespace asterism
