// SPDX-License-Identifier: MIT
#include "analysis/hours.h"

#include "analysis/hours_items.h"

#include <algorithm>
#include <map>
#include <set>

namespace asterism {
namespace {

constexpr int monthsInYear = 12;
constexpr int daysInWeek = 7;

int numberOf(const PartialDate& month)
{
    return month.year * monthsInYear + static_cast<int>(month.month) - 1;
}

PartialDate monthOf(int number)
{
    return {number / monthsInYear, static_cast<unsigned>(number % monthsInYear + 1)};
}

void addMinutes(std::vector<KindMinutes>& kinds, const std::string& kind, int minutes)
{
    const auto known = std::ranges::find(kinds, kind, &KindMinutes::kind);
    if (known == kinds.end()) {
        kinds.push_back({kind, minutes});
    } else {
        known->minutes += minutes;
    }
}

/// What one item adds to its month.
void addTo(HoursMonth& month, const HoursItem& item, const HourRules& rules)
{
    const bool isSupervision = isSupervisionKind(rules, item.kind);
    const auto credit = creditOf(rules, item.kind, item.minutes, item.groupSize);
    const int worth = rules.credit.empty() ? item.minutes : credit.value_or(0);
    if (item.isPlanned) {
        month.planned += isSupervision ? worth : 0;
        return;
    }
    addMinutes(month.kinds, item.kind, item.minutes);
    month.minutes += isSupervision ? item.minutes : 0;
    month.withoutSize += credit ? 0 : 1;
    if (month.credited) {
        *month.credited += credit.value_or(0);
    }
}

/// The size in which somebody last met for each kind: what would mend a month is told for it.
std::map<std::string, int> usualSizes(const std::vector<HoursItem>& items)
{
    std::map<std::string, int> sizes;
    for (const auto& item : items) {
        if (item.groupSize) {
            sizes[item.kind] = *item.groupSize;
        }
    }
    return sizes;
}

/// The fewest minutes of the kind that are worth so much; nothing when they are worth nothing.
std::optional<int> minutesWorth(
    const HourRules& rules, const std::string& kind, std::optional<int> size, int worth)
{
    constexpr int hour = 60;
    const auto credit = creditOf(rules, kind, hour * monthsInYear, size);
    if (!credit || *credit == 0) {
        return std::nullopt;
    }
    int minutes = worth * hour * monthsInYear / *credit;
    while (creditOf(rules, kind, minutes, size) < worth) {
        ++minutes;
    }
    return minutes;
}

std::vector<Mend> mendsFor(
    int shortBy, const HourRules& rules, const std::map<std::string, int>& sizes)
{
    std::vector<Mend> mends;
    for (const auto& rule : rules.credit) {
        const auto known = sizes.find(rule.kind);
        std::optional<int> size;
        if (!rule.groups.empty() && known != sizes.end()) {
            size = known->second;
        }
        if (const auto minutes = minutesWorth(rules, rule.kind, size, shortBy)) {
            mends.push_back({rule.kind, *minutes, size});
        }
    }
    return mends;
}

/// An hour of supervision for so many hours with clients; a broken minute is a whole one.
std::optional<int> minimumFor(const HoursMonth& month, const HourRules& rules)
{
    if (!rules.clientHoursPerHour) {
        return rules.monthlyMinimum;
    }
    int clientMinutes = 0;
    for (const auto& kind : month.kinds) {
        clientMinutes += isAmong(kind.kind, rules.clientKinds) ? kind.minutes : 0;
    }
    const int per = *rules.clientHoursPerHour;
    return std::max(rules.monthlyMinimum.value_or(0), (clientMinutes + per - 1) / per);
}

void compareWithMinimum(
    HoursMonth& month, const HourRules& rules, const std::map<std::string, int>& sizes)
{
    month.minimum = minimumFor(month, rules);
    if (!month.minimum || !month.credited || *month.credited >= *month.minimum) {
        return;
    }
    month.shortBy = *month.minimum - *month.credited;
    month.planMends = month.planned >= month.shortBy;
    month.mends = mendsFor(month.shortBy, rules, sizes);
}

Day mondayOf(Day day)
{
    const auto weekday = std::chrono::weekday(day).iso_encoding();
    return day - std::chrono::days(weekday - 1);
}

/// What a week has, while it is being added up.
struct WeekSum {
    int clientMinutes = 0;
    std::set<std::string> settings;
    double units = 0;
    bool hasAlone = false;
};

void addTo(WeekSum& week, const HoursItem& item, const HourRules& rules)
{
    if (isAmong(item.kind, rules.clientKinds)) {
        week.clientMinutes += item.minutes;
        week.settings.insert(item.setting);
    } else if (isAmong(item.kind, rules.units->alone)) {
        week.units += static_cast<double>(item.minutes) / rules.units->aloneMinutes;
        week.hasAlone = week.hasAlone || item.minutes > 0;
    } else if (isAmong(item.kind, rules.units->group)) {
        week.units += static_cast<double>(item.minutes) / rules.units->groupMinutes;
    }
}

UnitWeek weekFrom(Day monday, const WeekSum& sum, const UnitRule& rule, bool isKnown)
{
    UnitWeek week{monday, {}, {}, sum.units, 0, sum.hasAlone};
    if (isKnown) {
        week.clientMinutes = sum.clientMinutes;
        week.needed = static_cast<int>(sum.settings.size())
            + (sum.clientMinutes > rule.oneMoreAbove ? 1 : 0);
        week.shortBy = std::max(0.0, *week.needed - sum.units);
    }
    return week;
}

/// Adds an item to a sum, or to what is too old for it.
void addTo(HoursTotal& total, const HoursItem& item, std::optional<Day> since)
{
    const bool isOld = since && *item.date.earliest() < *since;
    (isOld ? total.tooOld : total.minutes) += item.minutes;
}

int sumOf(
    const std::vector<HoursItem>& items, const std::vector<std::string>& kinds, Day from, Day to)
{
    int sum = 0;
    for (const auto& item : items) {
        const bool counts = !item.isPlanned && !item.isCarriedOver && item.isWithin(from, to);
        sum += counts && isAmong(item.kind, kinds) ? item.minutes : 0;
    }
    return sum;
}

} // namespace

std::vector<HoursMonth> hoursByMonth(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    const auto items = hoursItems(plan);
    const auto sizes = usualSizes(items);
    const int first = numberOf(PartialDate(from));
    std::vector<HoursMonth> months;
    for (int number = first; number <= numberOf(PartialDate(to)); ++number) {
        HoursMonth month;
        month.month = monthOf(number);
        month.credited = rules.credit.empty() ? std::nullopt : std::optional{0};
        months.push_back(month);
    }
    for (const auto& item : items) {
        if (!item.isCarriedOver && item.isWithin(from, to)) {
            addTo(months.at(static_cast<std::size_t>(numberOf(item.date) - first)), item, rules);
        }
    }
    for (auto& month : months) {
        compareWithMinimum(month, rules, sizes);
    }
    return months;
}

std::vector<UnitWeek> unitsByWeek(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    std::map<Day, WeekSum> sums;
    std::set<int> monthsKeptWhole;
    if (!rules.units) {
        return {};
    }
    for (const auto& item : hoursItems(plan)) {
        if (item.isPlanned || item.isCarriedOver) {
            continue;
        }
        if (item.date.isWhole()) {
            addTo(sums[mondayOf(*item.date.earliest())], item, rules);
        } else if (isAmong(item.kind, rules.clientKinds)) {
            monthsKeptWhole.insert(numberOf(item.date));
        }
    }
    std::vector<UnitWeek> weeks;
    for (const auto& [monday, sum] : sums) {
        const PartialDate sunday(monday + std::chrono::days(daysInWeek - 1));
        const bool isKnown = !monthsKeptWhole.contains(numberOf(PartialDate(monday)))
            && !monthsKeptWhole.contains(numberOf(sunday));
        if (monday >= from && monday <= to && (sum.clientMinutes > 0 || sum.units > 0)) {
            weeks.push_back(weekFrom(monday, sum, *rules.units, isKnown));
        }
    }
    return weeks;
}

std::vector<HoursAverage> hoursAverages(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    const auto items = hoursItems(plan);
    const double weeks = (daysBetween(from, to) + 1.0) / daysInWeek;
    std::vector<HoursAverage> averages;
    for (const auto& rule : rules.averages) {
        const double perWeek = weeks > 0 ? sumOf(items, rule.kinds, from, to) / weeks : 0;
        averages.push_back({rule.title, perWeek, rule.minutesPerWeek});
    }
    return averages;
}

std::vector<HoursTotal> hoursTotals(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    const auto items = hoursItems(plan);
    const auto since = countsSince(rules, to);
    std::vector<HoursTotal> totals;
    for (const auto& rule : rules.totals) {
        HoursTotal total{rule.title, 0, rule.minutes, 0};
        for (const auto& item : items) {
            const bool counts = item.isCarriedOver ? *item.date.earliest() <= to
                                                   : item.isWithin(from, to) && !item.isPlanned;
            if (counts && isAmong(item.kind, rule.kinds)) {
                addTo(total, item, since);
            }
        }
        totals.push_back(std::move(total));
    }
    return totals;
}

std::optional<Day> countsSince(const HourRules& rules, Day to)
{
    if (!rules.countsForYears) {
        return std::nullopt;
    }
    const std::chrono::year_month_day last(to);
    auto first = last - std::chrono::years(*rules.countsForYears);
    if (!first.ok()) {
        first = first.year() / first.month() / std::chrono::last;
    }
    return Day(first);
}

SupervisionRatio supervisionRatio(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    SupervisionRatio ratio;
    for (const auto& item : hoursItems(plan)) {
        if (item.isPlanned || item.isCarriedOver || !item.isWithin(from, to)) {
            continue;
        }
        if (isAmong(item.kind, rules.clientKinds)) {
            ratio.clientMinutes += item.minutes;
        } else if (isSupervisionKind(rules, item.kind)) {
            ratio.supervisionMinutes += item.minutes;
        }
    }
    if (ratio.supervisionMinutes > 0 && ratio.clientMinutes > 0) {
        ratio.clientPerSupervision
            = static_cast<double>(ratio.clientMinutes) / ratio.supervisionMinutes;
    }
    return ratio;
}

std::vector<EvidenceLine> evidenceLines(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    std::vector<EvidenceLine> lines;
    for (const auto& item : hoursItems(plan)) {
        if (item.isPlanned || item.isCarriedOver || !item.isWithin(from, to)) {
            continue;
        }
        EvidenceLine line;
        line.date = item.date;
        line.kind = item.kind;
        line.minutes = item.minutes;
        if (!rules.credit.empty() && isSupervisionKind(rules, item.kind)) {
            line.credited = creditOf(rules, item.kind, item.minutes, item.groupSize);
        }
        line.groupSize = item.groupSize;
        line.mode = item.mode;
        line.setting = item.setting;
        line.with = item.with;
        line.isSigned = item.isSigned;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::optional<std::pair<Day, Day>> daysWithHours(const Plan& plan)
{
    std::optional<std::pair<Day, Day>> days;
    for (const auto& item : hoursItems(plan)) {
        if (item.isPlanned || item.isCarriedOver) {
            continue;
        }
        const Day begins = *item.date.earliest();
        const Day ends = *item.date.latest();
        days = days ? std::pair{std::min(days->first, begins), std::max(days->second, ends)}
                    : std::pair{begins, ends};
    }
    return days;
}

} // namespace asterism
