// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "domain/plan.h"
#include "guard/marked_texts.h"
#include "ui/app/plan_session.h"

#include <vector>

class QPushButton;

namespace asterism::ui {

class PageHeader;
class SideList;
class TextLabel;

/// What could tell who somebody is, before the whole plan or its people leave the program. It asks
/// once for each text, and forbids nothing.
class LookFirstPage : public QWidget {
    Q_OBJECT

public:
    explicit LookFirstPage(PlanSession& session, QWidget* parent = nullptr);

    /// The kind of the place says what is about to leave: "everything" or "people".
    void showPlace(const Place& place);

private:
    void read();
    void fillList();
    void goThere();
    void exportAnyway();

    PlanSession& m_session;
    Leaving m_leaving = Leaving::Everything;
    Plan m_plan; ///< that the texts refer to
    std::vector<MarkedText> m_texts;
    PageHeader* m_header;
    TextLabel* m_sentence;
    SideList* m_list;
    QPushButton* m_there;
    QPushButton* m_anyway;
};

/// The place that asks to look first.
Place lookFirstPlace(Leaving leaving);

} // namespace asterism::ui
