// SPDX-License-Identifier: MIT
#include "analysis/promises.h"

#include "domain/rows_by_id.h"
#include "cli/commands.h"
#include "cli/ground.h"
#include "cli/words.h"

namespace asterism::cli {
namespace {

Plan promisesOf(const Reader& reader)
{
    Plan plan;
    plan.of<Person>() = reader.all<Person>();
    plan.of<Relationship>() = reader.all<Relationship>();
    plan.of<Meeting>() = reader.all<Meeting>();
    plan.of<Attendance>() = reader.all<Attendance>();
    plan.of<Commitment>() = reader.all<Commitment>();
    return plan;
}

Json orNull(const PartialDate& date)
{
    return date.isEmpty() ? Json() : Json(toText(date));
}

std::string with(const ShownPromise& shown, const Ground& ground)
{
    return listed(ground.namesOf(shown.people));
}

Json jsonOf(const ShownPromise& shown, const Commitment& promise, const Ground& ground)
{
    return {
        {"text", promise.text},
        {"owner", wordOf(promise.owner)},
        {"with", with(shown, ground)},
        {"due", orNull(promise.due)},
        {"done", orNull(promise.doneOn)},
        {"state", wordOf(shown.state)},
        {"days", cli::orNull(shown.days)},
        {"progress", wordOf(shown.progress)},
        {"group", wordOf(shown.group)},
        {"renegotiated_from", orNull(shown.renegotiatedFrom)},
        {"reminded", orNull(shown.remindedOn)},
        {"id", promise.id.text}};
}

std::string_view inWords(PromiseGroup group)
{
    switch (group) {
    case PromiseGroup::Soon:
        return "Soon";
    case PromiseGroup::WhenItSuits:
        return "When it suits";
    case PromiseGroup::DoneThisMonth:
        return "Done this month";
    case PromiseGroup::Earlier:
        break;
    }
    return "Earlier";
}

std::string_view inWords(Owner owner)
{
    return owner == Owner::Me ? "I" : owner == Owner::Them ? "they" : "both";
}

std::string inWords(const FollowThrough& sum)
{
    if (sum.settled == 0) {
        return "None of your promises has come to its day yet.";
    }
    return "Of " + counted(static_cast<std::size_t>(sum.settled), "promise", "promises")
        + " of yours that came to their day, " + std::to_string(sum.onTime)
        + (sum.onTime == 1 ? " was" : " were") + " kept by then.";
}

/// What is done or released earlier is left to the JSON.
void print(
    Output& output,
    const std::vector<ShownPromise>& shown,
    const RowsById<Commitment>& rows,
    const Ground& ground)
{
    for (const auto group :
         {PromiseGroup::Soon, PromiseGroup::WhenItSuits, PromiseGroup::DoneThisMonth}) {
        std::vector<TableRow> lines;
        for (const auto& each : shown) {
            if (each.group == group) {
                const auto& promise = *rows.find(each.promise);
                lines.push_back(
                    {{std::string(inWords(promise.owner))},
                     {promise.text},
                     {with(each, ground)},
                     {toText(promise.due)}});
            }
        }
        if (!lines.empty()) {
            output.line("");
            output.line(std::string(inWords(group)), Tint::Strong);
            output.table({"who", "what", "with", "until"}, lines);
        }
    }
}

} // namespace

void promises(Session& session)
{
    const auto& reader = session.store().reader();
    const Ground ground(reader);
    const Plan plan = promisesOf(reader);
    const RowsById<Commitment> rows(plan.of<Commitment>());
    const auto shown = shownPromises(plan, session.today);
    const auto sum = followThrough(plan.of<Commitment>(), session.today);
    if (!session.output.isJson()) {
        session.output.line(
            shown.empty() ? "Nothing has been promised yet." : inWords(sum), Tint::Strong);
        print(session.output, shown, rows, ground);
        return;
    }
    auto list = Json::array();
    for (const auto& each : shown) {
        list.push_back(jsonOf(each, *rows.find(each.promise), ground));
    }
    session.output.json(
        {{"promises", std::move(list)},
         {"follow_through",
          {{"on_time", sum.onTime}, {"settled", sum.settled}, {"rate", cli::orNull(sum.rate)}}}});
}

} // namespace asterism::cli
