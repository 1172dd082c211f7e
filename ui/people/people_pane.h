// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "storage/people_list.h"
#include "ui/people/people_filter.h"

class QBoxLayout;

namespace asterism::ui {

class Chips;
class EmptyState;
class LineEdit;
class MenuButton;
class PeopleList;
class QuickAdd;
class SegmentedChoice;

/// The left of the page: find, filter, add, and the list.
class PeoplePane : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePane(Day today, QWidget* parent = nullptr);

    PeopleList* list() const { return m_list; }
    QuickAdd* quickAdd() const { return m_add; }

    void setPeople(std::vector<PersonRow> people, const std::vector<TagCount>& tags);

    void find();
    void beginAdding();
    void endAdding();

    /// Clears what was typed to find somebody, then what else narrows the list. False when there
    /// was nothing to clear.
    bool clearFind();

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void stateChanged(); ///< something about what is shown

private:
    void layOut();
    void takeWords(const QString& typed);
    void takeState(int at);
    void fillMenu();
    void apply();
    void tellNarrowing();
    void drop(const QString& what);

    PeopleFilter m_filter;
    std::vector<TagCount> m_tags;
    LineEdit* m_find;
    MenuButton* m_more;
    SegmentedChoice* m_state;
    Chips* m_narrowing;
    QuickAdd* m_add;
    PeopleList* m_list;
    QBoxLayout* m_top;
    EmptyState* m_nothing;
};

} // namespace asterism::ui
