// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTime>

#include "analysis/held_figures.h"
#include "domain/meeting.h"
#include "storage/reader.h"

#include <optional>

// Meetings in the words of the window.

namespace asterism::ui {

/// "17:00" of this computer; "" when no time was agreed.
QString timeWords(const Meeting& meeting);

/// "tomorrow, 17:00", "Tue, June 23"; "no day yet".
QString whenWords(const Meeting& meeting, Day today);

/// "Tue, June 23" within this year, else with the year. A month or year as it is.
QString dayWords(const PartialDate& date, Day today);

/// "Tue, Jun 23", "Wed, Sep 30, 2027": where a long month would be cut off.
QString narrowDayWords(const PartialDate& date, Day today);

/// "60 min"; "" for nothing.
QString lengthWords(std::optional<int> minutes);

/// The kind as it begins a line.
QString kindWords(const std::string& kind);

/// "Rosalind, June 23, 2026": what a step of the history is about.
std::string titleOf(const Reader& plan, const Meeting& meeting);

/// A time as it is typed: "17:00", "5 pm", "9". Nothing when it is none.
std::optional<QTime> readTime(const QString& typed);

/// The instant of a local day and time.
Instant instantOf(Day day, const QTime& time);
/// The IANA name of the zone of this computer.
std::string localZone();

/// The words that one's own list of kinds has: those in use, and a few to begin with.
QStringList kindsOf(const Reader& plan);

/// A prompt after a meeting, as a sentence of one's own.
QString words(CheckIn prompt);

/// The first line of a text, cut where it is too long.
QString firstLine(const std::string& text, int longest = 120);

} // namespace asterism::ui
