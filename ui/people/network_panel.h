// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/models/query_table_model.h"
#include "ui/people/acquaintances.h"
#include "ui/people/panel.h"

namespace asterism::ui {

class EmptyState;
class KnowsTable;
class TextLabel;

/// Who knows whom of all active people, as a matrix.
class NetworkPanel : public Panel {
    Q_OBJECT

public:
    explicit NetworkPanel(PlanSession& session, QWidget* parent = nullptr);

    /// Reads the plan again; does nothing while nobody looks.
    void refresh();

protected:
    void focusFirst() override;
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        Id<Person> id;
        std::string name;
        std::vector<std::optional<Knows>> knows; ///< of each column

        bool operator==(const Row&) const = default;
    };
    using Column = TableColumn<Row>;

    std::vector<Row> rows() const;
    Column nameColumn() const;
    Column personColumn(std::size_t at) const;
    void say(const QModelIndex& cell, std::optional<Knows> knows);
    void tellCell(const QModelIndex& cell);

    PlanSession& m_session;
    std::vector<PersonRow> m_people;
    QueryTableModel<Row> m_model;
    TextLabel* m_hint;
    KnowsTable* m_table;
    TextLabel* m_pair;
    EmptyState* m_empty;
};

} // namespace asterism::ui
