// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/vcard.h"

// From bytes to unfolded lines: line ends, folds, soft line breaks of quoted-printable, base64
// that goes on without being folded. Private to the reader of cards.

namespace asterism::vcard {

/// One line as it stands in the file.
struct FileLine {
    int number = 0;
    std::string_view text;
};

/// A property with the lines that it goes on over.
struct FoldedLine {
    enum class Mark { None, Begin, End, EndAndBegin };

    std::vector<FileLine> parts;
    Mark mark = Mark::None; ///< BEGIN:VCARD, END:VCARD, or both glued together
    int number() const { return parts.front().number; }
};

/// Splits at CR, LF, CR LF and CR CR LF.
std::vector<FileLine> splitLines(std::string_view text);

/// The lines put together to properties; blank ones are left out. No fold reaches over the
/// beginning or end of a card.
std::vector<FoldedLine> gatherLines(const std::vector<FileLine>& lines);

/// One line of text. In vCard 2.1 a fold between words keeps its blank, which the later versions
/// do not.
std::string unfolded(const FoldedLine& line, CardVersion version);

/// Everything before the colon that ends name and parameters; npos when there is none.
std::size_t colonOf(std::string_view line);

std::string_view trimmed(std::string_view text);
std::string upperCase(std::string_view text);
bool equalsIgnoringCase(std::string_view one, std::string_view other);
/// `other` in upper case.
bool containsIgnoringCase(std::string_view text, std::string_view other);

/// Whether vCard defines a property of that name, or programs agree on it.
bool isKnownProperty(std::string_view upperCaseName);

} // namespace asterism::vcard
