// SPDX-License-Identifier: MIT
#pragma once

#include "storage/query.h"

#include <exception>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_context;
namespace SQLite {
class Database;
class Exception;
} // namespace SQLite

namespace asterism {

/// Turns SQLite's refusal into ours, with what to do about it.
[[noreturn]] void refuse(const SQLite::Exception& exception);

/// An open database, a file or memory, set up as the rules of the store ask.
class Connection {
public:
    enum class Access { Write, Read };

    /// Opens what is there; ":memory:" is a new empty database.
    explicit Connection(const std::filesystem::path& path, Access access = Access::Write);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void execute(const char* sql);
    Query prepare(std::string_view sql);
    /// A statement that is kept for the next time.
    Query& prepared(std::string_view sql);
    void forgetPrepared();

    using TakeRow = std::function<void(const HandedRow&)>;
    /// Hands the columns of every row of `rows`, a table with its conditions, to `take`: in the
    /// order of the index that is named with INDEXED BY, otherwise in none that is promised. For
    /// many rows of few columns: SQLite goes on by itself, where `Query::next` returns for every
    /// row, and that takes longer than all the rest. `take` must not query.
    void handOver(std::string_view columns, std::string_view rows, const TakeRow& take);

    std::int64_t number(const char* sql);
    sqlite3* handle() const;
    bool isMemory() const { return m_isMemory; }

    /// While false, the full-text index is not kept by triggers (bulk import rebuilds it instead).
    void setIndexing(bool on) { m_indexing = on; }
    bool isIndexing() const { return m_indexing; }

private:
    void configure(Access access);
    void registerFunctions();
    static void takeHandedRow(sqlite3_context* context, int count, sqlite3_value** cells);

    std::unique_ptr<SQLite::Database> m_database;
    std::map<std::string, Query, std::less<>> m_prepared;
    bool m_isMemory;
    bool m_ownsFile = false;
    bool m_indexing = true;
    /// While rows are handed over: who takes them, and what went wrong when they were taken.
    const TakeRow* m_take = nullptr;
    std::exception_ptr m_notTaken;
};

} // namespace asterism
