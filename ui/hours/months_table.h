// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

#include "analysis/hours.h"
#include "ui/models/query_table_model.h"

namespace asterism::ui {

/// A month as it stands in the table.
struct MonthRow {
    HoursMonth month;
    int clientMinutes = 0;
    int most = 0; ///< the length of the longest bar, in minutes
    QString state;

    bool operator==(const MonthRow&) const = default;
};

/// Every month with its hours, a quiet bar, and what would mend it. As high as its rows; the page
/// around it scrolls.
class MonthsTable : public QTableView {
    Q_OBJECT

public:
    explicit MonthsTable(QWidget* parent = nullptr);

    /// Credited time has a column only under rules that credit something.
    void fill(const std::vector<HoursMonth>& months, const HourRules& rules, Day today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitBars();
    QueryTableModel<MonthRow>::Columns columns(bool isCredited);

    std::vector<MonthRow> m_rows;
    QueryTableModel<MonthRow> m_model;
    QAbstractItemDelegate* m_bars;
    bool m_isCredited = false;
};

/// Makes a table calm: whole rows, no grid, no numbers at the side, Tab leaves it.
void calm(QTableView* table);

/// The height that shows every row of a table at once.
int heightOfAllRows(const QTableView* table);

} // namespace asterism::ui
