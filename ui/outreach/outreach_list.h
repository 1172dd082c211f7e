// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

#include "ui/outreach/outreach_rows.h"

namespace asterism::ui {

class CardHands;

/// The cards of the board as a table.
class OutreachList : public QTableView {
    Q_OBJECT

public:
    OutreachList(OutreachModel& model, CardHands& hands, QWidget* parent = nullptr);

    bool choose(const QString& thread);

signals:
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    OutreachModel& m_rows;
};

} // namespace asterism::ui
