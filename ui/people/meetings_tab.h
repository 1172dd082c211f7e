// SPDX-License-Identifier: MIT
#pragma once

#include "ui/people/person_tab.h"

class QVBoxLayout;

namespace asterism::ui {

class Banner;
class Caption;

/// The meetings with a person: what is coming, what was, and what one could do now.
class MeetingsTab : public PersonTab {
    Q_OBJECT

public:
    explicit MeetingsTab(PlanSession& session, QWidget* parent = nullptr);

    void keep() override { }

protected:
    void read(const Person& person, bool isOther) override;

private:
    void addDeeds();
    void addSection(const QString& title, const std::vector<Meeting>& meetings);
    QWidget* row(const Meeting& meeting, int number);
    void tellTrend(const Person& person);

    Caption* m_trend;
    Banner* m_advice;
    QVBoxLayout* m_sections;
    int m_rows = 0;
};

} // namespace asterism::ui
