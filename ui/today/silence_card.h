// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/today/today_card.h"
#include "ui/today/today_news.h"

namespace asterism::ui {

/// "A while since": at most three people, each with a way to write and two to let it be.
class SilenceCard : public TodayCard {
    Q_OBJECT

public:
    explicit SilenceCard(PlanSession& session);

    void fill(const std::vector<Silence>& silences);

private:
    QWidget* row(const Silence& silence, int number);
    QWidget* who(const Silence& silence, int number);
    QPushButton* writeButton(const Silence& silence, int number);
    QPushButton* laterButton(const Rhythm& rhythm, const QString& name);
    void later(const Rhythm& rhythm, int days, const QString& toast);
    void rest(const Silence& silence);

    PlanSession& m_session;
};

} // namespace asterism::ui
