// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"

namespace asterism::ui {

/// Where a thank-you to somebody is written: with the outreach that they answered, when there is
/// one, else to them alone.
Place placeToThank(const Reader& plan, const Id<Person>& person);

} // namespace asterism::ui
