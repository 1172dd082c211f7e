// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/dates_ahead.h"
#include "interchange/calendar.h"
#include "storage/store.h"

#include <optional>
#include <string>
#include <vector>

// What of the plan goes into a calendar, and what comes from one.

namespace asterism::actions {

struct CalendarOptions {
    bool withNames = false;          ///< who, and where; never of somebody sensitive
    std::optional<Id<Meeting>> only; ///< this meeting and nothing else
};

/// The dates ahead as entries, without a sequence. Titles are of our own words and the kinds of
/// meetings that the plan knows by more than one meeting: no purpose, promise or note is in them.
std::vector<CalendarEntry> calendarEntries(
    const Plan& plan,
    Day today,
    const CalendarOptions& options = {},
    const FollowUpRhythm& rhythm = {});

/// By what the dates of an agreement are known in calendars: the id of its first version, so that
/// amending it moves the same entries.
std::string calendarUid(const Plan& plan, const Id<Agreement>& agreement);

/// The whole file; "" when nothing lies ahead. An entry that changed since it was last written
/// gets the next sequence number; one that was written before and is called off is said to be
/// cancelled. What was written is remembered with the plan file, not in the plan: undo and export
/// leave it alone.
std::string calendarFile(Store& store, Day today, Instant now, const CalendarOptions& options = {});

/// What the events of a file would do to a plan.
struct CalendarChanges {
    std::vector<Meeting> added;
    std::vector<Meeting> changed;   ///< still planned, and now at another time or called off
    std::vector<Attendance> guests; ///< of the added ones, known by their mail addresses
    int skipped = 0;                ///< nothing new, past, no event, or without a UID or a day
};

/// Events ahead become planned meetings, one for each UID and day: read twice, nothing doubles.
/// Of a series come those of the next twelve weeks. A meeting that has an outcome is left alone.
CalendarChanges changesFrom(const FoundCalendar& calendar, const Plan& plan, Day today);

/// Does it, as one step. Nothing happens for no changes.
void importCalendar(Store& store, const CalendarChanges& changes, const std::string& file);

} // namespace asterism::actions
