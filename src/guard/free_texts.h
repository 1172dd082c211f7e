// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// A text that somebody wrote, and whose it is. Views refer to the plan it came from, or to names
/// that live as long as the program.
struct FreeText {
    std::string_view table;
    std::string_view id; ///< of the row; for a link that has none, its first key
    std::string_view field;
    std::string_view text;

    bool operator==(const FreeText&) const = default;
};

/// Every text of the plan in which a client could have been written about, empty ones left out, in
/// the order of the plan. Left out are the fields that are there to hold names, ways to reach one's
/// guides, and words of the program itself.
std::vector<FreeText> freeTextsOf(const Plan& plan);

/// Whether a client could have been written about in a field. Each is free to write in unless it is
/// known to hold something else.
bool isFreeText(std::string_view table, std::string_view field);

template <RecordType Record>
bool isFreeText(std::string Record::*member)
{
    bool isFree = true;
    forEachColumn<Record>([&](const auto& column) {
        if constexpr (std::is_same_v<decltype(column.member), std::string Record::*>) {
            isFree
                = column.member == member ? isFreeText(Table<Record>::name, column.name) : isFree;
        }
    });
    return isFree;
}

} // namespace asterism
