// SPDX-License-Identifier: MIT
#pragma once

#include "domain/reaching_out.h"

#include <map>
#include <optional>
#include <string>

namespace asterism::ui {

/// A letter while it is being written: from which template, what was put into its blanks, and its
/// text. It outlives a crash in the draft table.
struct LetterSitting {
    /// A text that gave its place to another; it can be brought back.
    struct Before {
        std::string kind;
        std::string own;
        Tone tone = Tone::Warm;
        std::string subject;
        std::string body;
        bool isByHand = true;

        bool operator==(const Before&) const = default;
    };

    std::string kind; ///< id of a LetterKind
    std::string own;  ///< id of a template of one's own; "" for the built-in one
    Tone tone = Tone::Warm;
    std::map<std::string, std::string> typed; ///< what was put into the blanks
    std::string subject;
    std::string body;
    bool isByHand = false;  ///< the text was changed by hand and no longer follows the template
    bool isTouched = false; ///< something was typed or chosen; before that nothing is kept
    bool wasAsked = false;  ///< "Did you send it?" was asked
    std::string lookedAt;   ///< the text whose privacy marks were looked at
    std::string kept;       ///< the text that the plan had last
    std::optional<Before> before;

    std::string text() const { return subject + "\n" + body; }

    bool operator==(const LetterSitting&) const = default;
};

std::string toJson(const LetterSitting& sitting);
/// Nothing when it is no sitting.
std::optional<LetterSitting> sittingFromJson(const std::string& json);

} // namespace asterism::ui
