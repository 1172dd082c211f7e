// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "domain/deed.h"
#include "domain/error.h"

namespace asterism::ui {

/// Why something could not be done, and what is safe, in a sentence for a person.
QString words(const Error& error);

/// "Remove Ann", for the undo menu and the history.
QString words(const Deed& deed);

} // namespace asterism::ui
