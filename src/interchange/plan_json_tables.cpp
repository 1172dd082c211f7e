// SPDX-License-Identifier: MIT
#include "interchange/plan_json_tables.h"

#include <bitset>

namespace asterism {
namespace {

template <typename Member>
bool isSaid(const Member& member)
{
    if constexpr (std::is_same_v<Member, std::string>) {
        return !member.empty();
    } else {
        return true;
    }
}

/// Moves what the file says into the member. False when it cannot mean that.
template <typename Member>
bool understand(Member& member, JsonValue& value)
{
    if constexpr (IsOptional<Member>::value) {
        typename IsOptional<Member>::inner inner{};
        const bool understood = understand(inner, value);
        if (understood) {
            member = std::move(inner);
        }
        return understood;
    } else {
        auto* text = std::get_if<std::string>(&value.cell);
        if (value.isTruth != std::is_same_v<Member, bool>) {
            return false;
        }
        if constexpr (std::is_same_v<Member, std::string>) {
            return text != nullptr && (member = std::move(*text), true);
        } else if constexpr (std::is_same_v<Member, Id<Profile>>) {
            return text != nullptr && *text == member.text;
        } else if constexpr (IsId<Member>::value) {
            return text != nullptr && isUuid(*text) && fromCell(member, value.cell);
        } else {
            return (text == nullptr || isSaid(*text)) && fromCell(member, value.cell);
        }
    }
}

template <typename Member>
bool isNumber()
{
    if constexpr (IsOptional<Member>::value) {
        return isNumber<typename IsOptional<Member>::inner>();
    } else {
        return std::is_same_v<Member, int>;
    }
}

template <RecordType Record, std::size_t at>
std::string takeInto(Record& row, JsonValue& value)
{
    constexpr auto column = std::get<at>(Table<Record>::columns);
    using Member = std::remove_cvref_t<decltype(row.*(column.member))>;
    const bool bounded = isNumber<Member>() && (column.least != 0 || column.most != 0);
    const auto* number = std::get_if<std::int64_t>(&value.cell);
    if (bounded && number != nullptr && !value.isTruth
        && (*number < column.least || *number > column.most)) {
        return "must be from " + std::to_string(column.least) + " to "
            + std::to_string(column.most);
    }
    if (!understand(row.*(column.member), value)) {
        return number != nullptr && !value.isTruth && isNumber<Member>() ? "is too large a number"
                                                                         : expectationOf<Member>();
    }
    return {};
}

template <RecordType Record>
class RecordReader : public TableReader {
public:
    explicit RecordReader(std::vector<Record>& records) : m_records(records) { }

    std::string_view name() const override { return Table<Record>::name; }
    std::size_t rows() const override { return m_records.size(); }

    void beginRow() override
    {
        m_records.emplace_back();
        m_seen.reset();
        m_next = 0;
    }

    std::optional<std::size_t> position(std::string_view column) override
    {
        // Columns mostly come in their own order, so the search begins where it last ended.
        for (std::size_t tried = 0; tried < count; ++tried) {
            const std::size_t at = (m_next + tried) % count;
            if (names[at] == column) {
                m_next = at + 1;
                return at;
            }
        }
        return std::nullopt;
    }

    std::string take(std::size_t column, JsonValue value) override
    {
        if (m_seen.test(column)) {
            return "is there twice";
        }
        m_seen.set(column);
        return takers[column](m_records.back(), value);
    }

    std::string endRow() override
    {
        std::string missing;
        std::size_t at = 0;
        forEachColumn<Record>([&](const auto& column) {
            const bool said = m_seen.test(at++) && isSaid(m_records.back().*(column.member));
            if (column.part != Part::Optional && !said && missing.empty()) {
                missing = std::string(column.name) + ": must not be empty";
            }
        });
        return missing;
    }

private:
    static constexpr std::size_t count = std::tuple_size_v<decltype(Table<Record>::columns)>;
    using Taker = std::string (*)(Record&, JsonValue&);

    template <std::size_t... at>
    static constexpr std::array<Taker, count> listTakers(std::index_sequence<at...>)
    {
        return {&takeInto<Record, at>...};
    }
    template <std::size_t... at>
    static constexpr std::array<std::string_view, count> listNames(std::index_sequence<at...>)
    {
        return {std::get<at>(Table<Record>::columns).name...};
    }

    static constexpr auto takers = listTakers(std::make_index_sequence<count>{});
    static constexpr auto names = listNames(std::make_index_sequence<count>{});

    std::vector<Record>& m_records;
    std::bitset<count> m_seen;
    std::size_t m_next = 0;
};

} // namespace

std::vector<std::unique_ptr<TableReader>> tableReaders(Plan& plan)
{
    std::vector<std::unique_ptr<TableReader>> readers;
    forEachRecord([&]<typename Record>() {
        readers.push_back(std::make_unique<RecordReader<Record>>(plan.of<Record>()));
    });
    return readers;
}

} // namespace asterism
