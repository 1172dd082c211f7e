// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) as a list of cards with their properties, before
// anything is known about people. Read leniently: real address books break every rule there is.

namespace asterism {

enum class CardVersion { Unknown, V21, V30, V40 };

/// TYPE=home,work. Names are in upper case; the values are as in the file, decoded and without
/// quotation marks. A parameter of vCard 2.1 without a name (";HOME") has found its name.
struct CardParameter {
    std::string name;
    std::vector<std::string> values;

    bool operator==(const CardParameter&) const = default;
};

/// One line of a card.
struct CardProperty {
    std::string group; ///< "item1" in "item1.TEL"
    std::string name;  ///< in upper case
    std::vector<CardParameter> parameters;
    /// Unfolded, in UTF-8, quoted-printable and base64 text undone; still with the backslash
    /// escapes, because only who knows the property can tell separators from text.
    std::string value;
    bool binary = false; ///< `value` is base64 without white space
    int line = 0;

    /// The values of all parameters of that name.
    std::vector<std::string_view> parameter(std::string_view parameterName) const;
    bool hasType(std::string_view type) const; ///< TYPE, in any case

    bool operator==(const CardProperty&) const = default;
};

struct Card {
    CardVersion version = CardVersion::Unknown;
    std::vector<CardProperty> properties;
    int line = 0; ///< of its BEGIN:VCARD
    /// The card inside which this one stood, as vCard 2.1 writes the AGENT of somebody.
    std::optional<std::size_t> outer;

    const CardProperty* first(std::string_view name) const;
};

/// Every card of a file in the order of their beginnings, nested and cut off ones too.
struct CardFile {
    std::vector<Card> cards;
    std::vector<Problem> problems; ///< by line
};

/// Whether somewhere in the bytes, in any encoding, a vCard begins.
bool looksLikeCards(std::string_view bytes);

/// Reads a whole file. Takes time in proportion to its size, whatever it contains; never throws.
CardFile readCards(std::string_view bytes);

/// One unfolded line of vCard 4.0 ("item1.TEL;TYPE=home:555"), as ExtraProperty keeps it.
std::optional<CardProperty> readCardLine(std::string_view line);

/// The same the other way round: without fold and line end. Characters that no version allows in
/// names are replaced by "-".
std::string cardLine(const CardProperty& property, CardVersion version = CardVersion::V40);

/// The line with its CRLF, folded at 75 octets and never inside a character.
std::string folded(std::string_view line);

/// Undoes the backslash escapes.
std::string unescaped(std::string_view value);
/// Escapes backslash, comma, semicolon and line break.
std::string escaped(std::string_view text);
/// Splits at separators that are not escaped; the parts are still escaped.
std::vector<std::string_view> splitValue(std::string_view value, char separator);

} // namespace asterism
