// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/fields.h"
#include "cli/kinds.h"
#include "cli/person_json.h"
#include "cli/references.h"
#include "cli/words.h"

#include <map>

namespace asterism::cli {
namespace {

/// The plan and, for each row, the names of what it is tied to.
class Shown {
public:
    explicit Shown(const Reader& reader) : m_plan(reader.plan()), m_names(reader)
    {
        for (const auto& row : m_plan.of<Attendance>()) {
            if (row.attended) {
                m_with[row.meeting.text].push_back(
                    row.relationship ? m_names.nameOf(*row.relationship) : "(removed)");
            }
        }
        gather(&GoalValue::goal, &GoalValue::value);
        gather(&NeedGoal::need, &NeedGoal::goal);
        gather(&SupportGoal::support, &SupportGoal::goal);
        gather(&GroupMember::group, &GroupMember::person);
        for (const auto& row : m_plan.of<RelationshipFunction>()) {
            m_with[row.relationship.text].emplace_back(wordOf(row.function));
        }
    }

    const Plan& plan() const { return m_plan; }
    const References& names() const { return m_names; }

    Json tiesOf(const std::string& id) const
    {
        const auto found = m_with.find(id);
        return found == m_with.end() ? Json::array() : Json(found->second);
    }

private:
    template <RecordType Link, typename From, typename To>
    void gather(Id<From> Link::*from, Id<To> Link::*to)
    {
        for (const auto& row : m_plan.of<Link>()) {
            m_with[(row.*from).text].push_back(m_names.nameOf(row.*to));
        }
    }

    Plan m_plan;
    References m_names;
    std::map<std::string, std::vector<std::string>> m_with;
};

template <typename Record>
std::string_view tiesKey()
{
    static const std::map<std::string_view, std::string_view> keys{
        {"goal", "values"},
        {"need", "goals"},
        {"support", "goals"},
        {"meeting", "with"},
        {"peer_group", "members"},
        {"relationship", "functions"}};
    const auto found = keys.find(Table<Record>::name);
    return found == keys.end() ? std::string_view() : found->second;
}

/// The name of whoever a promise, an exchange, a thread … is with, under the key that is usual.
template <typename Record>
void addCompany(Json& json, const Record& row, const Shown& shown)
{
    if constexpr (std::is_same_v<Record, Outreach>) {
        json["to"] = shown.names().nameOf(row.person);
        auto messages = Json::array();
        for (const auto& message : shown.plan().template of<Message>()) {
            if (message.outreach == row.id) {
                messages.push_back(toJson(message));
            }
        }
        json["messages"] = std::move(messages);
    } else if constexpr (std::is_same_v<Record, Relationship>) {
        json["name"] = shown.names().nameOf(row.person);
    } else if constexpr (std::is_same_v<Record, HoursEntry>) {
        json["with"] = shown.names().nameOf(row.person);
    } else if constexpr (requires { row.relationship; }) {
        json["with"] = shown.names().nameOf(row.relationship);
    }
}

template <RecordType Record>
Json jsonOf(const Record& row, const Shown& shown)
{
    Json json = toJson(row);
    if constexpr (Entity<Record>) {
        const auto key = tiesKey<Record>();
        if (!key.empty()) {
            json[std::string(key)] = shown.tiesOf(row.id.text);
        }
        addCompany(json, row, shown);
    }
    return json;
}

// ---- for people

/// The columns that are worth a place in a list, by the keys of the JSON; of the smaller tables
/// all.
std::vector<std::string> columnsShown(std::string_view table, const Json& rows)
{
    static const std::map<std::string_view, std::vector<std::string>> columns{
        {"relationship",
         {"name", "kind", "direction", "phase", "closeness", "cadence_days", "since"}},
        {"goal", {"title", "sphere", "done", "target", "unit", "due", "state"}},
        {"need", {"title", "category", "importance", "urgency", "state"}},
        {"value", {"rank", "name", "importance", "lived"}},
        {"support", {"title", "kind", "level_now", "level_wanted"}},
        {"statement", {"kind", "sphere", "text"}},
        {"meeting", {"starts_on", "kind", "with", "minutes", "state", "what"}},
        {"commitment", {"text", "owner", "with", "due", "done_on"}},
        {"exchange", {"happened_on", "with", "direction", "text"}},
        {"outreach", {"to", "purpose", "state"}},
        {"agreement", {"with", "purpose", "state", "review_on", "ends_on"}},
        {"peer_group", {"name", "members", "cadence_days", "minutes"}},
        {"hours_entry", {"happened_on", "category", "minutes", "carried_over"}}};
    const auto found = columns.find(table);
    if (found != columns.end()) {
        return found->second;
    }
    std::vector<std::string> all;
    if (!rows.empty()) {
        for (const auto& [key, value] : rows.front().items()) {
            all.push_back(key);
        }
    }
    return all;
}

std::string textOf(const Json& value)
{
    if (value.is_string()) {
        return spoken(value.get<std::string>());
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? "yes" : "";
    }
    if (value.is_array()) {
        std::vector<std::string> parts;
        for (const auto& part : value) {
            parts.push_back(part.is_string() ? part.get<std::string>() : "");
        }
        return listed(parts);
    }
    return value.is_number() ? value.dump() : "";
}

void printList(Output& output, const Json& rows, const std::vector<std::string>& columns)
{
    std::vector<std::string> headings;
    for (const auto& column : columns) {
        headings.push_back(spoken(column));
    }
    std::vector<TableRow> table;
    for (const auto& row : rows) {
        TableRow cells;
        for (const auto& column : columns) {
            cells.emplace_back(row.contains(column) ? textOf(row.at(column)) : "");
        }
        table.push_back(std::move(cells));
    }
    output.table(headings, table);
}

void printOne(Output& output, const Json& row)
{
    std::vector<std::pair<std::string, std::string>> facts;
    for (const auto& [key, value] : row.items()) {
        facts.emplace_back(spoken(key), textOf(value));
    }
    output.facts(facts);
}

Json collect(std::string_view table, const Reader& reader)
{
    const Shown shown(reader);
    auto rows = Json::array();
    withRecord(table, [&]<typename Record>() {
        for (const auto& row : shown.plan().of<Record>()) {
            rows.push_back(jsonOf(row, shown));
        }
    });
    return rows;
}

} // namespace

void show(Session& session, const std::string& kind, const std::string& reference)
{
    const std::string table = tableOf(kind);
    if (table.empty()) {
        throw UsageError("There is no kind “" + kind + "”. There are: " + everyKind() + ".");
    }
    const auto& reader = session.store().reader();
    Json rows = table == Table<Person>::name ? peopleJson(reader.plan()) : collect(table, reader);
    if (reference.empty()) {
        if (session.output.isJson()) {
            session.output.json(rows);
        } else if (table == Table<Person>::name) {
            printPeople(session.output, rows);
        } else {
            printList(session.output, rows, columnsShown(table, rows));
        }
        return;
    }
    const std::string id = References(reader).find(reference, {table}).id;
    for (const auto& row : rows) {
        if (row.at("id") == id) {
            session.output.isJson() ? session.output.json(row) : printOne(session.output, row);
        }
    }
}

} // namespace asterism::cli
