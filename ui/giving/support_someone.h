// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace asterism::ui {

class PlanSession;

/// The path that leads to somebody to support, where there is one: false when there is none.
bool beginPathToSupport(PlanSession& session);

/// Begins an outreach that offers to guide somebody, known or new, as one step, and opens its
/// letter. False when it cannot be.
bool offerToSupport(PlanSession& session, const QString& name);

} // namespace asterism::ui
