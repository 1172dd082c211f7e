// SPDX-License-Identifier: MIT
// A reflection as JSON: the fields of its draft.
#include "actions/reflect.h"
#include "domain/cells.h"

#include <nlohmann/json.hpp>

namespace asterism {
namespace {

using Json = nlohmann::json;

constexpr int draftFormat = 1;

} // namespace

// Ids, enumerations and rows look in JSON as they do in the plan file.

template <typename Record>
void to_json(Json& json, const Id<Record>& id)
{
    json = id.text;
}

template <typename Record>
void from_json(const Json& json, Id<Record>& id)
{
    id.text = json.get<std::string>();
}

template <Worded Enumeration>
void to_json(Json& json, const Enumeration& value)
{
    json = std::string(wordOf(value));
}

template <Worded Enumeration>
void from_json(const Json& json, Enumeration& value)
{
    value = fromWord<Enumeration>(json.get<std::string>()).value_or(value);
}

template <RecordType Record>
void to_json(Json& json, const Record& record)
{
    json = Json::object();
    forEachColumn<Record>([&](const auto& column) {
        const Cell cell = toCell(record.*(column.member));
        if (const auto* text = std::get_if<std::string>(&cell); text != nullptr && !text->empty()) {
            json[std::string(column.name)] = *text;
        } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
            json[std::string(column.name)] = *number;
        }
    });
}

template <RecordType Record>
void from_json(const Json& json, Record& record)
{
    forEachColumn<Record>([&](const auto& column) {
        const auto found = json.find(column.name);
        if (found == json.end()) {
            return;
        }
        const Cell cell = found->is_string() ? Cell{found->template get<std::string>()}
                                             : Cell{found->template get<std::int64_t>()};
        fromCell(record.*(column.member), cell);
    });
}

} // namespace asterism

namespace nlohmann {

template <typename Type>
struct adl_serializer<std::optional<Type>> {
    static void to_json(json& out, const std::optional<Type>& value)
    {
        out = value ? json(*value) : json(nullptr);
    }
    static void from_json(const json& in, std::optional<Type>& value)
    {
        value = in.is_null() ? std::nullopt : std::optional<Type>(in.get<Type>());
    }
};

} // namespace nlohmann

namespace asterism::actions {

NLOHMANN_JSON_SERIALIZE_ENUM(
    Pile,
    {{Pile::Unsorted, "unsorted"},
     {Pile::Very, "very"},
     {Pile::Somewhat, "somewhat"},
     {Pile::NotNow, "not_now"}})

template <RecordType Record>
void to_json(Json& json, const Kept<Record>& kept)
{
    json = Json{{"now", kept.now}, {"seen", kept.seen}, {"gone", kept.gone}};
}

template <RecordType Record>
void from_json(const Json& json, Kept<Record>& kept)
{
    json.at("now").get_to(kept.now);
    json.at("seen").get_to(kept.seen);
    json.at("gone").get_to(kept.gone);
}

template <typename Target>
void to_json(Json& json, const KeptLinks<Target>& links)
{
    json = Json{{"now", links.now}, {"seen", links.seen}};
}

template <typename Target>
void from_json(const Json& json, KeptLinks<Target>& links)
{
    json.at("now").get_to(links.now);
    json.at("seen").get_to(links.seen);
}

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SortedCard, name, pile, own)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ReflectedStatement, kind, sphere, text, seen)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ReflectedStrength, row, offered, offeredSeen)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ReflectedGoal, row, values)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ReflectedSupport, row, goals)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ReflectedHolder, person, level, levelSeen, tie)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ReflectedNeed, row, wanted, goals, supports, holders)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(NewPerson, id, tie, name, kind)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SmallStep, text, lookFor, writeTo)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(
    Reflected,
    shortWay,
    careerStage,
    careerStageSeen,
    season,
    seasonSeen,
    whatBringsMe,
    statements,
    cards,
    values,
    strengths,
    goals,
    supports,
    needs,
    newPeople,
    steps)

std::string toJson(const Reflected& reflected)
{
    Json json = reflected;
    json["format"] = draftFormat;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Reflected> reflectedFromJson(const std::string& text)
{
    try {
        const Json json = Json::parse(text);
        return json.value("format", 0) == draftFormat ? std::optional{json.get<Reflected>()}
                                                      : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace asterism::actions
