// SPDX-License-Identifier: MIT
#pragma once

#include "domain/vocabulary.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

// The text of a letter with blanks in it.
//   {ask}          a blank               {minutes|20}   a blank with what stands there when it is
//   empty {target.first} a form of a name      {target.they}  a pronoun [ … {x} … ]    a passage
//   that is left out when a blank in it is empty
//   {{ }} [[ ]]    the signs themselves

namespace asterism {

class Blanks;

enum class LetterPart { Subject, Body };
template <>
struct Vocabulary<LetterPart> {
    static constexpr auto words = asterism::words({"subject", "body"});
};

enum class TemplateTrouble {
    UnclosedBlank, ///< a { without its } on the same line
    EmptyBlank,    ///< {}
    BadName,       ///< a blank's name has only a–z, 0–9 and _, and begins with a letter
    UnknownForm,   ///< what follows the dot is no form of a name
    StrayBrace,    ///< a } that closes nothing
    UnclosedPassage,
    StrayBracket, ///< a ] that closes nothing
    NestedPassage,
    PassageWithoutBlank, ///< it could never be left out
    NoSubject,           ///< the first line must be "Subject: …"
    NoKind,
    UnknownKind,
    UnknownTone,
    BadHeader, ///< a line before the text that is no "Name: value" that we know
};
template <>
struct Vocabulary<TemplateTrouble> {
    static constexpr auto words = asterism::words(
        {"unclosed_blank",
         "empty_blank",
         "bad_name",
         "unknown_form",
         "stray_brace",
         "unclosed_passage",
         "stray_bracket",
         "nested_passage",
         "passage_without_blank",
         "no_subject",
         "no_kind",
         "unknown_kind",
         "unknown_tone",
         "bad_header"});
};

/// Why a text cannot be a template, and where: lines and columns (in characters) count from 1, in
/// the file for a file, else in the part.
struct TemplateProblem {
    TemplateTrouble trouble = TemplateTrouble::NoSubject;
    LetterPart part = LetterPart::Body;
    int line = 1;
    int column = 1;
    std::string text; ///< what was found there, when it has a name

    bool operator==(const TemplateProblem&) const = default;
};

struct TemplatePiece {
    enum class Kind { Text, Blank, PassageBegin, PassageEnd };

    Kind kind = Kind::Text;
    std::string text; ///< the text, or the name of the blank
    std::string form; ///< after the dot
    bool hasFallback = false;
    std::string fallback;

    bool operator==(const TemplatePiece&) const = default;
};

/// A template that was understood.
struct LetterTemplateText {
    std::vector<TemplatePiece> subject;
    std::vector<TemplatePiece> body;

    bool operator==(const LetterTemplateText&) const = default;
};

using TemplateReading = std::variant<LetterTemplateText, TemplateProblem>;

TemplateReading parseTemplate(std::string_view subject, std::string_view body);

/// A whole text: "Subject: …" in its first line, a blank line, the body.
TemplateReading parseTemplate(std::string_view text);

/// A blank of a template, as often as it may stand there.
struct TemplateBlank {
    std::string name;
    bool canBeEmpty = true; ///< everywhere in a passage or with a fallback

    bool operator==(const TemplateBlank&) const = default;
};

/// Every blank once, in order of appearance.
std::vector<TemplateBlank> blanksOf(const LetterTemplateText& text);

/// A blank that nothing was found for; it stands in the text as "{name}".
struct BlankLeft {
    std::string name;
    LetterPart part = LetterPart::Body;
    std::size_t start = 0; ///< in bytes
    std::size_t length = 0;

    bool operator==(const BlankLeft&) const = default;
};

struct FilledLetter {
    std::string subject;
    std::string body;
    std::vector<BlankLeft> blanksLeft;
};

/// Puts the blanks in, once: a value is never read as a template. Where a value and the text
/// around it would make two sentence ends, one stays; a value that begins a sentence begins with a
/// capital.
FilledLetter fill(const LetterTemplateText& text, const Blanks& blanks);

/// Where "{name}" still stands in a finished text.
std::vector<BlankLeft> blanksLeftIn(std::string_view text, LetterPart part);

} // namespace asterism
