// SPDX-License-Identifier: MIT
#include "ui/people/knows_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui/app/icons.h"

namespace asterism::ui {

QString knowsWords(std::optional<Knows> knows)
{
    if (!knows) {
        return KnowsTable::tr("not known");
    }
    return *knows == Knows::Yes ? KnowsTable::tr("know each other")
                                : KnowsTable::tr("do not know each other");
}

QIcon knowsIcon(std::optional<Knows> knows)
{
    if (!knows) {
        return {};
    }
    return *knows == Knows::Yes ? icon(QStringLiteral("check"), Role::Ok)
                                : icon(QStringLiteral("close"), Role::Hint);
}

std::optional<Knows> nextKnows(std::optional<Knows> knows)
{
    if (!knows) {
        return Knows::Yes;
    }
    return *knows == Knows::Yes ? std::optional{Knows::No} : std::nullopt;
}

KnowsTable::KnowsTable(QWidget* parent) : QTableView(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QAbstractItemView::clicked, this, &KnowsTable::turned);
}

void KnowsTable::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isPlain && currentIndex().isValid()) {
        switch (event->key()) {
        case Qt::Key_Y:
            emit said(currentIndex(), Knows::Yes);
            return;
        case Qt::Key_N:
            emit said(currentIndex(), Knows::No);
            return;
        case Qt::Key_U:
            emit said(currentIndex(), std::nullopt);
            return;
        case Qt::Key_Space:
            emit turned(currentIndex());
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace asterism::ui
