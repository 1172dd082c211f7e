// SPDX-License-Identifier: MIT
#pragma once

#include "domain/cells.h"
#include "domain/plan.h"
#include "storage/reader.h"

#include <random>

// Rows of any kind, made up from their column lists: every word, odd letters, ranges to the edge.

namespace asterism::test {

using Random = std::mt19937;

inline int pick(Random& random, int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(random);
}

inline std::string someText(Random& random)
{
    static const std::vector<std::string> texts{
        "Ann",
        "Zoë Ångström-Łuk",
        "two words",
        "“quoted” 'text' \"here\"",
        "line one\nline two",
        "你好 שלום",
        "100 % of %1",
        "O'Neill; DROP TABLE person",
        "straße",
        "a much longer text that somebody might write after a meeting, about what stays with them"};
    return texts.at(static_cast<std::size_t>(pick(random, 0, static_cast<int>(texts.size()) - 1)))
        + " " + std::to_string(pick(random, 0, 999));
}

/// An id of an existing row; empty when there is none.
template <RecordType Target>
Id<Target> someId(Random& random, const Reader& plan)
{
    const auto rows = plan.all<Target>();
    if constexpr (Entity<Target>) {
        if (!rows.empty()) {
            return rows
                .at(static_cast<std::size_t>(pick(random, 0, static_cast<int>(rows.size()) - 1)))
                .id;
        }
    }
    return {};
}

inline PartialDate someDate(Random& random)
{
    const int year = pick(random, 2019, 2027);
    const auto month = static_cast<unsigned>(pick(random, 1, 12));
    switch (pick(random, 0, 3)) {
    case 0:
        return {};
    case 1:
        return {year};
    case 2:
        return {year, month};
    default:
        return {year, month, static_cast<unsigned>(pick(random, 1, 28))};
    }
}

/// A made-up row; nothing when something that it must lead to does not exist yet.
template <RecordType Record>
std::optional<Record> someRow(Random& random, const Reader& plan)
{
    Record record;
    bool possible = true;
    const auto fillOne
        = [&]<typename Member>(Member& member, const auto& column, auto&& self) -> void {
        if constexpr (IsOptional<Member>::value) {
            if (pick(random, 0, 1) == 0) {
                member.reset();
                return;
            }
            typename IsOptional<Member>::inner inner{};
            self(inner, column, self);
            member = inner;
            if constexpr (IsId<typename IsOptional<Member>::inner>::value) {
                if (inner.isEmpty()) {
                    member.reset();
                }
            }
        } else if constexpr (IsId<Member>::value) {
            if (column.name == "id") {
                if constexpr (!std::is_same_v<Record, Profile>) {
                    member = Member{newUuid()};
                }
                return;
            }
            member = someId<typename IsId<Member>::target>(random, plan);
            possible = possible && !(member.isEmpty() && column.part != Part::Optional);
        } else if constexpr (std::is_same_v<Member, std::string>) {
            const bool empty = column.part == Part::Optional && pick(random, 0, 2) == 0;
            member = empty ? std::string() : someText(random);
        } else if constexpr (std::is_same_v<Member, PartialDate>) {
            member = someDate(random);
        } else if constexpr (std::is_enum_v<Member>) {
            const int words = static_cast<int>(Vocabulary<Member>::words.size());
            member = static_cast<Member>(pick(random, 0, words - 1));
        } else if constexpr (std::is_same_v<Member, bool>) {
            member = pick(random, 0, 1) == 1;
        } else {
            const bool bounded = column.least != 0 || column.most != 0;
            member = static_cast<Member>(
                pick(random, bounded ? column.least : -1000, bounded ? column.most : 1000));
        }
    };
    forEachColumn<Record>(
        [&](const auto& column) { fillOne(record.*(column.member), column, fillOne); });
    if constexpr (std::is_same_v<Record, Person>) {
        record.introducedBy.reset();
    }
    if constexpr (std::is_same_v<Record, Acquaintance>) {
        possible = possible && record.one != record.other;
        if (record.other < record.one) {
            std::swap(record.one, record.other);
        }
    }
    return possible ? std::optional{record} : std::nullopt;
}

} // namespace asterism::test
