// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "domain/error.h"

namespace asterism::ui {

/// Why something could not be done, and what is safe, in a sentence for a person.
QString words(const Error& error);

} // namespace asterism::ui
