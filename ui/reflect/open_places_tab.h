// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/coverage.h"
#include "ui/app/plan_session.h"
#include "ui/widgets/scroll_page.h"

namespace asterism::ui {

/// The needs that nobody holds, what could come next for each, and where a lot rests on one
/// person.
class OpenPlacesTab : public ScrollPage {
    Q_OBJECT

public:
    explicit OpenPlacesTab(PlanSession& session, QWidget* parent = nullptr);

    void refresh();

private:
    QWidget* makePlace(int at, const Need& need, const NeedCoverage& coverage);
    QWidget* makeNameField(int at, const Need& need);
    void addLoads(const Plan& plan, const CoverageSummary& coverage);
    void leaveOpen(const Id<Need>& need, bool open);

    PlanSession& m_session;
    QVBoxLayout* m_places;
    QVBoxLayout* m_loads;
    Id<Need> m_looking; ///< for which a name is asked
};

} // namespace asterism::ui
