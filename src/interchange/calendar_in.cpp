// SPDX-License-Identifier: MIT
#include "interchange/calendar.h"
#include "interchange/calendar_ical.h"
#include "interchange/encoding.h"

#include <algorithm>
#include <array>
#include <cctype>

#include <sodium.h>

namespace asterism {
namespace {

constexpr int millisecondsInSecond = 1000;
constexpr int secondsInMinute = 60;
constexpr int longestInMinutes = 10080; // what a meeting may last

bool isSame(char one, char other)
{
    return std::toupper(static_cast<unsigned char>(one))
        == std::toupper(static_cast<unsigned char>(other));
}

bool containsWord(std::string_view text, std::string_view word)
{
    return std::search(text.begin(), text.end(), word.begin(), word.end(), isSame) != text.end();
}

std::string trimmed(const char* text)
{
    std::string clean = repairUtf8(text == nullptr ? "" : text).text;
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!clean.empty() && isSpace(clean.back())) {
        clean.pop_back();
    }
    clean.erase(clean.begin(), std::ranges::find_if_not(clean, isSpace));
    return clean;
}

std::optional<CalendarKind> kindOf(icalcomponent* component)
{
    switch (icalcomponent_isa(component)) {
    case ICAL_VEVENT_COMPONENT:
        return CalendarKind::Event;
    case ICAL_VTODO_COMPONENT:
        return CalendarKind::Todo;
    case ICAL_VJOURNAL_COMPONENT:
        return CalendarKind::Journal;
    default:
        return std::nullopt;
    }
}

bool isRealDate(const icaltimetype& time)
{
    return !icaltime_is_null_time(time) && time.year > 0 && time.year <= lastYear && time.month >= 1
        && time.month <= 12 && time.day >= 1
        && time.day <= icaltime_days_in_month(time.month, time.year);
}

Day dayOf(const icaltimetype& time)
{
    return asterism::day(
        time.year, static_cast<unsigned>(time.month), static_cast<unsigned>(time.day));
}

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string offsetInWords(int seconds)
{
    const int minutes = std::abs(seconds) / secondsInMinute;
    return (seconds < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
}

/// The zone that a time names, whether the file describes it or only the world knows it.
icaltimezone* zoneOf(icalcomponent* calendar, icalproperty* property, const icaltimetype& time)
{
    if (time.zone != nullptr) {
        return const_cast<icaltimezone*>(time.zone);
    }
    auto* parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (parameter == nullptr || icalparameter_get_tzid(parameter) == nullptr) {
        return nullptr;
    }
    const char* name = icalparameter_get_tzid(parameter);
    auto* described = calendar == nullptr ? nullptr : icalcomponent_get_timezone(calendar, name);
    return described != nullptr ? described : icaltimezone_get_builtin_timezone(name);
}

/// "Europe/Amsterdam" of whatever a file names its zone.
std::string nameOf(icaltimezone* zone)
{
    if (zone == nullptr || zone == icaltimezone_get_utc_timezone()) {
        return zone == nullptr ? "" : "UTC";
    }
    const char* location = icaltimezone_get_location(zone);
    const char* name = location != nullptr ? location : icaltimezone_get_tzid(zone);
    const std::string text = name == nullptr ? "" : name;
    return icaltimezone_get_builtin_timezone(text.c_str()) != nullptr ? text : std::string();
}

void readStart(FoundEvent& event, icalcomponent* calendar, icalcomponent* component)
{
    auto* property = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
    if (property == nullptr && event.kind == CalendarKind::Todo) {
        property = icalcomponent_get_first_property(component, ICAL_DUE_PROPERTY);
    }
    if (property == nullptr) {
        return;
    }
    icaltimetype time = icalvalue_get_datetime(icalproperty_get_value(property));
    if (!isRealDate(time)) {
        return;
    }
    event.day = dayOf(time);
    event.starts = toText(*event.day);
    if (icaltime_is_date(time)) {
        return;
    }
    event.starts
        += "T" + twoDigits(time.hour) + ":" + twoDigits(time.minute) + ":" + twoDigits(time.second);
    auto* zone = zoneOf(calendar, property, time);
    if (zone == nullptr) {
        return;
    }
    int isSummer = 0;
    const int offset = icaltimezone_get_utc_offset(zone, &time, &isSummer);
    const bool isUtc = zone == icaltimezone_get_utc_timezone();
    event.starts += isUtc ? "Z" : offsetInWords(offset);
    event.timeZone = nameOf(zone);
    event.startsAt = Instant{icaltime_as_timet_with_zone(time, zone)} * millisecondsInSecond;
}

void readLength(FoundEvent& event, icalcomponent* component)
{
    const auto seconds = icaldurationtype_as_int(icalcomponent_get_duration(component));
    if (event.startsAt && seconds > 0 && seconds / secondsInMinute <= longestInMinutes) {
        event.minutes = static_cast<int>(seconds / secondsInMinute);
    }
}

void readAddresses(FoundEvent& event, icalcomponent* component, icalproperty_kind kind)
{
    constexpr std::string_view scheme = "mailto:";
    for (auto* each = icalcomponent_get_first_property(component, kind); each != nullptr;
         each = icalcomponent_get_next_property(component, kind)) {
        std::string address = trimmed(icalproperty_get_value_as_string(each));
        if (address.size() > scheme.size()
            && std::equal(scheme.begin(), scheme.end(), address.begin(), isSame)) {
            address.erase(0, scheme.size());
        }
        if (address.find('@') != std::string::npos) {
            event.mailAddresses.push_back(address);
        }
    }
}

/// The days on which a series does not take place after all.
std::vector<Day> exceptions(icalcomponent* component)
{
    std::vector<Day> days;
    for (auto* each = icalcomponent_get_first_property(component, ICAL_EXDATE_PROPERTY);
         each != nullptr;
         each = icalcomponent_get_next_property(component, ICAL_EXDATE_PROPERTY)) {
        const auto time = icalvalue_get_datetime(icalproperty_get_value(each));
        if (isRealDate(time)) {
            days.push_back(dayOf(time));
        }
    }
    return days;
}

/// A series, as far as somebody plans ahead.
void readRepeats(FoundEvent& event, icalcomponent* component)
{
    constexpr std::size_t most = 1000;
    auto* property = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
    const auto start = icalcomponent_get_dtstart(component);
    if (property == nullptr || !event.day || !isRealDate(start)) {
        return;
    }
    auto* steps = icalrecur_iterator_new(icalproperty_get_rrule(property), start);
    if (steps == nullptr) {
        return;
    }
    for (auto time = icalrecur_iterator_next(steps);
         isRealDate(time) && event.repeats.size() < most;
         time = icalrecur_iterator_next(steps)) {
        event.repeats.push_back(dayOf(time));
    }
    icalrecur_iterator_free(steps);
    const auto without = exceptions(component);
    std::erase_if(
        event.repeats, [&](Day day) { return std::ranges::find(without, day) != without.end(); });
}

bool isCalledOff(icalcomponent* calendar, icalcomponent* component)
{
    const bool byMethod
        = calendar != nullptr && icalcomponent_get_method(calendar) == ICAL_METHOD_CANCEL;
    return byMethod || icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED;
}

FoundEvent eventFrom(CalendarKind kind, icalcomponent* calendar, icalcomponent* component)
{
    FoundEvent event;
    event.kind = kind;
    event.uid = trimmed(icalcomponent_get_uid(component));
    event.summary = trimmed(icalcomponent_get_summary(component));
    event.place = trimmed(icalcomponent_get_location(component));
    const auto instead = icalcomponent_get_recurrenceid(component);
    event.changes = isRealDate(instead) ? std::optional{dayOf(instead)} : std::nullopt;
    event.isCancelled = isCalledOff(calendar, component);
    readStart(event, calendar, component);
    readLength(event, component);
    auto* transparency = icalcomponent_get_first_property(component, ICAL_TRANSP_PROPERTY);
    event.takesTime = transparency == nullptr
        || icalproperty_get_transp(transparency) != ICAL_TRANSP_TRANSPARENT;
    readAddresses(event, component, ICAL_ORGANIZER_PROPERTY);
    readAddresses(event, component, ICAL_ATTENDEE_PROPERTY);
    readRepeats(event, component);
    return event;
}

/// All events beneath a component, however a program nested or forgot its calendars.
void collect(FoundCalendar& found, icalcomponent* calendar, icalcomponent* component)
{
    if (const auto kind = kindOf(component)) {
        found.events.push_back(eventFrom(*kind, calendar, component));
        if (found.events.back().starts.empty() && *kind == CalendarKind::Event) {
            found.problems.push_back(
                {0, "“" + found.events.back().summary + "” does not say when it is."});
        }
        return;
    }
    auto* inside = icalcomponent_isa(component) == ICAL_VCALENDAR_COMPONENT ? component : calendar;
    // An iterator of its own: reading a part moves the cursor that the component itself keeps.
    auto each = icalcomponent_begin_component(component, ICAL_ANY_COMPONENT);
    for (auto* child = icalcompiter_deref(&each); child != nullptr;
         child = icalcompiter_next(&each)) {
        collect(found, inside, child);
    }
}

std::string_view withoutSpaces(std::string_view line)
{
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) {
        line.remove_suffix(1);
    }
    return line;
}

bool beginsWith(std::string_view line, std::string_view word)
{
    return line.size() >= word.size() && std::equal(word.begin(), word.end(), line.begin(), isSame);
}

/// The ends that a file that was cut off lacks.
std::string missingEnds(std::string_view text)
{
    std::vector<std::string> open;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = withoutSpaces(text.substr(at, end - at));
        if (beginsWith(line, "BEGIN:")) {
            open.emplace_back(line.substr(6));
        } else if (beginsWith(line, "END:") && !open.empty()) {
            open.pop_back();
        }
        at = end + 1;
    }
    std::string ends;
    for (; !open.empty(); open.pop_back()) {
        ends += "\r\nEND:" + open.back();
    }
    return ends.empty() ? ends : ends + "\r\n";
}

std::string inShapeOfUuid(const std::array<unsigned char, 16>& bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        text += at == 4 || at == 6 || at == 8 || at == 10 ? "-" : "";
        text += digits[bytes[at] >> 4U];
        text += digits[bytes[at] & 0x0fU];
    }
    return text;
}

} // namespace

bool looksLikeCalendar(std::string_view bytes)
{
    constexpr std::size_t beginning = 4096;
    const auto text = toUtf8(bytes.substr(0, beginning)).text;
    for (const std::string_view begin : {"BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VTODO"}) {
        if (containsWord(text, begin)) {
            return true;
        }
    }
    return false;
}

FoundCalendar readCalendar(std::string_view bytes)
{
    keepGoingAtFaults();
    FoundCalendar found;
    const auto text = toUtf8(bytes);
    if (text.replaced) {
        found.problems.push_back({0, "Some letters could not be read."});
    }
    const std::string whole = text.text + missingEnds(text.text);
    const OwnedComponent top(icalparser_parse_string(whole.c_str()));
    icalerror_clear_errno();
    if (!top) {
        found.problems.push_back({0, "This is not a calendar."});
        return found;
    }
    collect(found, nullptr, top.get());
    return found;
}

std::optional<Id<Meeting>> meetingIdFor(const FoundEvent& event, std::optional<Day> repeat)
{
    if (event.uid.empty()) {
        return std::nullopt;
    }
    const auto ofSeries = event.changes ? event.changes : repeat;
    if (isUuid(event.uid) && !ofSeries) {
        return Id<Meeting>(event.uid);
    }
    const std::string named = event.uid + "\n" + (ofSeries ? toText(*ofSeries) : "");
    std::array<unsigned char, 16> bytes{};
    crypto_generichash(
        bytes.data(),
        bytes.size(),
        reinterpret_cast<const unsigned char*>(named.data()),
        named.size(),
        nullptr,
        0);
    return Id<Meeting>(inShapeOfUuid(bytes));
}

} // namespace asterism
