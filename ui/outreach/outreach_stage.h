// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "domain/reaching_out.h"

#include <optional>

namespace asterism::ui {

/// The columns of the board. Several states of a thread can stand in one.
enum class Stage { Idea, Preparing, Asked, Talking, Yes, NotNow };

constexpr int stageCount = 6;

/// Nothing for a thread that was dropped before anything was asked: it is not on the board.
std::optional<Stage> stageOf(OutreachState state);

QString words(Stage stage);

/// What belongs in a column, for one that is empty.
QString meaningOf(Stage stage);

} // namespace asterism::ui
