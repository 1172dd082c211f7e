// SPDX-License-Identifier: MIT
#include "cli/person_json.h"

#include "cli/fields.h"
#include "cli/words.h"

#include <map>

namespace asterism::cli {
namespace {

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts) {
        all += (all.empty() ? "" : "\n") + text;
    }
    return all;
}

std::map<std::string, Json> relationshipsByPerson(const Plan& plan)
{
    std::map<std::string, Json> functions;
    for (const auto& row : plan.of<RelationshipFunction>()) {
        functions[row.relationship.text].push_back(wordOf(row.function));
    }
    std::map<std::string, Json> ties;
    for (const auto& tie : plan.of<Relationship>()) {
        Json json = toJson(tie);
        json.erase("person");
        json["functions"]
            = functions.contains(tie.id.text) ? functions[tie.id.text] : Json::array();
        ties[tie.person.text].push_back(std::move(json));
    }
    return ties;
}

std::string relationshipInWords(const Json& tie)
{
    return spoken(tie.at("kind").get<std::string>()) + ", "
        + spoken(tie.at("phase").get<std::string>());
}

} // namespace

Json toJson(const CardFacts& facts)
{
    return {
        {"name", facts.name},
        {"given", facts.given},
        {"family", facts.family},
        {"emails", facts.emails},
        {"phones", facts.phones},
        {"organization", facts.organization},
        {"title", facts.titles},
        {"note", joined(facts.notes)},
        {"birthday", facts.birthday.empty() ? Json() : Json(facts.birthday)}};
}

Json peopleJson(const Plan& plan)
{
    auto ties = relationshipsByPerson(plan);
    auto people = Json::array();
    for (const auto& card : personCards(plan)) {
        Json json{{"id", card.person.id.text}};
        json.update(toJson(factsOf(card)));
        const Json columns = toJson(card.person);
        for (const auto& [name, value] : columns.items()) {
            if (!json.contains(name)) {
                json[name] = value;
            }
        }
        auto tags = Json::array();
        for (const auto& tag : card.tags) {
            tags.push_back(tag.name);
        }
        json["tags"] = std::move(tags);
        const auto found = ties.find(card.person.id.text);
        json["relationships"] = found == ties.end() ? Json::array() : found->second;
        people.push_back(std::move(json));
    }
    return people;
}

void printPeople(Output& output, const Json& people)
{
    std::vector<TableRow> rows;
    for (const auto& person : people) {
        std::vector<std::string> ties;
        for (const auto& tie : person.at("relationships")) {
            ties.push_back(relationshipInWords(tie));
        }
        const auto& emails = person.at("emails");
        rows.push_back(
            {TableCell(person.at("name").get<std::string>(), Tint::Strong),
             person.at("role_title").get<std::string>(),
             joined(ties).empty() ? std::string() : listed(ties),
             emails.empty() ? std::string() : emails.front().get<std::string>()});
    }
    output.table({"name", "role", "relationship", "email"}, rows);
}

} // namespace asterism::cli
