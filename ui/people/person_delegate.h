// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include "storage/people_list.h"
#include "ui/models/query_table_model.h"

namespace asterism::ui {

/// Paints a person in two lines: mark and name, below it what they are to me and when we last met.
class PersonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PersonDelegate(const QueryTableModel<PersonRow>& model, Day today, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const QueryTableModel<PersonRow>& m_model;
    Day m_today;
};

} // namespace asterism::ui
