// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <string>
#include <string_view>

// How a letter speaks of a person: names and pronouns.

namespace asterism {

struct Pronouns {
    std::string they = "they";
    std::string them = "them";
    std::string their = "their";
    std::string theirs = "theirs";
    std::string themselves = "themselves";
    bool isPlural = true; ///< "they are", "she is"

    bool operator==(const Pronouns&) const = default;
};

/// Of "she/her", "he/him/his", "they/them"; of "she/they" the first. Five forms of one's own,
/// "xe/xem/xyr/xyrs/xemself", are taken as they stand. Anything else is they.
Pronouns pronounsFrom(std::string_view text);

struct PersonWords {
    std::string first;  ///< "Isolde"
    std::string last;   ///< "Brandt"
    std::string full;   ///< "Isolde Brandt"
    std::string formal; ///< "Dr. Brandt"; the full name when no title is known
    Pronouns pronouns;

    bool operator==(const PersonWords&) const = default;
};

/// Of the person alone: a title comes from the name only.
PersonWords personWords(const Person& person);
/// A title comes from the name or from a doctoral degree among the credentials.
PersonWords personWords(const Person& person, const Plan& plan);
/// Of a name that is all we know.
PersonWords personWords(std::string_view name);

/// The words for a form such as "first", "them", "Their" or "has"; nothing when it is no form.
std::optional<std::string> inForm(const PersonWords& words, std::string_view form);
bool isForm(std::string_view form);

/// "Dr", "Prof." and the like.
bool isTitle(std::string_view word);

} // namespace asterism
