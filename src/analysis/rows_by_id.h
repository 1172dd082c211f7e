// SPDX-License-Identifier: MIT
#pragma once

#include "domain/id.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace asterism {

/// Finds rows by their id in constant time. Borrows the rows: they must outlive it unchanged.
template <typename Record>
class RowsById {
public:
    explicit RowsById(const std::vector<Record>& rows)
        : m_rows(&rows)
    {
        m_positions.reserve(rows.size());
        for (std::size_t at = 0; at < rows.size(); ++at) {
            m_positions.emplace(rows[at].id.text, at);
        }
    }

    std::optional<std::size_t> position(const Id<Record>& id) const
    {
        const auto found = m_positions.find(id.text);
        return found == m_positions.end() ? std::nullopt : std::optional{found->second};
    }

    /// The row of that id, or null.
    const Record* find(const Id<Record>& id) const
    {
        const auto at = position(id);
        return at ? &(*m_rows)[*at] : nullptr;
    }

private:
    const std::vector<Record>* m_rows;
    std::unordered_map<std::string_view, std::size_t> m_positions;
};

} // namespace asterism
