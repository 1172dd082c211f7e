// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/words.h"
#include "storage/search.h"

namespace asterism::cli {

void search(Session& session, const std::string& sought)
{
    constexpr int most = 50;
    auto json = Json::array();
    std::vector<TableRow> rows;
    for (const auto& found :
         asterism::search(session.store().reader(), sought, most, FoundOrder::Best)) {
        json.push_back(
            {{"kind", found.kind},
             {"id", found.id},
             {"title", found.title},
             {"snippet", found.snippet}});
        rows.push_back(
            {TableCell(spoken(found.kind), Tint::Faint),
             TableCell(found.title, Tint::Strong),
             found.snippet == found.title ? std::string() : found.snippet});
    }
    if (session.output.isJson()) {
        session.output.json(json);
    } else if (rows.empty()) {
        session.output.line("Nothing with these words.");
    } else {
        session.output.table({"", "title", "where"}, rows);
    }
}

} // namespace asterism::cli
