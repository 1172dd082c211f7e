// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include "storage/people_list.h"
#include "ui/models/query_table_model.h"
#include "ui/people/people_filter.h"

namespace asterism::ui {

/// The people that a filter shows, two lines each. Whoever is being looked at stays, even when the
/// filter would not show them any more, until somebody else is.
class PeopleList : public QListView {
    Q_OBJECT

public:
    explicit PeopleList(Day today, QWidget* parent = nullptr);

    /// Everybody of the plan, in order.
    void setPeople(std::vector<PersonRow> people);
    void setFilter(const PeopleFilter& filter);
    const PeopleFilter& filter() const { return m_filter; }

    const std::vector<PersonRow>& people() const { return m_people; }
    int shownCount() const { return m_model.rowCount(); }

    std::vector<Id<Person>> selected() const;
    void choose(const Id<Person>& person);

    /// The row of somebody of the plan, whether the filter shows them or not.
    const PersonRow* rowOf(const Id<Person>& person) const;

signals:
    void selectionSettled();
    void openWanted(); ///< Return, or a double click
    void renameWanted();
    void removeWanted();
    void menuWanted(const QPoint& globalPlace);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<PersonRow> shown() const;
    void refilter();
    void chooseRow(int row);
    void chooseAgain(int rowBefore);

    std::vector<PersonRow> m_people;
    PeopleFilter m_filter;
    Id<Person> m_last; ///< chosen again when a filter that hid them is gone
    Id<Person> m_kept; ///< stays in view whatever the filter says
    bool m_isFiltering = false;
    bool m_isLed = false; ///< somebody is being chosen by the program
    QueryTableModel<PersonRow> m_model;
};

} // namespace asterism::ui
