// SPDX-License-Identifier: MIT
#include "actions/reflect_picture.h"

#include "analysis/coverage.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace asterism::actions {
namespace {

using Json = nlohmann::json;

constexpr int pictureFormat = 1;

template <Entity Record>
const Record* find(const Plan& plan, const Id<Record>& id)
{
    const auto& rows = plan.of<Record>();
    const auto found = std::ranges::find(rows, id, &Record::id);
    return found == rows.end() ? nullptr : &*found;
}

std::vector<PicturedHolder> holdersOf(const Plan& plan, const NeedCoverage& coverage)
{
    std::vector<PicturedHolder> holders;
    const auto add = [&](const std::vector<Id<Person>>& people, int level, bool active) {
        for (const auto& id : people) {
            if (const Person* person = find(plan, id)) {
                holders.push_back({person->displayName, level, active});
            }
        }
    };
    add(coverage.well, 2, true);
    add(coverage.partly, 1, true);
    add(coverage.waiting, 0, false);
    return holders;
}

std::vector<PicturedNeed> needsOf(const Plan& plan, Day day)
{
    std::vector<PicturedNeed> needs;
    for (const auto& coverage : coverageOf(plan, day).needs) {
        const Need* need = find(plan, coverage.need);
        if (need == nullptr) {
            continue;
        }
        needs.push_back(
            {need->id.text,
             need->title,
             need->category,
             need->importance.value_or(0),
             std::string(wordOf(need->state)),
             std::string(wordOf(coverage.state)),
             holdersOf(plan, coverage)});
    }
    return needs;
}

std::vector<PicturedPerson> peopleOf(const Plan& plan)
{
    std::map<std::string, int> angles;
    for (const auto& star : plan.of<StarPlace>()) {
        angles[star.subject] = star.angle;
    }
    std::vector<PicturedPerson> people;
    for (const auto& tie : plan.of<Relationship>()) {
        const Person* person = find(plan, tie.person);
        if (person == nullptr || !isActive(tie, *person)) {
            continue;
        }
        const auto angle = angles.find(person->id.text);
        people.push_back(
            {person->id.text,
             person->displayName,
             std::string(wordOf(tie.kind)),
             std::string(wordOf(tie.phase)),
             tie.closeness.value_or(0),
             angle == angles.end() ? -1 : angle->second});
    }
    return people;
}

std::vector<PicturedValue> valuesOf(const Plan& plan)
{
    auto values = plan.of<Value>();
    std::erase_if(values, [](const Value& value) { return !value.retiredOn.isEmpty(); });
    std::ranges::stable_sort(
        values, {}, [](const Value& value) { return value.rank.value_or(1000); });
    std::vector<PicturedValue> pictured;
    for (const auto& value : values) {
        pictured.push_back({value.name, value.importance.value_or(0), value.lived.value_or(0)});
    }
    return pictured;
}

} // namespace

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PicturedHolder, person, level, active)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(
    PicturedNeed, id, title, category, importance, state, held, holders)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PicturedValue, name, importance, lived)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PicturedStatement, kind, sphere, text)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PicturedGoal, title, state, due)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PicturedPerson, id, name, kind, phase, closeness, angle)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(
    Picture, unfinished, season, statements, values, goals, needs, people, steps)

Picture pictureOf(const Plan& plan, Day day)
{
    Picture picture;
    picture.season = plan.of<Profile>().empty() ? std::string() : plan.of<Profile>().front().season;
    for (const auto& statement : plan.of<Statement>()) {
        if (!statement.supersededBy) {
            picture.statements.push_back(
                {std::string(wordOf(statement.kind)),
                 std::string(wordOf(statement.sphere)),
                 statement.text});
        }
    }
    picture.values = valuesOf(plan);
    for (const auto& goal : plan.of<Goal>()) {
        picture.goals.push_back({goal.title, std::string(wordOf(goal.state)), toText(goal.due)});
    }
    picture.needs = needsOf(plan, day);
    picture.people = peopleOf(plan);
    return picture;
}

std::string toJson(const Picture& picture)
{
    Json json = picture;
    json["format"] = pictureFormat;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Picture> pictureFromJson(const std::string& text)
{
    try {
        const Json json = Json::parse(text);
        return json.value("format", 0) == pictureFormat ? std::optional{json.get<Picture>()}
                                                        : std::nullopt;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace asterism::actions
