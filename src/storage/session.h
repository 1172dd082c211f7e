// SPDX-License-Identifier: MIT
#pragma once

#include "storage/changeset.h"
#include "storage/connection.h"

struct sqlite3_session;

namespace asterism {

/// Records what happens to the tracked tables while it lives.
class Session {
public:
    explicit Session(Connection& connection);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    Changeset changeset();

private:
    sqlite3_session* m_session = nullptr;
};

/// Foreign keys are not enforced while it lives; legal inside a transaction, as the PRAGMA is not.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Connection& connection);
    ~ForeignKeysOff();
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    Connection& m_connection;
};

/// The changeset that takes this one back. Throws Damaged for bytes that are none.
Changeset inverse(const Changeset& changeset);

enum class OnConflict {
    Abort, ///< undo and redo: any conflict is a bug of ours
    Skip,  ///< putting back: what is there by now stays
};

/// Applies a changeset to the tracked tables. Throws Error(Conflict) and changes nothing.
void apply(Connection& connection, const Changeset& changeset, OnConflict onConflict);

} // namespace asterism
