// SPDX-License-Identifier: MIT
#pragma once

#include "storage/search.h"
#include "ui/app/plan_session.h"

#include <optional>

namespace asterism::ui {

/// Where something that was found is to be seen: itself, or the person with whom it has to do.
/// Nothing when no page shows it.
std::optional<Place> placeOf(const Reader& plan, const Found& found);

/// "Meeting", "Promise" …: what was found, in the user's words.
QString kindOf(const Found& found);

} // namespace asterism::ui
