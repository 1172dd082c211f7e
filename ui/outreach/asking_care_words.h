// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "analysis/care_notes.h"

namespace asterism::ui {

/// A few lines of care before somebody is asked; empty when none is called for.
QString askingCareWords(const AskingCare& care);

} // namespace asterism::ui
