// SPDX-License-Identifier: MIT
#include "analysis/last_meetings.h"

#include <algorithm>

namespace asterism {
namespace {

constexpr int week = 7;
constexpr int lastMeetings = 2;

Day weekdayUntil(Day day)
{
    const auto weekday = std::chrono::weekday(day);
    if (weekday == std::chrono::Saturday) {
        return day - std::chrono::days(1);
    }
    return weekday == std::chrono::Sunday ? day - std::chrono::days(2) : day;
}

} // namespace

std::vector<Day> lastMeetingDays(
    Day end, std::optional<int> cadenceDays, Day today, int plannedAlready)
{
    const int apart = std::clamp(cadenceDays.value_or(2 * week), week, 2 * week);
    std::vector<Day> days;
    Day next = weekdayUntil(end);
    for (int count = plannedAlready; count < lastMeetings && next > today; ++count) {
        days.insert(days.begin(), next);
        next = weekdayUntil(next - std::chrono::days(apart));
    }
    return days;
}

} // namespace asterism
