// SPDX-License-Identifier: MIT
#include "analysis/hour_rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asterism {

std::string_view hourRulesFile(std::string_view name); // made from resources/hour-rules

namespace {

using Json = nlohmann::ordered_json;

constexpr int mostMinutes = 10'000'000;

[[noreturn]] void refuse(const std::string& place, const std::string& wanted)
{
    throw Error(Refusal::BadFile, "The rules say no " + wanted + " at " + place + ".", place);
}

/// A value of the file together with its place, for naming what is wrong.
struct Node {
    const Json& json;
    std::string place;

    bool has(const char* key) const { return json.contains(key) && !json.at(key).is_null(); }

    Node at(const char* key) const
    {
        const std::string inside = place + "/" + key;
        if (!has(key)) {
            refuse(inside, "value");
        }
        return {json.at(key), inside};
    }

    std::vector<Node> list(const char* key) const
    {
        std::vector<Node> nodes;
        if (!has(key)) {
            return nodes;
        }
        const Node inside = at(key);
        if (!inside.json.is_array()) {
            refuse(inside.place, "list");
        }
        for (std::size_t each = 0; each < inside.json.size(); ++each) {
            nodes.push_back({inside.json.at(each), inside.place + "/" + std::to_string(each)});
        }
        return nodes;
    }

    std::string text() const
    {
        if (!json.is_string()) {
            refuse(place, "text");
        }
        return json.get<std::string>();
    }

    int number(int least) const
    {
        if (!json.is_number_integer() || json.get<std::int64_t>() < least
            || json.get<std::int64_t>() > mostMinutes) {
            refuse(place, "whole number from " + std::to_string(least));
        }
        return json.get<int>();
    }

    void expectObject() const
    {
        if (!json.is_object()) {
            refuse(place.empty() ? "/" : place, "set of names and values");
        }
    }
};

std::vector<std::string> texts(const Node& node, const char* key)
{
    std::vector<std::string> all;
    for (const auto& each : node.list(key)) {
        all.push_back(each.text());
    }
    return all;
}

std::vector<std::string> kindsOf(const Node& node, const char* key)
{
    auto kinds = texts(node, key);
    if (kinds.empty()) {
        refuse(node.place + "/" + key, "kind of hours");
    }
    return kinds;
}

GroupShare shareFrom(const Node& node)
{
    node.expectObject();
    GroupShare share;
    if (node.has("up_to")) {
        share.upTo = node.at("up_to").number(1);
    }
    const Node by = node.at("divide_by");
    if (!by.json.is_string() || by.text() != "size") {
        share.divideBy = by.number(1);
    }
    return share;
}

CreditRule creditFrom(const Node& node)
{
    node.expectObject();
    CreditRule rule{node.at("kind").text(), {}};
    for (const auto& each : node.list("groups")) {
        rule.groups.push_back(shareFrom(each));
    }
    return rule;
}

UnitRule unitsFrom(const Node& node)
{
    node.expectObject();
    return {
        kindsOf(node, "alone"),
        node.at("alone_minutes").number(1),
        kindsOf(node, "group"),
        node.at("group_minutes").number(1),
        node.at("one_more_above_client_minutes").number(0)};
}

std::optional<int> numberIn(const Node& node, const char* key)
{
    return node.has(key) ? std::optional{node.at(key).number(1)} : std::nullopt;
}

/// The rules on how much may stand in a week, and in how many weeks.
void readWeeks(HourRules& rules, const Node& node)
{
    if (node.has("week_limit")) {
        const Node limit = node.at("week_limit");
        limit.expectObject();
        rules.weekLimit = WeekLimit{kindsOf(limit, "kinds"), limit.at("minutes").number(1)};
    }
    if (node.has("weeks")) {
        const Node weeks = node.at("weeks");
        weeks.expectObject();
        rules.weeks = WeeksRule{
            kindsOf(weeks, "kinds"),
            weeks.at("least").number(1),
            numberIn(weeks, "least_alone").value_or(0)};
    }
}

PartialDate dateFrom(const Node& node)
{
    const auto date = parsePartialDate(node.text());
    if (!date) {
        refuse(node.place, "date such as 2026-06-15");
    }
    return *date;
}

HourRules rulesFrom(const Node& node)
{
    node.expectObject();
    HourRules rules;
    rules.name = node.at("name").text();
    rules.title = node.at("title").text();
    if (rules.name.empty()) {
        refuse("/name", "name");
    }
    rules.source = node.at("source").text();
    rules.checkedOn = dateFrom(node.at("checked_on"));
    rules.says = texts(node, "says");
    rules.clientKinds = texts(node, "client_kinds");
    for (const auto& each : node.list("credit")) {
        rules.credit.push_back(creditFrom(each));
    }
    rules.monthlyMinimum = numberIn(node, "monthly_minimum_minutes");
    rules.clientHoursPerHour = numberIn(node, "most_client_hours_per_hour");
    rules.mostDaysBetween = numberIn(node, "most_days_between");
    rules.countsForYears = numberIn(node, "counts_for_years");
    readWeeks(rules, node);
    if (node.has("units")) {
        rules.units = unitsFrom(node.at("units"));
    }
    for (const auto& each : node.list("averages")) {
        each.expectObject();
        rules.averages.push_back(
            {each.at("title").text(),
             kindsOf(each, "kinds"),
             each.at("minutes_per_week").number(1)});
    }
    for (const auto& each : node.list("totals")) {
        each.expectObject();
        rules.totals.push_back(
            {each.at("title").text(), kindsOf(each, "kinds"), each.at("minutes").number(1)});
    }
    return rules;
}

Json jsonOf(const CreditRule& rule)
{
    Json json{{"kind", rule.kind}};
    for (const auto& share : rule.groups) {
        Json group = Json::object();
        if (share.upTo) {
            group["up_to"] = *share.upTo;
        }
        group["divide_by"] = share.divideBy ? Json(*share.divideBy) : Json("size");
        json["groups"].push_back(std::move(group));
    }
    return json;
}

Json jsonOf(const UnitRule& rule)
{
    return {
        {"alone", rule.alone},
        {"alone_minutes", rule.aloneMinutes},
        {"group", rule.group},
        {"group_minutes", rule.groupMinutes},
        {"one_more_above_client_minutes", rule.oneMoreAbove}};
}

/// The limits that only some rules know.
void writeLimits(Json& json, const HourRules& rules)
{
    const auto put = [&](const char* key, const std::optional<int>& number) {
        if (number) {
            json[key] = *number;
        }
    };
    put("monthly_minimum_minutes", rules.monthlyMinimum);
    put("most_client_hours_per_hour", rules.clientHoursPerHour);
    put("most_days_between", rules.mostDaysBetween);
    put("counts_for_years", rules.countsForYears);
    if (rules.weekLimit) {
        json["week_limit"]
            = {{"kinds", rules.weekLimit->kinds}, {"minutes", rules.weekLimit->minutes}};
    }
    if (rules.weeks) {
        json["weeks"] = {{"kinds", rules.weeks->kinds}, {"least", rules.weeks->weeks}};
        if (rules.weeks->weeksAlone > 0) {
            json["weeks"]["least_alone"] = rules.weeks->weeksAlone;
        }
    }
}

} // namespace

HourRules readHourRules(std::string_view text)
{
    Json json;
    try {
        json = Json::parse(text);
    } catch (const Json::parse_error& error) {
        const auto place = "character " + std::to_string(error.byte);
        throw Error(Refusal::BadFile, "The rules are not JSON from " + place + " on.", place);
    }
    return rulesFrom({json, ""});
}

std::string writeHourRules(const HourRules& rules)
{
    Json json{
        {"name", rules.name},
        {"title", rules.title},
        {"source", rules.source},
        {"checked_on", toText(rules.checkedOn)},
        {"says", rules.says},
        {"client_kinds", rules.clientKinds}};
    for (const auto& rule : rules.credit) {
        json["credit"].push_back(jsonOf(rule));
    }
    writeLimits(json, rules);
    if (rules.units) {
        json["units"] = jsonOf(*rules.units);
    }
    for (const auto& rule : rules.averages) {
        json["averages"].push_back(
            {{"title", rule.title},
             {"kinds", rule.kinds},
             {"minutes_per_week", rule.minutesPerWeek}});
    }
    for (const auto& rule : rules.totals) {
        json["totals"].push_back(
            {{"title", rule.title}, {"kinds", rule.kinds}, {"minutes", rule.minutes}});
    }
    return json.dump(2) + "\n";
}

const std::vector<HourRules>& builtInHourRules()
{
    static const auto all = [] {
        std::vector<HourRules> rules;
        for (const auto* name :
             {"bacp.json", "bacp-placement.json", "cacrep.json", "california.json", "blank.json"}) {
            rules.push_back(readHourRules(hourRulesFile(name)));
        }
        return rules;
    }();
    return all;
}

std::optional<int> creditOf(
    const HourRules& rules, std::string_view kind, int minutes, std::optional<int> groupSize)
{
    const auto rule = std::ranges::find(rules.credit, kind, &CreditRule::kind);
    if (rule == rules.credit.end()) {
        return 0;
    }
    if (rule->groups.empty()) {
        return minutes;
    }
    if (!groupSize) {
        return std::nullopt;
    }
    for (const auto& share : rule->groups) {
        if (!share.upTo || *groupSize <= *share.upTo) {
            return minutes / share.divideBy.value_or(*groupSize);
        }
    }
    return 0;
}

} // namespace asterism
