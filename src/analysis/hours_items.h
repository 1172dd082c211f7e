// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/hours.h"

// What hours are counted from, whether it was a meeting or an entry. Not for others.

namespace asterism {

struct HoursItem {
    PartialDate date; ///< a day or a month
    std::string kind;
    int minutes = 0;
    std::optional<int> groupSize;
    std::string setting;
    std::optional<MeetingMode> mode;
    std::vector<Id<Person>> with;
    bool isSigned = false;
    bool isPlanned = false;
    bool isCarriedOver = false;

    /// A whole month counts when it begins in the period.
    bool isWithin(Day from, Day to) const
    {
        return *date.earliest() >= from && *date.earliest() <= to;
    }
};

/// Everything that has a day or a month, in the order of the days.
std::vector<HoursItem> hoursItems(const Plan& plan);

bool isAmong(const std::string& kind, const std::vector<std::string>& kinds);

/// Whether the kind is supervision or consultation, as against work with clients and training.
bool isSupervisionKind(const HourRules& rules, const std::string& kind);

} // namespace asterism
