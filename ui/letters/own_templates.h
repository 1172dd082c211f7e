// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <string>
#include <vector>

// Templates of one's own as rows of the plan. There is one for each kind, tone and language; a
// changed one is a new row with the next version, so that none is ever lost. Short texts to put
// into letters ("phrases") are rows of the kind "phrase" with a name as their subject.

namespace asterism::ui {

constexpr auto phraseKind = "phrase";

bool isPhrase(const LetterTemplate& own);

/// The newest version of each, phrases left out, in the order of the kinds.
std::vector<LetterTemplate> newestTemplates(const std::vector<LetterTemplate>& all);

/// Every version of the same kind, tone and language, the newest first.
std::vector<LetterTemplate> versionsOf(
    const LetterTemplate& own, const std::vector<LetterTemplate>& all);

/// The row that keeps a changed text: a new one with the next version. Without a change the one
/// that is there.
LetterTemplate nextVersion(LetterTemplate changed, const std::vector<LetterTemplate>& all);

/// By name.
std::vector<LetterTemplate> phrasesAmong(const std::vector<LetterTemplate>& all);

} // namespace asterism::ui
