// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <string>
#include <string_view>

// The kinds of things in the words of the command line: "people", "promises", "hours".

namespace asterism::cli {

/// The table that a word stands for, which may be plural ("people"), singular ("person") or the
/// table itself ("commitment"); "" for a word that means none.
std::string tableOf(std::string_view kind);

/// "people, relationships, goals …", for help and for refusals.
std::string everyKind();

/// Calls `visit.operator()<Record>()` for the record of a table.
template <typename Visit>
void withRecord(std::string_view table, Visit&& visit)
{
    forEachRecord([&]<typename Record>() {
        if (Table<Record>::name == table) {
            visit.template operator()<Record>();
        }
    });
}

} // namespace asterism::cli
