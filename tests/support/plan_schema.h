// SPDX-License-Identifier: MIT
#pragma once

#include "domain/cells.h"
#include "domain/plan.h"
#include "interchange/plan_json.h"

#include <nlohmann/json.hpp>

// The JSON Schema of a plan, made from the same column lists as the code that reads one.

namespace asterism::test {

using SchemaJson = nlohmann::ordered_json;

template <typename Member>
SchemaJson schemaOf()
{
    if constexpr (IsOptional<Member>::value) {
        return schemaOf<typename IsOptional<Member>::inner>();
    } else if constexpr (std::is_same_v<Member, Id<Profile>>) {
        return {{"const", "me"}};
    } else if constexpr (IsId<Member>::value) {
        return {{"$ref", "#/$defs/id"}};
    } else if constexpr (std::is_same_v<Member, PartialDate>) {
        return {{"$ref", "#/$defs/date"}};
    } else if constexpr (std::is_enum_v<Member>) {
        return {{"enum", Vocabulary<Member>::words}};
    } else if constexpr (std::is_same_v<Member, bool>) {
        return {{"type", "boolean"}};
    } else if constexpr (std::is_integral_v<Member>) {
        return {{"type", "integer"}};
    } else {
        return {{"$ref", "#/$defs/text"}};
    }
}

/// The table that a link leads to; "" for what is no link.
template <typename Member>
std::string_view targetOf()
{
    if constexpr (IsOptional<Member>::value) {
        return targetOf<typename IsOptional<Member>::inner>();
    } else if constexpr (IsId<Member>::value) {
        return Table<typename IsId<Member>::target>::name;
    } else {
        return {};
    }
}

template <RecordType Record, typename Column>
SchemaJson columnSchema(const Column& column)
{
    using Member = std::remove_cvref_t<decltype(std::declval<Record>().*(column.member))>;
    SchemaJson schema = schemaOf<Member>();
    if (column.least != 0 || column.most != 0) {
        schema["minimum"] = column.least;
        schema["maximum"] = column.most;
    }
    const bool isKeyOfRow = column.name == "id";
    if (!targetOf<Member>().empty() && !isKeyOfRow) {
        schema["$comment"] = "a row of " + std::string(targetOf<Member>());
    }
    if (column.part != Part::Optional) {
        if constexpr (std::is_same_v<Member, std::string>) {
            schema["minLength"] = 1;
        }
        return schema;
    }
    const Cell usual = toCell(Record{}.*(column.member));
    const auto* text = std::get_if<std::string>(&usual);
    const auto* number = std::get_if<std::int64_t>(&usual);
    if constexpr (std::is_same_v<Member, bool>) {
        schema["default"] = Record{}.*(column.member);
    } else if (number != nullptr) {
        schema["default"] = *number;
    } else if (text != nullptr && !text->empty()) {
        schema["default"] = *text;
    }
    return schema;
}

template <RecordType Record>
SchemaJson rowSchema()
{
    auto properties = SchemaJson::object();
    auto required = SchemaJson::array();
    forEachColumn<Record>([&](const auto& column) {
        properties[std::string(column.name)] = columnSchema<Record>(column);
        if (column.part != Part::Optional) {
            required.push_back(column.name);
        }
    });
    return {
        {"type", "object"},
        {"required", std::move(required)},
        {"additionalProperties", false},
        {"properties", std::move(properties)}};
}

inline SchemaJson planSchema()
{
    SchemaJson tables{
        {"format", {{"const", planJsonFormat}}}, {"version", {{"const", planJsonVersion}}}};
    SchemaJson definitions{
        {"id",
         {{"description",
           "Names one row for ever: a UUIDv7. A link to another row must lead to one that is in "
           "the file."},
          {"type", "string"},
          {"pattern", "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}},
        {"date",
         {{"description", "A year, a month or a day, as far as it is remembered."},
          {"type", "string"},
          {"pattern", "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"}}},
        {"text",
         {{"description", "Any text but the character NUL."},
          {"type", "string"},
          {"pattern", "^[^\\u0000]*$"}}}};
    forEachRecord([&]<typename Record>() {
        const std::string name(Table<Record>::name);
        tables[name] = {{"type", "array"}, {"items", {{"$ref", "#/$defs/row_of_" + name}}}};
        definitions["row_of_" + name] = rowSchema<Record>();
    });
    return {
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"title", "A plan of Asterism"},
        {"description",
         "A whole plan as JSON. What is empty is left out, never null; what is left out has its "
         "default or is empty. Whatever is not described here is refused."},
        {"type", "object"},
        {"required", {"format", "version"}},
        {"additionalProperties", false},
        {"properties", std::move(tables)},
        {"$defs", std::move(definitions)}};
}

} // namespace asterism::test
