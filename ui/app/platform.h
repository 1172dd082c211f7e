// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

// What the desktop says about itself, asked in one place so that a newer Qt can answer better.

namespace asterism::ui {

/// The colors of the desktop, whatever theme the program wears.
QPalette platformPalette();

/// False when the desktop or the style asks for no animation.
bool mayAnimate();

} // namespace asterism::ui
