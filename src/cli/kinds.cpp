// SPDX-License-Identifier: MIT
#include "cli/kinds.h"

#include <array>

namespace asterism::cli {
namespace {

struct Kind {
    std::string_view many;
    std::string_view one;
    std::string_view table;
};

constexpr std::array kinds{
    Kind{"people", "person", "person"},
    Kind{"relationships", "relationship", "relationship"},
    Kind{"goals", "goal", "goal"},
    Kind{"needs", "need", "need"},
    Kind{"values", "value", "value"},
    Kind{"supports", "support", "support"},
    Kind{"statements", "statement", "statement"},
    Kind{"meetings", "meeting", "meeting"},
    Kind{"promises", "promise", "commitment"},
    Kind{"exchanges", "exchange", "exchange"},
    Kind{"outreach", "thread", "outreach"},
    Kind{"agreements", "agreement", "agreement"},
    Kind{"groups", "group", "peer_group"},
    Kind{"hours", "hour", "hours_entry"},
};

} // namespace

std::string tableOf(std::string_view word)
{
    for (const auto& kind : kinds) {
        if (word == kind.many || word == kind.one) {
            return std::string(kind.table);
        }
    }
    std::string found;
    forEachRecord([&]<typename Record>() {
        if (Table<Record>::name == word) {
            found = word;
        }
    });
    return found;
}

std::string everyKind()
{
    std::string list;
    for (const auto& kind : kinds) {
        list += list.empty() ? "" : ", ";
        list += kind.many;
    }
    return list;
}

} // namespace asterism::cli
