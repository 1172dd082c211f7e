// SPDX-License-Identifier: MIT
#pragma once

#include "domain/contact_traces.h"
#include "storage/reader.h"

namespace asterism {

/// What contacts are concluded from, ties in the order of their keys, read from the indexes and
/// columns that hold it rather than from whole rows. Throws Error when the plan is damaged.
ContactTraces contactTraces(const Reader& plan);

} // namespace asterism
