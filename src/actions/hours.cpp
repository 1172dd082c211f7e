// SPDX-License-Identifier: MIT
#include "actions/hours.h"

#include <algorithm>

namespace asterism::actions {
namespace {

constexpr auto ownTopic = "hour_rules"; // by its name; the value is the set as JSON
constexpr auto chosenTopic = "hours_counted_by";
constexpr auto me = "me";

std::optional<std::string> settled(
    const Reader& plan, const std::string& topic, const std::string& subject)
{
    for (const auto& choice : plan.where(&Choice::topic, topic)) {
        if (choice.subject == subject) {
            return choice.value;
        }
    }
    return std::nullopt;
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

std::vector<Meeting> supervisionWrittenBefore(const Reader& reader, Day before)
{
    auto meetings = reader.all<Meeting>();
    std::erase_if(meetings, [&](const Meeting& meeting) {
        const auto on = meeting.startsOn.latest();
        return meeting.hoursCategory.empty() || !on || *on >= before || !isWritten(meeting);
    });
    return meetings;
}

} // namespace

std::vector<HourRules> hourRules(const Store& store)
{
    auto all = builtInHourRules();
    for (const auto& own : store.reader().where(&Choice::topic, std::string(ownTopic))) {
        put(all, readHourRules(own.value));
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

HourRules chosenHourRules(const Store& store)
{
    const auto all = hourRules(store);
    const auto chosen = std::ranges::find(
        all, settled(store.reader(), chosenTopic, me).value_or(""), &HourRules::name);
    return chosen != all.end() ? *chosen : all.front();
}

void chooseHourRules(Store& store, const std::string& name)
{
    const auto rules = hourRulesNamed(store, name);
    if (rules.name != chosenHourRules(store).name) {
        store.act({Verb::Change, "hours_counted_by", rules.title}, [&](Writer& plan) {
            plan.put(Choice{chosenTopic, me, name});
        });
    }
}

void keepHourRules(Store& store, const HourRules& rules)
{
    const std::string json = writeHourRules(rules);
    const HourRules kept = readHourRules(json);
    const auto before = settled(store.reader(), ownTopic, kept.name);
    store.act({before ? Verb::Change : Verb::Add, "hour_rules", kept.title}, [&](Writer& plan) {
        plan.put(Choice{ownTopic, kept.name, json});
    });
}

void keepAndChooseHourRules(Store& store, const HourRules& rules)
{
    const bool isNew = !settled(store.reader(), ownTopic, rules.name);
    store.act({isNew ? Verb::Add : Verb::Change, "hour_rules", rules.title}, [&](Writer&) {
        keepHourRules(store, rules);
        chooseHourRules(store, rules.name);
    });
}

void dropHourRules(Store& store, const std::string& name)
{
    const auto own = settled(store.reader(), ownTopic, name);
    if (!own) {
        return;
    }
    store.act({Verb::Remove, "hour_rules", readHourRules(*own).title}, [&](Writer& plan) {
        plan.erase(Choice{ownTopic, name, *own});
        const bool isKnown = std::ranges::find(builtInHourRules(), name, &HourRules::name)
            != builtInHourRules().end();
        if (!isKnown && settled(plan, chosenTopic, me) == name) {
            plan.erase(Choice{chosenTopic, me, name});
        }
    });
}

int supervisionNotesBefore(const Reader& reader, Day before)
{
    return static_cast<int>(supervisionWrittenBefore(reader, before).size());
}

int clearSupervisionNotes(Store& store, Day before)
{
    auto written = supervisionWrittenBefore(store.reader(), before);
    for (Meeting& meeting : written) {
        meeting.what.clear();
        meeting.soWhat.clear();
        meeting.nowWhat.clear();
        meeting.privateNote.clear();
        meeting.sharedSummary.clear();
    }
    if (!written.empty()) {
        store.act(
            {Verb::Change, "supervision_notes", {}}, [&](Writer& plan) { plan.putAll(written); });
    }
    return static_cast<int>(written.size());
}

} // namespace asterism::actions
