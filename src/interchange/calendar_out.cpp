// SPDX-License-Identifier: MIT
#include "interchange/calendar.h"
#include "interchange/calendar_ical.h"
#include "interchange/encoding.h"

#include <algorithm>

namespace asterism {
namespace {

constexpr int millisecondsInSecond = 1000;
constexpr int minutesInHour = 60;

icaltimetype utc(Instant instant)
{
    return icaltime_from_timet_with_zone(
        static_cast<time_t>(instant / millisecondsInSecond), 0, icaltimezone_get_utc_timezone());
}

/// A calendar date, which belongs to no zone.
icaltimetype dateOf(Day day)
{
    const std::chrono::year_month_day parts(day);
    icaltimetype date = icaltime_null_date();
    date.year = static_cast<int>(parts.year());
    date.month = static_cast<int>(static_cast<unsigned>(parts.month()));
    date.day = static_cast<int>(static_cast<unsigned>(parts.day()));
    return date;
}

/// Without characters that no calendar may hold.
std::string cleaned(const std::string& text)
{
    std::string clean = repairUtf8(text).text;
    std::erase_if(clean, [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code < 0x20 && c != '\n' && c != '\t') || code == 0x7f;
    });
    return clean;
}

void add(icalcomponent* to, icalproperty* property)
{
    icalcomponent_add_property(to, property);
}

icaltriggertype before(int minutes, bool isAfter = false)
{
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int((isAfter ? minutes : -minutes) * 60);
    return trigger;
}

/// An hour ahead; of a whole day on its morning, which is nine hours after it began.
icalcomponent* reminderFor(const CalendarEntry& entry)
{
    constexpr int morning = 9 * minutesInHour;
    auto* alarm = icalcomponent_new_valarm();
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    auto* trigger
        = icalproperty_new_trigger(entry.startsAt ? before(minutesInHour) : before(morning, true));
    if (entry.kind == CalendarKind::Todo) {
        icalproperty_add_parameter(trigger, icalparameter_new_related(ICAL_RELATED_END));
    }
    add(alarm, trigger);
    add(alarm, icalproperty_new_description(cleaned(entry.title).c_str()));
    return alarm;
}

void addTimes(icalcomponent* event, const CalendarEntry& entry)
{
    if (entry.startsAt) {
        const Instant ends = *entry.startsAt
            + Instant{entry.minutes.value_or(minutesInHour)} * 60 * millisecondsInSecond;
        add(event, icalproperty_new_dtstart(utc(*entry.startsAt)));
        add(event, icalproperty_new_dtend(utc(ends)));
        return;
    }
    add(event, icalproperty_new_dtstart(dateOf(entry.day)));
    add(event, icalproperty_new_dtend(dateOf(entry.day + std::chrono::days(1))));
}

icalproperty_status statusOf(const CalendarEntry& entry)
{
    if (entry.isCancelled) {
        return ICAL_STATUS_CANCELLED;
    }
    if (entry.kind == CalendarKind::Todo) {
        return ICAL_STATUS_NEEDSACTION;
    }
    return entry.isTentative ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_CONFIRMED;
}

icalcomponent* componentFor(const CalendarEntry& entry, Instant now)
{
    const bool isEvent = entry.kind != CalendarKind::Todo;
    auto* component = isEvent ? icalcomponent_new_vevent() : icalcomponent_new_vtodo();
    add(component, icalproperty_new_uid(entry.uid.c_str()));
    add(component, icalproperty_new_dtstamp(utc(now)));
    add(component,
        icalproperty_new_lastmodified(utc(entry.changedAt == 0 ? now : entry.changedAt)));
    add(component, icalproperty_new_sequence(entry.sequence));
    add(component, icalproperty_new_summary(cleaned(entry.title).c_str()));
    add(component, icalproperty_new_status(statusOf(entry)));
    if (isEvent) {
        addTimes(component, entry);
        add(component,
            icalproperty_new_transp(
                entry.takesTime ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    } else {
        add(component, icalproperty_new_due(dateOf(entry.day)));
    }
    if (!entry.place.empty()) {
        add(component, icalproperty_new_location(cleaned(entry.place).c_str()));
    }
    if (!entry.isCancelled) {
        icalcomponent_add_component(component, reminderFor(entry));
    }
    return component;
}

} // namespace

std::string writeCalendar(const std::vector<CalendarEntry>& entries, Instant now)
{
    if (entries.empty()) {
        return {};
    }
    keepGoingAtFaults();
    const OwnedComponent calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Asterism//Asterism//EN"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    // No METHOD: publishing asks for an ORGANIZER (RFC 5546), and nobody's address leaves with
    // this.
    for (const auto& entry : entries) {
        icalcomponent_add_component(calendar.get(), componentFor(entry, now));
    }
    char* written = icalcomponent_as_ical_string_r(calendar.get());
    std::string bytes(written);
    icalmemory_free_buffer(written);
    return bytes;
}

} // namespace asterism
