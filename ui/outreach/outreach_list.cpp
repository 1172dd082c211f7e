// SPDX-License-Identifier: MIT
#include "ui/outreach/outreach_list.h"

#include <QHeaderView>

#include "ui/app/text_size.h"
#include "ui/outreach/card_hands.h"
#include "ui/text/text.h"
#include "ui/widgets/named.h"

namespace asterism::ui {
namespace {

constexpr int needsColumn = 1;
constexpr int stateColumn = 2;
constexpr int leastForNeeds = 560;
constexpr int leastForStates = 400;

} // namespace

OutreachList::OutreachList(OutreachModel& model, CardHands& hands, QWidget* parent)
    : QTableView(parent), m_rows(model)
{
    named(this, "outreachList", tr("Outreach"));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    auto* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(stateColumn, QHeaderView::ResizeToContents);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    hands.hold(this);
}

bool OutreachList::choose(const QString& thread)
{
    const int row = m_rows.rowOf(utf8(thread));
    if (row >= 0) {
        setCurrentIndex(m_rows.index(row, 0));
    }
    return row >= 0;
}

void OutreachList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        emit currentRowChanged();
    }
}

void OutreachList::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows.rowCount() > 0) {
        setCurrentIndex(m_rows.index(0, 0));
    }
}

void OutreachList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    setColumnHidden(needsColumn, width() < scaled(leastForNeeds));
    setColumnHidden(stateColumn, width() < scaled(leastForStates));
}

} // namespace asterism::ui
