// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

#include "analysis/hours.h"
#include "ui/models/query_table_model.h"

namespace asterism::ui {

/// Units of supervision week by week, the newest first.
class WeeksTable : public QTableView {
    Q_OBJECT

public:
    explicit WeeksTable(QWidget* parent = nullptr);

    void fill(const std::vector<UnitWeek>& weeks);
    int count() const { return m_model.rowCount(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

private:
    QueryTableModel<UnitWeek>::Columns columns();

    std::vector<UnitWeek> m_rows;
    QueryTableModel<UnitWeek> m_model;
};

} // namespace asterism::ui
