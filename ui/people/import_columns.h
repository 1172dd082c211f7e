// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "interchange/csv_mapping.h"

class QCheckBox;
class QTableWidget;

namespace asterism::ui {

/// What the columns of a table mean: a line for each with its name, what stands in it, and what
/// it is taken for, to be changed by whoever knows better.
class ImportColumns : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget* parent = nullptr);

    void show(const CsvTable& table, const CsvMapping& mapping);

    const CsvMapping& mapping() const { return m_mapping; }

    void focusFirst();

signals:
    /// A column is something else now.
    void mappingChanged();
    /// Whether the first line names the columns, said by hand.
    void headerChanged(bool isFirstLine);

private:
    void addColumn(const CsvTable& table, std::size_t at);
    void take(std::size_t at, CsvField field);

    CsvMapping m_mapping;
    QCheckBox* m_hasHeader;
    QTableWidget* m_columns;
};

} // namespace asterism::ui
