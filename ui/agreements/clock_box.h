// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/agreement_check.h"

class QPushButton;
class QVBoxLayout;

namespace asterism::ui {

class PlanSession;

/// What calls for a look at an agreement, and the ways on from there, right below it.
class ClockBox : public QWidget {
    Q_OBJECT

public:
    explicit ClockBox(PlanSession& session, QWidget* parent = nullptr);

    /// Shows these; hidden when there are none. What is open stays open as long as its clock does.
    void show(const std::vector<AgreementClock>& clocks);

private:
    QWidget* makeClock(const AgreementClock& clock);
    void addWays(QVBoxLayout* column, const AgreementClock& clock);
    QPushButton* addWay(QLayout* row, const QString& text, const char* name);
    void openBelow(QVBoxLayout* column, QWidget* form, QPushButton* opener);

    PlanSession& m_session;
    QVBoxLayout* m_column;
    std::vector<AgreementClock> m_shown;
};

/// The clocks of one tie.
std::vector<AgreementClock> clocksOf(
    const std::vector<AgreementClock>& clocks, const Id<Relationship>& tie);

} // namespace asterism::ui
