// SPDX-License-Identifier: MIT
#include "actions/hours.h"

#include "actions/hours_evidence.h"
#include "analysis/hours.h"
#include "analysis/hours_limits.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/ground.h"
#include "cli/words.h"

#include <cmath>

namespace asterism::cli {
namespace {

/// What hours are counted from.
Plan hoursOf(const Reader& reader)
{
    Plan plan;
    plan.of<Profile>() = reader.all<Profile>();
    plan.of<Person>() = reader.all<Person>();
    plan.of<Relationship>() = reader.all<Relationship>();
    plan.of<Meeting>() = reader.all<Meeting>();
    plan.of<Attendance>() = reader.all<Attendance>();
    plan.of<HoursEntry>() = reader.all<HoursEntry>();
    return plan;
}

PartialDate dateOf(const std::string& text)
{
    const auto date = parsePartialDate(text);
    if (!date) {
        throw UsageError("“" + text + "” is not a month such as 2026-03, nor a day.");
    }
    return *date;
}

/// What was asked for; else from the first month with hours to this one.
std::pair<Day, Day> periodOf(const HoursRequest& request, const Plan& plan, Day today)
{
    const PartialDate thisMonth(PartialDate(today).year, PartialDate(today).month);
    const auto known = daysWithHours(plan);
    const PartialDate first(known ? known->first : today);
    const PartialDate from
        = request.from.empty() ? PartialDate(first.year, first.month) : dateOf(request.from);
    const PartialDate to = request.to.empty() ? thisMonth : dateOf(request.to);
    const Day begins = *from.earliest();
    return {begins, std::max(begins, *to.latest())};
}

HourRules rulesFor(Session& session, const std::string& name)
{
    if (name.ends_with(".json")) {
        return readHourRules(readFile(name));
    }
    return actions::hourRulesNamed(session.store(), name);
}

Json jsonOf(const HoursMonth& month)
{
    auto kinds = Json::object();
    for (const auto& kind : month.kinds) {
        kinds[kind.kind] = kind.minutes;
    }
    auto mends = Json::array();
    for (const auto& mend : month.mends) {
        mends.push_back(
            {{"kind", mend.kind},
             {"minutes", mend.minutes},
             {"group_size", orNull(mend.groupSize)}});
    }
    return {
        {"month", toText(month.month)},
        {"minutes", month.minutes},
        {"credited", orNull(month.credited)},
        {"planned", month.planned},
        {"minimum", orNull(month.minimum)},
        {"short", month.shortBy},
        {"plan_mends", month.planMends},
        {"without_size", month.withoutSize},
        {"mends", std::move(mends)},
        {"kinds", std::move(kinds)}};
}

Json jsonOf(const UnitWeek& week)
{
    return {
        {"monday", toText(week.monday)},
        {"client_minutes", orNull(week.clientMinutes)},
        {"needed", orNull(week.needed)},
        {"units", week.units},
        {"short", week.shortBy},
        {"individual", week.hasAlone}};
}

/// Stretches without supervision, seven days that are too full, and the weeks so far.
Json limitsOf(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    auto gaps = Json::array();
    for (const auto& gap : supervisionGaps(plan, rules, from, to)) {
        gaps.push_back(
            {{"after", toText(gap.after)}, {"before", toText(gap.before)}, {"days", gap.days}});
    }
    auto full = Json::array();
    for (const auto& week : fullWeeks(plan, rules, from, to)) {
        full.push_back(
            {{"from", toText(week.from)}, {"minutes", week.minutes}, {"over", week.over}});
    }
    Json weeks;
    if (const auto sum = weeksSoFar(plan, rules, from, to)) {
        weeks
            = {{"weeks", sum->weeks},
               {"wanted", sum->wanted},
               {"alone", sum->alone},
               {"alone_wanted", sum->aloneWanted}};
    }
    return {
        {"gaps", std::move(gaps)}, {"full_weeks", std::move(full)}, {"weeks", std::move(weeks)}};
}

Json jsonOf(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    auto months = Json::array();
    for (const auto& month : hoursByMonth(plan, rules, from, to)) {
        months.push_back(jsonOf(month));
    }
    auto weeks = Json::array();
    for (const auto& week : unitsByWeek(plan, rules, from, to)) {
        weeks.push_back(jsonOf(week));
    }
    auto averages = Json::array();
    for (const auto& each : hoursAverages(plan, rules, from, to)) {
        averages.push_back(
            {{"title", each.title}, {"per_week", each.perWeek}, {"wanted", each.wanted}});
    }
    auto totals = Json::array();
    for (const auto& each : hoursTotals(plan, rules, from, to)) {
        totals.push_back(
            {{"title", each.title},
             {"minutes", each.minutes},
             {"wanted", each.wanted},
             {"too_old", each.tooOld}});
    }
    const auto ratio = supervisionRatio(plan, rules, from, to);
    return {
        {"rules", rules.name},
        {"checked_on", toText(rules.checkedOn)},
        {"title", rules.title},
        {"source", rules.source},
        {"says", rules.says},
        {"decides", actions::boardDecides()},
        {"months", std::move(months)},
        {"weeks", std::move(weeks)},
        {"averages", std::move(averages)},
        {"totals", std::move(totals)},
        {"limits", limitsOf(plan, rules, from, to)},
        {"ratio",
         {{"client_minutes", ratio.clientMinutes},
          {"supervision_minutes", ratio.supervisionMinutes},
          {"client_per_supervision", orNull(ratio.clientPerSupervision)}}}};
}

/// "1:30 h" of 90 minutes.
std::string inHours(int minutes)
{
    constexpr int hour = 60;
    const std::string rest = std::to_string(minutes % hour);
    return std::to_string(minutes / hour) + ":" + (rest.size() == 1 ? "0" : "") + rest + " h";
}

std::string oneDecimal(double number)
{
    const auto tenths = std::lround(number * 10);
    return std::to_string(tenths / 10)
        + (tenths % 10 == 0 ? "" : "." + std::to_string(tenths % 10));
}

std::string inWords(const Mend& mend)
{
    return inHours(mend.minutes) + " of " + spoken(mend.kind)
        + (mend.groupSize ? " in a group of " + std::to_string(*mend.groupSize) : std::string());
}

std::string whatIsShort(const HoursMonth& month)
{
    if (month.shortBy == 0) {
        return "";
    }
    std::string text = inHours(month.shortBy) + " short";
    if (month.planMends) {
        return text + "; what is planned makes up for it";
    }
    std::string ways;
    for (const auto& mend : month.mends) {
        ways += (ways.empty() ? ": " : ", or ") + inWords(mend);
    }
    return text + ways;
}

void printMonths(Output& output, const std::vector<HoursMonth>& months)
{
    std::vector<TableRow> rows;
    for (const auto& month : months) {
        rows.push_back(
            {{toText(month.month)},
             {inHours(month.minutes)},
             {month.credited ? inHours(*month.credited) : std::string()},
             {month.planned > 0 ? inHours(month.planned) : std::string()},
             {whatIsShort(month), month.planMends ? Tint::None : Tint::Open}});
    }
    output.table({"month", "supervision", "credited", "planned", ""}, rows);
}

void printWeeks(Output& output, const std::vector<UnitWeek>& weeks)
{
    std::vector<TableRow> rows;
    bool isKnown = true;
    for (const auto& week : weeks) {
        isKnown = isKnown && week.needed;
        rows.push_back(
            {{toText(week.monday)},
             {week.clientMinutes ? inHours(*week.clientMinutes) : "by the month"},
             {oneDecimal(week.units)},
             {week.needed ? std::to_string(*week.needed) : ""},
             {week.shortBy > 0 ? oneDecimal(week.shortBy) + " short" : "", Tint::Open}});
    }
    if (!rows.empty()) {
        output.line("");
        output.table({"week from", "with clients", "units", "needed", ""}, rows);
    }
    if (!isKnown) {
        output.line("Some client hours are kept by the month; kept by the day, they show what each "
                    "week needs.");
    }
}

void printLimits(Output& output, const Plan& plan, const HourRules& rules, Day from, Day to)
{
    for (const auto& gap : supervisionGaps(plan, rules, from, to)) {
        output.line(
            std::to_string(gap.days) + " days without supervision, from " + toText(gap.after)
            + " to " + toText(gap.before) + ".");
    }
    for (const auto& week : fullWeeks(plan, rules, from, to)) {
        output.line(
            "The seven days from " + toText(week.from) + " hold " + inHours(week.minutes) + ", "
            + inHours(week.over) + " more than count.");
    }
    if (const auto sum = weeksSoFar(plan, rules, from, to)) {
        output.line(
            "Weeks with hours kept by the day: " + std::to_string(sum->weeks) + " of "
            + std::to_string(sum->wanted) + ", with supervision alone " + std::to_string(sum->alone)
            + " of " + std::to_string(sum->aloneWanted) + ".");
    }
}

void print(Output& output, const Plan& plan, const HourRules& rules, Day from, Day to)
{
    output.line(rules.title, Tint::Strong);
    printMonths(output, hoursByMonth(plan, rules, from, to));
    printWeeks(output, unitsByWeek(plan, rules, from, to));
    output.line("");
    for (const auto& each : hoursAverages(plan, rules, from, to)) {
        output.line(
            each.title + ": " + inHours(static_cast<int>(std::lround(each.perWeek)))
            + " a week on average, of " + inHours(each.wanted) + ".");
    }
    for (const auto& each : hoursTotals(plan, rules, from, to)) {
        output.line(
            each.title + ": " + inHours(each.minutes) + " of " + inHours(each.wanted) + "."
            + (each.tooOld > 0 ? " Too old to count: " + inHours(each.tooOld) + "." : ""));
    }
    printLimits(output, plan, rules, from, to);
    const auto ratio = supervisionRatio(plan, rules, from, to);
    if (ratio.clientPerSupervision) {
        output.line(
            "One hour of supervision for " + oneDecimal(*ratio.clientPerSupervision)
            + " hours with clients.");
    }
    for (const auto& sentence : rules.says) {
        output.line(sentence, Tint::Faint);
    }
    if (!rules.source.empty()) {
        output.line(
            "Read at " + rules.source + ", checked on " + toText(rules.checkedOn) + ". "
                + actions::boardDecides(),
            Tint::Faint);
    }
}

} // namespace

void hours(Session& session, const HoursRequest& request)
{
    const Plan plan = hoursOf(session.store().reader());
    const HourRules rules = rulesFor(session, request.rules);
    const auto [from, to] = periodOf(request, plan, session.today);
    if (!request.evidence.empty()) {
        writeFile(request.evidence, actions::evidenceTable(plan, rules, from, to));
        session.output.say("Wrote “" + request.evidence + "”.");
    }
    if (session.output.isJson()) {
        session.output.json(jsonOf(plan, rules, from, to));
    } else if (request.evidence.empty()) {
        print(session.output, plan, rules, from, to);
    }
}

} // namespace asterism::cli
