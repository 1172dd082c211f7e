// SPDX-License-Identifier: MIT
#include "storage/orphans.h"

#include "domain/plan.h"
#include "storage/connection.h"

namespace asterism {
namespace {

template <typename Member>
struct Target : std::false_type {
};
template <typename Record>
struct Target<Id<Record>> : std::true_type {
    using record = Record;
};
template <typename Record>
struct Target<std::optional<Id<Record>>> : std::true_type {
    using record = Record;
};

template <typename Record, typename Member>
std::string mendSentence(const Column<Record, Member>& column)
{
    const std::string table(Table<Record>::name);
    const std::string name(column.name);
    const std::string lost = " WHERE " + name + " IS NOT NULL AND " + name
        + " NOT IN (SELECT id FROM " + std::string(Table<typename Target<Member>::record>::name)
        + ")";
    if constexpr (IsOptional<Member>::value) {
        return "UPDATE " + table + " SET " + name + " = NULL" + lost;
    } else {
        return "DELETE FROM " + table + lost;
    }
}

template <RecordType Record, typename Visit>
void forEachLink(Visit&& visit)
{
    forEachColumn<Record>([&]<typename Member>(const Column<Record, Member>& column) {
        if constexpr (Target<Member>::value) {
            if (column.name != "id") {
                visit(column);
            }
        }
    });
}

} // namespace

void mendOrphans(Connection& connection)
{
    // In the order of the tables, so that what a dropped row leaves behind is met later; a second
    // pass for rows that lead to their own kind.
    for (int pass = 0; pass < 2; ++pass) {
        forEachRecord([&]<typename Record>() {
            forEachLink<Record>(
                [&](const auto& column) { connection.execute(mendSentence(column).c_str()); });
        });
    }
}

} // namespace asterism
