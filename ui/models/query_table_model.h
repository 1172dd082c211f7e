// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include "ui/models/row_diff.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace asterism::ui {

/// What one column says of a row. Everything but `text` may be left out.
template <typename Row>
struct TableColumn {
    QString title;
    std::function<QString(const Row&)> text;
    std::function<QString(const Row&)> tooltip;
    std::map<int, std::function<QVariant(const Row&)>> roles; ///< any further role
    /// Takes what was typed into the cell; false when it cannot be. The model hears of the change
    /// by the next refresh.
    std::function<bool(const Row&, const QVariant&)> set;
    bool atEnd = false; ///< numbers stand at the end of their cell
};

/// The model of every table and list of the program. It knows how to read its rows anew and what
/// tells one from another; on refresh it compares and announces exactly what was removed, moved,
/// inserted and changed, so that views keep selection, scroll position and open editors.
template <typename Row>
class QueryTableModel : public QAbstractTableModel {
public:
    using Read = std::function<std::vector<Row>()>;
    using Key = std::function<std::string(const Row&)>; ///< never the same for two rows
    using Columns = std::vector<TableColumn<Row>>;

    /// Empty until the first refresh.
    QueryTableModel(Read read, Key key, Columns columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent),
          m_read(std::move(read)),
          m_key(std::move(key)),
          m_columns(std::move(columns))
    {
    }

    /// Reads the rows anew and announces the difference.
    void refresh() { become(m_read()); }

    /// Takes other columns, for tables whose columns are data themselves; all is read anew.
    void setColumns(Columns columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = m_read();
        endResetModel();
    }

    const Row& at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    const std::vector<Row>& rows() const { return m_rows; }

    /// Where the row of that key is; -1 when it is not there.
    int rowOf(const std::string& key) const
    {
        for (std::size_t at = 0; at < m_rows.size(); ++at) {
            if (m_key(m_rows[at]) == key) {
                return static_cast<int>(at);
            }
        }
        return -1;
    }

    std::string keyOf(const QModelIndex& index) const
    {
        return index.isValid() ? m_key(at(index.row())) : std::string();
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const auto& column = columnAt(index.column());
        const Row& row = at(index.row());
        if (const auto own = column.roles.find(role); own != column.roles.end()) {
            return own->second(row);
        }
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return column.text ? column.text(row) : QString();
        case Qt::ToolTipRole:
            return column.tooltip ? QVariant(column.tooltip(row)) : QVariant();
        case Qt::TextAlignmentRole:
            return column.atEnd ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
        default:
            return {};
        }
    }

    bool setData(const QModelIndex& index, const QVariant& value, int role) override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole) {
            return false;
        }
        // A copy: setting changes the plan, which refreshes this very row.
        const Row row = at(index.row());
        const auto set = columnAt(index.column()).set;
        return set && set(row, value);
    }

    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        if (!index.isValid()) {
            return {};
        }
        const Qt::ItemFlags flags
            = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
        return columnAt(index.column()).set ? flags | Qt::ItemIsEditable : flags;
    }

    QVariant headerData(int section, Qt::Orientation side, int role) const override
    {
        const bool isColumn = side == Qt::Horizontal && section >= 0 && section < columnCount();
        if (!isColumn) {
            return {};
        }
        if (role == Qt::DisplayRole) {
            return columnAt(section).title;
        }
        const bool aligns = role == Qt::TextAlignmentRole && columnAt(section).atEnd;
        return aligns ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    }

private:
    const TableColumn<Row>& columnAt(int column) const
    {
        return m_columns.at(static_cast<std::size_t>(column));
    }

    std::vector<std::string> keysOf(const std::vector<Row>& rows) const
    {
        std::vector<std::string> keys;
        keys.reserve(rows.size());
        for (const auto& row : rows) {
            keys.push_back(m_key(row));
        }
        return keys;
    }

    void become(std::vector<Row> wanted)
    {
        for (const auto& step : rowSteps(keysOf(m_rows), keysOf(wanted))) {
            take(step, wanted);
        }
        adopt(std::move(wanted));
    }

    void take(const RowStep& step, const std::vector<Row>& wanted)
    {
        const auto first = m_rows.begin() + step.from;
        const int last = step.from + step.count - 1;
        switch (step.kind) {
        case RowStep::Kind::Remove:
            beginRemoveRows({}, step.from, last);
            m_rows.erase(first, first + step.count);
            endRemoveRows();
            return;
        case RowStep::Kind::Move:
            move(step.from, step.to);
            return;
        case RowStep::Kind::Shuffle:
            shuffle(wanted);
            return;
        case RowStep::Kind::Insert:
            beginInsertRows({}, step.from, last);
            m_rows.insert(first, wanted.begin() + step.from, wanted.begin() + last + 1);
            endInsertRows();
            return;
        }
    }

    void move(int from, int to)
    {
        const auto begin = m_rows.begin();
        if (to < from) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(begin + to, begin + from, begin + from + 1);
        } else {
            beginMoveRows({}, from, from, {}, to + 1);
            std::rotate(begin + from, begin + from + 1, begin + to + 1);
        }
        endMoveRows();
    }

    /// Too many rows change places to say so one by one.
    void shuffle(const std::vector<Row>& wanted)
    {
        emit layoutAboutToBeChanged();
        std::map<std::string, std::size_t> places;
        for (const auto& row : wanted) {
            places.emplace(m_key(row), places.size());
        }
        const QModelIndexList before = persistentIndexList();
        std::vector<std::string> keys;
        for (const QModelIndex& old : before) {
            keys.push_back(keyOf(old));
        }
        std::sort(m_rows.begin(), m_rows.end(), [&](const Row& one, const Row& other) {
            return places.at(m_key(one)) < places.at(m_key(other));
        });
        QModelIndexList after;
        for (int at = 0; at < before.size(); ++at) {
            const int row = rowOf(keys.at(static_cast<std::size_t>(at)));
            after << createIndex(row, before.at(at).column());
        }
        changePersistentIndexList(before, after);
        emit layoutChanged();
    }

    /// Same keys in the same order by now: what is left are changed contents.
    void adopt(std::vector<Row> wanted)
    {
        const std::vector<Row> before = std::exchange(m_rows, std::move(wanted));
        const int count = rowCount();
        for (int from = 0; from < count; ++from) {
            int to = from;
            while (to < count && !(before[static_cast<std::size_t>(to)] == at(to))) {
                ++to;
            }
            if (to > from) {
                emit dataChanged(index(from, 0), index(to - 1, std::max(0, columnCount() - 1)));
                from = to;
            }
        }
    }

    Read m_read;
    Key m_key;
    Columns m_columns;
    std::vector<Row> m_rows;
};

} // namespace asterism::ui
