// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

// Where one was typing on a page, in words that can be kept.

namespace asterism::ui {

/// Names the field by the names of what it lies in: rows have fields of the same name.
QString pathTo(const QWidget* field, const QWidget* root);

/// The field of such a name, or the nearest to it that there is still; nothing when there is none.
QWidget* fieldAt(const QString& path, QWidget* root);

/// Where the cursor stands in a text field; 0 in anything else.
int cursorIn(const QWidget* field);
void putCursor(QWidget* field, int at);

} // namespace asterism::ui
