// SPDX-License-Identifier: MIT
#include "actions/outreach_settings.h"
#include "analysis/outreach_figures.h"
#include "cli/commands.h"
#include "cli/ground.h"
#include "cli/words.h"

namespace asterism::cli {
namespace {

/// What figures and next steps are drawn from.
Plan threadsOf(const Reader& reader)
{
    Plan plan;
    plan.of<Outreach>() = reader.all<Outreach>();
    plan.of<Message>() = reader.all<Message>();
    plan.of<Person>() = reader.all<Person>();
    plan.of<Relationship>() = reader.all<Relationship>();
    return plan;
}

Json jsonOf(const NextStep& step, const Ground& ground, Day today)
{
    return {
        {"to", ground.nameOf(step.person)},
        {"what", wordOf(step.what)},
        {"on", toText(step.on)},
        {"due", step.isDue(today)},
        {"id", step.thread.text}};
}

Json jsonOf(
    const OutreachFigures& figures,
    const std::vector<NextStep>& steps,
    const Ground& ground,
    Day today)
{
    auto next = Json::array();
    for (const auto& step : steps) {
        next.push_back(jsonOf(step, ground, today));
    }
    return {
        {"threads", figures.threads},
        {"messages", figures.messages},
        {"answered", figures.answered},
        {"accepted", figures.accepted},
        {"declined", figures.declined},
        {"awaiting", figures.awaiting},
        {"reply_rate", orNull(figures.replyRate)},
        {"accept_rate", orNull(figures.acceptRate)},
        {"median_days", orNull(figures.medianDays)},
        {"next", std::move(next)}};
}

std::string inWords(FollowUpStep step)
{
    switch (step) {
    case FollowUpStep::FollowUp1:
        return "follow up, kindly";
    case FollowUpStep::FollowUp2:
        return "follow up a last time";
    case FollowUpStep::LetRest:
        return "let it rest; the door stays open";
    case FollowUpStep::AskAgain:
        break;
    }
    return "ask again, as they offered";
}

std::string daysInWords(double days)
{
    const auto rounded = static_cast<std::size_t>(days + 0.5);
    return rounded == 0 ? "on the same day" : "within " + counted(rounded, "day", "days");
}

std::string inWords(const OutreachFigures& figures)
{
    std::string text = "You have asked "
        + counted(static_cast<std::size_t>(figures.threads), "time", "times") + ": "
        + std::to_string(figures.accepted) + " said yes, " + std::to_string(figures.declined)
        + " no, " + std::to_string(figures.awaiting) + " still open.";
    if (figures.medianDays) {
        text += " Half of the answers came " + daysInWords(*figures.medianDays) + ".";
    }
    return text;
}

void print(
    Output& output,
    const OutreachFigures& figures,
    const std::vector<NextStep>& steps,
    const Ground& ground)
{
    if (figures.threads == 0) {
        output.line("Nobody has been asked yet.");
    } else {
        output.line(inWords(figures), Tint::Strong);
    }
    std::vector<TableRow> rows;
    for (const auto& step : steps) {
        rows.push_back({{toText(step.on)}, {ground.nameOf(step.person)}, {inWords(step.what)}});
    }
    if (!rows.empty()) {
        output.line("");
        output.table({"from", "who", "what comes next"}, rows);
    }
}

} // namespace

void outreach(Session& session)
{
    const auto& reader = session.store().reader();
    const Ground ground(reader);
    const Plan plan = threadsOf(reader);
    const auto figures = outreachFigures(plan, session.today);
    const auto steps = nextSteps(plan, session.today, actions::followUpRhythm(session.store()));
    if (session.output.isJson()) {
        session.output.json(jsonOf(figures, steps, ground, session.today));
    } else {
        print(session.output, figures, steps, ground);
    }
}

} // namespace asterism::cli
