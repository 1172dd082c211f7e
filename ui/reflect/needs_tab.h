// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "analysis/coverage.h"
#include "ui/app/plan_session.h"
#include "ui/models/query_table_model.h"

class QTableView;

namespace asterism::ui {

class LineEdit;

/// A need with who holds it.
struct NeedRow {
    Need need;
    HeldState held = HeldState::Open;
    QString holders;

    bool operator==(const NeedRow&) const = default;
};

/// Every need with who holds it and how well, edited in the table.
class NeedsTab : public QWidget {
    Q_OBJECT

public:
    explicit NeedsTab(PlanSession& session, QWidget* parent = nullptr);

    void refresh(const Changes& changes);
    void select(const QString& need);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<NeedRow> rows() const;
    QueryTableModel<NeedRow>::Columns columns();
    bool change(const NeedRow& row, const std::function<bool(Need&)>& edit);
    void addNeed();
    void removeSelected();

    PlanSession& m_session;
    QueryTableModel<NeedRow> m_model;
    QTableView* m_table;
    LineEdit* m_add;
};

} // namespace asterism::ui
