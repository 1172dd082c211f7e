// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/coverage.h"
#include "ui/app/plan_session.h"
#include "ui/widgets/scroll_page.h"

class QCompleter;

namespace asterism::ui {

class Card;
class LineEdit;

/// Every need with how important it is, who holds it and how well.
class NeedsTab : public ScrollPage {
    Q_OBJECT

public:
    explicit NeedsTab(PlanSession& session, QWidget* parent = nullptr);

    void refresh();

    /// Opens one need and gives it the focus.
    void showNeed(const Id<Need>& need);

private:
    QWidget* makeRow(int at, const Need& need, const NeedCoverage& coverage);
    QWidget* makeHolders(int at, const Need& need);
    QWidget* makeHolder(const QString& place, const Need& need, const Coverage& link);
    LineEdit* makeNameField(int at, const Need& need);
    void fillRow(Card* card, int at, const Need& need, const NeedCoverage& coverage);
    QString namesOf(const NeedCoverage& coverage) const;
    void toggle(const Id<Need>& need);
    void change(const Id<Need>& need, const std::function<void(Need&)>& edit);
    void addNeed();

    PlanSession& m_session;
    QVBoxLayout* m_rows;
    LineEdit* m_newNeed;
    Id<Need> m_open; ///< whose holders are shown
};

} // namespace asterism::ui
