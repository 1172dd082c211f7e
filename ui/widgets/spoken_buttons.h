// SPDX-License-Identifier: MIT
#pragma once

namespace asterism::ui {

/// From now on a screen reader that checks a box or chooses one of several presses it as a mouse
/// does. Qt's own answer changes how it looks and tells nobody: a promise looked kept and was not.
void letScreenReadersPress();

} // namespace asterism::ui
