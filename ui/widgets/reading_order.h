// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace asterism::ui {

/// What takes the focus by Tab inside `root`, in the order of its layouts: the reading order.
/// Pages that are out of sight are included.
QList<QWidget*> fieldsInReadingOrder(QWidget* root);

/// Has Tab go through everything inside as it stands on the page, whenever the parts were made.
/// Call it after parts were added.
void putInReadingOrder(QWidget* root);

} // namespace asterism::ui
