// SPDX-License-Identifier: MIT
#include "domain/cells.h"
#include "interchange/plan_json.h"
#include "interchange/plan_json_text.h"

#include <algorithm>
#include <ostream>

namespace asterism {
namespace {

// Large enough that the stream is seldom called, small enough to be no burden.
constexpr std::size_t chunkSize = 1U << 16U;

/// How two values of a key compare in the plan file: as texts.
template <typename Member>
int compareKeys(const Member& one, const Member& other)
{
    if constexpr (IsId<Member>::value) {
        return one.text.compare(other.text);
    } else if constexpr (std::is_enum_v<Member>) {
        return wordOf(one).compare(wordOf(other));
    } else {
        return one.compare(other);
    }
}

template <RecordType Record>
bool comesBefore(const Record* one, const Record* other)
{
    int order = 0;
    forEachColumn<Record>([&](const auto& column) {
        using Member = std::remove_cvref_t<decltype(one->*(column.member))>;
        if constexpr (
            IsId<Member>::value || std::is_enum_v<Member> || std::is_same_v<Member, std::string>) {
            if (order == 0 && column.part == Part::Key) {
                order = compareKeys(one->*(column.member), other->*(column.member));
            }
        }
    });
    return order < 0;
}

template <RecordType Record>
std::vector<const Record*> inKeyOrder(const std::vector<Record>& rows)
{
    std::vector<const Record*> order;
    order.reserve(rows.size());
    for (const auto& row : rows) {
        order.push_back(&row);
    }
    if (!std::is_sorted(order.begin(), order.end(), comesBefore<Record>)) {
        std::stable_sort(order.begin(), order.end(), comesBefore<Record>);
    }
    return order;
}

template <typename Member>
bool isEmpty(const Member& member)
{
    if constexpr (IsOptional<Member>::value) {
        return !member;
    } else if constexpr (std::is_same_v<Member, std::string>) {
        return member.empty();
    } else if constexpr (std::is_same_v<Member, PartialDate>) {
        return member.isEmpty();
    } else {
        return false;
    }
}

template <typename Member>
void appendValue(std::string& json, const Member& member)
{
    if constexpr (IsOptional<Member>::value) {
        appendValue(json, *member);
    } else if constexpr (std::is_same_v<Member, std::string>) {
        appendQuoted(json, member);
    } else if constexpr (std::is_same_v<Member, bool>) {
        json += member ? "true" : "false";
    } else if constexpr (std::is_integral_v<Member>) {
        json += std::to_string(member);
    } else if constexpr (IsId<Member>::value) {
        appendQuoted(json, member.text);
    } else if constexpr (std::is_enum_v<Member>) {
        appendQuoted(json, wordOf(member));
    } else {
        appendQuoted(json, toText(member));
    }
}

template <RecordType Record>
void appendRow(std::string& json, const Record& row)
{
    char separator = '{';
    forEachColumn<Record>([&](const auto& column) {
        const auto& member = row.*(column.member);
        if (isEmpty(member)) {
            return;
        }
        json += separator;
        json += separator == ',' ? " \"" : "\"";
        json += column.name;
        json += "\": ";
        appendValue(json, member);
        separator = ',';
    });
    json += '}';
}

template <RecordType Record>
void writeTable(const std::vector<Record>& rows, std::string& json, std::ostream& out)
{
    if (rows.empty()) {
        return;
    }
    json += ",\n\"";
    json += Table<Record>::name;
    json += "\": [";
    const char* separator = "\n  ";
    for (const Record* row : inKeyOrder(rows)) {
        json += separator;
        appendRow(json, *row);
        separator = ",\n  ";
        if (json.size() > chunkSize) {
            out.write(json.data(), static_cast<std::streamsize>(json.size()));
            json.clear();
        }
    }
    json += "\n]";
}

} // namespace

void writePlan(const Plan& plan, std::ostream& out)
{
    std::string json = "{\n\"format\": ";
    appendQuoted(json, planJsonFormat);
    json += ",\n\"version\": " + std::to_string(planJsonVersion);
    forEachRecord([&]<typename Record>() { writeTable(plan.of<Record>(), json, out); });
    json += "\n}\n";
    out.write(json.data(), static_cast<std::streamsize>(json.size()));
}

} // namespace asterism
