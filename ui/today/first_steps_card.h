// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/today/today_card.h"
#include "ui/today/today_news.h"

namespace asterism::ui {

/// Five things to try, ticked by doing them. Can be taken away, and comes back from the Help menu.
class FirstStepsCard : public TodayCard {
    Q_OBJECT

public:
    explicit FirstStepsCard(PlanSession& session);

    void fill(const FirstStepsTaken& taken);
    /// Shows it again after it was taken away.
    void bringBack();

private:
    void addStep(const char* name, const QString& text, bool isTaken, const Place& place);

    PlanSession& m_session;
};

} // namespace asterism::ui
