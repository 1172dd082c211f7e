// SPDX-License-Identifier: MIT
#include "analysis/giving.h"
#include "domain/rows_by_id.h"
#include "cli/commands.h"
#include "cli/ground.h"
#include "cli/words.h"

namespace asterism::cli {
namespace {

/// What give and take is read from.
Plan exchangesOf(const Reader& reader)
{
    Plan plan;
    plan.of<Strength>() = reader.all<Strength>();
    plan.of<Offer>() = reader.all<Offer>();
    plan.of<Person>() = reader.all<Person>();
    plan.of<Tag>() = reader.all<Tag>();
    plan.of<Relationship>() = reader.all<Relationship>();
    plan.of<Outreach>() = reader.all<Outreach>();
    plan.of<Message>() = reader.all<Message>();
    plan.of<Exchange>() = reader.all<Exchange>();
    return plan;
}

/// The last of them in words.
std::string lastOf(const std::vector<Id<Exchange>>& ids, const RowsById<Exchange>& rows)
{
    if (ids.empty()) {
        return "";
    }
    const Exchange& last = *rows.find(ids.back());
    return (last.happenedOn.isEmpty() ? "" : toText(last.happenedOn) + "  ") + last.text;
}

void printFlows(Output& output, const Plan& plan, const Ground& ground, Day today)
{
    const RowsById<Exchange> rows(plan.of<Exchange>());
    std::vector<TableRow> lines;
    for (const auto& flow : flows(plan, today)) {
        lines.push_back(
            {{ground.nameOf(flow.person)},
             {lastOf(flow.given, rows)},
             {lastOf(flow.received, rows)}});
    }
    if (lines.empty()) {
        output.line("Nothing has been written down yet of what goes back and forth.");
    } else {
        output.table({"who", "you brought", "they brought"}, lines);
    }
}

void printIdeas(Output& output, const Plan& plan, const Ground& ground, Day today)
{
    const RowsById<Exchange> rows(plan.of<Exchange>());
    const RowsById<Offer> offers(plan.of<Offer>());
    const auto open = thanksOpen(plan, today);
    const auto bring = whatCouldIBring(plan, today);
    if (!open.empty() || !bring.empty()) {
        output.line("");
    }
    for (const auto& thanks : open) {
        output.line(
            "A thank-you would be nice: " + ground.nameOf(thanks.person) + ", for “"
            + rows.find(thanks.exchange)->text + "”.");
    }
    for (const auto& each : bring) {
        std::vector<std::string> titles;
        for (const auto& offer : each.offers) {
            titles.push_back("“" + offers.find(offer.offer)->title + "”");
        }
        output.line(
            "What could you bring to " + ground.nameOf(each.person) + "?"
            + (titles.empty() ? "" : " Perhaps " + listed(titles) + "."));
    }
}

} // namespace

void exchange(Session& session)
{
    const auto& reader = session.store().reader();
    const Plan plan = exchangesOf(reader);
    const Ground ground(reader);
    if (session.output.isJson()) {
        auto people = Json::array();
        for (const auto& flow : flows(plan, session.today)) {
            people.push_back(
                {{"name", ground.nameOf(flow.person)},
                 {"given", flow.given.size()},
                 {"received", flow.received.size()},
                 {"id", flow.person.text}});
        }
        session.output.json(people);
        return;
    }
    printFlows(session.output, plan, ground, session.today);
    printIdeas(session.output, plan, ground, session.today);
}

} // namespace asterism::cli
