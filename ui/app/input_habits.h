// SPDX-License-Identifier: MIT
#pragma once

class QApplication;

namespace asterism::ui {

/// What keys and wheel do everywhere in the program: the wheel changes no field by accident,
/// Enter presses the button with the focus, an editor without anything to undo leaves Ctrl+Z to
/// the window, and what a screen reader checks is pressed.
void teachInputHabits(QApplication& app);

} // namespace asterism::ui
