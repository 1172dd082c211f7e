// SPDX-License-Identifier: MIT
#include "cli/fields.h"

#include "cli/kinds.h"
#include "cli/words.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace asterism::cli {

std::vector<Field> Field::parse(const std::vector<std::string>& arguments)
{
    std::vector<Field> fields;
    for (const auto& argument : arguments) {
        const auto equals = argument.find('=');
        if (equals == std::string::npos || equals == 0) {
            throw UsageError("“" + argument + "” is not FIELD=VALUE.");
        }
        fields.push_back({argument.substr(0, equals), argument.substr(equals + 1)});
    }
    return fields;
}

std::string columnFor(std::string_view table, const std::string& field)
{
    static const std::map<std::pair<std::string_view, std::string_view>, std::string> handy{
        {{"person", "name"}, "display_name"},
        {{"person", "given"}, "given_name"},
        {{"person", "family"}, "family_name"},
        {{"person", "title"}, "role_title"},
        {{"goal", "name"}, "title"},
        {{"need", "name"}, "title"},
        {{"support", "name"}, "title"},
        {{"meeting", "date"}, "starts_on"},
        {{"meeting", "group"}, "peer_group"},
        {{"group_member", "group"}, "peer_group"},
        {{"exchange", "date"}, "happened_on"},
        {{"hours_entry", "date"}, "happened_on"},
    };
    std::string column = field;
    std::replace(column.begin(), column.end(), '-', '_');
    const auto found = handy.find({table, column});
    return found == handy.end() ? column : found->second;
}

namespace detail {

Cell numberFrom(const std::string& value)
{
    std::int64_t number = 0;
    const auto* end = value.data() + value.size();
    const auto [stop, trouble] = std::from_chars(value.data(), end, number);
    return trouble == std::errc{} && stop == end ? Cell{number} : Cell{value};
}

Cell truthFrom(const std::string& value)
{
    if (value == "yes" || value == "true" || value == "1") {
        return std::int64_t{1};
    }
    if (value == "no" || value == "false" || value == "0") {
        return std::int64_t{0};
    }
    return value;
}

std::string wordFrom(const std::string& value)
{
    std::string word = value;
    std::replace_if(
        word.begin(), word.end(), [](char letter) { return letter == ' ' || letter == '-'; }, '_');
    return word;
}

void refuseField(std::string_view table, const std::string& field)
{
    std::string columns;
    withRecord(table, [&]<typename Record>() {
        forEachColumn<Record>([&](const auto& column) {
            if (column.name != "id") {
                columns += columns.empty() ? "" : ", ";
                columns += column.name;
            }
        });
    });
    throw UsageError(
        "A " + spoken(table) + " has no field “" + field + "”. It has: " + columns + ".");
}

void refuseValue(const std::string& field, const std::string& value, const std::string& hint)
{
    throw Error(
        Refusal::UnknownWord,
        "“" + value + "” does not fit " + field + ": it takes " + hint + ".",
        value);
}

} // namespace detail

} // namespace asterism::cli
