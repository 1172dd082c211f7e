// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QWidget>

#include "ui/app/plan_session.h"

class QStackedWidget;

namespace asterism::ui {

class AgreementsTab;
class FlowTab;
class GivingOnTab;
class PageHeader;
class PromisesTab;
class SegmentedChoice;

/// Promises, what goes back and forth, and what is passed on.
class GivePage : public QWidget {
    Q_OBJECT

public:
    explicit GivePage(PlanSession& session, QWidget* parent = nullptr);

    /// "promise" notes one (with a person if there is an id), "commitment" shows one; "exchange"
    /// writes something down (with a person if there is an id); "promises", "flow",
    /// "agreements" and "giving" are the tabs.
    void showPlace(const Place& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The tabs in the order in which they are shown.
    enum class Tab { Promises, Flow, Agreements, GivingOn };

    void buildHeader();
    void connectTabs();
    void showTab(Tab tab);
    void readTab();
    void tellStatus(const Plan& plan);
    void notePromise(const QString& person, const QString& text);
    void followFocus();

    PlanSession& m_session;
    PageHeader* m_header;
    SegmentedChoice* m_choice;
    QStackedWidget* m_tabs;
    PromisesTab* m_promises;
    FlowTab* m_flow;
    AgreementsTab* m_agreements;
    GivingOnTab* m_givingOn;
    QSet<QWidget*> m_fresh; ///< tabs that show the plan as it is
    Day m_readOn{};
};

} // namespace asterism::ui
