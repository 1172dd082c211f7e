// SPDX-License-Identifier: MIT
#include "actions/hours.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asterism::actions {
namespace {

using Json = nlohmann::ordered_json;

constexpr auto rulesNote = "hour_rules"; // a JSON list of rule sets

std::vector<HourRules> ownRules(const Store& store)
{
    std::vector<HourRules> own;
    const auto kept = Json::parse(store.note(rulesNote), nullptr, false);
    if (!kept.is_array()) {
        return own;
    }
    for (const auto& each : kept) {
        own.push_back(readHourRules(each.dump()));
    }
    return own;
}

void keep(Store& store, const std::vector<HourRules>& own)
{
    auto list = Json::array();
    for (const auto& rules : own) {
        list.push_back(Json::parse(writeHourRules(rules)));
    }
    store.keepNote(rulesNote, list.dump());
}

void put(std::vector<HourRules>& all, const HourRules& rules)
{
    const auto known = std::ranges::find(all, rules.name, &HourRules::name);
    if (known == all.end()) {
        all.push_back(rules);
    } else {
        *known = rules;
    }
}

bool isWritten(const Meeting& meeting)
{
    return !(meeting.what + meeting.soWhat + meeting.nowWhat + meeting.privateNote
             + meeting.sharedSummary)
                .empty();
}

} // namespace

std::vector<HourRules> hourRules(const Store& store)
{
    auto all = builtInHourRules();
    for (const auto& rules : ownRules(store)) {
        put(all, rules);
    }
    return all;
}

HourRules hourRulesNamed(const Store& store, const std::string& name)
{
    const auto all = hourRules(store);
    const auto found = std::ranges::find(all, name, &HourRules::name);
    if (found == all.end()) {
        std::string names;
        for (const auto& rules : all) {
            names += (names.empty() ? "" : ", ") + rules.name;
        }
        throw Error(
            Refusal::UnknownWord,
            "There is no rule set “" + name + "”; there are " + names + ".",
            name);
    }
    return *found;
}

void keepHourRules(Store& store, const HourRules& rules)
{
    auto own = ownRules(store);
    put(own, readHourRules(writeHourRules(rules)));
    keep(store, own);
}

void dropHourRules(Store& store, const std::string& name)
{
    auto own = ownRules(store);
    std::erase_if(own, [&](const HourRules& rules) { return rules.name == name; });
    keep(store, own);
}

int clearSupervisionNotes(Store& store, Day before)
{
    std::vector<Meeting> cleared;
    for (auto& meeting : store.reader().all<Meeting>()) {
        const auto on = meeting.startsOn.latest();
        if (!meeting.hoursCategory.empty() && on && *on < before && isWritten(meeting)) {
            meeting.what.clear();
            meeting.soWhat.clear();
            meeting.nowWhat.clear();
            meeting.privateNote.clear();
            meeting.sharedSummary.clear();
            cleared.push_back(meeting);
        }
    }
    if (!cleared.empty()) {
        store.act({Verb::Change, "meeting", {}}, [&](Writer& plan) { plan.putAll(cleared); });
    }
    return static_cast<int>(cleared.size());
}

} // namespace asterism::actions
