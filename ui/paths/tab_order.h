// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace asterism::ui {

/// What takes the focus by Tab inside `root`, in the order of its layouts: the reading order.
QList<QWidget*> fieldsInReadingOrder(QWidget* root);

/// Makes Tab follow the reading order of `root`, also after rows were added in its middle.
void tabInReadingOrder(QWidget* root);

} // namespace asterism::ui
