// SPDX-License-Identifier: MIT
#pragma once

#include "domain/giving.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// One typed line, and what it would do: "met Rosalind, Dev yesterday 50m: what stays with me",
// "promise Anna article by friday", "idea Prof. X". It is read here and done by
// actions/quick_line.h, so that what will happen can be shown first.

namespace asterism {

enum class LineKind { Note, Met, Promise, Idea };
template <>
struct Vocabulary<LineKind> {
    static constexpr auto words = asterism::words({"note", "met", "promise", "idea"});
};

/// A name as it was typed, and whom it could mean.
struct NamedInLine {
    std::string typed;
    std::vector<Id<Person>> candidates; ///< one: it is clear; several: by name; none: unknown

    bool isClear() const { return candidates.size() == 1; }
    bool isAmbiguous() const { return candidates.size() > 1; }
    bool operator==(const NamedInLine&) const = default;
};

struct QuickLine {
    LineKind kind = LineKind::Note;
    std::vector<NamedInLine> people; ///< met: all who were there; else none or one
    PartialDate on;                  ///< met: when it was; promise: until when, empty for someday
    std::optional<int> minutes;      ///< met only
    Owner owner = Owner::Me;         ///< promise only
    std::string text; ///< what stays with me; what is promised; what to ask; the note as typed

    /// Whether every name is clear and nothing is missing. The name of an idea may be a new one.
    bool isReady() const;
    bool operator==(const QuickLine&) const = default;
};

/// How names are compared: without regard to case and accents. Storage knows how (foldFully).
using Fold = std::function<std::string(std::string_view)>;

/// Reads a line. It is a note unless it begins with "met", "promise" or "idea".
/// - A name is a whole name, else a part of one made of whole words or nicknames, else the
///   beginning of one; of these the best that anybody has. Of longer and shorter names the longest.
/// - met: without a date it was today. A date without a year is the last such one.
/// - promise: "promise Anna …" is mine, "promise from Anna …" is theirs, "promise with Anna …" is
///   of both; "promise me …" is one to myself. A date without a year is the next such one.
/// - idea: only whole names are taken to be somebody of the plan.
QuickLine readLine(
    std::string_view line, const std::vector<Person>& people, Day today, const Fold& fold);

/// A promise as it stands beside a meeting: "me: text by friday", "them: …", "both: …", or
/// "Dev: …" for one that Dev made and "me to Dev: …" for one made to him. Without an owner it is
/// mine.
QuickLine readPromise(
    std::string_view line, const std::vector<Person>& people, Day today, const Fold& fold);

/// Whom a typed name could mean, by name.
std::vector<Id<Person>> peopleNamed(
    std::string_view typed, const std::vector<Person>& people, const Fold& fold);

} // namespace asterism
