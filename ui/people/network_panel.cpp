// SPDX-License-Identifier: MIT
#include "ui/people/network_panel.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "actions/people.h"
#include "ui/app/text_size.h"
#include "ui/app/theme.h"
#include "ui/people/knows_table.h"
#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/named.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr int cellSize = 40;
constexpr int nameWidth = 190;

/// "Dr Rosalind Achterberg" stands above her column as "RA".
QString initials(const std::string& name)
{
    QString letters;
    for (const QString& word : qt(orderOfName(name)).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        letters += word.at(0).toUpper();
    }
    return letters.left(3);
}

} // namespace

NetworkPanel::NetworkPanel(PlanSession& session, QWidget* parent)
    : Panel(tr("Who knows whom"), parent),
      m_session(session),
      m_model([this] { return rows(); }, [](const Row& row) { return row.id.text; }, {}),
      m_hint(new Caption(
          tr("Everybody with whom you are in touch. Arrow keys go about; Y is yes, N is no, U is "
             "not known."))),
      m_table(named(new KnowsTable, "networkTable", tr("Who knows whom"))),
      m_pair(named(new TextLabel, "networkPair", {})),
      m_empty(new EmptyState(
          QStringLiteral("people"),
          tr("Two people make a pair"),
          tr("As soon as you are in touch with two, you can say here whether they know each "
             "other."),
          tr("Add Person")))
{
    m_table->setModel(&m_model);
    m_table->setShowGrid(true);
    body()->addWidget(m_hint);
    body()->addWidget(m_pair);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        m_session.goTo({QStringLiteral("people"), QStringLiteral("add"), {}});
    });
    connect(m_table, &KnowsTable::said, this, &NetworkPanel::say);
    connect(m_table, &KnowsTable::turned, this, [this](const QModelIndex& cell) {
        if (cell.column() > 0) {
            const auto& row = m_model.at(cell.row());
            say(cell, nextKnows(row.knows.at(static_cast<std::size_t>(cell.column() - 1))));
        }
    });
    connect(
        m_table->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &NetworkPanel::tellCell);
}

void NetworkPanel::refresh()
{
    if (!isVisible()) {
        return;
    }
    auto people = activePeople(m_session);
    const bool hasPairs = people.size() > 1;
    m_hint->setVisible(hasPairs);
    m_pair->setVisible(hasPairs);
    m_table->setVisible(hasPairs);
    m_empty->setVisible(!hasPairs);
    const bool hasSamePeople
        = std::ranges::equal(people, m_people, {}, &PersonRow::name, &PersonRow::name)
        && std::ranges::equal(people, m_people, {}, &PersonRow::id, &PersonRow::id);
    m_people = std::move(people);
    if (hasSamePeople) {
        m_model.refresh();
        tellCell(m_table->currentIndex());
        return;
    }
    QueryTableModel<Row>::Columns columns{nameColumn()};
    for (std::size_t at = 0; at < m_people.size(); ++at) {
        columns.push_back(personColumn(at));
    }
    m_model.setColumns(columns);
    m_table->horizontalHeader()->setDefaultSectionSize(scaled(cellSize));
    m_table->setColumnWidth(0, scaled(nameWidth));
    if (m_people.size() > 1) {
        m_table->setCurrentIndex(m_model.index(0, 2));
    }
}

void NetworkPanel::focusFirst()
{
    refresh();
    QWidget* const first = m_empty->isHidden() ? static_cast<QWidget*>(m_table) : m_empty->button();
    first->setFocus(Qt::OtherFocusReason);
}

void NetworkPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    refresh();
}

std::vector<NetworkPanel::Row> NetworkPanel::rows() const
{
    const Acquaintances known(m_session.plan());
    std::vector<Row> rows;
    for (const auto& one : m_people) {
        Row row{one.id, one.name, {}};
        for (const auto& other : m_people) {
            row.knows.push_back(known.between(one.id, other.id));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

NetworkPanel::Column NetworkPanel::nameColumn() const
{
    return {.title = tr("Name"), .text = [](const Row& row) { return qt(row.name); }};
}

NetworkPanel::Column NetworkPanel::personColumn(std::size_t at) const
{
    const Id<Person> id = m_people[at].id;
    const QString name = qt(m_people[at].name);
    const auto pair = [id, name, at](const Row& row) {
        return row.id == id
            ? name
            : tr("%1 and %2: %3").arg(qt(row.name), name, knowsWords(row.knows[at]));
    };
    return {
        .title = initials(m_people[at].name),
        .text = [](const Row&) { return QString(); },
        .tooltip = pair,
        .roles
        = {{Qt::DecorationRole, [at](const Row& row) { return knowsIcon(row.knows[at]); }},
           {Qt::AccessibleTextRole, pair},
           {Qt::BackgroundRole, [id](const Row& row) {
                return row.id == id ? QVariant(QBrush(color(Role::Sunken))) : QVariant();
            }}}};
}

void NetworkPanel::say(const QModelIndex& cell, std::optional<Knows> knows)
{
    if (cell.column() < 1) {
        return;
    }
    const auto one = m_model.at(cell.row()).id;
    const auto at = static_cast<std::size_t>(cell.column() - 1);
    const auto other = m_people.at(at).id;
    if (one != other && m_model.at(cell.row()).knows.at(at) != knows) {
        m_session.run([&](Store& store) { actions::know(store, one, other, knows); });
    }
}

void NetworkPanel::tellCell(const QModelIndex& cell)
{
    m_pair->setText(cell.data(Qt::AccessibleTextRole).toString());
}

} // namespace asterism::ui
