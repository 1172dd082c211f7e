// SPDX-License-Identifier: MIT
#include "ui/paths/reach_out/reached_out.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asterism::ui {
namespace {

using Json = nlohmann::json;

constexpr auto givingBack = "Giving back";

template <Entity Record>
const Record* rowOf(const Plan& plan, const std::optional<Id<Record>>& id)
{
    if (!id) {
        return nullptr;
    }
    const auto& rows = plan.of<Record>();
    const auto found = std::ranges::find(rows, *id, &Record::id);
    return found == rows.end() ? nullptr : &*found;
}

template <typename Record>
std::string textOf(const std::optional<Id<Record>>& id)
{
    return id ? id->text : std::string();
}

template <typename Record>
std::optional<Id<Record>> idIn(const Json& json, const char* key)
{
    const std::string text = json.value(key, "");
    return text.empty() ? std::nullopt : std::optional{Id<Record>{text}};
}

Json toJson(const NamedCandidate& named)
{
    Json hats = Json::array();
    for (const auto hat : named.hats) {
        hats.push_back(wordOf(hat));
    }
    return {
        {"key", named.key}, {"person", textOf(named.person)}, {"name", named.name}, {"hats", hats}};
}

NamedCandidate candidateFrom(const Json& json)
{
    NamedCandidate named;
    named.key = json.value("key", "");
    named.person = idIn<Person>(json, "person");
    named.name = json.value("name", "");
    for (const auto& hat : json.value("hats", Json::array())) {
        if (const auto known = fromWord<HatKind>(hat.get<std::string>())) {
            named.hats.push_back(*known);
        }
    }
    return named;
}

ReachedOut saidIn(const Json& json)
{
    ReachedOut said;
    said.need = idIn<Need>(json, "need");
    said.newNeed = json.value("new_need", "");
    said.exactly = json.value("exactly", "");
    said.howMuch = static_cast<HowMuch>(std::clamp(json.value("how_much", 1), 0, 3));
    for (const auto& named : json.value("names", Json::array())) {
        said.names.push_back(candidateFrom(named));
    }
    said.chosen = json.value("chosen", "");
    said.wayIn = idIn<Person>(json, "way_in");
    said.wayInName = json.value("way_in_name", "");
    said.ask = json.value("ask", "");
    said.whyYou = json.value("why_you", "");
    said.whatIOffer = json.value("what_i_offer", "");
    said.purpose = json.value("purpose", "");
    said.tone = fromWord<Tone>(json.value("tone", ""));
    said.writesNow = json.value("writes_now", true);
    return said;
}

/// The ties of whom to ask first that are not over.
std::vector<Relationship> tiesOfFirst(const ReachedOut& said, const Plan& plan)
{
    std::vector<Relationship> ties;
    const auto* first = said.first();
    if (first != nullptr && first->person) {
        for (const auto& tie : plan.of<Relationship>()) {
            if (tie.person == *first->person && tie.phase != Phase::SetAside) {
                ties.push_back(tie);
            }
        }
    }
    return ties;
}

bool isPastGuide(const Relationship& tie)
{
    return tie.kind == RelationshipKind::PastGuide || tie.phase == Phase::Dormant
        || tie.phase == Phase::Ended;
}

bool isClose(const Relationship& tie)
{
    return tie.phase == Phase::Active || tie.phase == Phase::Exploring
        || tie.phase == Phase::Colleague;
}

std::string categoryOf(const ReachedOut& said, const Plan& plan)
{
    const Need* need = needOf(said, plan);
    return need != nullptr ? need->category : std::string();
}

} // namespace

const NamedCandidate* ReachedOut::first() const
{
    const auto found = std::ranges::find(names, chosen, &NamedCandidate::key);
    return found != names.end() ? &*found : names.empty() ? nullptr : &names.front();
}

std::string toJson(const ReachedOut& said)
{
    Json names = Json::array();
    for (const auto& named : said.names) {
        names.push_back(toJson(named));
    }
    return Json{
        {"need", textOf(said.need)},
        {"new_need", said.newNeed},
        {"exactly", said.exactly},
        {"how_much", static_cast<int>(said.howMuch)},
        {"names", names},
        {"chosen", said.chosen},
        {"way_in", textOf(said.wayIn)},
        {"way_in_name", said.wayInName},
        {"ask", said.ask},
        {"why_you", said.whyYou},
        {"what_i_offer", said.whatIOffer},
        {"purpose", said.purpose},
        {"tone", said.tone ? std::string(wordOf(*said.tone)) : std::string()},
        {"writes_now", said.writesNow}}
        .dump();
}

std::optional<ReachedOut> reachedOutFromJson(const std::string& text)
{
    try {
        const Json json = Json::parse(text);
        return json.is_object() ? std::optional{saidIn(json)} : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

void takeIn(ReachedOut& said, const Plan& plan)
{
    if (said.need && rowOf(plan, said.need) == nullptr) {
        said.need.reset();
    }
    if (said.wayIn && rowOf(plan, said.wayIn) == nullptr) {
        said.wayIn.reset();
    }
    for (auto& named : said.names) {
        const Person* person = rowOf(plan, named.person);
        if (person != nullptr) {
            named.name = person->displayName;
        } else {
            named.person.reset();
        }
    }
}

std::string fittingLetter(const ReachedOut& said, const Plan& plan)
{
    const std::string category = categoryOf(said, plan);
    const auto ties = tiesOfFirst(said, plan);
    if (said.wayIn || !said.wayInName.empty()) {
        return "warm_introduction";
    }
    if (category == givingBack) {
        return "mentor_offer";
    }
    if (std::ranges::any_of(ties, isPastGuide)) {
        return "reconnect";
    }
    if (category == "Formal supervision") {
        return "supervision_ask";
    }
    if (category == "Sponsorship & access") {
        return "sponsorship_ask";
    }
    if (category == "Peer community") {
        return "group_invite";
    }
    const bool isLong = said.howMuch == HowMuch::FewMonths || said.howMuch == HowMuch::Longer;
    return isLong && std::ranges::any_of(ties, isClose) ? "mentoring_ask" : "cold_ask";
}

Tone fittingTone(const ReachedOut& said, const Plan& plan)
{
    const auto ties = tiesOfFirst(said, plan);
    const bool isKnown = std::ranges::any_of(
        ties, [](const Relationship& tie) { return isClose(tie) || isPastGuide(tie); });
    const bool isFormal = categoryOf(said, plan) == "Formal supervision"
        || categoryOf(said, plan) == "Rules & navigation";
    return !isKnown && isFormal ? Tone::Formal : Tone::Warm;
}

std::string letterOf(const ReachedOut& said, const Plan& plan)
{
    return said.purpose.empty() ? fittingLetter(said, plan) : said.purpose;
}

Tone toneOf(const ReachedOut& said, const Plan& plan)
{
    return said.tone.value_or(fittingTone(said, plan));
}

Direction directionFor(const ReachedOut& said, const Plan& plan)
{
    const std::string category = categoryOf(said, plan);
    if (category == givingBack) {
        return Direction::IGuideThem;
    }
    return category == "Peer community" ? Direction::Peer : Direction::TheyGuideMe;
}

const Need* needOf(const ReachedOut& said, const Plan& plan)
{
    return rowOf(plan, said.need);
}

} // namespace asterism::ui
