// SPDX-License-Identifier: MIT
#include "analysis/meetings_held.h"

#include "analysis/held_figures.h"
#include "cli/commands.h"
#include "cli/ground.h"
#include "cli/references.h"
#include "cli/words.h"

#include <cmath>

namespace asterism::cli {
namespace {

std::string counted(int number, std::string_view one, std::string_view many)
{
    return cli::counted(static_cast<std::size_t>(number), one, many);
}

std::string hoursInWords(int minutes)
{
    constexpr int hour = 60;
    const int hours = minutes / hour;
    const int rest = minutes % hour;
    return (hours > 0 ? std::to_string(hours) + " h" : std::string())
        + (hours > 0 && rest > 0 ? " " : "")
        + (rest > 0 || hours == 0 ? std::to_string(rest) + " min" : std::string());
}

Json jsonOf(const MeetingsHeld& sum)
{
    auto kinds = Json::array();
    for (const auto& kind : sum.byKind) {
        kinds.push_back({{"kind", kind.kind}, {"count", kind.count}, {"minutes", kind.minutes}});
    }
    return {{"held", sum.held}, {"minutes", sum.minutes}, {"by_kind", std::move(kinds)}};
}

void print(Output& output, const MeetingsHeld& sum)
{
    if (sum.held == 0) {
        output.line("No meeting has been logged yet.");
        return;
    }
    output.line(
        counted(sum.held, "meeting", "meetings") + ", " + hoursInWords(sum.minutes) + ".",
        Tint::Strong);
    std::vector<TableRow> rows;
    for (const auto& kind : sum.byKind) {
        rows.push_back({{kind.kind}, {std::to_string(kind.count)}, {hoursInWords(kind.minutes)}});
    }
    output.line("");
    output.table({"kind", "how many", "how long"}, rows);
}

/// One decimal, as for a mark out of ten.
std::string oneDecimal(double value)
{
    constexpr int tenth = 10;
    const auto tenths = static_cast<int>(std::lround(value * tenth));
    return std::to_string(tenths / tenth) + "." + std::to_string(tenths % tenth);
}

Json jsonOf(const HeldFigures& figures)
{
    return {
        {"count", figures.count},
        {"mean", orNull(figures.mean)},
        {"median", orNull(figures.median)},
        {"last_three", orNull(figures.lastThree)},
        {"answers", figures.answers}};
}

void print(Output& output, const HeldFigures& figures)
{
    if (figures.count == 0) {
        output.line("Nobody has said yet how it was.");
        return;
    }
    std::string text = "“I felt held”, of 10: " + oneDecimal(*figures.mean) + " on average over "
        + counted(figures.count, "meeting", "meetings") + ", " + oneDecimal(*figures.median)
        + " in the middle";
    if (figures.lastThree) {
        text += ", " + oneDecimal(*figures.lastThree) + " over the last three";
    }
    output.line(text + ".");
    output.line("A private mirror, not a validated measure.", Tint::Faint);
}

Plan meetingsOf(const Reader& reader)
{
    Plan plan;
    plan.of<Meeting>() = reader.all<Meeting>();
    plan.of<Attendance>() = reader.all<Attendance>();
    plan.of<Relationship>() = reader.all<Relationship>();
    return plan;
}

} // namespace

void meetings(Session& session)
{
    const auto sum = meetingsHeld(meetingsOf(session.store().reader()), session.today);
    if (session.output.isJson()) {
        session.output.json(jsonOf(sum));
    } else {
        print(session.output, sum);
    }
}

void held(Session& session, const std::string& name)
{
    const auto& reader = session.store().reader();
    std::optional<Id<Person>> person;
    if (!name.empty()) {
        person = Id<Person>{References(reader).find(name, {Table<Person>::name}).id};
    }
    const auto figures = heldFigures(meetingsOf(reader), session.today, person);
    if (session.output.isJson()) {
        session.output.json(jsonOf(figures));
    } else {
        print(session.output, figures);
    }
}

} // namespace asterism::cli
