// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/today/today_card.h"
#include "ui/today/today_news.h"

namespace asterism::ui {

/// "How did it go?": meetings that were planned and whose day is over, with a way to say it.
class AskCard : public TodayCard {
    Q_OBJECT

public:
    explicit AskCard(PlanSession& session);

    void fill(const std::vector<ComingMeeting>& asking);

private:
    QWidget* row(const ComingMeeting& asked, int number);

    PlanSession& m_session;
};

} // namespace asterism::ui
