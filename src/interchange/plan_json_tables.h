// SPDX-License-Identifier: MIT
#pragma once

#include "domain/cells.h"
#include "domain/plan.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asterism {

/// What a file says for one member of a row. Yes and no are a number as a cell, so they are marked.
struct JsonValue {
    Cell cell;
    bool isTruth = false;
};

/// Takes the rows of one table from a file, member by member. Whatever does not fit is answered
/// with the reason; an empty answer means that all is well.
class TableReader {
public:
    virtual ~TableReader() = default;

    virtual std::string_view name() const = 0;
    virtual std::size_t rows() const = 0;

    virtual void beginRow() = 0;
    /// Nothing when there is no column of this name.
    virtual std::optional<std::size_t> position(std::string_view column) = 0;
    virtual std::string take(std::size_t column, JsonValue value) = 0;
    /// The answer begins with the name of the column that is missing.
    virtual std::string endRow() = 0;
};

/// One for each kind of row, in order; they fill `plan`, which must outlive them.
std::vector<std::unique_ptr<TableReader>> tableReaders(Plan& plan);

/// What may stand for a member, as a reason: "must be true or false".
template <typename Member>
std::string expectationOf()
{
    if constexpr (IsOptional<Member>::value) {
        return expectationOf<typename IsOptional<Member>::inner>();
    } else if constexpr (std::is_same_v<Member, std::string>) {
        return "must be text";
    } else if constexpr (std::is_same_v<Member, bool>) {
        return "must be true or false";
    } else if constexpr (std::is_integral_v<Member>) {
        return "must be a whole number";
    } else if constexpr (IsId<Member>::value) {
        return "must be an id, 36 characters of 0–9, a–f and -";
    } else if constexpr (std::is_enum_v<Member>) {
        std::string list;
        for (const auto word : Vocabulary<Member>::words) {
            list += list.empty() ? "must be one of " : ", ";
            list += word;
        }
        return list;
    } else {
        return "must be a date such as 2026, 2026-05 or 2026-05-17";
    }
}

} // namespace asterism
