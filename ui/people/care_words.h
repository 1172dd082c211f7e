// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "analysis/hats.h"

namespace asterism::ui {

/// Two lines of care about somebody with two roles towards me. Never a reproach, never a block.
QString careWords(const CareNote& note);

} // namespace asterism::ui
