// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/people/person_tab.h"

#include <vector>

class QPushButton;

namespace asterism::ui {

class AgreementSheet;

/// What a person and I have agreed on, for each way in which we are tied.
class AgreementTab : public PersonTab {
    Q_OBJECT

public:
    explicit AgreementTab(PlanSession& session, QWidget* parent = nullptr);

    void keep() override;

protected:
    void read(const Person& person, bool isOther) override;

private:
    void addSheet(const Relationship& tie, bool isOnly);

    QVBoxLayout* m_sheets;
    std::vector<AgreementSheet*> m_shown;
    std::vector<Relationship> m_ties;
    QPushButton* m_begin;
    QPushButton* m_close;
};

} // namespace asterism::ui
