// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/today/today_card.h"
#include "ui/today/today_news.h"

namespace asterism::ui {

/// Promises of mine whose time is near: a tick keeps one as done, its words lead to it, and below
/// is the way to all of them.
class PromisesCard : public TodayCard {
    Q_OBJECT

public:
    explicit PromisesCard(PlanSession& session);

    void fill(const std::vector<NearPromise>& promises);

private:
    QWidget* row(const NearPromise& promise, int number);

    PlanSession& m_session;
};

} // namespace asterism::ui
