// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/today/quick_people.h"
#include "ui/widgets/scroll_page.h"

class QPushButton;

namespace asterism::ui {

class LineEdit;
class TextLabel;

/// "Who helps you grow?": one name after the other, then what kind of help and how close.
class QuickPeoplePage : public ScrollPage {
    Q_OBJECT

public:
    explicit QuickPeoplePage(PlanSession& session);

    void begin();

signals:
    void left();
    /// They are in the plan.
    void added();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* head();
    QWidget* foot();
    void addName();
    QWidget* row(std::size_t at);
    QWidget* kindChips(std::size_t at);
    QWidget* closenessChips(std::size_t at);
    void showRows();
    void keep();
    void finish();
    void remove(std::size_t at);

    PlanSession& m_session;
    std::vector<QuickPerson> m_people;
    LineEdit* m_name;
    QWidget* m_rows = nullptr;
    TextLabel* m_hint;
    QPushButton* m_finish;
};

} // namespace asterism::ui
