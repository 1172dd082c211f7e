// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <optional>
#include <string>

namespace asterism::actions {

/// The current vision or mission of a sphere; nothing when none was written.
std::optional<Statement> currentStatement(const Reader& plan, StatementKind kind, Sphere sphere);

/// Writes a vision or mission anew. What was written on an earlier day stays as history; what was
/// written today is changed. An empty text takes the current one away.
void keepStatement(
    Store& store, StatementKind kind, Sphere sphere, const std::string& text, Day today);

} // namespace asterism::actions
