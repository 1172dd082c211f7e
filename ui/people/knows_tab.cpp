// SPDX-License-Identifier: MIT
#include "ui/people/knows_tab.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "actions/people.h"
#include "ui/people/acquaintances.h"
#include "ui/people/knows_table.h"
#include "ui/widgets/heading.h"

namespace asterism::ui {

KnowsTab::KnowsTab(PlanSession& session, QWidget* parent)
    : PersonTab(session, parent),
      m_model(
          [this] { return rows(); },
          [](const Row& row) { return row.id.text; },
          {{.title = tr("Name"),
            .text = [](const Row& row) { return qt(row.name); },
            .roles
            = {{Qt::AccessibleTextRole,
                [this](const Row& row) {
                    return tr("%1 and %2: %3").arg(qt(name()), qt(row.name), knowsWords(row.knows));
                }}}},
           {.title = tr("Know each other?"),
            .text =
                [](const Row& row) {
                    return !row.knows              ? tr("not known")
                        : *row.knows == Knows::Yes ? tr("yes")
                                                   : tr("no");
                },
            .roles
            = {{Qt::DecorationRole, [](const Row& row) { return knowsIcon(row.knows); }},
               {Qt::AccessibleTextRole,
                [this](const Row& row) {
                    return tr("%1 and %2: %3").arg(qt(name()), qt(row.name), knowsWords(row.knows));
                }}}}}),
      m_table(named(new KnowsTable, "knowsTable", tr("Who knows whom"))),
      m_hint(new Caption(tr("Arrow keys go about; Y is yes, N is no, U is not known.")))
{
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_hint);
    body()->addWidget(m_table);
    connect(m_table, &KnowsTable::said, this, &KnowsTab::say);
    connect(m_table, &KnowsTable::turned, this, [this](const QModelIndex& cell) {
        say(cell, nextKnows(m_model.at(cell.row()).knows));
    });
}

void KnowsTab::read(const Person&, bool)
{
    m_model.refresh();
    const bool isAlone = m_model.rowCount() == 0;
    m_table->setHidden(isAlone);
    m_hint->setText(
        isAlone ? tr("Once there are more people with whom you are in touch, you can say here whom "
                     "of them this person knows.")
                : tr("Arrow keys go about; Y is yes, N is no, U is not known."));
    if (!isAlone && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model.index(0, 1));
    }
    fitHeight();
}

std::vector<KnowsTab::Row> KnowsTab::rows() const
{
    const Acquaintances known(session().plan());
    std::vector<Row> rows;
    for (const auto& other : activePeople(session())) {
        if (other.id != person()) {
            rows.push_back({other.id, other.name, known.between(person(), other.id)});
        }
    }
    return rows;
}

void KnowsTab::say(const QModelIndex& cell, std::optional<Knows> knows)
{
    const Id<Person> other = m_model.at(cell.row()).id;
    if (m_model.at(cell.row()).knows != knows) {
        session().run([&](Store& store) { actions::know(store, person(), other, knows); });
    }
}

/// As high as its rows: the page scrolls, not the table.
void KnowsTab::fitHeight()
{
    const int rows = m_model.rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(
        rows + m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() + 2);
}

} // namespace asterism::ui
