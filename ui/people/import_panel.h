// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "interchange/card_import.h"
#include "interchange/csv_mapping.h"
#include "ui/app/plan_session.h"
#include "ui/people/panel.h"

#include <map>
#include <optional>
#include <string>

class QPushButton;
class QTableWidget;

namespace asterism::ui {

class ImportColumns;
class TextLabel;

/// What a file of people would bring, before it does: a row each with a tick, whom an unclear one
/// may be, and what could not be read, with its line. A table whose columns do not speak for
/// themselves asks what they are.
class ImportPanel : public Panel {
    Q_OBJECT

public:
    explicit ImportPanel(PlanSession& session, QWidget* parent = nullptr);

    /// Reads the file and shows what it would bring; false when it could not be opened.
    bool read(const QString& path);

    /// Brings in what is ticked, as one step.
    void bringIn();

signals:
    /// The chosen people are in the plan.
    void broughtIn();

protected:
    void focusFirst() override;

private:
    void readTable(CsvHeader header);
    void readColumns();
    void fill();
    void addRow(std::size_t at);
    void tell();
    std::vector<CardChoice> choices() const;

    PlanSession& m_session;
    QString m_fileName;
    Plan m_plan;
    CardPreview m_preview;
    std::string m_bytes;
    std::optional<CsvTable> m_csv; ///< while the file is a table
    ImportColumns* m_columns;
    QPushButton* m_showColumns;
    std::map<std::string, QString> m_names;
    TextLabel* m_counts;
    QTableWidget* m_table;
    TextLabel* m_problems;
    QPushButton* m_bringIn;
};

} // namespace asterism::ui
