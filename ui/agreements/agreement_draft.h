// SPDX-License-Identifier: MIT
#pragma once

#include "domain/giving.h"

#include <optional>
#include <string>

// A change to what was agreed that has not been agreed yet: it lives in the draft table.

namespace asterism::ui {

/// The draft of a new version of this one.
std::string amendmentDraftId(const Id<Agreement>& agreement);
inline constexpr const char* amendmentDraftPath = "amendment";

std::string toJson(const Agreement& agreement);

/// Nothing when the text is no agreement.
std::optional<Agreement> agreementFromJson(const std::string& json);

} // namespace asterism::ui
