// SPDX-License-Identifier: MIT
#pragma once

class QObject;

namespace asterism::ui {

class PlanSession;

/// Has the privacy marks know the names of the plan, now and as they change, for as long as
/// `context` lives.
void keepNamesKnown(PlanSession& session, QObject* context);

} // namespace asterism::ui
