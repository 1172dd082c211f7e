// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "domain/deed.h"

namespace asterism::ui {

/// "Remove Ann", for the undo menu and the history.
QString words(const Deed& deed);

} // namespace asterism::ui
