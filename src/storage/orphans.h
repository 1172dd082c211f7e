// SPDX-License-Identifier: MIT
#pragma once

namespace asterism {

class Connection;

/// Mends rows that lead to what is no longer there, after something older was put back: a link
/// that may be empty is emptied, a row that cannot be without it is dropped.
void mendOrphans(Connection& connection);

} // namespace asterism
