// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"
#include "letters/letter_template.h"

#include <variant>

// Templates of one's own as text files:
//   Kind: cold_ask
//   Tone: warm
//   Language: en
//   Subject: One question, {minutes|20} minutes
//
//   Dear {their_name}, …

namespace asterism {

std::string exportTemplate(const LetterTemplate& own);

/// The template without id and version, or why it is none; lines are those of the file. Byte order
/// mark and any line ends are taken; Tone may be missing (warm), Language too.
std::variant<LetterTemplate, TemplateProblem> importTemplate(std::string_view file);

/// A built-in one as one's own, to be changed; `kind` is the id of a built-in kind.
LetterTemplate copyOfBuiltIn(std::string_view kind, Tone tone);

} // namespace asterism
