// SPDX-License-Identifier: MIT
#pragma once

#include "guard/free_texts.h"
#include "ui/app/plan_session.h"

#include <optional>

namespace asterism::ui {

/// Where a text of the plan is to be seen and changed: itself, or that to which it belongs.
/// Nothing when no page shows it.
std::optional<Place> placeOf(const Reader& reader, const Plan& plan, const FreeText& text);

/// Whose text it is: "Anna Kowalski", "Goal “Open a practice”".
QString ownerOf(const Plan& plan, const FreeText& text);

} // namespace asterism::ui
