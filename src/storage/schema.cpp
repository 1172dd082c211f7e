// SPDX-License-Identifier: MIT
#include "storage/schema.h"

#include "domain/plan.h"
#include "storage/connection.h"
#include "storage/search_index.h"

namespace asterism {
namespace {

void stampVersion(Connection& connection, int version)
{
    // A PRAGMA takes no parameters; both numbers are our own.
    connection.execute(("PRAGMA user_version = " + std::to_string(version)).c_str());
}

/// What older steps have written into the journal fits the new tables, or does not.
void handOnHistory(Connection& connection, const MigrationStep& step)
{
    const std::string change = step.keepsHistory
        ? "schema_version = " + std::to_string(step.version) + " WHERE state <> 'superseded'"
        : "state = 'superseded' WHERE state <> 'note'";
    connection.execute(("UPDATE journal SET " + change).c_str());
}

void runAll(Connection& connection, const std::vector<const char*>& statements)
{
    for (const char* statement : statements) {
        connection.execute(statement);
    }
}

} // namespace

const std::vector<MigrationStep>& migrationSteps()
{
    static const std::vector<MigrationStep> steps{
        // Last contacts are asked for at every look at the plan: two indexes hold all they need.
        {2,
         {"CREATE INDEX attended_by_relationship ON attendance (relationship, meeting) WHERE "
          "attended = 1",
          "CREATE INDEX meeting_held ON meeting (id, starts_on) WHERE state IN ('held', 'signed', "
          "'amended')"},
         true,
         {}},
        // A plan of many years: what is planned, and meetings of a kind, without reading the rest.
        // What one settled for a plan becomes part of it, so that it can be undone and exported.
        {3,
         {"CREATE INDEX meeting_by_state ON meeting (state)",
          "CREATE INDEX meeting_by_kind ON meeting (kind)",
          "DROP INDEX attended_by_relationship",
          "CREATE INDEX attended_by_meeting ON attendance (meeting, relationship) WHERE "
          "attended = 1",
          R"sql(
CREATE TABLE choice (
    topic TEXT NOT NULL CHECK (topic <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (topic, subject)
) STRICT;
)sql",
          R"sql(
INSERT OR IGNORE INTO choice (topic, subject, value)
    SELECT 'hour_rules', json_extract(meta.value, own.fullkey || '.name'), own.value
    FROM meta, json_each(CASE WHEN json_valid(meta.value) THEN meta.value ELSE '[]' END) AS own
    WHERE meta.key = 'hour_rules' AND json_valid(meta.value)
        AND json_type(meta.value, own.fullkey || '.name') = 'text'
        AND json_extract(meta.value, own.fullkey || '.name') <> '';
)sql",
          R"sql(
INSERT INTO choice (topic, subject, value)
    SELECT 'hours_counted_by', 'me', value FROM meta
    WHERE key = 'hours_page_rules' AND value <> '';
)sql",
          R"sql(
INSERT INTO choice (topic, subject, value)
    SELECT 'mirror', substr(key, length('mirror.looked_at.') + 1), value FROM meta
    WHERE key GLOB 'mirror.looked_at.?*' AND value <> '';
)sql",
          "DELETE FROM meta WHERE key IN ('hour_rules', 'hours_page_rules', 'digest') OR key GLOB "
          "'mirror.looked_at.*'"},
         true,
         {"choice"}}};
    return steps;
}

void createSchema(Connection& connection)
{
    connection.execute(("PRAGMA application_id = " + std::to_string(planApplicationId)).c_str());
    connection.execute("BEGIN");
    runAll(connection, schemaVersionOne());
    createSearchTriggers(connection);
    connection.execute("INSERT INTO profile (id) VALUES ('me')");
    stampVersion(connection, 1);
    connection.execute("COMMIT");
    migrate(connection, 1, migrationSteps());
}

void migrate(Connection& connection, int version, const std::vector<MigrationStep>& steps)
{
    for (const auto& step : steps) {
        if (step.version <= version) {
            continue;
        }
        connection.execute("PRAGMA foreign_keys = OFF");
        connection.execute("BEGIN EXCLUSIVE");
        try {
            runAll(connection, step.statements);
            createSearchTriggers(connection);
            handOnHistory(connection, step);
            if (connection.number("SELECT COUNT(*) FROM pragma_foreign_key_check") != 0) {
                throw Error(Refusal::Damaged, "The plan has links that lead nowhere.");
            }
            stampVersion(connection, step.version);
            connection.execute("COMMIT");
        } catch (...) {
            connection.execute("ROLLBACK");
            connection.execute("PRAGMA foreign_keys = ON");
            throw;
        }
        connection.execute("PRAGMA foreign_keys = ON");
    }
}

const std::vector<std::string_view>& trackedTables()
{
    static const auto tables = [] {
        std::vector<std::string_view> names;
        forEachRecord([&]<typename Record>() { names.push_back(Table<Record>::name); });
        return names;
    }();
    return tables;
}

std::vector<std::string_view> trackedTablesOf(int version)
{
    auto tables = trackedTables();
    for (const auto& step : migrationSteps()) {
        for (const auto table : step.newTables) {
            if (step.version > version) {
                std::erase(tables, table);
            }
        }
    }
    return tables;
}

} // namespace asterism
