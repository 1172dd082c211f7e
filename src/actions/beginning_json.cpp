// SPDX-License-Identifier: MIT
#include "actions/beginning.h"

#include <nlohmann/json.hpp>

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

PartialDate dateIn(const Json& json, const char* key)
{
    return parsePartialDate(json.value(key, "")).value_or(PartialDate{});
}

std::optional<int> numberIn(const Json& json, const char* key)
{
    const int number = json.value(key, 0);
    return number > 0 ? std::optional{number} : std::nullopt;
}

Json jsonOf(const FirstPromise& promise)
{
    return {{"text", promise.text}, {"due", toText(promise.due)}};
}

FirstPromise promiseIn(const Json& json, const char* key)
{
    const Json promise = json.value(key, Json::object());
    return {promise.value("text", ""), dateIn(promise, "due")};
}

template <Worded Enumeration>
std::string wordOr(const std::optional<Enumeration>& value)
{
    return value ? std::string(wordOf(*value)) : std::string();
}

void readWho(Beginning& said, const Json& json)
{
    said.person = idIn<Person>(json, "person");
    said.name = json.value("name", "");
    said.tie = idIn<Relationship>(json, "tie");
    said.kind = fromWord<RelationshipKind>(json.value("kind", "")).value_or(said.kind);
    said.direction = fromWord<Direction>(json.value("direction", "")).value_or(said.direction);
    said.formality = fromWord<Formality>(json.value("formality", ""));
    said.whyAgain = json.value("why_again", "");
    for (const auto& need : json.value("holds", Json::array())) {
        said.holds.push_back(Id<Need>{need.get<std::string>()});
    }
}

void readTerms(Beginning& said, const Json& json)
{
    said.cadenceDays = numberIn(json, "cadence_days");
    said.minutes = numberIn(json, "minutes");
    said.mode = fromWord<MeetingMode>(json.value("mode", ""));
    said.place = json.value("place", "");
    said.firstOn = dateIn(json, "first_on");
    said.clauses = json.value("clauses", std::map<std::string, std::string>{});
    said.reviewOn = dateIn(json, "review_on");
    said.endsOn = dateIn(json, "ends_on");
    said.isAgreed = json.value("is_agreed", false);
    said.receive = json.value("receive", "");
    said.give = json.value("give", "");
    said.mine = promiseIn(json, "mine");
    said.theirs = promiseIn(json, "theirs");
    said.plansFirst = json.value("plans_first", true);
    said.meeting = Id<Meeting>{json.value("meeting", "")};
    said.agreement = Id<Agreement>{json.value("agreement", "")};
}

} // namespace

std::string toJson(const Beginning& said)
{
    Json holds = Json::array();
    for (const auto& need : said.holds) {
        holds.push_back(need.text);
    }
    const Json json{
        {"person", textOf(said.person)},
        {"name", said.name},
        {"tie", textOf(said.tie)},
        {"kind", wordOf(said.kind)},
        {"direction", wordOf(said.direction)},
        {"formality", wordOr(said.formality)},
        {"why_again", said.whyAgain},
        {"holds", holds},
        {"cadence_days", said.cadenceDays.value_or(0)},
        {"minutes", said.minutes.value_or(0)},
        {"mode", wordOr(said.mode)},
        {"place", said.place},
        {"first_on", toText(said.firstOn)},
        {"clauses", said.clauses},
        {"review_on", toText(said.reviewOn)},
        {"ends_on", toText(said.endsOn)},
        {"is_agreed", said.isAgreed},
        {"receive", said.receive},
        {"give", said.give},
        {"mine", jsonOf(said.mine)},
        {"theirs", jsonOf(said.theirs)},
        {"plans_first", said.plansFirst},
        {"meeting", said.meeting.text},
        {"agreement", said.agreement.text}};
    // What was pasted may be no UTF-8.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Beginning> beginningFromJson(const std::string& text)
{
    try {
        const Json json = Json::parse(text);
        if (!json.is_object()) {
            return std::nullopt;
        }
        Beginning said;
        readWho(said, json);
        readTerms(said, json);
        return said;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace asterism::actions
