// SPDX-License-Identifier: MIT
#include "storage/verify.h"

#include "storage/digest.h"
#include "storage/schema.h"

namespace asterism {
namespace {

void checkPages(Connection& connection, Verification& found)
{
    auto query = connection.prepare("PRAGMA integrity_check(20)");
    while (query.next()) {
        if (query.text(0) != "ok") {
            found.problems.push_back("The file is damaged: " + query.text(0) + ".");
        }
    }
}

void checkLinks(Connection& connection, Verification& found)
{
    auto query = connection.prepare("PRAGMA foreign_key_check");
    while (query.next()) {
        found.problems.push_back(
            "A row of " + query.text(0) + " leads to a missing row of " + query.text(2) + ".");
    }
}

void checkIndex(Connection& connection, Verification& found)
{
    try {
        connection.execute(
            "INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)");
    } catch (const Error&) {
        found.problems.push_back("The search index does not fit the plan.");
    }
}

} // namespace

Verification verifyPlan(Connection& connection, const std::string& digest)
{
    Verification found;
    try {
        checkPages(connection, found);
        checkLinks(connection, found);
        checkIndex(connection, found);
        if (!digest.empty() && digest != contentDigest(connection)) {
            found.problems.push_back("The content changed since the plan was last closed.");
        }
    } catch (const Error& error) {
        found.problems.push_back(error.what());
    }
    found.isOk = found.problems.empty();
    return found;
}

void checkTables(Connection& connection, int version)
{
    for (const auto table : trackedTablesOf(version)) {
        auto query = connection.prepare(
            "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = ?");
        query.bind(0, table);
        if (!query.next() || query.number(0) != 1) {
            throw Error(Refusal::Damaged, "The plan lacks its table “" + std::string(table) + "”.");
        }
    }
    const auto foreign = connection.number(R"(
        SELECT COUNT(*) FROM sqlite_schema
        WHERE (type = 'trigger' AND name NOT LIKE '%\_search\_%' ESCAPE '\'
               AND name NOT LIKE 'search\_document\_%' ESCAPE '\')
           OR (type = 'view' AND name <> 'search_folded'))");
    if (foreign != 0) {
        throw Error(Refusal::NotAPlan, "This file holds programs of its own. It was not opened.");
    }
}

} // namespace asterism
