// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace asterism::ui {

/// A line of the history: its time, what was done, and paler when it was undone.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
};

} // namespace asterism::ui
