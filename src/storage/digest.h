// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

#include <string>

namespace asterism {

/// BLAKE2b-256 over every row of the tracked tables, in the order of tables and keys, as
/// hexadecimal text. Equal plans have equal digests, whatever was done to get there.
std::string contentDigest(Connection& connection);

} // namespace asterism
