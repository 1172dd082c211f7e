// SPDX-License-Identifier: MIT
#pragma once

#include "domain/vocabulary.h"

#include <string>

namespace asterism {

/// What was wrong with a line of an imported file, so that the window can say it in the
/// reader's language. `Problem::text` is what the sentence is about.
enum class ProblemKind {
    NothingFound,   ///< nothing of the expected format in the whole file
    UnreadableLine, ///< no colon, or nothing that could be the name of a field
    LineOutsideCard,
    ContinuesNote, ///< a bare line after a note, read as a part of the note
    MissingBegin,
    MissingEnd,
    NoName, ///< a card with neither name nor e-mail nor anything else to call it by
    UnknownCharset,
    UnreadableCharacters, ///< characters that had to be replaced
    UnreadableValue,
    TooMany, ///< more of the same, not listed
    Other,   ///< see `says`
};

template <>
struct Vocabulary<ProblemKind> {
    static constexpr auto words = asterism::words(
        {"nothing_found",
         "unreadable_line",
         "line_outside_card",
         "continues_note",
         "missing_begin",
         "missing_end",
         "no_name",
         "unknown_charset",
         "unreadable_characters",
         "unreadable_value",
         "too_many",
         "other"});
};

/// One thing that an importer could not read as it stood.
struct Problem {
    int line = 0;     ///< 1 is the first; 0 when it concerns the whole file
    std::string says; ///< an English sentence for the terminal
    ProblemKind kind = ProblemKind::Other;
    std::string text; ///< the piece of the file concerned, cut to a readable length

    bool operator==(const Problem&) const = default;
};

} // namespace asterism
