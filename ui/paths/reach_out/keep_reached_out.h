// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"
#include "ui/paths/reach_out/reached_out.h"

namespace asterism::ui {

/// A letter before there is a thread for it; blanks that nothing is known for stand in it.
struct LetterText {
    std::string to;
    std::string subject;
    std::string body;
};

LetterText letterFor(const ReachedOut& said, const Plan& plan);

/// Puts everything into the plan as one step and drops the draft: whom to ask first with a letter
/// that has begun, the others as ideas, people and needs that are new. The thread that was begun.
Id<Outreach> keepReachedOut(
    Store& store, const ReachedOut& said, const Plan& plan, Day today, const std::string& draft);

/// Keeps every name as an idea and drops the draft.
void keepAsIdeas(Store& store, const ReachedOut& said, const Plan& plan, const std::string& draft);

} // namespace asterism::ui
