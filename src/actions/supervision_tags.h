// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/supervision_tags.h"
#include "storage/store.h"

namespace asterism::actions {

/// The tags of a meeting, as far as any were given.
SupervisionTags supervisionTags(const Reader& plan, const Id<Meeting>& meeting);

/// Gives a meeting these tags instead of those it had; none take them away. Nothing is done when
/// it has them. Throws NoSuchRow.
void tagSupervision(Store& store, const Id<Meeting>& meeting, const SupervisionTags& tags);

} // namespace asterism::actions
