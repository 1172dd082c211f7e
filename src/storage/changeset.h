// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace asterism {

/// The bytes of an SQLite changeset.
using Changeset = std::vector<unsigned char>;

/// Which rows of which tables a change touched: what views go by. A row of a compound key is
/// named by its first key column and by its second, so that both ends of a link hear of it.
struct Changes {
    std::map<std::string, std::set<std::string>, std::less<>> rows;
    bool everything = false; ///< so much changed that it is better to read all anew

    bool touches(std::string_view table) const
    {
        return everything || rows.find(table) != rows.end();
    }
    bool touches(std::string_view table, const std::string& id) const
    {
        const auto found = rows.find(table);
        return everything || (found != rows.end() && found->second.contains(id));
    }
};

/// Reads a changeset with every length checked. Nothing when the bytes are not one: SQLite 3.40
/// loops for ever on a cut header, so it is never shown any that this has not read.
std::optional<Changes> readChangeset(std::span<const unsigned char> bytes);

} // namespace asterism
