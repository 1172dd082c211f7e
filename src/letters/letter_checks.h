// SPDX-License-Identifier: MIT
#pragma once

#include "letters/letter_kinds.h"

#include <optional>
#include <string>
#include <vector>

// What can be told of a letter before it leaves.

namespace asterism {

enum class LetterCheckKind {
    Blanks,     ///< no "{blank}" is left; `count` of them are, `names` says which
    Ask,        ///< `count` questions; one when the kind asks, none when it does not
    EasyOut,    ///< it is easy to say no
    Words,      ///< `count` words in the body, from `low` to `high`
    Subject,    ///< `count` words in the subject
    Questions,  ///< `count` questions, at most `high`
    Salutation, ///< the greeting names the person it goes to; `names` has the greeting
    OtherNames, ///< `names` of other people of the plan stand in it
    Privacy,    ///< `count` marks of the privacy guard
};
template <>
struct Vocabulary<LetterCheckKind> {
    static constexpr auto words = asterism::words(
        {"blanks",
         "ask",
         "easy_out",
         "words",
         "subject",
         "questions",
         "salutation",
         "other_names",
         "privacy"});
};

/// What it means when a check is not met.
enum class CheckWeight {
    Note,   ///< good to know
    Look,   ///< worth a look before it leaves
    Needed, ///< the letter is not ready
};
template <>
struct Vocabulary<CheckWeight> {
    static constexpr auto words = asterism::words({"note", "look", "needed"});
};

struct LetterCheck {
    LetterCheckKind check = LetterCheckKind::Blanks;
    bool ok = true;
    CheckWeight weight = CheckWeight::Note;
    int count = 0;
    int low = 0;
    int high = 0;
    std::vector<std::string> names;

    bool operator==(const LetterCheck&) const = default;
};

struct LetterToCheck {
    std::string_view subject;
    std::string_view body;
    /// Others who may be named in it: the one who introduces, the one whom it is about.
    std::vector<Id<Person>> mentioned;
    int privacyMarks = 0; ///< as the privacy guard counted them
};

/// All checks, each once, in the order of LetterCheckKind.
std::vector<LetterCheck> checkLetter(
    const LetterToCheck& letter,
    const LetterKind& kind,
    const Plan& plan,
    const Id<Person>& person);

/// Whether the letter may be called ready: no blank left, and an ask when the kind has one.
bool isReady(const std::vector<LetterCheck>& checks);

/// Who may be named in a letter of this thread besides the one it goes to.
std::vector<Id<Person>> mentionedIn(
    const Plan& plan, const Id<Person>& person, const std::optional<Id<Outreach>>& thread);

/// What stands above the first line of three or more dashes: the letter itself, without the note
/// to forward.
std::string_view letterProper(std::string_view body);

int countQuestions(std::string_view text);

/// Whether the text says in some way that no is a fine answer.
bool hasEasyOut(std::string_view text);

} // namespace asterism
