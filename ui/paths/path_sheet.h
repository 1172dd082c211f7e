// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paths/path.h"
#include "ui/print/sheet.h"

namespace asterism::ui {

/// A whole path as one sheet: every question with what was answered. A page without an answer is
/// left out. Pages must have been refreshed.
Sheet pathSheet(const QString& title, const std::vector<PathPage*>& pages, Day today);

} // namespace asterism::ui
