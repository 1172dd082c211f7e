// SPDX-License-Identifier: MIT
#include "storage/contact_traces.h"

#include <string_view>

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

/// Both indexes are in the order of the meetings, so they are gone over side by side; to have
/// SQLite look up every meeting by its long id takes three times as long.
std::vector<ContactTraces::Met> met(const Reader& plan)
{
    auto& held
        = plan.connection().prepared("SELECT id, starts_on FROM meeting INDEXED BY meeting_held"
                                     " WHERE state IN ('held', 'signed', 'amended') ORDER BY id");
    auto& attended = plan.connection().prepared(
        "SELECT meeting, relationship FROM attendance INDEXED BY attended_by_meeting"
        " WHERE attended = 1 AND relationship IS NOT NULL ORDER BY meeting");
    std::vector<ContactTraces::Met> rows;
    std::string meeting;
    std::string guestOf;
    bool isHeld = true;
    while (isHeld && attended.next()) {
        attended.readText(0, guestOf);
        while (isHeld && meeting < guestOf) {
            isHeld = held.next() && held.readText(0, meeting);
        }
        if (isHeld && meeting == guestOf) {
            rows.push_back({idAt<Relationship>(attended, 1), dateAt(held, 1)});
        }
    }
    held.reset();
    attended.reset();
    return rows;
}

} // namespace

ContactTraces contactTraces(const Reader& plan)
{
    ContactTraces rows;
    rows.ties = rowsOf<ContactTraces::Tie>(
        plan, "SELECT id, person FROM relationship ORDER BY id", [](const Query& row) {
            return ContactTraces::Tie{idAt<Relationship>(row, 0), idAt<Person>(row, 1)};
        });
    rows.met = met(plan);
    rows.given = rowsOf<ContactTraces::Given>(
        plan,
        "SELECT relationship, happened_on FROM exchange WHERE was_contact = 1",
        [](const Query& row) {
            return ContactTraces::Given{idAt<Relationship>(row, 0), dateAt(row, 1)};
        });
    rows.threads = rowsOf<ContactTraces::Thread>(
        plan, "SELECT id, person, relationship, state FROM outreach", [](const Query& row) {
            const auto tie
                = row.isNull(2) ? std::nullopt : std::optional{idAt<Relationship>(row, 2)};
            return ContactTraces::Thread{
                idAt<Outreach>(row, 0), idAt<Person>(row, 1), tie, wordAt<OutreachState>(row, 3)};
        });
    rows.written = rowsOf<ContactTraces::Written>(
        plan, "SELECT outreach, direction, kind, sent_on FROM message", [](const Query& row) {
            return ContactTraces::Written{
                idAt<Outreach>(row, 0),
                wordAt<MessageDirection>(row, 1),
                wordAt<MessageKind>(row, 2),
                dateAt(row, 3)};
        });
    return rows;
}

} // namespace asterism
