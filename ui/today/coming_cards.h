// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/letters/begun_letters.h"
#include "ui/log/log_sitting.h"
#include "ui/paths/unfinished.h"
#include "ui/today/today_card.h"
#include "ui/today/today_news.h"

namespace asterism::ui {

/// What was begun and can be gone on with.
class ContinueCard : public TodayCard {
    Q_OBJECT

public:
    explicit ContinueCard(PlanSession& session);

    void fill(
        const std::vector<Unfinished>& unfinished,
        const std::vector<WaitingLetter>& letters,
        const std::vector<LogDraft>& meetings);

private:
    void addUnfinished(const QString& words, const QString& name, const Place& place);

    PlanSession& m_session;
    int m_rows = 0;
};

/// The next meetings that were planned.
class ComingCard : public TodayCard {
    Q_OBJECT

public:
    explicit ComingCard(PlanSession& session);

    void fill(const std::vector<ComingMeeting>& coming);

private:
    PlanSession& m_session;
};

} // namespace asterism::ui
