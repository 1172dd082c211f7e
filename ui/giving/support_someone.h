// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace asterism::ui {

class PlanSession;

/// Opens the path on which one teaches somebody further ahead what is new to them.
void beginTeachingUp(PlanSession& session);

/// Begins an outreach that offers to guide somebody, known or new, as one step, and opens its
/// letter. False when it cannot be.
bool offerToSupport(PlanSession& session, const QString& name);

} // namespace asterism::ui
