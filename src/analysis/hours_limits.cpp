// SPDX-License-Identifier: MIT
#include "analysis/hours_limits.h"

#include "analysis/hours_items.h"

#include <algorithm>
#include <map>
#include <set>

namespace asterism {
namespace {

constexpr std::chrono::days aWeek(7);

Day dayOf(const HoursItem& item)
{
    return *item.date.earliest();
}

/// What took place on a day of the period that is known.
std::vector<HoursItem> itemsByDay(const Plan& plan, Day from, Day to)
{
    auto items = hoursItems(plan);
    std::erase_if(items, [&](const HoursItem& item) {
        return item.isPlanned || item.isCarriedOver || !item.date.isWhole()
            || !item.isWithin(from, to);
    });
    return items;
}

Day mondayOf(Day day)
{
    return day - std::chrono::days(std::chrono::weekday(day).iso_encoding() - 1);
}

int minutesBetween(const std::map<Day, int>& minutes, Day from, Day end)
{
    int sum = 0;
    for (auto at = minutes.lower_bound(from); at != minutes.end() && at->first < end; ++at) {
        sum += at->second;
    }
    return sum;
}

} // namespace

std::vector<FullWeek> fullWeeks(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    std::vector<FullWeek> full;
    if (!rules.weekLimit) {
        return full;
    }
    std::map<Day, int> minutes;
    for (const auto& item : itemsByDay(plan, from, to)) {
        if (isAmong(item.kind, rules.weekLimit->kinds)) {
            minutes[dayOf(item)] += item.minutes;
        }
    }
    for (auto at = minutes.begin(); at != minutes.end();) {
        const Day first = at->first;
        const int sum = minutesBetween(minutes, first, first + aWeek);
        if (sum > rules.weekLimit->minutes) {
            full.push_back({first, sum, sum - rules.weekLimit->minutes});
            at = minutes.lower_bound(first + aWeek);
        } else {
            ++at;
        }
    }
    return full;
}

std::vector<SupervisionGap> supervisionGaps(
    const Plan& plan, const HourRules& rules, Day from, Day to)
{
    std::vector<SupervisionGap> gaps;
    std::optional<Day> last;
    const auto see = [&](Day day) {
        const int days = last ? daysBetween(*last, day) : 0;
        if (days > rules.mostDaysBetween.value_or(days)) {
            gaps.push_back({*last, day, days});
        }
        last = day;
    };
    for (const auto& item : itemsByDay(plan, from, to)) {
        if (creditOf(rules, item.kind, item.minutes, item.groupSize.value_or(1)) > 0) {
            see(dayOf(item));
        }
    }
    if (last) {
        see(to);
    }
    return gaps;
}

std::optional<WeeksSoFar> weeksSoFar(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    if (!rules.weeks) {
        return std::nullopt;
    }
    std::set<Day> weeks;
    std::set<Day> alone;
    const Day since = std::max(from, countsSince(rules, to).value_or(from));
    for (const auto& item : itemsByDay(plan, since, to)) {
        if (item.minutes > 0 && isAmong(item.kind, rules.weeks->kinds)) {
            weeks.insert(mondayOf(dayOf(item)));
            if (rules.units && isAmong(item.kind, rules.units->alone)) {
                alone.insert(mondayOf(dayOf(item)));
            }
        }
    }
    return WeeksSoFar{
        static_cast<int>(weeks.size()),
        rules.weeks->weeks,
        static_cast<int>(alone.size()),
        rules.weeks->weeksAlone};
}

} // namespace asterism
