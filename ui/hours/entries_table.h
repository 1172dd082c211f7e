// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

#include "domain/plan.h"
#include "ui/models/query_table_model.h"

namespace asterism::ui {

/// Hours that were kept by hand, the newest first. Enter opens them, Delete takes them away.
class EntriesTable : public QTableView {
    Q_OBJECT

public:
    explicit EntriesTable(QWidget* parent = nullptr);

    void fill(const Plan& plan, Day from, Day to);
    int count() const { return m_model.rowCount(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

signals:
    void opened(const asterism::HoursEntry& entry);
    void removeWanted(const asterism::HoursEntry& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        HoursEntry entry;
        QString with;

        bool operator==(const Row&) const = default;
    };
    QueryTableModel<Row>::Columns columns();

    std::vector<Row> m_rows;
    QueryTableModel<Row> m_model;
};

} // namespace asterism::ui
