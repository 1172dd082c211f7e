// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include "domain/dates.h"

#include <optional>

// Dates as people say and type them. Today is always an argument.

namespace asterism::ui {

QDate toQDate(Day day);
Day toDay(const QDate& date);

/// "today", "yesterday", "12 days ago", "5 weeks ago", "tomorrow", "in 3 weeks". A month or a year
/// is said as it is: "May 2024".
QString relative(const PartialDate& date, Day today);

/// How long it has been, without "ago": "12 days", "5 weeks", "3 months", "2 years".
QString span(int days);

/// "May 17, 2024", "May 2024", "2024" in the order of the user's language; "" when empty.
QString plainDate(const PartialDate& date);

/// "Friday, May 17, 2024": for tooltips and details.
QString exactDate(const PartialDate& date);

/// "May 17" within the year of today, else plainDate().
QString shortDate(const PartialDate& date, Day today);

/// "it is 21:40 there"; "" for a zone that nobody knows.
QString clockThere(const QString& ianaZone, Instant now);

/// Which way a day without a year leans when it is typed: a birthday of the tie, a plan, or either.
enum class Leaning { Nearest, Past, Future };

/// What somebody typed: "2024", "May 2024", "5/17/2024", "17 May", "yesterday", "in 3 weeks",
/// "2 months ago", "next Tuesday". "" is the empty date; nothing when it makes no sense.
std::optional<PartialDate> readDate(
    const QString& typed, Day today, Leaning leaning = Leaning::Nearest);

} // namespace asterism::ui
