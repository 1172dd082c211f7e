// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "analysis/next_step.h"
#include "ui/app/plan_session.h"

#include <optional>

namespace asterism::ui {

/// What a suggestion says, and what can be done about it in this window.
struct SuggestionWords {
    QString statement;
    QString detail;   ///< may be empty
    QString moveText; ///< of the main button
    Place move;
};

SuggestionWords words(const Suggestion& suggestion, const Plan& plan);

} // namespace asterism::ui
