// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/series.h"
#include "ui/app/plan_session.h"
#include "ui/today/today_card.h"

namespace asterism::ui {

/// What Today says of the sessions of a reverse mentoring: two dates that fell through, or a series
/// that nobody has looked back on.
class SeriesCard : public TodayCard {
    Q_OBJECT

public:
    explicit SeriesCard(PlanSession& session);

    /// Reads the plan anew.
    void refresh();

signals:
    void putOff();

private:
    QWidget* row(const SeriesNews& news, int number);
    void plan(const SeriesNews& news, const QString& name);
    void notNow(const SeriesNews& news);

    PlanSession& m_session;
};

} // namespace asterism::ui
