// SPDX-License-Identifier: MIT
#pragma once

#include "domain/dates.h"
#include "domain/id.h"
#include "domain/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

// What a kind of row consists of is said once, beside its struct, as a list of columns. Storing,
// reading, exporting, importing and the generic tests all follow that list.

namespace asterism {

enum class Part {
    Key,      ///< names the row and never changes; several columns make a compound key
    Required, ///< must not be empty
    Optional,
};

/// One column of a record: its name in the file and the member that holds it.
template <typename Record, typename Member>
struct Column {
    std::string_view name;
    Member Record::*member;
    Part part = Part::Optional;
    int least = 0; ///< smallest and largest number allowed; both 0: any
    int most = 0;
};

template <typename Record, typename Member>
constexpr auto key(std::string_view name, Member Record::*member)
{
    return Column<Record, Member>{name, member, Part::Key};
}

template <typename Record, typename Member>
constexpr auto required(std::string_view name, Member Record::*member)
{
    return Column<Record, Member>{name, member, Part::Required};
}

template <typename Record, typename Member>
constexpr auto column(std::string_view name, Member Record::*member)
{
    return Column<Record, Member>{name, member};
}

/// A number from `least` to `most`.
template <typename Record, typename Member>
constexpr auto within(std::string_view name, Member Record::*member, int least, int most)
{
    return Column<Record, Member>{name, member, Part::Optional, least, most};
}

/// Specialised for every record: `name` of the table and `columns`, a tuple of Column.
template <typename Record>
struct Table;

template <typename Type>
concept RecordType = requires
{
    Table<Type>::name;
    Table<Type>::columns;
};

/// A record with an id of its own, as against a link that is named by what it links.
template <typename Type>
concept Entity = RecordType<Type> && requires(Type record)
{
    record.id;
};

/// Calls `visit(column)` for each column of the record, in the order of the table.
template <RecordType Record, typename Visit>
constexpr void forEachColumn(Visit&& visit)
{
    std::apply([&](const auto&... each) { (visit(each), ...); }, Table<Record>::columns);
}

template <typename Type>
struct IsId : std::false_type {
};
template <typename Target>
struct IsId<Id<Target>> : std::true_type {
    using target = Target;
};

template <typename Type>
struct IsOptional : std::false_type {
};
template <typename Inner>
struct IsOptional<std::optional<Inner>> : std::true_type {
    using inner = Inner;
};

} // namespace asterism
