// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/agreement_check.h"

#include <vector>

namespace asterism::ui {

class DateField;
class PlanSession;

/// The days of the last two meetings before an agreed end, to be looked at and planned.
class LastMeetingsForm : public QWidget {
    Q_OBJECT

public:
    LastMeetingsForm(PlanSession& session, AgreementClock clock, QWidget* parent = nullptr);

signals:
    void planned();

private:
    void plan();

    PlanSession& m_session;
    AgreementClock m_clock;
    std::vector<DateField*> m_days;
};

} // namespace asterism::ui
