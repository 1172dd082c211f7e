// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace asterism::ui {

/// Whoever gives the focus to the frame gives it to `part`, something inside. Unlike a focus proxy
/// this leaves the frame out of the Tab order: with a proxy Tab would come by the frame a second
/// time, wherever the frame happened to be made.
void handFocusTo(QWidget* frame, QWidget* part);

/// Whether the frame knows by itself where its focus goes.
bool handsFocus(const QWidget* frame);

} // namespace asterism::ui
