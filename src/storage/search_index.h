// SPDX-License-Identifier: MIT
#pragma once

namespace asterism {

class Connection;

/// Makes (again) the triggers that keep the full-text index: one document a row, over everything
/// that a person writes.
void createSearchTriggers(Connection& connection);

/// Writes all documents and the index anew; for bulk imports, with the triggers switched off, and
/// when the index is found damaged.
void rebuildSearchIndex(Connection& connection);

} // namespace asterism
