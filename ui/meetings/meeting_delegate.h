// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include "ui/meetings/meeting_rows.h"

namespace asterism::ui {

/// Paints a meeting: its day at the side, who it was with, what stays of it; above the first of a
/// section what the section is.
class MeetingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    MeetingDelegate(const MeetingModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const MeetingModel& m_model;
};

} // namespace asterism::ui
