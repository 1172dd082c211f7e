// SPDX-License-Identifier: MIT
#include "actions/calendar.h"

#include "actions/outreach_settings.h"
#include "analysis/agreement_check.h"
#include "domain/rows_by_id.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace asterism::actions {
namespace {

using Json = nlohmann::ordered_json;

constexpr auto writtenNote
    = "calendar_written"; // uid: what was last written, its sequence and time

/// The kinds of meetings that may stand in a title. A word that was typed for one meeting alone
/// may tell of it.
std::set<std::string> knownKinds(const Plan& plan)
{
    std::map<std::string, int> counts;
    for (const auto& meeting : plan.of<Meeting>()) {
        ++counts[meeting.kind];
    }
    std::set<std::string> known{
        "mentoring",
        "individual supervision",
        "triadic supervision",
        "group supervision",
        "peer consultation",
        "coffee",
        "observation",
        "reverse mentoring",
        "accountability"};
    for (const auto& [kind, count] : counts) {
        if (count > 1) {
            known.insert(kind);
        }
    }
    return known;
}

std::string capitalized(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

/// Turns dates into entries.
class EntryMaker {
public:
    EntryMaker(const Plan& plan, const CalendarOptions& options)
        : m_plan(plan),
          m_options(options),
          m_people(plan.of<Person>()),
          m_meetings(plan.of<Meeting>()),
          m_kinds(knownKinds(plan))
    {
    }

    CalendarEntry entryOf(const DateAhead& date) const
    {
        CalendarEntry entry;
        entry.uid = uidOf(date);
        entry.title = titleOf(date) + with(date);
        entry.day = date.day;
        entry.isCancelled = date.isCalledOff;
        entry.takesTime = date.kind == AheadKind::Meeting;
        if (date.kind == AheadKind::FollowUp || date.kind == AheadKind::Promise) {
            entry.kind = CalendarKind::Todo;
        }
        if (date.kind == AheadKind::Meeting) {
            addMeeting(entry, *m_meetings.find(Id<Meeting>(date.row)));
        }
        return entry;
    }

private:
    std::string uidOf(const DateAhead& date) const
    {
        if (date.kind != AheadKind::Review && date.kind != AheadKind::Ending) {
            return date.row;
        }
        const std::string uid = calendarUid(m_plan, Id<Agreement>(date.row));
        return date.kind == AheadKind::Ending ? uid + "-end" : uid;
    }

    void addMeeting(CalendarEntry& entry, const Meeting& meeting) const
    {
        entry.startsAt = meeting.startsAt;
        entry.minutes = meeting.minutes;
        entry.isTentative = meeting.state == MeetingState::Proposed;
        entry.place = m_options.withNames ? meeting.place : std::string();
    }

    std::string titleOf(const DateAhead& date) const
    {
        switch (date.kind) {
        case AheadKind::Meeting: {
            const auto& kind = m_meetings.find(Id<Meeting>(date.row))->kind;
            return m_kinds.contains(kind) ? capitalized(kind) : "Meeting";
        }
        case AheadKind::FollowUp:
            return followUp(*date.step);
        case AheadKind::Review:
            return "Look at our agreement again";
        case AheadKind::Ending:
            return "Our agreement ends";
        case AheadKind::Promise:
            break;
        }
        return "A promise of mine";
    }

    static std::string followUp(FollowUpStep step)
    {
        switch (step) {
        case FollowUpStep::LetRest:
            return "Let an outreach rest";
        case FollowUpStep::AskAgain:
            return "Ask again";
        default:
            return "Follow up, kindly";
        }
    }

    std::string with(const DateAhead& date) const
    {
        std::string names;
        for (const auto& id : date.people) {
            if (const Person* person = m_options.withNames ? m_people.find(id) : nullptr) {
                names += (names.empty() ? ": " : ", ") + person->displayName;
            }
        }
        return names;
    }

    const Plan& m_plan;
    CalendarOptions m_options;
    RowsById<Person> m_people;
    RowsById<Meeting> m_meetings;
    std::set<std::string> m_kinds;
};

/// What tells one writing of an entry from the next.
std::string fingerprint(const CalendarEntry& entry)
{
    return Json{
        entry.title,
        toText(entry.day),
        entry.startsAt.value_or(0),
        entry.minutes.value_or(0),
        entry.place,
        entry.isTentative,
        entry.isCancelled}
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json writtenBefore(const Store& store)
{
    auto written = Json::parse(store.note(writtenNote), nullptr, false);
    return written.is_object() ? written : Json::object();
}

/// Gives the entry its sequence number, and remembers it.
void number(CalendarEntry& entry, Json& written, Instant now)
{
    auto& known = written[entry.uid];
    const std::string mark = fingerprint(entry);
    if (!known.is_object()) {
        known = {{"mark", mark}, {"sequence", 0}, {"changed", now}};
    } else if (known.value("mark", "") != mark) {
        known = {{"mark", mark}, {"sequence", known.value("sequence", 0) + 1}, {"changed", now}};
    }
    entry.sequence = known.at("sequence");
    entry.changedAt = known.at("changed");
}

/// What calendars are made from.
Plan datedRows(const Reader& reader)
{
    Plan plan;
    plan.of<Person>() = reader.all<Person>();
    plan.of<Relationship>() = reader.all<Relationship>();
    plan.of<Outreach>() = reader.all<Outreach>();
    plan.of<Message>() = reader.all<Message>();
    plan.of<Meeting>() = reader.all<Meeting>();
    plan.of<Attendance>() = reader.all<Attendance>();
    plan.of<Commitment>() = reader.all<Commitment>();
    plan.of<Agreement>() = reader.all<Agreement>();
    return plan;
}

} // namespace

std::string calendarUid(const Plan& plan, const Id<Agreement>& agreement)
{
    const auto versions = versionsOf(plan.of<Agreement>(), agreement);
    return versions.empty() ? agreement.text : versions.front().id.text;
}

std::vector<CalendarEntry> calendarEntries(
    const Plan& plan, Day today, const CalendarOptions& options, const FollowUpRhythm& rhythm)
{
    const EntryMaker maker(plan, options);
    std::vector<CalendarEntry> entries;
    for (const auto& date : datesAhead(plan, today, rhythm)) {
        const bool isWanted
            = !options.only || (date.kind == AheadKind::Meeting && date.row == options.only->text);
        if (!isWanted) {
            continue;
        }
        entries.push_back(maker.entryOf(date));
    }
    return entries;
}

std::string calendarFile(Store& store, Day today, Instant now, const CalendarOptions& options)
{
    const Plan plan = datedRows(store.reader());
    auto entries = calendarEntries(plan, today, options, followUpRhythm(store));
    const Json before = writtenBefore(store);
    std::erase_if(entries, [&](const CalendarEntry& entry) {
        return entry.isCancelled && !before.contains(entry.uid);
    });
    Json written = before;
    for (auto& entry : entries) {
        number(entry, written, now);
    }
    if (written != before) {
        store.keepNote(writtenNote, written.dump());
    }
    return writeCalendar(entries, now);
}

} // namespace asterism::actions
