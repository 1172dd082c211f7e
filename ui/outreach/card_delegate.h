// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace asterism::ui {

struct OutreachRow;

/// Paints a thread as a card: who, for which need, what is next.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using RowOf = std::function<const OutreachRow*(const QModelIndex&)>;

    explicit CardDelegate(RowOf rowOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    RowOf m_rowOf;
};

} // namespace asterism::ui
