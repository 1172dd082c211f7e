// SPDX-License-Identifier: MIT
#include "ui/people/people_list.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include "ui/people/person_delegate.h"
#include "ui/people/person_words.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {

PeopleList::PeopleList(Day today, QWidget* parent)
    : QListView(parent),
      m_model(
          [this] { return shown(); },
          [](const PersonRow& row) { return row.id.text; },
          {{.title = tr("Name"),
            .text = [](const PersonRow& row) { return qt(row.name); },
            .tooltip = [](const PersonRow& row) { return exactDate(row.lastContact); },
            .roles = {{Qt::AccessibleTextRole, [today](const PersonRow& row) {
                           return spokenRow(row, today);
                       }}}}})
{
    named(this, "peopleList", tr("People"));
    setModel(&m_model);
    setItemDelegate(new PersonDelegate(m_model, today, this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::doubleClicked, this, &PeopleList::openWanted);
}

void PeopleList::setPeople(std::vector<PersonRow> people)
{
    m_people = std::move(people);
    refilter();
}

void PeopleList::setFilter(const PeopleFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        m_kept = {};
        refilter();
        const auto people = selected();
        m_kept = people.size() == 1 ? people.front() : Id<Person>{};
        if (currentIndex().isValid()) {
            scrollTo(currentIndex());
        }
    }
}

std::vector<Id<Person>> PeopleList::selected() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<Id<Person>> people;
    for (const QModelIndex& row : rows) {
        people.push_back(m_model.at(row.row()).id);
    }
    return people;
}

void PeopleList::choose(const Id<Person>& person)
{
    if (m_model.rowOf(person.text) < 0) {
        m_kept = person;
        refilter();
    }
    const int row = m_model.rowOf(person.text);
    if (row >= 0) {
        chooseRow(row);
        scrollTo(currentIndex());
    }
}

void PeopleList::chooseRow(int row)
{
    m_isLed = true;
    setCurrentIndex(m_model.index(row, 0));
    m_isLed = false;
}

/// A Ctrl that is still held when one is led to somebody does not mean "add to the selection".
QItemSelectionModel::SelectionFlags PeopleList::selectionCommand(
    const QModelIndex& index, const QEvent* event) const
{
    return m_isLed ? QItemSelectionModel::ClearAndSelect
                   : QListView::selectionCommand(index, event);
}

const PersonRow* PeopleList::rowOf(const Id<Person>& person) const
{
    const auto found = std::ranges::find(m_people, person, &PersonRow::id);
    return found == m_people.end() ? nullptr : &*found;
}

void PeopleList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    // The keyboard acts on whoever is chosen, so that coming here chooses somebody.
    if (event->reason() != Qt::MouseFocusReason && !selectionModel()->hasSelection()
        && shownCount() > 0) {
        const QModelIndex at = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
        selectionModel()->select(at, QItemSelectionModel::ClearAndSelect);
    }
}

void PeopleList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain || event->modifiers() == Qt::AltModifier) {
            emit openWanted();
            return;
        }
        break;
    case Qt::Key_Delete:
        if (isPlain) {
            emit removeWanted();
            return;
        }
        break;
    case Qt::Key_F2:
        emit renameWanted();
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void PeopleList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QRect row = visualRect(currentIndex());
    emit menuWanted(isByMouse ? event->globalPos() : viewport()->mapToGlobal(row.center()));
}

void PeopleList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_isFiltering) {
        return; // The rows are not all there yet.
    }
    const auto people = this->selected();
    const Id<Person> now = people.size() == 1 ? people.front() : Id<Person>{};
    const bool wasLeft = !m_kept.isEmpty() && now != m_kept;
    m_kept = now;
    m_last = people.empty() ? Id<Person>{} : people.front();
    emit selectionSettled();
    if (wasLeft) {
        // Not within the change of the selection itself: rows may go now.
        QMetaObject::invokeMethod(
            this, [this] { refilter(); }, Qt::QueuedConnection);
    }
}

void PeopleList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

std::vector<PersonRow> PeopleList::shown() const
{
    std::vector<PersonRow> rows;
    for (const auto& row : m_people) {
        if (row.id == m_kept || shows(m_filter, row)) {
            rows.push_back(row);
        }
    }
    return rows;
}

/// Whoever was chosen last and is here again; after a removal, whoever took their place.
void PeopleList::chooseAgain(int rowBefore)
{
    if (m_last.isEmpty() || !selected().empty()) {
        return;
    }
    int row = m_model.rowOf(m_last.text);
    if (row < 0 && rowOf(m_last) == nullptr) {
        row = std::min(rowBefore, m_model.rowCount() - 1);
    }
    if (row >= 0) {
        chooseRow(row);
        m_last = m_model.at(row).id;
    }
}

void PeopleList::refilter()
{
    const auto before = selected();
    const int rowBefore = currentIndex().row();
    m_isFiltering = true;
    m_model.refresh();
    chooseAgain(rowBefore);
    m_isFiltering = false;
    if (selected() != before) {
        selectionChanged({}, {});
    }
}

} // namespace asterism::ui
