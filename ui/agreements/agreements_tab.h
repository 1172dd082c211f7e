// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/agreement_check.h"
#include "ui/widgets/scroll_page.h"

#include <vector>

class QVBoxLayout;

namespace asterism::ui {

class EmptyState;
class PlanSession;

/// All agreements at a glance: with whom, since when, what comes next, and paper for both. What
/// calls for a look comes first.
class AgreementsTab : public ScrollPage {
    Q_OBJECT

public:
    explicit AgreementsTab(PlanSession& session, QWidget* parent = nullptr);

    /// Reads the plan again; it does so by itself when the plan changes.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        Relationship tie;
        Person person;
        std::optional<Agreement> agreement;
        std::vector<AgreementClock> clocks;
    };

    std::vector<Row> rowsOf(const Plan& plan) const;
    QWidget* makeRow(const Row& row, int at);
    void addButtons(QLayout* layout, const Row& row, int at);
    void print(const Row& row);

    PlanSession& m_session;
    QVBoxLayout* m_rows;
    EmptyState* m_empty;
    bool m_isStale = true;
};

} // namespace asterism::ui
