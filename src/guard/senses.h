// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

// What a word can mean to the detectors, in English, Spanish, Filipino and German at once: people
// mix them in one note.

namespace asterism::guard {

enum class Sense : std::uint8_t {
    Month,
    MonthIfCapital, ///< "May" and "March" are other words in small letters
    MonthAfterDot,  ///< "12. März"
    DayOrdinal,     ///< "twelfth"
    DayNumeral,     ///< "doce"
    DateLead,       ///< what a day without a year stands behind
    Numbered,       ///< "session 12": a number of its own, no day
    Counted,        ///< "12 sessions": what is counted
    Version,
    Published,       ///< "ISBN"
    Street,          ///< behind a street's name
    StreetInSmall,   ///< also when written small
    StreetLead,      ///< before it: "calle"
    StreetLeadAlone, ///< also without a number
    HomePart,        ///< "apartment"
    Neighborhood,    ///< "barangay"
    LotPart,         ///< "block", "lot"
    NoPlaceName,     ///< "Barangay Captain"
    NoStreetName,    ///< what stands between a number and "road" when it is no address
    NameParticle,    ///< "de la", "van der"
    State,
    City,
    PostalLabel,
    NationalLabel, ///< "SSN"
    RecordLabel,   ///< says by itself that a number of a record follows
    RecordThing,   ///< says so together with "no." or a long number
    PlateLabel,
    NumberSign,  ///< "no."
    LabelFiller, ///< may stand between a label and its number
    PhoneContext,
    AgeNoun,
    AgeLabel,
    AgeVerb,
    Ninety, ///< "ninety", "noventa"
    Title,
    TitleInSmall, ///< also when written small
    Kin,          ///< "daughter Lily"
    Client,
    PersonArticle,     ///< "si Jun", "kay Nena"
    PersonArticleSure, ///< the ones that mean nothing in other languages
    Filipino,          ///< shows that the sentence is in Filipino
    NoName,            ///< begins with a capital and is no name
    Author,            ///< known by published work
    InitialLead,       ///< "with K."
    InitialVerb,       ///< "K said"
    LetteredThing,     ///< "plan B."
    CapitalPair,       ///< "client ID": two capitals that are no initials
    Feminine,          ///< "eine Frau Angst": articles before which "Frau" is no title
};

using Senses = std::uint64_t;

constexpr Senses maskOf(Sense sense)
{
    return Senses{1} << static_cast<unsigned>(sense);
}

/// All that a folded word can mean.
Senses sensesOf(std::string_view folded);

} // namespace asterism::guard
