// SPDX-License-Identifier: MIT
#pragma once

#include "letters/letter_occasion.h"
#include "ui/app/plan_session.h"

namespace asterism::ui {

/// Where a letter that begins nothing is written: with the outreach that they answered, when there
/// is one, else to them alone. What the plan knows of the occasion stands in its blanks.
Place placeToWrite(
    const Reader& plan,
    const Id<Person>& person,
    const QString& kind,
    const LetterOccasion& about = {});

} // namespace asterism::ui
