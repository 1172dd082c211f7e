// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/models/query_table_model.h"
#include "ui/people/person_tab.h"

#include <optional>

namespace asterism::ui {

class KnowsTable;
class TextLabel;

/// Whom of the active people a person knows.
class KnowsTab : public PersonTab {
    Q_OBJECT

public:
    explicit KnowsTab(PlanSession& session, QWidget* parent = nullptr);

    void keep() override { }

protected:
    void read(const Person& person, bool isOther) override;

private:
    struct Row {
        Id<Person> id;
        std::string name;
        std::optional<Knows> knows;

        bool operator==(const Row&) const = default;
    };

    std::vector<Row> rows() const;
    void say(const QModelIndex& cell, std::optional<Knows> knows);
    void fitHeight();

    QueryTableModel<Row> m_model;
    KnowsTable* m_table;
    TextLabel* m_hint;
};

} // namespace asterism::ui
