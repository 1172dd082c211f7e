// SPDX-License-Identifier: MIT
#include "ui/map/sky_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include "ui/app/text_size.h"
#include "ui/map/sky_words.h"
#include "ui/text/text.h"

#include <algorithm>
#include <limits>

namespace asterism::ui {

namespace {

QString capital(const QString& text)
{
    return QLocale().toUpper(text.left(1)) + text.mid(1);
}

} // namespace

SkyTableModel::SkyTableModel(QObject* parent) : QAbstractTableModel(parent) { }

void SkyTableModel::setPicture(SkyPicture picture, std::vector<SkyItem> order)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_order = std::move(order);
    endResetModel();
}

int SkyTableModel::rowOf(const QString& id) const
{
    const auto found = std::ranges::find(m_order, utf8(id), &SkyItem::id);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

int SkyTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int SkyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ContactColumn + 1;
}

QString SkyTableModel::textOf(const Star& star, int column) const
{
    switch (column) {
    case NameColumn:
        return qt(star.name);
    case KindColumn:
        return words(star.kind);
    case ClosenessColumn:
        return capital(nearnessOf(star));
    case HoldsColumn:
        return capital(heldBy(star, m_picture));
    case LineColumn:
        return words(star.line);
    case ContactColumn:
        return lastContactOf(star);
    default:
        return {};
    }
}

QString SkyTableModel::textOf(const OpenPlace& place, int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Open: %1").arg(qt(place.title));
    case KindColumn:
        return tr("Open place");
    case HoldsColumn:
        return words(place.sector);
    case LineColumn:
        return place.onPurpose ? tr("Left open on purpose") : tr("Nobody yet");
    default:
        return {};
    }
}

QVariant SkyTableModel::sortKey(const SkyItem& item, int row, int column) const
{
    if (column == NameColumn || column == KindColumn || column == LineColumn) {
        return data(index(row, column), Qt::DisplayRole).toString().toCaseFolded();
    }
    if (item.isPlace) {
        return std::numeric_limits<int>::max();
    }
    const Star& star = m_picture.stars[item.index];
    switch (column) {
    case ClosenessColumn:
        return static_cast<int>(ringOf(star));
    case HoldsColumn:
        return -star.needsHeld();
    default:
        return star.daysSince.value_or(std::numeric_limits<int>::max() - 1);
    }
}

QString SkyTableModel::sentence(const SkyItem& item) const
{
    return item.isPlace ? sentenceOf(m_picture.openPlaces[item.index], 0, 0)
                        : sentenceOf(m_picture.stars[item.index], m_picture, 0, 0);
}

QVariant SkyTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SkyItem& item = m_order[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.isPlace ? textOf(m_picture.openPlaces[item.index], index.column())
                            : textOf(m_picture.stars[item.index], index.column());
    case Qt::ToolTipRole:
        return sentence(item).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? QVariant(sentence(item)) : QVariant();
    case IdRole:
        return qt(item.id);
    case PlaceRole:
        return item.isPlace;
    case SortRole:
        return sortKey(item, index.row(), index.column());
    default:
        return {};
    }
}

QVariant SkyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Person");
    case KindColumn:
        return tr("Kind");
    case ClosenessColumn:
        return tr("Closeness");
    case HoldsColumn:
        return tr("Holds");
    case LineColumn:
        return tr("Line");
    case ContactColumn:
        return tr("Last contact");
    default:
        return {};
    }
}

SkyTable::SkyTable(QWidget* parent)
    : QTableView(parent),
      m_model(new SkyTableModel(this)),
      m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("skyTable"));
    setAccessibleName(tr("The map as a list"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SkyTableModel::SortRole);
    setModel(m_sorted);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(SkyTableModel::NameColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(scaled(64));
    connect(this, &QTableView::doubleClicked, this, &SkyTable::open);
}

void SkyTable::setPicture(const SkyPicture& picture, const std::vector<SkyItem>& order)
{
    const QString before = selected();
    m_model->setPicture(picture, order);
    select(before);
}

void SkyTable::select(const QString& id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        clearSelection();
    } else if (id != selected()) {
        setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    }
}

QString SkyTable::selected() const
{
    return currentIndex().data(SkyTableModel::IdRole).toString();
}

void SkyTable::open(const QModelIndex& index)
{
    const QString id = index.data(SkyTableModel::IdRole).toString();
    if (index.data(SkyTableModel::PlaceRole).toBool()) {
        emit placeOpened(id);
    } else if (!id.isEmpty()) {
        emit opened(id);
    }
}

void SkyTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain
        = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        open(currentIndex());
    } else if (plain && event->key() == Qt::Key_T) {
        emit mapRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void SkyTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit selectionMoved(current.data(SkyTableModel::IdRole).toString());
}

} // namespace asterism::ui
