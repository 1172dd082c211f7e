// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

// The privacy guard: finds what could tell who a client is, in any text that was written here.
// It marks softly and forbids nothing. What it finds it finds by form, so that finding nothing
// proves nothing. docs/privacy-guard.md says how well it sees.

namespace asterism {

enum class MarkKind {
    Phone,
    Email,
    Url,
    Ip,
    Date, ///< with a day; a month or a year alone is not marked
    Age,  ///< of ninety and more
    Address,
    PostalCode,
    Ssn,          ///< and what other countries number their people with
    RecordNumber, ///< of a record, case, policy, account, license, plate or device
    Initials,
    TitledName, ///< a name that its title, its kinship word or its grammar gives away
};
template <>
struct Vocabulary<MarkKind> {
    static constexpr auto words = asterism::words(
        {"phone",
         "email",
         "url",
         "ip",
         "date",
         "age",
         "address",
         "postal_code",
         "ssn",
         "record_number",
         "initials",
         "titled_name"});
};

/// A place in a text that could tell who somebody is.
struct Mark {
    MarkKind kind = MarkKind::Phone;
    std::size_t start = 0; ///< in bytes, or in what inUtf16 and inCharacters made of them
    std::size_t length = 0;

    bool operator==(const Mark&) const = default;
};

/// The names that may stand in a text, word by word and folded: one's own network.
struct KnownNames {
    std::set<std::string, std::less<>> words;
};

/// The names of everybody in the plan, one's own included.
KnownNames knownNames(const Plan& plan);

/// Every mark of a text in UTF-8, in order and without overlaps. Takes time in proportion to the
/// length of the text, whatever is in it; bytes that are no UTF-8 are passed over.
std::vector<Mark> look(std::string_view text, const KnownNames& names);

/// The same marks counted in UTF-16 units, as Qt counts.
std::vector<Mark> inUtf16(std::string_view text, std::vector<Mark> marks);

/// The same marks counted in characters (code points).
std::vector<Mark> inCharacters(std::string_view text, std::vector<Mark> marks);

/// What one could do about a mark: an English sentence or two.
std::string_view adviceFor(MarkKind kind);

/// What has to be said whenever nothing was found.
std::string_view nothingFound();

} // namespace asterism
