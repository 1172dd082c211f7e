// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/agreement_check.h"
#include "ui/today/today_card.h"

namespace asterism::ui {

class PlanSession;

/// Agreements whose review or end is near, three at most. What is formal and has no agreement yet
/// waits where agreements are looked at; it is nothing for today.
class AgreementCard : public TodayCard {
    Q_OBJECT

public:
    explicit AgreementCard(PlanSession& session);

    void fill();

private:
    QWidget* row(const AgreementClock& clock, int number);
    QString words(const AgreementClock& clock) const;

    PlanSession& m_session;
};

} // namespace asterism::ui
