// SPDX-License-Identifier: MIT
#include "storage/session.h"

#include "domain/error.h"
#include "storage/schema.h"

#include <sqlite3.h>

#include <algorithm>

namespace asterism {
namespace {

void expectOk(int code, const char* during)
{
    if (code != SQLITE_OK) {
        throw Error(
            Refusal::Conflict,
            std::string("The change could not be ") + during + " (" + sqlite3_errstr(code) + ").");
    }
}

int isTracked(void*, const char* table)
{
    const auto& tables = trackedTables();
    return std::ranges::find(tables, std::string_view(table)) != tables.end() ? 1 : 0;
}

int abortOnConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

int skipOnConflict(void*, int kind, sqlite3_changeset_iter*)
{
    // A foreign key conflict is never skipped: SQLite would then commit orphans.
    return kind == SQLITE_CHANGESET_FOREIGN_KEY ? SQLITE_CHANGESET_ABORT : SQLITE_CHANGESET_OMIT;
}

void expectChangeset(const Changeset& changeset)
{
    if (!readChangeset(changeset)) {
        throw Error(Refusal::Damaged, "The history of the plan is damaged.");
    }
}

} // namespace

Session::Session(Connection& connection)
{
    expectOk(sqlite3session_create(connection.handle(), "main", &m_session), "recorded");
    // Only named tables, never the shadows of the index; asked when one is first touched, which
    // costs less than attaching each of them for every small deed.
    sqlite3session_table_filter(m_session, isTracked, nullptr);
    expectOk(sqlite3session_attach(m_session, nullptr), "recorded");
}

Session::~Session()
{
    sqlite3session_delete(m_session);
}

Changeset Session::changeset()
{
    int size = 0;
    void* bytes = nullptr;
    expectOk(sqlite3session_changeset(m_session, &size, &bytes), "recorded");
    const auto* begin = static_cast<const unsigned char*>(bytes);
    Changeset changeset(begin, begin + size);
    sqlite3_free(bytes);
    return changeset;
}

ForeignKeysOff::ForeignKeysOff(Connection& connection) : m_connection(connection)
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

ForeignKeysOff::~ForeignKeysOff()
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

Changeset inverse(const Changeset& changeset)
{
    expectChangeset(changeset);
    int size = 0;
    void* bytes = nullptr;
    expectOk(
        sqlite3changeset_invert(
            static_cast<int>(changeset.size()), changeset.data(), &size, &bytes),
        "taken back");
    const auto* begin = static_cast<const unsigned char*>(bytes);
    Changeset inverted(begin, begin + size);
    sqlite3_free(bytes);
    return inverted;
}

void apply(Connection& connection, const Changeset& changeset, OnConflict onConflict)
{
    expectChangeset(changeset);
    const ForeignKeysOff off(connection);
    // SQLite asks for a pointer to bytes that it will not change.
    auto* bytes = const_cast<unsigned char*>(changeset.data()); // NOLINT
    expectOk(
        sqlite3changeset_apply_v2(
            connection.handle(),
            static_cast<int>(changeset.size()),
            bytes,
            isTracked,
            onConflict == OnConflict::Abort ? abortOnConflict : skipOnConflict,
            nullptr,
            nullptr,
            nullptr,
            0),
        "applied");
}

} // namespace asterism
