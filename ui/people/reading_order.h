// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace asterism::ui {

/// Has Tab go through everything inside as it stands on the page: in the order of the layouts,
/// whenever the parts were made. Call it after parts were added.
void putInReadingOrder(QWidget* root);

} // namespace asterism::ui
