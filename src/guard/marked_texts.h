// SPDX-License-Identifier: MIT
#pragma once

#include "guard/free_texts.h"
#include "guard/guard.h"

#include <string>
#include <vector>

namespace asterism {

/// A text of the plan in which something could tell who somebody is. Its views refer to the plan.
struct MarkedText {
    FreeText where;
    std::vector<Mark> marks;

    bool operator==(const MarkedText&) const = default;
};

/// What of the plan leaves with an export: everything, or the people with what their cards carry.
enum class Leaving { Everything, People };

/// Every free text that leaves in which the guard finds something, in the order of the plan. One's
/// own signature is known and not marked.
std::vector<MarkedText> markedTexts(const Plan& plan, Leaving leaving);

/// Stands for the words of a text, to know it again without keeping it.
std::string fingerprintOf(std::string_view text);

} // namespace asterism
