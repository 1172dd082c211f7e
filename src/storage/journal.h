// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"
#include "storage/store.h"

#include <optional>
#include <vector>

namespace asterism {

/// The list of everything done to the plan in the last thirty days, inside the plan itself: the
/// undo stack, the history page and what merging will go by. Entries are only ever added; undoing
/// is an entry too.
class Journal {
public:
    explicit Journal(Connection& connection) : m_connection(connection) { }

    struct Entry {
        std::int64_t id = 0;
        Deed deed;
        int schemaVersion = 0;
        Changeset changeset;
    };

    /// A new deed. What had been undone before it can no longer be redone.
    void record(const Deed& deed, const Changeset& changeset, Instant at);
    /// That an entry was undone or redone, with the changes that this took.
    void recordReplay(const Entry& entry, bool isUndo, const Changeset& changeset, Instant at);

    std::optional<Entry> nextToUndo() const;
    std::optional<Entry> nextToRedo() const;
    std::optional<Deed> deedToUndo() const;
    std::optional<Deed> deedToRedo() const;
    std::optional<Entry> entry(std::int64_t id) const;
    std::vector<HistoryEntry> history() const;

private:
    void add(
        const Deed& deed,
        std::string_view role,
        std::optional<std::int64_t> reverses,
        const Changeset& changeset,
        Instant at);
    void forgetOlderThan(Instant at);

    Connection& m_connection;
};

} // namespace asterism
