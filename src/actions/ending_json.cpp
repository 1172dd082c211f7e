// SPDX-License-Identifier: MIT
#include "actions/ending.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asterism::actions {
namespace {

using Json = nlohmann::json;

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

template <Worded Enumeration>
Enumeration wordIn(const Json& json, const char* key, Enumeration usual)
{
    return fromWord<Enumeration>(json.value(key, "")).value_or(usual);
}

template <Worded Enumeration>
std::string wordOr(const std::optional<Enumeration>& value)
{
    return value ? std::string(wordOf(*value)) : std::string();
}

Json jsonOf(const EndedPromise& promise)
{
    return {
        {"promise", promise.promise.text},
        {"ending", wordOf(promise.ending)},
        {"to", textOf(promise.to)}};
}

Json jsonOf(const EndedNeed& need)
{
    return {
        {"need", need.need.text},
        {"after", wordOf(need.after)},
        {"to", textOf(need.to)},
        {"name", need.name}};
}

template <typename Row>
Json listOf(const std::vector<Row>& rows)
{
    Json list = Json::array();
    for (const auto& row : rows) {
        list.push_back(jsonOf(row));
    }
    return list;
}

void readLists(Ending& ending, const Json& json)
{
    for (const auto& each : json.value("promises", Json::array())) {
        ending.promises.push_back(
            {Id<Commitment>{each.value("promise", "")},
             wordIn(each, "ending", PromiseEnding::StaysOpen),
             idIn<Person>(each, "to")});
    }
    for (const auto& each : json.value("needs", Json::array())) {
        ending.needs.push_back(
            {Id<Need>{each.value("need", "")},
             wordIn(each, "after", NeedAfter::LeftOpen),
             idIn<Person>(each, "to"),
             each.value("name", "")});
    }
    std::size_t at = 0;
    for (const auto& each : json.value("talk", Json::array())) {
        if (at < ending.talk.size()) {
            ending.talk.at(at++) = each.get<std::string>();
        }
    }
    if (json.contains("functions")) {
        ending.functions.emplace();
        for (const auto& each : json.at("functions")) {
            if (const auto known = fromWord<MentoringFunction>(each.get<std::string>())) {
                ending.functions->insert(*known);
            }
        }
    }
}

void readLetter(ClosingLetter& letter, const Json& json)
{
    letter.kind = json.value("kind", "");
    letter.tone = fromWord<Tone>(json.value("tone", ""));
    letter.typed = json.value("typed", std::map<std::string, std::string>{});
}

Ending endingIn(const Json& json)
{
    Ending ending;
    ending.tie = idIn<Relationship>(json, "tie");
    ending.reason = fromWord<EndingReason>(json.value("reason", ""));
    ending.received = json.value("received", "");
    ending.gave = json.value("gave", "");
    ending.staysWithMe = json.value("stays_with_me", "");
    ending.noteForMe = json.value("note_for_me", "");
    ending.how = wordIn(json, "how", HowSaid::Letter);
    readLetter(ending.letter, json.value("letter", Json::object()));
    ending.talkOn = parsePartialDate(json.value("talk_on", "")).value_or(PartialDate{});
    ending.after = fromWord<Afterwards>(json.value("after", ""));
    const int days = json.value("cadence_days", 0);
    ending.cadenceDays = days > 0 ? std::optional{days} : std::nullopt;
    ending.whatStaysOpen = json.value("what_stays_open", "");
    if (json.contains("calls_off_meetings")) {
        ending.callsOffMeetings = json.at("calls_off_meetings").get<bool>();
    }
    ending.data = wordIn(json, "data", KeptData::Everything);
    readLists(ending, json);
    return ending;
}

} // namespace

std::string toJson(const Ending& ending)
{
    Json json{
        {"tie", textOf(ending.tie)},
        {"reason", wordOr(ending.reason)},
        {"received", ending.received},
        {"gave", ending.gave},
        {"stays_with_me", ending.staysWithMe},
        {"note_for_me", ending.noteForMe},
        {"promises", listOf(ending.promises)},
        {"how", wordOf(ending.how)},
        {"letter",
         {{"kind", ending.letter.kind},
          {"tone", wordOr(ending.letter.tone)},
          {"typed", ending.letter.typed}}},
        {"talk", ending.talk},
        {"talk_on", toText(ending.talkOn)},
        {"after", wordOr(ending.after)},
        {"cadence_days", ending.cadenceDays.value_or(0)},
        {"needs", listOf(ending.needs)},
        {"what_stays_open", ending.whatStaysOpen},
        {"data", wordOf(ending.data)}};
    if (ending.functions) {
        Json functions = Json::array();
        for (const auto function : *ending.functions) {
            functions.push_back(wordOf(function));
        }
        json["functions"] = functions;
    }
    if (ending.callsOffMeetings) {
        json["calls_off_meetings"] = *ending.callsOffMeetings;
    }
    // What was pasted may be no UTF-8.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Ending> endingFromJson(const std::string& text)
{
    try {
        const Json json = Json::parse(text);
        return json.is_object() ? std::optional{endingIn(json)} : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace asterism::actions
