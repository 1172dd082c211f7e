// SPDX-License-Identifier: MIT
#include "storage/broken_links.h"

#include "storage/connection.h"

namespace asterism {
namespace {

/// A column that leads to a row of another table.
struct Link {
    std::string from;
    std::string column;
    std::string to;
    std::string key;
};

std::vector<Link> linksOf(Connection& connection)
{
    std::vector<Link> links;
    auto query = connection.prepare(
        R"(SELECT m.name, f."from", f."table", f."to"
           FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table')");
    while (query.next()) {
        links.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
    }
    return links;
}

std::vector<std::string> keysOf(Connection& connection, const std::string& table)
{
    std::vector<std::string> keys;
    auto query
        = connection.prepare("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk");
    query.bind(0, table);
    while (query.next()) {
        keys.push_back(query.text(0));
    }
    return keys;
}

bool findsAny(Query& query, const std::set<std::string>& ids)
{
    for (const auto& id : ids) {
        query.reset();
        query.bind(0, id);
        if (query.next()) {
            return true;
        }
    }
    return false;
}

/// Touched rows of `link.from` whose link leads nowhere. A row of a compound key is named by each
/// of its key columns.
bool leadsNowhere(Connection& connection, const Link& link, const std::set<std::string>& ids)
{
    for (const auto& key : keysOf(connection, link.from)) {
        auto query = connection.prepare(
            "SELECT 1 FROM \"" + link.from + "\" AS child WHERE child.\"" + key
            + "\" = ? AND child.\"" + link.column
            + "\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"" + link.to
            + "\" AS parent WHERE parent.\"" + link.key + "\" = child.\"" + link.column
            + "\") LIMIT 1");
        if (findsAny(query, ids)) {
            return true;
        }
    }
    return false;
}

/// Touched rows of `link.to` that are gone and still led to.
bool isMissed(Connection& connection, const Link& link, const std::set<std::string>& ids)
{
    auto query = connection.prepare(
        "SELECT 1 FROM \"" + link.from + "\" AS child WHERE child.\"" + link.column
        + "\" = ?1 AND NOT EXISTS (SELECT 1 FROM \"" + link.to + "\" AS parent WHERE parent.\""
        + link.key + "\" = ?1) LIMIT 1");
    return findsAny(query, ids);
}

} // namespace

bool leavesBrokenLinks(Connection& connection, const Changes& changes)
{
    if (changes.everything) {
        return connection.number("SELECT COUNT(*) FROM pragma_foreign_key_check") != 0;
    }
    for (const auto& link : linksOf(connection)) {
        const auto children = changes.rows.find(link.from);
        const auto parents = changes.rows.find(link.to);
        const bool isBroken
            = (children != changes.rows.end() && leadsNowhere(connection, link, children->second))
            || (parents != changes.rows.end() && isMissed(connection, link, parents->second));
        if (isBroken) {
            return true;
        }
    }
    return false;
}

} // namespace asterism
