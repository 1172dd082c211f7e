// SPDX-License-Identifier: MIT
#pragma once

#include "domain/dates.h"
#include "domain/meeting.h"
#include "interchange/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// iCalendar (RFC 5545): strict in what is written, lenient in what is read.

namespace asterism {

enum class CalendarKind { Event, Todo, Journal };
template <>
struct Vocabulary<CalendarKind> {
    static constexpr auto words = asterism::words({"event", "todo", "journal"});
};

/// One thing to be put into a calendar. Whoever makes it takes care that no word in it tells of a
/// client: everything here leaves the program.
struct CalendarEntry {
    std::string uid;                         ///< stable: of the row that it is about
    CalendarKind kind = CalendarKind::Event; ///< Event or Todo
    std::string title;
    Day day;                         ///< the local day; of a Todo the day until which
    std::optional<Instant> startsAt; ///< the instant, when a time was agreed; never for a Todo
    std::optional<int> minutes;
    std::string place;
    bool isTentative = false;
    bool isCancelled = false;
    bool takesTime = true; ///< whether others see one as busy
    int sequence = 0;      ///< rises with every change; 0 at first
    Instant changedAt = 0; ///< when it was last found changed

    bool operator==(const CalendarEntry&) const = default;
};

/// The bytes of an .ics file: CR LF, lines of at most 75 octets, times in UTC, no METHOD and
/// nobody invited, a quiet reminder with each. "" for no entries: an empty calendar is none, and no
/// file should be made.
std::string writeCalendar(const std::vector<CalendarEntry>& entries, Instant now);

/// What a file says of one event, to-do or journal entry.
struct FoundEvent {
    std::string uid;            ///< "" when it has none
    std::optional<Day> changes; ///< the day in a series in whose place it stands
    std::string summary;
    std::string starts; ///< "2026-06-23", "2026-06-23T10:00:00Z" or with an offset; "" for none
    CalendarKind kind = CalendarKind::Event;
    std::optional<Day> day;          ///< the local day where it takes place
    std::optional<Instant> startsAt; ///< nothing for whole days and times without a zone
    std::string timeZone;            ///< IANA name; "" for none
    std::optional<int> minutes;
    std::string place;
    std::vector<std::string> mailAddresses; ///< of who invites and who is invited
    std::vector<Day> repeats; ///< the days of a series, the first of them `day`; some years at most
    bool isCancelled = false;
    bool takesTime = true; ///< not a birthday or another day that only reminds of something

    bool operator==(const FoundEvent&) const = default;
};

struct FoundCalendar {
    std::vector<FoundEvent> events; ///< in the order of the file
    std::vector<Problem> problems;
};

/// Whether the bytes are meant as iCalendar.
bool looksLikeCalendar(std::string_view bytes);

/// Everything that can be read. Never throws: what cannot be read is a problem of its own.
FoundCalendar readCalendar(std::string_view bytes);

/// The row that an event becomes: the same at every reading, so that nothing comes in twice. An
/// event that we wrote finds its own row again, and one that stands in the place of a day of a
/// series the row of that day. Nothing without a UID.
std::optional<Id<Meeting>> meetingIdFor(const FoundEvent& event, std::optional<Day> repeat = {});

} // namespace asterism
