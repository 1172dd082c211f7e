// SPDX-License-Identifier: MIT
#pragma once

#include "domain/cells.h"
#include "domain/plan.h"

#include <random>
#include <set>

// Plans full of rows that mean nothing and are allowed: every kind of row, every column, every word
// of every vocabulary, texts of the unpleasant sort. What holds for these holds for real ones.

namespace asterism::test {

class PlanDice {
public:
    explicit PlanDice(std::uint32_t seed) : m_random(seed) { }

    /// From 0 to `rows` rows of each kind, links that lead to rows which are there.
    Plan plan(int rows)
    {
        Plan plan;
        forEachRecord([&]<typename Record>() { fill<Record>(plan, rows); });
        return plan;
    }

    int number(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }

    /// One in `of`.
    bool happens(int of) { return number(1, of) == 1; }

    std::string text()
    {
        static const std::vector<std::string> pieces{
            "Ann",
            " ",
            "ß",
            "Łódź",
            "née",
            "\n",
            "\t",
            "\"",
            "\\",
            "/",
            "{",
            "}",
            "%1",
            "<b>",
            "\x01",
            "\x7F",
            "’",
            "—",
            "日本語",
            "🌟",
            "\xE2\x80\xA8",
            "\xC2\x85",
            "a\u0301",
            "0",
            "null",
            "''",
            ";",
            "\r\n",
            "בית",
            "\xEF\xBF\xBD",
            "Every other Tuesday, when it suits"};
        std::string text;
        for (int left = number(0, 6); left > 0; --left) {
            text
                += pieces[static_cast<std::size_t>(number(0, static_cast<int>(pieces.size()) - 1))];
        }
        return text;
    }

    PartialDate date()
    {
        const int year = number(1, 20) == 1 ? number(1, lastYear) : number(1990, 2040);
        const auto month = static_cast<unsigned>(number(1, 12));
        const auto dayOfMonth = static_cast<unsigned>(number(1, 28));
        switch (number(0, 4)) {
        case 0:
            return {};
        case 1:
            return {year};
        case 2:
            return {year, month};
        default:
            return {year, month, dayOfMonth};
        }
    }

private:
    template <RecordType Record>
    void fill(Plan& plan, int rows)
    {
        auto& records = plan.of<Record>();
        if constexpr (std::is_same_v<Record, Profile>) {
            records.push_back(row<Record>(plan));
        } else {
            std::set<std::vector<Cell>> keys;
            for (int left = number(0, rows); left > 0; --left) {
                Record record = row<Record>(plan);
                if (isAllowed(record) && keys.insert(keyOf(record)).second) {
                    records.push_back(std::move(record));
                }
            }
        }
    }

    template <RecordType Record>
    Record row(const Plan& plan)
    {
        Record record;
        forEachColumn<Record>(
            [&](const auto& column) { roll(plan, column, record.*(column.member)); });
        if constexpr (std::is_same_v<Record, StarPlace>) {
            record.subject = anyId<Need>(plan).text;
        } else if constexpr (std::is_same_v<Record, Acquaintance>) {
            if (record.other < record.one) {
                std::swap(record.one, record.other);
            }
        }
        return record;
    }

    /// A link whose target kind has no row cannot be made.
    template <RecordType Record>
    static bool isAllowed(const Record& record)
    {
        bool allowed = true;
        forEachColumn<Record>([&](const auto& column) {
            const Cell cell = toCell(record.*(column.member));
            const auto* text = std::get_if<std::string>(&cell);
            allowed
                = allowed && (column.part == Part::Optional || text == nullptr || !text->empty());
        });
        if constexpr (std::is_same_v<Record, Acquaintance>) {
            allowed = allowed && record.one != record.other;
        }
        return allowed;
    }

    template <RecordType Record>
    static std::vector<Cell> keyOf(const Record& record)
    {
        std::vector<Cell> key;
        forEachColumn<Record>([&](const auto& column) {
            if (column.part == Part::Key) {
                key.push_back(toCell(record.*(column.member)));
            }
        });
        return key;
    }

    template <typename Column, typename Member>
    void roll(const Plan& plan, const Column& column, Member& member)
    {
        if constexpr (IsOptional<Member>::value) {
            typename IsOptional<Member>::inner inner{};
            roll(plan, column, inner);
            if (happens(2) && !isMissing(inner)) {
                member = inner;
            }
        } else if constexpr (std::is_same_v<Member, std::string>) {
            member = text();
            if (member.empty() && column.part != Part::Optional) {
                member = "x" + std::to_string(number(1, 1000000));
            }
        } else if constexpr (std::is_same_v<Member, PartialDate>) {
            member = date();
        } else if constexpr (std::is_same_v<Member, Id<Profile>>) {
            // There is one, and it keeps its name.
        } else if constexpr (IsId<Member>::value) {
            rollId(plan, column, member);
        } else if constexpr (std::is_enum_v<Member>) {
            const auto every = everyWord<Member>();
            member
                = every.at(static_cast<std::size_t>(number(0, static_cast<int>(every.size()) - 1)));
        } else if constexpr (std::is_same_v<Member, bool>) {
            member = happens(2);
        } else if constexpr (std::is_same_v<Member, int>) {
            const bool bounded = column.least != 0 || column.most != 0;
            member = bounded ? number(column.least, column.most) : number(-2000000000, 2000000000);
        } else {
            member = std::uniform_int_distribution<std::int64_t>(
                -4000000000000000, 4000000000000000)(m_random);
        }
    }

    template <typename Column, typename Target>
    void rollId(const Plan& plan, const Column& column, Id<Target>& member)
    {
        member = column.part == Part::Key && column.name == "id" ? uuid<Target>()
                                                                 : anyId<Target>(plan);
    }

    template <typename Target>
    static bool isMissing(const Id<Target>& id)
    {
        return id.isEmpty();
    }
    template <typename Member>
    static bool isMissing(const Member&)
    {
        return false;
    }

    template <typename Target>
    Id<Target> anyId(const Plan& plan)
    {
        const auto& rows = plan.of<Target>();
        return rows.empty()
            ? Id<Target>{}
            : rows[static_cast<std::size_t>(number(0, static_cast<int>(rows.size()) - 1))].id;
    }

    template <typename Target>
    Id<Target> uuid()
    {
        constexpr auto digits = "0123456789abcdef";
        std::string text = "019b0000-0000-7000-8000-000000000000";
        for (const std::size_t at :
             {9U, 10U, 11U, 12U, 15U, 16U, 17U, 20U, 21U, 22U, 24U, 25U, 26U, 27U, 28U, 29U}) {
            text[at] = digits[number(0, 15)];
        }
        return Id<Target>{text};
    }

    std::mt19937 m_random;
};

inline Plan randomPlan(std::uint32_t seed, int rows = 8)
{
    return PlanDice(seed).plan(rows);
}

} // namespace asterism::test
