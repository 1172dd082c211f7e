// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/plan_session.h"
#include "ui/widgets/scroll_page.h"

#include <vector>

class QVBoxLayout;

namespace asterism::ui {

class NameLine;

/// The needs that nobody active holds, the most important first, with what can be done; and below,
/// who carries a lot.
class OpenPlacesTab : public ScrollPage {
    Q_OBJECT

public:
    explicit OpenPlacesTab(PlanSession& session, QWidget* parent = nullptr);

    void refresh(const Changes& changes);
    /// Puts the cursor where the holder of this need is named.
    void focusPlace(const QString& need);

private:
    void rebuild();
    void addPlace(const Need& need, const QString& waiting);
    QWidget* makeHolderLine(const Need& need);
    void letHold(const Id<Need>& need, const QString& name);
    void setLeftOpen(const Id<Need>& id, bool leftOpen);

    PlanSession& m_session;
    QVBoxLayout* m_list;
    std::vector<NameLine*> m_lines; ///< in the order of the places
};

} // namespace asterism::ui
