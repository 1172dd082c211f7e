// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTableView>

#include "analysis/sky_steps.h"

namespace asterism::ui {

/// The map as a list: a row for each star and each open place, with the same words that a screen
/// reader says.
class SkyTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, ClosenessColumn, HoldsColumn, LineColumn, ContactColumn };
    enum Role { IdRole = Qt::UserRole, PlaceRole, SortRole };

    explicit SkyTableModel(QObject* parent = nullptr);

    /// `order` as readingOrder gives it.
    void setPicture(SkyPicture picture, std::vector<SkyItem> order);

    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Star& star, int column) const;
    QString textOf(const OpenPlace& place, int column) const;
    QVariant sortKey(const SkyItem& item, int row, int column) const;
    QString sentence(const SkyItem& item) const;

    SkyPicture m_picture;
    std::vector<SkyItem> m_order;
};

/// The list twin of the map (T).
class SkyTable : public QTableView {
    Q_OBJECT

public:
    explicit SkyTable(QWidget* parent = nullptr);

    void setPicture(const SkyPicture& picture, const std::vector<SkyItem>& order);
    void select(const QString& id);
    QString selected() const;

signals:
    void selectionMoved(const QString& id);
    void opened(const QString& id);
    void placeOpened(const QString& need);
    /// T again: back to the map.
    void mapRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void open(const QModelIndex& index);

    SkyTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace asterism::ui
