// SPDX-License-Identifier: MIT
#include "storage/search_index.h"

#include "storage/connection.h"

#include <string>
#include <vector>

namespace asterism {
namespace {

/// How the rows of a table become documents. `kind` and `ref` are what the document leads to: a
/// phone number leads to its person.
struct Source {
    std::string table;
    std::string kind;
    std::string ref; ///< expression over the row, "@" standing for its prefix
    std::string title;
    std::vector<std::string> body;
};

const std::vector<Source>& sources()
{
    static const std::vector<Source> list{
        {"profile",
         "profile",
         "@id",
         "@name",
         {"role", "season", "setting", "town", "languages", "signature"}},
        {"statement", "statement", "@id", "@text", {}},
        {"value", "value", "@id", "@name", {"meaning"}},
        {"goal", "goal", "@id", "@title", {"why", "measure", "unit", "first_step"}},
        {"support", "support", "@id", "@title", {"evidence"}},
        {"need", "need", "@id", "@title", {"category", "good_enough"}},
        {"strength", "strength", "@id", "@title", {}},
        {"offer", "offer", "@id", "@title", {}},
        {"reflection", "reflection", "@id", "@prompts", {"text"}},
        {"person",
         "person",
         "@id",
         "@display_name",
         {"given_name",
          "family_name",
          "additional_names",
          "nickname",
          "pronouns",
          "profession",
          "role_title",
          "organization",
          "setting",
          "town",
          "languages",
          "specialties",
          "strengths",
          "their_goals",
          "interests",
          "training",
          "capacity_note",
          "how_met",
          "note"}},
        {"contact_point", "person", "@person", "''", {"label", "value"}},
        {"credential", "person", "@person", "''", {"title"}},
        {"custom_field", "person", "@person", "''", {"name", "value"}},
        {"peer_group", "group", "@id", "@name", {"purpose", "confidentiality", "roles"}},
        {"relationship",
         "person",
         "@person",
         "''",
         {"what_i_bring", "what_they_hope", "boundaries", "phase_reason"}},
        {"outreach",
         "outreach",
         "@id",
         "@purpose",
         {"ask", "why_you", "what_i_offer", "outcome_note"}},
        {"message", "outreach", "@outreach", "@subject", {"body"}},
        {"letter_template", "letter_template", "@id", "@subject", {"kind", "body"}},
        {"meeting",
         "meeting",
         "@id",
         "@purpose",
         {"kind", "place", "what", "so_what", "now_what", "private_note", "shared_summary"}},
        {"agenda_item", "meeting", "@meeting", "@text", {"from_whom"}},
        {"commitment", "commitment", "@id", "@text", {"first_step", "waiting_for"}},
        {"exchange", "exchange", "@id", "@text", {}},
        {"agreement",
         "agreement",
         "@id",
         "@purpose",
         {"goals",           "i_bring",     "they_bring",   "scope",       "not_in_scope",
          "format",          "rhythm",      "channels",     "preparation", "cancelling",
          "confidentiality", "records",     "boundaries",   "feedback",    "fees",
          "credit",          "emergencies", "disagreement", "extension",   "how_we_close",
          "what_stays_open", "agreed_how"}},
        {"hours_entry", "hours_entry", "@id", "@category", {"setting", "format", "note"}},
    };
    return list;
}

std::string of(std::string expression, const std::string& prefix)
{
    for (auto at = expression.find('@'); at != std::string::npos; at = expression.find('@')) {
        expression.replace(at, 1, prefix);
    }
    return expression;
}

/// The written columns of a row as one text, empty ones left out.
std::string bodyOf(const Source& source, const std::string& prefix)
{
    std::string body = "''";
    for (const auto& column : source.body) {
        const std::string name = prefix + column;
        body += " || CASE WHEN " + name + " = '' THEN '' ELSE " + name + " || char(10) END";
    }
    return body;
}

std::string addDocument(const Source& source, const std::string& prefix)
{
    return "INSERT INTO search_document (source, source_id, kind, ref, title, body) SELECT '"
        + source.table + "', " + prefix + "id, '" + source.kind + "', " + of(source.ref, prefix)
        + ", " + of(source.title, prefix) + ", " + bodyOf(source, prefix);
}

std::string forget(const Source& source)
{
    return "DELETE FROM search_document WHERE source = '" + source.table
        + "' AND source_id = old.id; ";
}

std::string watchedColumns(const Source& source)
{
    std::string columns;
    for (const auto& column : source.body) {
        columns += columns.empty() ? column : ", " + column;
    }
    if (source.title.front() == '@') {
        columns += (columns.empty() ? "" : ", ") + source.title.substr(1);
    }
    return columns;
}

void run(Connection& connection, const std::string& sql)
{
    connection.execute(sql.c_str());
}

void createTriggersOf(Connection& connection, const Source& source)
{
    const std::string name = source.table + "_search_";
    for (const auto* event : {"insert", "update", "delete"}) {
        run(connection, "DROP TRIGGER IF EXISTS " + name + event);
    }
    run(connection,
        "CREATE TRIGGER " + name + "insert AFTER INSERT ON " + source.table
            + " WHEN indexing() BEGIN " + addDocument(source, "new.") + "; END");
    run(connection,
        "CREATE TRIGGER " + name + "update AFTER UPDATE OF " + watchedColumns(source) + " ON "
            + source.table + " WHEN indexing() BEGIN " + forget(source)
            + addDocument(source, "new.") + "; END");
    run(connection,
        "CREATE TRIGGER " + name + "delete AFTER DELETE ON " + source.table
            + " WHEN indexing() BEGIN " + forget(source) + "END");
}

} // namespace

void createSearchTriggers(Connection& connection)
{
    for (const auto& source : sources()) {
        createTriggersOf(connection, source);
    }
    connection.execute(R"(
        DROP TRIGGER IF EXISTS search_document_insert;
        DROP TRIGGER IF EXISTS search_document_delete;
        CREATE TRIGGER search_document_insert AFTER INSERT ON search_document WHEN indexing() BEGIN
            INSERT INTO search_words (rowid, title, body)
            VALUES (new.id, fold(new.title), fold(new.body));
        END;
        CREATE TRIGGER search_document_delete AFTER DELETE ON search_document WHEN indexing() BEGIN
            INSERT INTO search_words (search_words, rowid, title, body)
            VALUES ('delete', old.id, fold(old.title), fold(old.body));
        END;)");
}

void rebuildSearchIndex(Connection& connection)
{
    const bool before = connection.isIndexing();
    connection.setIndexing(false);
    connection.execute("DELETE FROM search_document");
    for (const auto& source : sources()) {
        run(connection, addDocument(source, "") + " FROM " + source.table + " ORDER BY id");
    }
    connection.execute("INSERT INTO search_words (search_words) VALUES ('rebuild')");
    connection.setIndexing(before);
}

} // namespace asterism
