// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

// The size of text follows the desktop, times what the user chose. Widgets hear of a change
// through QEvent::FontChange, as usual in Qt.

namespace asterism::ui {

enum class TextRole { Caption, Body, Strong, H2, H1, PathQuestion };

constexpr int leastTextSize = 90;
constexpr int mostTextSize = 200;

/// In percent of the desktop's size.
int textSize();

/// Puts the size on the application; kept within 90 and 200.
void applyTextSize(int percent);

/// Inside a widget say ui::font(), because the member font() hides it.
QFont font(TextRole role);

/// A length that holds text, in logical pixels at 100 %, as it is at the present text size.
int scaled(int pixels);

} // namespace asterism::ui
