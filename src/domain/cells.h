// SPDX-License-Identifier: MIT
#pragma once

#include "domain/error.h"
#include "domain/record.h"

#include <limits>
#include <string_view>
#include <utility>
#include <variant>

// A row as plain cells: what storage binds, JSON writes and the command line sets.

namespace asterism {

/// Nothing, a whole number or UTF-8 text.
using Cell = std::variant<std::monostate, std::int64_t, std::string>;

/// A cell whose text is kept by somebody else.
using CellView = std::variant<std::monostate, std::int64_t, std::string_view>;

inline CellView viewOf(const Cell& cell)
{
    return std::visit([](const auto& held) { return CellView{held}; }, cell);
}

/// How a member looks in a cell: empty optionals and dates are nothing; words, ids and dates are
/// text; yes and no are 1 and 0.
template <typename Member>
Cell toCell(const Member& member)
{
    if constexpr (IsOptional<Member>::value) {
        return member ? toCell(*member) : Cell{};
    } else if constexpr (std::is_same_v<Member, std::string>) {
        return member;
    } else if constexpr (std::is_same_v<Member, PartialDate>) {
        return member.isEmpty() ? Cell{} : Cell{toText(member)};
    } else if constexpr (IsId<Member>::value) {
        return member.text;
    } else if constexpr (std::is_enum_v<Member>) {
        return std::string{wordOf(member)};
    } else {
        static_assert(std::is_integral_v<Member>);
        return static_cast<std::int64_t>(member);
    }
}

/// Takes the member from a cell. False when the cell cannot mean it; the member is then as it was.
template <typename Member>
bool fromCell(Member& member, const CellView& cell)
{
    const auto* text = std::get_if<std::string_view>(&cell);
    const auto* number = std::get_if<std::int64_t>(&cell);
    if constexpr (IsOptional<Member>::value) {
        if (cell.index() == 0) {
            member.reset();
            return true;
        }
        typename IsOptional<Member>::inner inner{};
        const bool understood = fromCell(inner, cell);
        if (understood) {
            member = std::move(inner);
        }
        return understood;
    } else if constexpr (std::is_same_v<Member, std::string>) {
        return text != nullptr && (member = *text, true);
    } else if constexpr (std::is_same_v<Member, PartialDate>) {
        const auto date = text != nullptr ? parsePartialDate(*text) : std::nullopt;
        if (cell.index() == 0 || date) {
            member = date.value_or(PartialDate{});
            return true;
        }
        return false;
    } else if constexpr (IsId<Member>::value) {
        return text != nullptr && (member.text = *text, true);
    } else if constexpr (std::is_enum_v<Member>) {
        const auto word = text != nullptr ? fromWord<Member>(*text) : std::nullopt;
        return word && (member = *word, true);
    } else if constexpr (std::is_same_v<Member, bool>) {
        return number != nullptr && (*number == 0 || *number == 1) && (member = *number == 1, true);
    } else {
        static_assert(std::is_integral_v<Member>);
        const bool fits = number != nullptr && *number >= std::numeric_limits<Member>::min()
            && *number <= std::numeric_limits<Member>::max();
        return fits && (member = static_cast<Member>(*number), true);
    }
}

template <typename Member>
bool fromCell(Member& member, const Cell& cell)
{
    return fromCell(member, viewOf(cell));
}

/// Throws Error when a required member is empty or a number is out of its range; `subject` of the
/// error is the column.
template <RecordType Record>
void check(const Record& record)
{
    forEachColumn<Record>([&](const auto& column) {
        const Cell cell = toCell(record.*(column.member));
        const auto* text = std::get_if<std::string>(&cell);
        const bool empty = cell.index() == 0 || (text != nullptr && text->empty());
        if (empty && column.part != Part::Optional) {
            throw Error(
                Refusal::EmptyField,
                std::string(Table<Record>::name) + ": " + std::string(column.name)
                    + " must not be empty",
                std::string(column.name));
        }
        const auto* number = std::get_if<std::int64_t>(&cell);
        const bool bounded = column.least != 0 || column.most != 0;
        if (number != nullptr && bounded && (*number < column.least || *number > column.most)) {
            throw Error(
                Refusal::OutOfRange,
                std::string(Table<Record>::name) + ": " + std::string(column.name)
                    + " must be from " + std::to_string(column.least) + " to "
                    + std::to_string(column.most),
                std::string(column.name));
        }
    });
}

/// The name of the column that holds a member.
template <RecordType Record, typename Member>
std::string_view columnOf(Member Record::*member)
{
    std::string_view found;
    forEachColumn<Record>([&](const auto& column) {
        if constexpr (std::is_same_v<
                          std::remove_cvref_t<decltype(column.member)>,
                          Member Record::*>) {
            if (column.member == member) {
                found = column.name;
            }
        }
    });
    return found;
}

} // namespace asterism
