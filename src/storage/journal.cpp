// SPDX-License-Identifier: MIT
#include "storage/journal.h"

#include "storage/schema.h"

namespace asterism {
namespace {

constexpr Instant keptMilliseconds = Instant{30} * 24 * 60 * 60 * 1000;

std::string kindText(const Deed& deed)
{
    return std::string(wordOf(deed.verb)) + " " + deed.what;
}

/// The deed of a row whose kind and subject are the columns `at` and `at + 1`.
Deed deedOf(const Query& row, int at)
{
    const std::string kind = row.text(at);
    const auto gap = kind.find(' ');
    Deed deed;
    deed.verb = fromWord<Verb>(kind.substr(0, gap)).value_or(Verb::Change);
    deed.what = gap == std::string::npos ? std::string() : kind.substr(gap + 1);
    deed.subject = row.text(at + 1);
    return deed;
}

std::optional<Journal::Entry> entryOf(Query& row)
{
    std::optional<Journal::Entry> entry;
    if (row.next()) {
        entry = Journal::Entry{
            row.number(0), deedOf(row, 1), static_cast<int>(row.number(3)), row.blob(4)};
    }
    row.reset();
    return entry;
}

std::optional<Deed> deedOf(Query& row)
{
    std::optional<Deed> deed;
    if (row.next()) {
        deed = deedOf(row, 0);
    }
    row.reset();
    return deed;
}

} // namespace

void Journal::record(const Deed& deed, const Changeset& changeset, Instant at)
{
    m_connection.prepared("UPDATE journal SET state = 'superseded' WHERE state = 'undone'").run();
    add(deed, "act", std::nullopt, changeset, at);
    forgetOlderThan(at - keptMilliseconds);
}

void Journal::recordReplay(const Entry& entry, bool isUndo, const Changeset& changeset, Instant at)
{
    auto& query = m_connection.prepared("UPDATE journal SET state = ? WHERE id = ?");
    query.bind(0, std::string_view(isUndo ? "undone" : "done"));
    query.bind(1, entry.id);
    query.run();
    add(entry.deed, isUndo ? "undo" : "redo", entry.id, changeset, at);
}

void Journal::add(
    const Deed& deed,
    std::string_view role,
    std::optional<std::int64_t> reverses,
    const Changeset& changeset,
    Instant at)
{
    auto& query = m_connection.prepared(R"(
        INSERT INTO journal (rev, at, role, reverses, state, kind, subject, schema_version, changeset)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))");
    query.bind(0, newUuid());
    query.bind(1, at);
    query.bind(2, role);
    query.bind(3, reverses ? Cell{*reverses} : Cell{});
    query.bind(4, std::string_view(role == "act" ? "done" : "note"));
    query.bind(5, kindText(deed));
    query.bind(6, deed.subject);
    query.bind(7, std::int64_t{currentSchemaVersion});
    query.bindBlob(8, changeset);
    query.run();
}

void Journal::forgetOlderThan(Instant at)
{
    // Only ever from the old end, so that the order of undoing has no holes.
    auto& query = m_connection.prepared(R"(
        DELETE FROM journal
        WHERE id < (SELECT MIN(id) FROM journal WHERE at >= ?))");
    query.bind(0, at);
    query.run();
}

std::optional<Journal::Entry> Journal::nextToUndo() const
{
    return entryOf(m_connection.prepared(R"(
        SELECT id, kind, subject, schema_version, changeset FROM journal
        WHERE state = 'done' ORDER BY id DESC LIMIT 1)"));
}

std::optional<Journal::Entry> Journal::nextToRedo() const
{
    return entryOf(m_connection.prepared(R"(
        SELECT id, kind, subject, schema_version, changeset FROM journal
        WHERE state = 'undone' ORDER BY id LIMIT 1)"));
}

std::optional<Deed> Journal::deedToUndo() const
{
    return deedOf(m_connection.prepared(
        "SELECT kind, subject FROM journal WHERE state = 'done' ORDER BY id DESC LIMIT 1"));
}

std::optional<Deed> Journal::deedToRedo() const
{
    return deedOf(m_connection.prepared(
        "SELECT kind, subject FROM journal WHERE state = 'undone' ORDER BY id LIMIT 1"));
}

std::optional<Journal::Entry> Journal::entry(std::int64_t id) const
{
    auto& query = m_connection.prepared(
        "SELECT id, kind, subject, schema_version, changeset FROM journal WHERE id = ?");
    query.bind(0, id);
    return entryOf(query);
}

std::vector<HistoryEntry> Journal::history() const
{
    auto& query = m_connection.prepared(R"(
        SELECT id, at, kind, subject, state FROM journal
        WHERE role = 'act' ORDER BY id DESC)");
    std::vector<HistoryEntry> entries;
    while (query.next()) {
        entries.push_back(
            {query.number(0), query.number(1), deedOf(query, 2), query.text(4) != "done"});
    }
    query.reset();
    return entries;
}

} // namespace asterism
