// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "actions/outreach_settings.h"
#include "ui/app/plan_session.h"

class QVBoxLayout;

namespace asterism::ui {

class DateField;
class LineEdit;
class TextLabel;

/// One's own holidays, one row each, and a row to add another.
class DaysOffList : public QWidget {
    Q_OBJECT

public:
    explicit DaysOffList(PlanSession& session, QWidget* parent = nullptr);

    void showDays();

signals:
    void changed();

private:
    QWidget* adding();
    QWidget* rowOf(const actions::DaysOff& off);
    void add();
    void remove(const actions::DaysOff& off);
    bool keep(const std::vector<actions::DaysOff>& daysOff);
    void complain(const QString& sentence, QWidget* where);
    void quiet();

    PlanSession& m_session;
    QVBoxLayout* m_rows;
    TextLabel* m_nothing;
    TextLabel* m_trouble;
    DateField* m_from;
    DateField* m_until;
    LineEdit* m_name;
};

} // namespace asterism::ui
