// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include "analysis/hours.h"
#include "analysis/hours_limits.h"

#include <optional>
#include <string>
#include <vector>

// Hours as people say and type them, and what the rules make of them in sentences.

namespace asterism::ui {

/// The kinds of hours that there are words for, in the order in which they are offered.
const std::vector<std::string>& hourKinds();

/// "Individual supervision"; one's own word as it is.
QString hourKindWords(const std::string& kind);

/// "1:30 h" of 90 minutes.
QString inHours(int minutes);

/// What somebody typed: "1:30", "1.5", "2 h", "1 h 30", "90 min". A bare number is hours. Nothing
/// when it makes no sense.
std::optional<int> readMinutes(const QString& typed);

/// "March 2026"
QString monthWords(const PartialDate& month);

/// What a month has to its minimum, in few words: "reached", or what is still missing.
QString monthState(const HoursMonth& month, Day today);

/// The same as a sentence, with what would mend it; "" for a month that lacks nothing.
QString monthSentence(const HoursMonth& month, Day today);

/// What the rules look at beyond the months, a sentence each: ratio, averages, sums, weeks, gaps
/// and weeks that are too full, and what was carried over.
QStringList rulesLookAt(const Plan& plan, const HourRules& rules, Day from, Day to);

/// "Read at …, checked on …. Your board's own page decides."
QString sourceWords(const HourRules& rules);

/// "March 1, 2026 – June 30, 2026"
QString periodWords(Day from, Day to);

} // namespace asterism::ui
