// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"
#include "letters/letter_template.h"

#include <string>
#include <string_view>
#include <vector>

// The kinds of letters that come with the program, each in three tones. They are compiled in from
// resources/letters.

namespace asterism {

/// Whether a letter of the kind asks for something.
enum class AskRule { None, Optional, One };
template <>
struct Vocabulary<AskRule> {
    static constexpr auto words = asterism::words({"none", "optional", "one"});
};

/// A blank as its owner is asked for it.
struct LetterBlank {
    std::string id;
    std::string label; ///< "What of theirs did you use?"
    std::string example;
    bool isRequired = false;
    bool hasLines = false; ///< more than one line may be written
};

struct LetterKind {
    std::string id; ///< also the word for Outreach::purpose and Message::letterTemplate
    std::string title;
    std::string group;
    std::string when;
    std::string etiquette;
    std::string next;    ///< what follows
    int fewestWords = 0; ///< of the body; what stands below a line of dashes is not counted
    int mostWords = 0;
    AskRule ask = AskRule::One;
    bool wantsEasyOut = false;
    std::vector<std::string> purposes; ///< other words that plans have used for it
    std::vector<LetterBlank> blanks;

    const LetterBlank* blank(std::string_view blankId) const; ///< also the common ones
};

/// All of them, in the order in which they are offered.
const std::vector<LetterKind>& letterKinds();

/// Blanks that every kind may use.
const std::vector<LetterBlank>& commonBlanks();

/// The kind by its id, its title or a purpose of a thread; null for any other word.
const LetterKind* letterKind(std::string_view word);

/// The text as it was written, for copying; "" when there is none. `kind` is an id.
std::string_view builtInText(std::string_view kind, Tone tone);

/// The same, understood. `kind` is the id of one of letterKinds().
const LetterTemplateText& builtInTemplate(std::string_view kind, Tone tone);

} // namespace asterism
