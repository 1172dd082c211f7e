// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"
#include "storage/reader.h"

namespace asterism::ui {

/// The part of the plan that everything about meetings is drawn from: their figures, their agenda,
/// and what to look at before one meets somebody.
Plan planOfMeetings(const Reader& plan);

} // namespace asterism::ui
