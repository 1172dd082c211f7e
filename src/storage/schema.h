// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace asterism {

class Connection;

/// "AstM": marks a file as a plan, at offset 68 of an SQLite file.
constexpr int planApplicationId = 0x4173744D;

/// What this program writes. A plan of a higher version is never opened for writing.
constexpr int currentSchemaVersion = 3;

const std::vector<const char*>& schemaVersionOne();

/// One step from the version before to `version`.
struct MigrationStep {
    int version = 0;
    std::vector<const char*> statements;
    /// The tables there were stay as they are, so what was done before can still be undone.
    bool keepsHistory = false;
    std::vector<std::string_view> newTables{}; ///< of the plan itself
};

/// Every step after version 1, in order.
const std::vector<MigrationStep>& migrationSteps();

/// Makes the tables of version 1 and all later steps in an empty database.
void createSchema(Connection& connection);

/// Applies the steps that a plan of `version` still lacks, in one transaction, with foreign keys
/// checked at the end. The undo history is closed, since older changesets do not fit other tables,
/// unless the step keeps it.
void migrate(Connection& connection, int version, const std::vector<MigrationStep>& steps);

/// The tables that a session records, in the order in which rows refer to each other.
const std::vector<std::string_view>& trackedTables();

/// Those of them that a plan of an older version has.
std::vector<std::string_view> trackedTablesOf(int version);

} // namespace asterism
