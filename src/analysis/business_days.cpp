// SPDX-License-Identifier: MIT
#include "analysis/business_days.h"

namespace asterism {

bool isBusinessDay(Day day, const Holidays& holidays)
{
    const std::chrono::weekday weekday{day};
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday
        && !holidays.contains(day);
}

Day addBusinessDays(Day from, int count, const Holidays& holidays)
{
    Day day = from;
    for (int left = count; left > 0; --left) {
        do {
            day += std::chrono::days{1};
        } while (!isBusinessDay(day, holidays));
    }
    return day;
}

} // namespace asterism
