// SPDX-License-Identifier: MIT
#include "actions/hours_evidence.h"

#include "analysis/rows_by_id.h"
#include "interchange/csv_out.h"

#include <algorithm>

namespace asterism::actions {
namespace {

using Row = std::vector<std::string>;

/// "group_supervision" as it is said.
std::string spoken(std::string word)
{
    std::ranges::replace(word, '_', ' ');
    return word;
}

std::string numberOrNothing(const std::optional<int>& number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string namesOf(const std::vector<Id<Person>>& people, const RowsById<Person>& known)
{
    std::string names;
    for (const auto& id : people) {
        if (const Person* person = known.find(id)) {
            names += (names.empty() ? "" : ", ") + person->displayName;
        }
    }
    return names;
}

Row rowOf(const EvidenceLine& line, const RowsById<Person>& people)
{
    return {
        toText(line.date),
        spoken(line.kind),
        std::to_string(line.minutes),
        numberOrNothing(line.credited),
        numberOrNothing(line.groupSize),
        line.mode ? spoken(std::string(wordOf(*line.mode))) : std::string(),
        line.setting,
        namesOf(line.with, people),
        line.isSigned ? "yes" : "",
        "",
        ""};
}

Row rowOf(const HoursMonth& month)
{
    std::string kinds;
    for (const auto& kind : month.kinds) {
        kinds
            += (kinds.empty() ? "" : ", ") + spoken(kind.kind) + " " + std::to_string(kind.minutes);
    }
    const std::string state = !month.minimum ? ""
        : month.shortBy == 0 ? "minimum " + std::to_string(*month.minimum) + " reached"
                             : "minimum " + std::to_string(*month.minimum) + ", short by "
            + std::to_string(month.shortBy);
    return {
        "Month " + toText(month.month),
        kinds,
        std::to_string(month.minutes),
        numberOrNothing(month.credited),
        "",
        state};
}

} // namespace

std::string boardDecides()
{
    return "Your board's own page decides.";
}

std::string evidenceTable(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    const RowsById<Person> people(plan.of<Person>());
    std::vector<Row> rows;
    for (const auto& line : evidenceLines(plan, rules, from, to)) {
        rows.push_back(rowOf(line, people));
    }
    rows.push_back({});
    for (const auto& month : hoursByMonth(plan, rules, from, to)) {
        rows.push_back(rowOf(month));
    }
    rows.push_back({});
    rows.push_back({"Period", toText(from) + " to " + toText(to)});
    rows.push_back({"Rules", rules.title});
    for (const auto& sentence : rules.says) {
        rows.push_back({"", sentence});
    }
    if (!rules.source.empty()) {
        rows.push_back({"Read at", rules.source});
        rows.push_back({"Checked on", toText(rules.checkedOn)});
    }
    rows.push_back({"", boardDecides()});
    rows.push_back({});
    for (const auto* who : {"Supervisee", "Supervisor"}) {
        rows.push_back({who, "", "", "", "", "", "", "", "", "signature:", "date:"});
    }
    return writeCsv(
        {"Date or month",
         "Kind",
         "Minutes",
         "Credited minutes",
         "Group size agreed",
         "Format",
         "Setting",
         "With",
         "Signed",
         "Signature",
         "Signed on"},
        rows);
}

} // namespace asterism::actions
