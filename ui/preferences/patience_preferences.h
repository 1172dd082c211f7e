// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/app/plan_session.h"

class QSpinBox;

namespace asterism::ui {

class TextLabel;

/// How many business days pass before each follow-up, and what that means from today.
class PatiencePreferences : public QWidget {
    Q_OBJECT

public:
    explicit PatiencePreferences(PlanSession& session, QWidget* parent = nullptr);

    void showPatience();

private:
    QSpinBox* number(const char* name, const QString& label);
    void keep();
    void showExample();

    PlanSession& m_session;
    QSpinBox* m_first;
    QSpinBox* m_second;
    QSpinBox* m_rest;
    TextLabel* m_example;
};

} // namespace asterism::ui
