// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"
#include "cli/references.h"
#include "cli/session.h"
#include "domain/cells.h"
#include "domain/plan.h"

#include <string>
#include <vector>

// FIELD=VALUE, and rows as JSON: one side and the other of a column.

namespace asterism::cli {

/// One FIELD=VALUE of the command line. Throws UsageError without an equals sign.
struct Field {
    std::string name;
    std::string value;

    static std::vector<Field> parse(const std::vector<std::string>& arguments);
};

/// The column that a field means in a table: its own name, or a handy one such as "name".
std::string columnFor(std::string_view table, const std::string& field);

/// What a value means for a member, with a reference resolved to an id. Throws Error when it means
/// nothing there.
template <typename Member>
Cell cellFor(const std::string& value, const References& references);

/// Gives the row what the fields say. Throws UsageError for a field that the row does not have, and
/// Error for a value that does not fit.
template <RecordType Record>
void setFields(Record& row, const std::vector<Field>& fields, const References& references);

/// Every column under its name: words and dates as text, what is empty as null or "".
template <RecordType Record>
Json toJson(const Record& row)
{
    Json json = Json::object();
    forEachColumn<Record>([&](const auto& column) {
        using Member = std::remove_cvref_t<decltype(row.*(column.member))>;
        const Cell cell = toCell(row.*(column.member));
        auto& place = json[std::string(column.name)];
        if constexpr (std::is_same_v<Member, bool>) {
            place = row.*(column.member);
        } else if (const auto* text = std::get_if<std::string>(&cell)) {
            place = *text;
        } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
            place = *number;
        }
    });
    return json;
}

// ---- what the templates above are made of

namespace detail {

Cell numberFrom(const std::string& value);
Cell truthFrom(const std::string& value);
std::string wordFrom(const std::string& value);
[[noreturn]] void refuseField(std::string_view table, const std::string& field);
[[noreturn]] void refuseValue(
    const std::string& field, const std::string& value, const std::string& hint);

template <typename Enumeration>
std::string choices()
{
    std::string list;
    for (const auto word : Vocabulary<Enumeration>::words) {
        list += list.empty() ? "one of " : ", ";
        list += word;
    }
    return list;
}

template <typename Member>
std::string hintFor()
{
    if constexpr (IsOptional<Member>::value) {
        return hintFor<typename IsOptional<Member>::inner>();
    } else if constexpr (std::is_enum_v<Member>) {
        return choices<Member>();
    } else if constexpr (std::is_same_v<Member, bool>) {
        return "yes or no";
    } else if constexpr (std::is_same_v<Member, PartialDate>) {
        return "a date such as 2026, 2026-05 or 2026-05-17";
    } else if constexpr (std::is_integral_v<Member>) {
        return "a whole number";
    } else {
        return "text";
    }
}

} // namespace detail

template <typename Member>
Cell cellFor(const std::string& value, const References& references)
{
    if constexpr (IsOptional<Member>::value) {
        return value.empty() ? Cell{}
                             : cellFor<typename IsOptional<Member>::inner>(value, references);
    } else if constexpr (std::is_same_v<Member, std::string>) {
        return value;
    } else if constexpr (std::is_same_v<Member, PartialDate>) {
        return value;
    } else if constexpr (std::is_enum_v<Member>) {
        return detail::wordFrom(value);
    } else if constexpr (std::is_same_v<Member, bool>) {
        return detail::truthFrom(value);
    } else if constexpr (std::is_integral_v<Member>) {
        return detail::numberFrom(value);
    } else {
        using Target = typename IsId<Member>::target;
        return references.find(value, {Table<Target>::name}).id;
    }
}

template <RecordType Record>
void setFields(Record& row, const std::vector<Field>& fields, const References& references)
{
    for (const auto& field : fields) {
        const std::string wanted = columnFor(Table<Record>::name, field.name);
        bool isKnown = false;
        forEachColumn<Record>([&](const auto& column) {
            if (column.name != wanted || column.name == "id") {
                return;
            }
            isKnown = true;
            using Member = std::remove_cvref_t<decltype(row.*(column.member))>;
            if (!fromCell(row.*(column.member), cellFor<Member>(field.value, references))) {
                detail::refuseValue(field.name, field.value, detail::hintFor<Member>());
            }
        });
        if (!isKnown) {
            detail::refuseField(Table<Record>::name, field.name);
        }
    }
    check(row);
}

} // namespace asterism::cli
