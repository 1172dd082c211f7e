// SPDX-License-Identifier: MIT
#include "ui/hours/entries_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "domain/rows_by_id.h"
#include "ui/app/text_size.h"
#include "ui/hours/hours_words.h"
#include "ui/hours/months_table.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {

EntriesTable::EntriesTable(QWidget* parent)
    : QTableView(parent),
      m_model(
          [this] { return m_rows; }, [](const Row& row) { return row.entry.id.text; }, columns())
{
    named(this, "hoursEntries", tr("Hours kept by hand"));
    setModel(&m_model);
    calm(this);
    setWordWrap(false);
    horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        emit opened(m_model.at(at.row()).entry);
    });
}

void EntriesTable::fill(const Plan& plan, Day from, Day to)
{
    const RowsById<Person> people(plan.of<Person>());
    m_rows.clear();
    for (const auto& entry : plan.of<HoursEntry>()) {
        const auto on = entry.happenedOn.earliest();
        const bool isWithin = on && *on >= from && *on <= to;
        if (isWithin || entry.carriedOver) {
            const Person* with = entry.person ? people.find(*entry.person) : nullptr;
            m_rows.push_back({entry, with != nullptr ? qt(with->displayName) : QString()});
        }
    }
    std::ranges::stable_sort(
        m_rows, std::ranges::greater{}, [](const Row& row) { return row.entry.happenedOn; });
    m_model.refresh();
    resizeRowsToContents();
    updateGeometry();
}

QSize EntriesTable::sizeHint() const
{
    return {scaled(600), heightOfAllRows(this)};
}

void EntriesTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F2;
    if (currentIndex().isValid() && (isEnter || event->key() == Qt::Key_Delete)) {
        const HoursEntry entry = m_model.at(currentIndex().row()).entry;
        isEnter ? emit opened(entry) : emit removeWanted(entry);
        return;
    }
    QTableView::keyPressEvent(event);
}

void EntriesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    updateGeometry();
}

QueryTableModel<EntriesTable::Row>::Columns EntriesTable::columns()
{
    return {
        {.title = tr("When"),
         .text =
             [](const Row& row) {
                 return row.entry.carriedOver ? tr("before %1").arg(plainDate(row.entry.happenedOn))
                                              : plainDate(row.entry.happenedOn);
             }},
        {.title = tr("Kind"),
         .text = [](const Row& row) { return hourKindWords(row.entry.category); }},
        {.title = tr("Hours"),
         .text = [](const Row& row) { return inHours(row.entry.minutes); },
         .atEnd = true},
        {.title = tr("Where"),
         .text = [](const Row& row) { return qt(row.entry.setting); },
         .tooltip = [](const Row& row) { return qt(row.entry.setting); }},
        {.title = tr("With"), .text = [](const Row& row) { return row.with; }},
        {.title = tr("Signed"),
         .text = [](const Row& row) { return row.entry.signedOff ? tr("signed") : QString(); }}};
}

} // namespace asterism::ui
