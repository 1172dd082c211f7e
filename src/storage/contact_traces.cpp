// SPDX-License-Identifier: MIT
#include "storage/contact_traces.h"

#include "domain/rows_by_id.h"

#include <string_view>

namespace asterism {
namespace {

template <typename Member>
Member memberAt(const Query& query, int at)
{
    Member member{};
    if (!fromCell(member, query.view(at))) {
        throw Error(Refusal::Damaged, "The plan holds something unreadable among its contacts.");
    }
    return member;
}

std::string_view textAt(const Query& query, int at)
{
    const auto cell = query.view(at);
    const auto* text = std::get_if<std::string_view>(&cell);
    return text != nullptr ? *text : std::string_view();
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
std::vector<ContactTraces::Met> met(const Reader& plan, const RowsById<ContactTraces::Tie>& ties)
{
    auto& held
        = plan.connection().prepared("SELECT id, starts_on FROM meeting INDEXED BY meeting_held"
                                     " WHERE state IN ('held', 'signed', 'amended') ORDER BY id");
    auto& attended = plan.connection().prepared(
        "SELECT meeting, relationship FROM attendance INDEXED BY attended_by_meeting"
        " WHERE attended = 1 AND relationship IS NOT NULL ORDER BY meeting");
    std::vector<ContactTraces::Met> rows;
    std::string_view meeting; // lies in the row of `held`
    bool isHeld = true;
    while (isHeld && attended.next()) {
        const auto guestOf = textAt(attended, 0);
        while (isHeld && meeting < guestOf) {
            isHeld = held.next();
            meeting = isHeld ? textAt(held, 0) : std::string_view();
        }
        if (!isHeld || meeting != guestOf) {
            continue;
        }
        if (const auto tie = ties.position(textAt(attended, 1))) {
            rows.push_back({*tie, memberAt<PartialDate>(held, 1)});
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
    rows.ties = rowsOf<
        ContactTraces::
            Tie>(plan, "SELECT id, person FROM relationship ORDER BY id", [](const Query& row) {
        return ContactTraces::Tie{memberAt<Id<Relationship>>(row, 0), memberAt<Id<Person>>(row, 1)};
    });
    rows.met = met(plan, RowsById(rows.ties));
    rows.given = rowsOf<ContactTraces::Given>(
        plan,
        "SELECT relationship, happened_on FROM exchange WHERE was_contact = 1",
        [](const Query& row) {
            return ContactTraces::Given{
                memberAt<Id<Relationship>>(row, 0), memberAt<PartialDate>(row, 1)};
        });
    rows.threads = rowsOf<ContactTraces::Thread>(
        plan, "SELECT id, person, relationship, state FROM outreach", [](const Query& row) {
            return ContactTraces::Thread{
                memberAt<Id<Outreach>>(row, 0),
                memberAt<Id<Person>>(row, 1),
                memberAt<std::optional<Id<Relationship>>>(row, 2),
                memberAt<OutreachState>(row, 3)};
        });
    rows.written = rowsOf<ContactTraces::Written>(
        plan, "SELECT outreach, direction, kind, sent_on FROM message", [](const Query& row) {
            return ContactTraces::Written{
                memberAt<Id<Outreach>>(row, 0),
                memberAt<MessageDirection>(row, 1),
                memberAt<MessageKind>(row, 2),
                memberAt<PartialDate>(row, 3)};
        });
    return rows;
}

} // namespace asterism
