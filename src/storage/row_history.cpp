// SPDX-License-Identifier: MIT
#include "storage/row_history.h"

#include "storage/query.h"

namespace asterism {

std::vector<HistoryEntry> historyOfRow(const Reader& plan, std::string_view id)
{
    // Ids are unique in a plan, so that finding one in a changeset is finding the row.
    auto& query = plan.connection().prepared(R"(
        SELECT id, at, kind, subject FROM journal
        WHERE role = 'act' AND state = 'done' AND instr(changeset, CAST(? AS BLOB)) > 0
        ORDER BY id DESC)");
    query.bind(0, id);
    std::vector<HistoryEntry> entries;
    while (query.next()) {
        const std::string kind = query.text(2);
        const auto gap = kind.find(' ');
        HistoryEntry entry;
        entry.id = query.number(0);
        entry.at = query.number(1);
        entry.deed.verb = fromWord<Verb>(kind.substr(0, gap)).value_or(Verb::Change);
        entry.deed.what = gap == std::string::npos ? std::string() : kind.substr(gap + 1);
        entry.deed.subject = query.text(3);
        entries.push_back(entry);
    }
    query.reset();
    return entries;
}

} // namespace asterism
