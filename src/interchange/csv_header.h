// SPDX-License-Identifier: MIT
#pragma once

#include "domain/vocabulary.h"

#include <string>
#include <string_view>

// What the name of a column means, in the words of the programs that export address books.

namespace asterism {

/// What the cells of a column are.
enum class CsvField {
    Extra, ///< we have no field for it; kept under its name
    Leave, ///< says nothing that another column does not say
    Name,
    GivenName,
    MiddleName,
    FamilyName,
    Prefix,
    Suffix,
    Nickname,
    Pronouns,
    FileAs,
    Organization,
    Department,
    JobTitle,
    Profession,
    Email,
    Phone,
    WebPage,
    Messenger,
    Address, ///< whole, or its first lines when other columns of the group hold the town
    Street,
    PostBox,
    Extended,
    Town,
    Region,
    PostalCode,
    Country,
    Label,     ///< what the value of the same group is called
    Preferred, ///< whether it is the one to use
    Birthday,
    BirthYear,
    BirthMonth,
    BirthDay,
    Anniversary,
    Gender,
    Note,
    Tags,
    Languages,
    TimeZone,
    Related, ///< somebody in their life
    Event,
    PersonColumn, ///< a column of Person, named by CsvColumn::column
    CardId,
    CardLines, ///< ExtraProperty lines, one a line
};
template <>
struct Vocabulary<CsvField> {
    static constexpr auto words = asterism::words(
        {"extra",      "leave",       "name",       "given_name",  "middle_name", "family_name",
         "prefix",     "suffix",      "nickname",   "pronouns",    "file_as",     "organization",
         "department", "job_title",   "profession", "email",       "phone",       "web_page",
         "messenger",  "address",     "street",     "post_box",    "extended",    "town",
         "region",     "postal_code", "country",    "label",       "preferred",   "birthday",
         "birth_year", "birth_month", "birth_day",  "anniversary", "gender",      "note",
         "tags",       "languages",   "time_zone",  "related",     "event",       "person_column",
         "card_id",    "card_lines"});
};

struct CsvColumn {
    CsvField field = CsvField::Extra;
    /// Which columns belong together: "email 1" for an address and its label, "address home" for
    /// the parts of one.
    std::string group;
    std::string label; ///< "work" for "Business Phone"
    /// For PersonColumn the column; for Extra the vCard property, if there is one for it.
    std::string column;
    int confidence = 0; ///< 100: the very words of a program; 0: not known

    bool operator==(const CsvColumn&) const = default;
};

/// Lower case, words and numbers apart, one blank between: "email 2 address" for "E-mail 2
/// Address", "given name" for "GivenName".
std::string headerWords(std::string_view header);

/// What a column of that name is, read by itself.
CsvColumn columnNamed(std::string_view header);

} // namespace asterism
