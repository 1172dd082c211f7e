// SPDX-License-Identifier: MIT
#include "storage/store.h"

#include "storage/broken_links.h"
#include "storage/digest.h"
#include "storage/journal.h"
#include "storage/orphans.h"
#include "storage/plan_file.h"
#include "storage/schema.h"
#include "storage/search_index.h"
#include "storage/session.h"
#include "storage/verify.h"

#include <chrono>

namespace asterism {
namespace {

// Beyond this, naming each row costs the views more than reading anew.
constexpr std::size_t mostAnnouncedRows = 2000;

Instant systemNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::size_t countRows(const Changes& changes)
{
    std::size_t rows = 0;
    for (const auto& [table, ids] : changes.rows) {
        rows += ids.size();
    }
    return rows;
}

void expectNoOrphans(Connection& connection, const Changes& changes)
{
    if (leavesBrokenLinks(connection, changes)) {
        throw Error(Refusal::Conflict, "That would leave links that lead nowhere.");
    }
}

} // namespace

std::unique_ptr<Store> Store::open(const std::filesystem::path& path)
{
    const auto header = readPlanHeader(path);
    checkPlanHeader(header);
    auto connection = std::make_unique<Connection>(path);
    checkTables(*connection, header.version);
    const bool isOlder = header.version < currentSchemaVersion;
    if (isOlder) {
        migrate(*connection, header.version, migrationSteps());
    }
    auto store = std::unique_ptr<Store>(new Store(std::move(connection), path));
    store->m_isEdited = isOlder; // other tables, another digest
    return store;
}

std::unique_ptr<Store> Store::create(const std::filesystem::path& path)
{
    createPrivateFile(path);
    try {
        // Before SQLite opens it: closing a file of our own would drop SQLite's locks on it.
        syncToDisk(path);
        auto connection = std::make_unique<Connection>(path);
        createSchema(*connection);
        auto store = std::unique_ptr<Store>(new Store(std::move(connection), path));
        store->m_isEdited = true;
        store->keepDigest();
        return store;
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        throw;
    }
}

std::unique_ptr<Store> Store::inMemory()
{
    auto connection = std::make_unique<Connection>(":memory:");
    createSchema(*connection);
    return std::unique_ptr<Store>(new Store(std::move(connection), {}));
}

Store::Store(std::unique_ptr<Connection> connection, const std::filesystem::path& path)
    : m_connection(std::move(connection)),
      m_reader(*m_connection),
      m_path(path),
      m_identity(path.empty() ? nullptr : std::make_unique<FileIdentity>(path)),
      m_journal(std::make_unique<Journal>(*m_connection)),
      m_clock(systemNow)
{
    // Whatever does not come through `write` is refused by SQLite itself.
    m_connection->execute("PRAGMA query_only = ON");
}

Store::~Store()
{
    try {
        keepDigest();
    } catch (const std::exception&) {
        // The digest is a luxury: without one, verify checks everything else.
    }
}

void Store::write(const std::function<void()>& work)
{
    if (m_identity && !m_identity->isStillThere()) {
        auto copy = m_path;
        copy += ".kept-" + std::to_string(m_clock());
        backUpTo(copy);
        throw Error(
            Refusal::FileReplaced,
            "Another file was put in the place of the plan. Your plan was kept as “" + copy.string()
                + "”.",
            copy.string());
    }
    m_connection->execute("PRAGMA query_only = OFF");
    try {
        m_connection->execute("BEGIN IMMEDIATE");
        work();
        m_connection->execute("COMMIT");
    } catch (...) {
        try {
            m_connection->execute("ROLLBACK");
        } catch (const Error&) {
            // SQLite has rolled back by itself.
        }
        m_connection->execute("PRAGMA query_only = ON");
        throw;
    }
    m_connection->execute("PRAGMA query_only = ON");
}

void Store::act(const Deed& deed, const std::function<void(Writer&)>& work)
{
    perform(deed, work, false);
}

void Store::actInBulk(const Deed& deed, const std::function<void(Writer&)>& work)
{
    perform(deed, work, true);
}

void Store::perform(const Deed& deed, const std::function<void(Writer&)>& work, bool inBulk)
{
    if (m_acting != nullptr) {
        work(*m_acting);
        return;
    }
    struct Acting {
        Store& store;
        ~Acting()
        {
            store.m_acting = nullptr;
            store.m_connection->setIndexing(true);
        }
    } const acting{*this};
    Changeset changeset;
    write([&] {
        Writer writer(*m_connection);
        m_acting = &writer;
        m_connection->setIndexing(!inBulk);
        Session session(*m_connection);
        work(writer);
        changeset = session.changeset();
        if (changeset.empty()) {
            return;
        }
        if (inBulk) {
            rebuildSearchIndex(*m_connection);
        }
        markEdited();
        m_journal->record(deed, changeset, m_clock());
    });
    m_acting = nullptr;
    if (!changeset.empty()) {
        announce(readChangeset(changeset).value_or(Changes{{}, true}));
    }
}

std::optional<Deed> Store::toUndo() const
{
    return m_journal->deedToUndo();
}

std::optional<Deed> Store::toRedo() const
{
    return m_journal->deedToRedo();
}

std::optional<Deed> Store::undo()
{
    return replay(true);
}

std::optional<Deed> Store::redo()
{
    return replay(false);
}

std::optional<Deed> Store::replay(bool isUndo)
{
    const auto entry = isUndo ? m_journal->nextToUndo() : m_journal->nextToRedo();
    if (!entry) {
        return std::nullopt;
    }
    if (entry->schemaVersion != currentSchemaVersion) {
        throw Error(Refusal::OtherVersion, "That was done with an older Asterism and stays.");
    }
    const Changeset changeset = isUndo ? inverse(entry->changeset) : entry->changeset;
    const Changes changes = readChangeset(changeset).value_or(Changes{{}, true});
    write([&] {
        apply(*m_connection, changeset, OnConflict::Abort);
        expectNoOrphans(*m_connection, changes);
        markEdited();
        m_journal->recordReplay(*entry, isUndo, changeset, m_clock());
    });
    announce(changes);
    return entry->deed;
}

std::vector<HistoryEntry> Store::history() const
{
    return m_journal->history();
}

void Store::putBack(std::int64_t historyId)
{
    const auto entry = m_journal->entry(historyId);
    if (!entry || entry->schemaVersion != currentSchemaVersion) {
        throw Error(Refusal::NoSuchRow, "That is no longer in the history.");
    }
    const Changeset changeset = inverse(entry->changeset);
    act({Verb::PutBack, entry->deed.what, entry->deed.subject}, [&](Writer&) {
        apply(*m_connection, changeset, OnConflict::Skip);
        mendOrphans(*m_connection);
        expectNoOrphans(*m_connection, {{}, true});
    });
}

Subscription Store::subscribe(std::function<void(const Changes&)> told)
{
    const int number = m_told.empty() ? 1 : m_told.rbegin()->first + 1;
    m_told.emplace(number, std::move(told));
    return Subscription([this, number, life = std::weak_ptr<int>(m_life)] {
        if (!life.expired()) {
            m_told.erase(number);
        }
    });
}

void Store::announce(const Changes& changes)
{
    Changes told = changes;
    if (countRows(changes) > mostAnnouncedRows) {
        told.everything = true;
    }
    // A copy, since someone who is told may end or begin a subscription.
    const auto listeners = m_told;
    for (const auto& [number, listener] : listeners) {
        if (m_told.contains(number)) {
            listener(told);
        }
    }
}

void Store::keepDraft(const Draft& draft)
{
    write([&] {
        auto& query = m_connection->prepared(R"(
            INSERT INTO draft (id, path, step, fields, updated) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET path = excluded.path, step = excluded.step,
                fields = excluded.fields, updated = excluded.updated)");
        query.bind(0, draft.id);
        query.bind(1, draft.path);
        query.bind(2, std::int64_t{draft.step});
        query.bind(3, draft.fields);
        query.bind(4, draft.updated != 0 ? draft.updated : m_clock());
        query.run();
    });
}

void Store::dropDraft(const std::string& id)
{
    const auto drop = [&] {
        auto& query = m_connection->prepared("DELETE FROM draft WHERE id = ?");
        query.bind(0, id);
        query.run();
    };
    // Finishing a path drops its draft in the same transaction.
    if (m_acting != nullptr) {
        drop();
    } else {
        write(drop);
    }
}

std::vector<Draft> Store::drafts() const
{
    auto& query = m_connection->prepared(
        "SELECT id, path, step, fields, updated FROM draft ORDER BY updated DESC, id");
    std::vector<Draft> drafts;
    while (query.next()) {
        drafts.push_back(
            {query.text(0),
             query.text(1),
             static_cast<int>(query.number(2)),
             query.text(3),
             query.number(4)});
    }
    query.reset();
    return drafts;
}

std::optional<Draft> Store::draft(const std::string& id) const
{
    for (auto& draft : drafts()) {
        if (draft.id == id) {
            return draft;
        }
    }
    return std::nullopt;
}

void Store::keepNote(const std::string& key, const std::string& value)
{
    write([&] {
        auto& query = m_connection->prepared(R"(
            INSERT INTO meta (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value)");
        query.bind(0, key);
        query.bind(1, value);
        query.run();
    });
}

std::string Store::note(const std::string& key) const
{
    auto& query = m_connection->prepared("SELECT value FROM meta WHERE key = ?");
    query.bind(0, key);
    const std::string value = query.next() ? query.text(0) : std::string();
    query.reset();
    return value;
}

void Store::markEdited()
{
    if (!m_isEdited) {
        m_connection->execute("DELETE FROM meta WHERE key = 'digest'");
        m_isEdited = true;
    }
}

void Store::keepDigest()
{
    if (m_isEdited && m_identity && m_identity->isStillThere()) {
        keepNote("digest", contentDigest(*m_connection));
        m_isEdited = false;
    }
}

Verification Store::verify()
{
    m_connection->execute("PRAGMA query_only = OFF");
    const auto found = verifyPlan(*m_connection, m_isEdited ? std::string() : note("digest"));
    m_connection->execute("PRAGMA query_only = ON");
    return found;
}

void Store::backUpTo(const std::filesystem::path& path) const
{
    if (std::filesystem::exists(path)) {
        throw Error(
            Refusal::AlreadyThere,
            "There is already a file “" + path.string() + "”.",
            path.string());
    }
    auto partial = path;
    partial += ".partial";
    std::error_code ignored;
    std::filesystem::remove(partial, ignored);
    createPrivateFile(partial);
    try {
        m_connection->execute("PRAGMA query_only = OFF");
        {
            auto copy = m_connection->prepare("VACUUM INTO ?");
            copy.bind(0, partial.string());
            copy.run();
        }
        m_connection->execute("PRAGMA query_only = ON");
        {
            Connection written(partial, Connection::Access::Read);
            checkTables(written, currentSchemaVersion);
            if (contentDigest(written) != contentDigest(*m_connection)) {
                throw Error(Refusal::DiskTrouble, "The copy is not like the plan.");
            }
        }
        syncToDisk(partial);
        std::filesystem::rename(partial, path);
        syncToDisk(path);
    } catch (...) {
        std::filesystem::remove(partial, ignored);
        throw;
    }
}

} // namespace asterism
