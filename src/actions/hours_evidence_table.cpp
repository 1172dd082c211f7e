// SPDX-License-Identifier: MIT
#include "actions/hours_evidence.h"
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

std::string joined(const std::vector<std::string>& names)
{
    std::string all;
    for (const auto& name : names) {
        all += (all.empty() ? "" : ", ") + name;
    }
    return all;
}

Row rowOf(const EvidenceLine& line, const std::vector<std::string>& with)
{
    return {
        toText(line.date),
        spoken(line.kind),
        std::to_string(line.minutes),
        numberOrNothing(line.credited),
        numberOrNothing(line.groupSize),
        line.mode ? spoken(std::string(wordOf(*line.mode))) : std::string(),
        line.setting,
        joined(with),
        line.isSigned ? "yes" : ""};
}

std::string stateOf(const HoursMonth& month)
{
    if (!month.minimum) {
        return "";
    }
    const std::string minimum = "minimum " + std::to_string(*month.minimum);
    return month.shortBy == 0 ? minimum + " reached"
                              : minimum + ", short by " + std::to_string(month.shortBy);
}

Row rowOf(const HoursMonth& month)
{
    std::string kinds;
    for (const auto& kind : month.kinds) {
        kinds
            += (kinds.empty() ? "" : ", ") + spoken(kind.kind) + " " + std::to_string(kind.minutes);
    }
    return {
        "Month " + toText(month.month),
        kinds,
        std::to_string(month.minutes),
        numberOrNothing(month.credited),
        "",
        stateOf(month)};
}

Row rowOf(const EvidenceSum& sum)
{
    return {
        "Sum",
        spoken(sum.kind),
        std::to_string(sum.minutes),
        numberOrNothing(sum.credited),
        "",
        sum.carriedOver > 0 ? "carried over before: " + std::to_string(sum.carriedOver) : ""};
}

void addRules(std::vector<Row>& rows, const Evidence& evidence)
{
    if (!evidence.name.empty()) {
        rows.push_back({"Hours of", evidence.name});
    }
    rows.push_back({"Period", toText(evidence.from) + " to " + toText(evidence.to)});
    rows.push_back({"Rules", evidence.rules.title});
    for (const auto& sentence : evidence.rules.says) {
        rows.push_back({"", sentence});
    }
    if (!evidence.rules.source.empty()) {
        rows.push_back({"Read at", evidence.rules.source});
        rows.push_back({"Checked on", toText(evidence.rules.checkedOn)});
    }
    rows.push_back({"", boardDecides()});
}

} // namespace

std::string evidenceTable(const Evidence& evidence)
{
    std::vector<Row> rows;
    for (std::size_t at = 0; at < evidence.lines.size(); ++at) {
        rows.push_back(rowOf(evidence.lines[at], evidence.with[at]));
    }
    rows.push_back({});
    for (const auto& month : evidence.months) {
        rows.push_back(rowOf(month));
    }
    rows.push_back({});
    for (const auto& sum : evidence.sums) {
        rows.push_back(rowOf(sum));
    }
    rows.push_back({});
    addRules(rows, evidence);
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

std::string evidenceTable(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    return evidenceTable(evidenceOf(plan, rules, from, to));
}

} // namespace asterism::actions
