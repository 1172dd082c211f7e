// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace asterism {

/// Finds rows by their id in constant time; of two rows with one id the first. Borrows the rows:
/// they must outlive it unchanged.
template <typename Record>
class RowsById {
    using RecordId = decltype(Record::id);

public:
    explicit RowsById(const std::vector<Record>& rows)
        : m_rows(&rows), m_slots(std::bit_ceil(2 * rows.size() + 2))
    {
        for (std::size_t at = 0; at < rows.size(); ++at) {
            const auto hash = hashOf(rows[at].id.text);
            Slot& slot = m_slots[slotOf(hash, rows[at].id.text)];
            if (slot.position == none) {
                slot = {hash, at};
            }
        }
    }

    std::optional<std::size_t> position(const RecordId& id) const { return position(id.text); }

    std::optional<std::size_t> position(std::string_view id) const
    {
        const auto at = m_slots[slotOf(hashOf(id), id)].position;
        return at == none ? std::nullopt : std::optional{at};
    }

    /// The row of that id, or null.
    const Record* find(const RecordId& id) const
    {
        const auto at = position(id.text);
        return at ? &(*m_rows)[*at] : nullptr;
    }

private:
    // An open table in one piece: with a node for each row, most of the time of a large plan went
    // into waiting for memory.
    static constexpr auto none = static_cast<std::size_t>(-1);
    struct Slot {
        std::size_t hash = 0;
        std::size_t position = none;
    };

    static std::size_t hashOf(std::string_view id) { return std::hash<std::string_view>{}(id); }

    /// Where that id stands, or would stand.
    std::size_t slotOf(std::size_t hash, std::string_view id) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = hash & mask;
        while (m_slots[at].position != none
               && (m_slots[at].hash != hash || (*m_rows)[m_slots[at].position].id.text != id)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    const std::vector<Record>* m_rows;
    std::vector<Slot> m_slots;
};

} // namespace asterism
