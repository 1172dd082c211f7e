// SPDX-License-Identifier: MIT
#include "storage/contact_rows.h"

#include <string_view>
#include <unordered_map>

namespace asterism {
namespace {

template <typename Word>
Word wordAt(const Query& query, int at)
{
    Word word{};
    if (!fromCell(word, query.cell(at))) {
        throw Error(Refusal::Damaged, "The plan holds an unreadable word among its contacts.");
    }
    return word;
}

PartialDate dateAt(const Query& query, int at)
{
    return parsePartialDate(query.text(at)).value_or(PartialDate{});
}

template <typename Record>
Id<Record> idAt(const Query& query, int at)
{
    return Id<Record>{query.text(at)};
}

template <typename Row, typename Read>
std::vector<Row> rowsOf(const Reader& plan, std::string_view sql, Read read)
{
    auto& query = plan.connection().prepared(std::string(sql));
    std::vector<Row> rows;
    while (query.next()) {
        rows.push_back(read(query));
    }
    query.reset();
    return rows;
}

/// Each index is gone over once and the two are joined here: to have SQLite look up every meeting
/// by its long id takes three times as long.
std::vector<ContactRows::Met> met(const Reader& plan)
{
    std::unordered_map<std::string, PartialDate> held;
    auto& meetings
        = plan.connection().prepared("SELECT id, starts_on FROM meeting INDEXED BY meeting_held"
                                     " WHERE state IN ('held', 'signed', 'amended')");
    while (meetings.next()) {
        held.emplace(meetings.text(0), dateAt(meetings, 1));
    }
    meetings.reset();

    auto& attended = plan.connection().prepared(
        "SELECT relationship, meeting FROM attendance INDEXED BY attended_by_relationship"
        " WHERE attended = 1 AND relationship IS NOT NULL");
    std::vector<ContactRows::Met> rows;
    std::string meeting;
    while (attended.next()) {
        attended.readText(1, meeting);
        if (const auto found = held.find(meeting); found != held.end()) {
            rows.push_back({idAt<Relationship>(attended, 0), found->second});
        }
    }
    attended.reset();
    return rows;
}

} // namespace

ContactRows contactRows(const Reader& plan)
{
    ContactRows rows;
    rows.ties = rowsOf<ContactRows::Tie>(
        plan, "SELECT id, person FROM relationship ORDER BY id", [](const Query& row) {
            return ContactRows::Tie{idAt<Relationship>(row, 0), idAt<Person>(row, 1)};
        });
    rows.met = met(plan);
    rows.given = rowsOf<ContactRows::Given>(
        plan,
        "SELECT relationship, happened_on FROM exchange WHERE was_contact = 1",
        [](const Query& row) {
            return ContactRows::Given{idAt<Relationship>(row, 0), dateAt(row, 1)};
        });
    rows.threads = rowsOf<ContactRows::Thread>(
        plan, "SELECT id, person, relationship, state FROM outreach", [](const Query& row) {
            const auto tie
                = row.isNull(2) ? std::nullopt : std::optional{idAt<Relationship>(row, 2)};
            return ContactRows::Thread{
                idAt<Outreach>(row, 0), idAt<Person>(row, 1), tie, wordAt<OutreachState>(row, 3)};
        });
    rows.written = rowsOf<ContactRows::Written>(
        plan, "SELECT outreach, direction, kind, sent_on FROM message", [](const Query& row) {
            return ContactRows::Written{
                idAt<Outreach>(row, 0),
                wordAt<MessageDirection>(row, 1),
                wordAt<MessageKind>(row, 2),
                dateAt(row, 3)};
        });
    return rows;
}

} // namespace asterism
