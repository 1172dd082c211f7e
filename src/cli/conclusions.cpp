// SPDX-License-Identifier: MIT
#include "analysis/contact.h"
#include "analysis/coverage.h"
#include "analysis/rhythm.h"
#include "cli/commands.h"
#include "cli/ground.h"
#include "cli/words.h"
#include "storage/contact_traces.h"

namespace asterism::cli {
namespace {

Json jsonOf(const NeedCoverage& held, const Ground& ground)
{
    const Need& need = ground.need(held.need);
    return {
        {"title", need.title},
        {"category", need.category},
        {"importance", importanceOf(need)},
        {"state", wordOf(held.state)},
        {"single", held.single},
        {"well", ground.namesOf(held.well)},
        {"partly", ground.namesOf(held.partly)},
        {"waiting", ground.namesOf(held.waiting)},
        {"id", need.id.text}};
}

Json jsonOf(const PersonLoad& load, const Ground& ground)
{
    auto titles = Json::array();
    for (const auto& id : load.needs) {
        titles.push_back(ground.need(id).title);
    }
    return {
        {"name", ground.nameOf(load.person)},
        {"needs", load.needs.size()},
        {"titles", std::move(titles)},
        {"held_alone", load.heldAlone.size()},
        {"carries_a_lot", load.carriesALot}};
}

Json jsonOf(const CoverageSummary& summary, const Ground& ground)
{
    auto needs = Json::array();
    for (const auto& held : summary.needs) {
        needs.push_back(jsonOf(held, ground));
    }
    auto load = Json::array();
    for (const auto& each : summary.load) {
        load.push_back(jsonOf(each, ground));
    }
    return {
        {"covered", summary.covered},
        {"partial", summary.partial},
        {"open", summary.open},
        {"ratio", orNull(summary.ratio)},
        {"weighted", orNull(summary.weighted)},
        {"needs", std::move(needs)},
        {"load", std::move(load)}};
}

TableCell stateCell(HeldState state)
{
    switch (state) {
    case HeldState::Covered:
        return {"held", Tint::Good};
    case HeldState::Partial:
        return {"partly"};
    case HeldState::Open:
        break;
    }
    return {"open place", Tint::Open};
}

std::string holdersInWords(const NeedCoverage& held, const Ground& ground)
{
    std::string text = listed(ground.namesOf(held.well));
    if (held.single) {
        text += " alone";
    }
    if (!held.partly.empty()) {
        text += (text.empty() ? "" : "; ") + std::string("partly ")
            + listed(ground.namesOf(held.partly));
    }
    if (!held.waiting.empty()) {
        text += (text.empty() ? "" : "; ") + std::string("waiting: ")
            + listed(ground.namesOf(held.waiting));
    }
    return text;
}

void print(Output& output, const CoverageSummary& summary, const Ground& ground)
{
    if (summary.needs.empty()) {
        output.line("There are no needs in the plan yet.");
        return;
    }
    output.line(
        std::to_string(summary.covered) + " of "
            + counted(summary.needs.size(), "need is", "needs are") + " held well, "
            + std::to_string(summary.partial) + " in part; "
            + counted(
                static_cast<std::size_t>(summary.open), "is an open place.", "are open places."),
        Tint::Strong);
    output.line("");
    std::vector<TableRow> rows;
    for (const auto& held : summary.needs) {
        rows.push_back(
            {stateCell(held.state), ground.need(held.need).title, holdersInWords(held, ground)});
    }
    output.table({"", "need", "who"}, rows);
    for (const auto& load : summary.load) {
        if (load.carriesALot) {
            output.line("");
            output.line(
                "A lot rests on " + ground.nameOf(load.person) + ": "
                + counted(load.needs.size(), "need", "needs") + ". Who could share it?");
        }
    }
}

Json jsonOf(const Rhythm& rhythm, const Ground& ground)
{
    return {
        {"name", ground.nameOf(rhythm.person)},
        {"days", orNull(rhythm.days)},
        {"cadence", orNull(rhythm.cadence)},
        {"due", rhythm.due ? Json(toText(*rhythm.due)) : Json()},
        {"ratio", orNull(rhythm.ratio)},
        {"state", wordOf(rhythm.state)},
        {"last_contact", rhythm.lastContact.isEmpty() ? Json() : Json(toText(rhythm.lastContact))},
        {"relationship", rhythm.relationship.text}};
}

/// "12 days ago; you meant about 30".
std::string inWords(const Rhythm& rhythm)
{
    std::string text = !rhythm.days ? "no contact known yet"
        : *rhythm.days == 0         ? "today"
        : *rhythm.days == 1         ? "yesterday"
                                    : std::to_string(*rhythm.days) + " days ago";
    if (rhythm.cadence) {
        text += "; you meant about every " + std::to_string(*rhythm.cadence);
    }
    return text;
}

TableCell rhythmCell(RhythmState state)
{
    switch (state) {
    case RhythmState::OnTrack:
        return {"in rhythm", Tint::Good};
    case RhythmState::DueSoon:
        return {"soon"};
    case RhythmState::Overdue:
        return {"a while", Tint::Open};
    case RhythmState::Drifting:
        return {"a long while", Tint::Open};
    case RhythmState::Dormant:
        return {"years", Tint::Open};
    case RhythmState::NoRhythm:
        break;
    }
    return {"when it suits", Tint::Faint};
}

} // namespace

void coverage(Session& session)
{
    const Ground ground(session.store().reader());
    const auto summary = coverageOf(ground.plan(), session.today);
    if (session.output.isJson()) {
        session.output.json(jsonOf(summary, ground));
    } else {
        print(session.output, summary, ground);
    }
}

void due(Session& session)
{
    const auto& reader = session.store().reader();
    const Ground ground(reader);
    const auto all
        = rhythms(ground.plan(), contactDates(contactTraces(reader), session.today), session.today);
    auto json = Json::array();
    std::vector<TableRow> rows;
    for (const auto& rhythm : all) {
        json.push_back(jsonOf(rhythm, ground));
        rows.push_back({rhythmCell(rhythm.state), ground.nameOf(rhythm.person), inWords(rhythm)});
    }
    if (session.output.isJson()) {
        session.output.json(json);
    } else if (rows.empty()) {
        session.output.line("There is nobody in the plan yet with whom you are in touch.");
    } else {
        session.output.table({"", "who", "last contact"}, rows);
    }
}

} // namespace asterism::cli
