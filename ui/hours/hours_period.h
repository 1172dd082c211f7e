// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/plan.h"

#include <string>
#include <utility>

class QComboBox;

namespace asterism::ui {

class DateField;

/// The months that are looked at, as one says them.
enum class PeriodKind { ThisYear, LastTwelveMonths, Everything, Own };

/// What was chosen; `from` and `to` count for an own period only.
struct PeriodChoice {
    PeriodKind kind = PeriodKind::LastTwelveMonths;
    PartialDate from;
    PartialDate to;

    bool operator==(const PeriodChoice&) const = default;
};

/// "12", "year", "all", "2026-03..2026-06"; anything else is the last twelve months.
std::string toText(const PeriodChoice& choice);
PeriodChoice periodFrom(const std::string& text);

/// The first and the last day. But for an own one, a period begins no earlier than the first hours
/// of the plan: what was before it is not missing. It never ends before today's month.
std::pair<Day, Day> daysOf(const PeriodChoice& choice, const Plan& plan, Day today);

/// Chooses a period; the two days show for an own one only.
class PeriodField : public QWidget {
    Q_OBJECT

public:
    explicit PeriodField(Day today, QWidget* parent = nullptr);

    PeriodChoice choice() const { return m_choice; }
    void choose(const PeriodChoice& choice);

    /// An own period begins with the days that are on now.
    void setDays(Day from, Day to) { m_days = {from, to}; }

signals:
    /// By hand only.
    void chosen();

private:
    void take(PeriodKind kind);
    void takeDates();

    PeriodChoice m_choice;
    std::pair<Day, Day> m_days;
    QComboBox* m_kind;
    QWidget* m_own;
    DateField* m_from;
    DateField* m_to;
};

} // namespace asterism::ui
