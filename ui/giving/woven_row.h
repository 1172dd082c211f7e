// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/woven_timeline.h"

namespace asterism::ui {

class PlanSession;

/// One thing that happened, to read: a picture of its kind, when, what, and in which way.
class WovenRow : public QWidget {
    Q_OBJECT

public:
    WovenRow(PlanSession& session, const Plan& plan, const WovenEntry& entry);
};

} // namespace asterism::ui
