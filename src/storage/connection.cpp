// SPDX-License-Identifier: MIT
#include "storage/connection.h"

#include "storage/folding.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <utility>

namespace asterism {
namespace {

// Readers wait this long for another program to let go of the file.
constexpr int busyMilliseconds = 5000;

void foldFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (text == nullptr) {
        sqlite3_result_null(context);
        return;
    }
    const auto length = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const std::string folded = foldForIndex(std::string_view(text, length));
    sqlite3_result_text(context, folded.data(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

void indexingFunction(sqlite3_context* context, int, sqlite3_value**)
{
    const auto* connection = static_cast<const Connection*>(sqlite3_user_data(context));
    sqlite3_result_int(context, connection->isIndexing() ? 1 : 0);
}

Refusal refusalOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Refusal::InUse;
    case SQLITE_CORRUPT:
        return Refusal::Damaged;
    case SQLITE_NOTADB:
        return Refusal::NotAPlan;
    case SQLITE_CONSTRAINT:
        return Refusal::Conflict;
    default:
        return Refusal::DiskTrouble;
    }
}

std::string sentenceOf(Refusal refusal, const char* said)
{
    switch (refusal) {
    case Refusal::InUse:
        return "The plan is open in another program.";
    case Refusal::Damaged:
        return std::string("The plan file is damaged (") + said + ").";
    case Refusal::NotAPlan:
        return "This file is not a plan.";
    default:
        return std::string("The plan could not be read or written: ") + said + ".";
    }
}

} // namespace

void refuse(const SQLite::Exception& exception)
{
    const Refusal refusal = refusalOf(exception.getErrorCode());
    throw Error(refusal, sentenceOf(refusal, exception.what()));
}

Connection::Connection(const std::filesystem::path& path, Access access)
    : m_isMemory(path == ":memory:")
{
    const int openAs = access == Access::Read ? SQLite::OPEN_READONLY
        : m_isMemory                          ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE
                                              : SQLite::OPEN_READWRITE;
    // A connection stays with the thread that opened it; a lock around every cell would be paid
    // for nothing.
    const int flags = openAs | SQLite::OPEN_NOMUTEX;
    try {
        m_database = std::make_unique<SQLite::Database>(path.string(), flags, busyMilliseconds);
        configure(access);
    } catch (const SQLite::Exception& exception) {
        refuse(exception);
    }
    registerFunctions();
}

Connection::~Connection()
{
    m_prepared.clear();
    if (m_database && m_ownsFile) {
        // An emptied journal would stay behind; SQLite removes it while it still holds the lock.
        sqlite3_exec(
            handle(),
            "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE",
            nullptr,
            nullptr,
            nullptr);
    }
}

void Connection::configure(Access access)
{
    m_database->exec("PRAGMA temp_store = MEMORY");
    m_database->exec("PRAGMA mmap_size = 0");
    m_database->exec("PRAGMA cell_size_check = ON");
    m_database->exec("PRAGMA foreign_keys = ON");
    m_database->exec("PRAGMA secure_delete = ON");
    m_database->exec("PRAGMA cache_size = -8192");
    if (access == Access::Write && !m_isMemory) {
        m_database->exec("PRAGMA locking_mode = EXCLUSIVE");
        m_database->exec("PRAGMA journal_mode = TRUNCATE");
        m_database->exec("PRAGMA synchronous = FULL");
        // Takes the lock now, so that a second program learns at once that it comes second.
        m_database->exec("BEGIN EXCLUSIVE; COMMIT");
        m_ownsFile = true;
    }
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

void Connection::registerFunctions()
{
    sqlite3_create_function_v2(
        handle(),
        "fold",
        1,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
        nullptr,
        foldFunction,
        nullptr,
        nullptr,
        nullptr);
    sqlite3_create_function_v2(
        handle(),
        "indexing",
        0,
        SQLITE_UTF8 | SQLITE_INNOCUOUS,
        this,
        indexingFunction,
        nullptr,
        nullptr,
        nullptr);
    sqlite3_create_function_v2(
        handle(),
        "hand_over",
        -1,
        SQLITE_UTF8 | SQLITE_DIRECTONLY,
        this,
        nullptr,
        takeHandedRow,
        [](sqlite3_context*) {},
        nullptr);
}

void Connection::takeHandedRow(sqlite3_context* context, int count, sqlite3_value** cells)
{
    auto* const connection = static_cast<Connection*>(sqlite3_user_data(context));
    if (connection->m_take == nullptr || connection->m_notTaken) {
        return;
    }
    try {
        (*connection->m_take)(HandedRow({cells, static_cast<std::size_t>(count)}));
    } catch (...) {
        // SQLite is C and must not be unwound.
        connection->m_notTaken = std::current_exception();
    }
}

void Connection::handOver(std::string_view columns, std::string_view rows, const TakeRow& take)
{
    std::string sql = "SELECT hand_over(";
    sql.append(columns).append(") FROM ").append(rows);
    auto& query = prepared(sql);
    m_take = &take;
    try {
        query.run();
    } catch (...) {
        m_take = nullptr;
        throw;
    }
    m_take = nullptr;
    if (m_notTaken) {
        std::rethrow_exception(std::exchange(m_notTaken, nullptr));
    }
}

void Connection::execute(const char* sql)
{
    try {
        m_database->exec(sql);
    } catch (const SQLite::Exception& exception) {
        refuse(exception);
    }
}

Query Connection::prepare(std::string_view sql)
{
    try {
        return Query(std::make_unique<SQLite::Statement>(*m_database, std::string(sql)));
    } catch (const SQLite::Exception& exception) {
        refuse(exception);
    }
}

Query& Connection::prepared(std::string_view sql)
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end()) {
        known->second.reset();
        return known->second;
    }
    return m_prepared.emplace(std::string(sql), prepare(sql)).first->second;
}

void Connection::forgetPrepared()
{
    m_prepared.clear();
}

std::int64_t Connection::number(const char* sql)
{
    auto statement = prepare(sql);
    return statement.next() ? statement.number(0) : 0;
}

sqlite3* Connection::handle() const
{
    return m_database->getHandle();
}

} // namespace asterism
