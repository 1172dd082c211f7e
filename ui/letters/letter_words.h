// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "analysis/due_letters.h"
#include "letters/letter_checks.h"
#include "letters/letter_template.h"

// What a person reads about letters.

namespace asterism::ui {

/// One sentence for a check, met or not.
QString words(const LetterCheck& check);

/// A gentle "maybe later" before somebody is asked to lend their name; "" when it is time.
QString words(const SponsorshipReadiness& readiness);

/// "Line 3, column 8: …", with the part of the letter where that is the subject.
QString words(const TemplateProblem& problem);
/// The same for a problem in a file.
QString wordsForFile(const TemplateProblem& problem);

/// How a blank is asked for: its label, or its name where it has none.
QString labelOf(const LetterBlank& blank);

/// "a and b", "a, b and c"
QString listed(const QStringList& parts);

} // namespace asterism::ui
