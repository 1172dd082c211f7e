// SPDX-License-Identifier: MIT
#include "actions/calendar.h"
#include "analysis/constellation.h"
#include "domain/rows_by_id.h"

#include <algorithm>
#include <map>
#include <set>

namespace asterism::actions {
namespace {

constexpr std::chrono::days plannedAhead{12 * 7};

bool isPlanned(const Meeting& meeting)
{
    return meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed;
}

/// Finds the tie that a mail address belongs to: an active one, or one that is not over.
class TiesByMail {
public:
    explicit TiesByMail(const Plan& plan)
    {
        const Constellation sky(plan);
        std::map<std::string, const Relationship*> ties;
        for (const auto& tie : plan.of<Relationship>()) {
            const Person* person = sky.person(tie.person);
            auto& best = ties[tie.person.text];
            if (person && !isOver(tie) && (!best || isActive(tie, *person))) {
                best = &tie;
            }
        }
        for (const auto& contact : plan.of<ContactPoint>()) {
            const auto tie = ties.find(contact.person.text);
            if (contact.value.find('@') != std::string::npos && tie != ties.end() && tie->second) {
                m_ties.emplace(folded(contact.value), tie->second->id);
            }
        }
    }

    std::set<Id<Relationship>> of(const FoundEvent& event) const
    {
        std::set<Id<Relationship>> found;
        for (const auto& address : event.mailAddresses) {
            const auto tie = m_ties.find(folded(address));
            if (tie != m_ties.end()) {
                found.insert(tie->second);
            }
        }
        return found;
    }

private:
    std::map<std::string, Id<Relationship>> m_ties;
};

/// Which of its days an event brings, with the id of the meeting of each.
std::map<Id<Meeting>, Day> meetingsOf(const FoundEvent& event, Day today)
{
    std::map<Id<Meeting>, Day> meetings;
    const bool onlyReminds = !event.takesTime && !event.startsAt;
    if (event.kind != CalendarKind::Event || !event.day || event.uid.empty() || onlyReminds) {
        return meetings;
    }
    if (event.repeats.empty()) {
        meetings.emplace(*meetingIdFor(event), *event.day);
    }
    for (const Day each : event.repeats) {
        if (each <= today + plannedAhead) {
            meetings.emplace(*meetingIdFor(event, each), each);
        }
    }
    return meetings;
}

Meeting planned(const FoundEvent& event, const Id<Meeting>& id, Day on)
{
    constexpr Instant day = 86'400'000;
    Meeting meeting;
    meeting.id = id;
    meeting.kind = "meeting";
    meeting.state = MeetingState::Confirmed;
    meeting.startsOn = on;
    if (event.startsAt) {
        // The same hour of another day; a change of the clocks between them is not looked at.
        meeting.startsAt = *event.startsAt + daysBetween(*event.day, on) * day;
    }
    meeting.timeZone = event.timeZone;
    meeting.minutes = event.minutes;
    meeting.place = event.place;
    meeting.purpose = event.summary;
    return meeting;
}

/// A known meeting with the time that the event says; the rest is what was made of it here.
Meeting movedTo(Meeting meeting, const Meeting& incoming, bool isCancelled)
{
    if (isCancelled) {
        meeting.state = MeetingState::Cancelled;
        return meeting;
    }
    meeting.startsOn = incoming.startsOn;
    meeting.startsAt = incoming.startsAt;
    meeting.timeZone = incoming.timeZone.empty() || incoming.timeZone == "UTC" ? meeting.timeZone
                                                                               : incoming.timeZone;
    meeting.minutes = incoming.minutes ? incoming.minutes : meeting.minutes;
    return meeting;
}

/// Takes in one event after the other.
class ChangeMaker {
public:
    ChangeMaker(const Plan& plan, Day today)
        : m_today(today), m_known(plan.of<Meeting>()), m_ties(plan)
    {
    }

    void take(const FoundEvent& event)
    {
        bool isNews = false;
        for (const auto& [id, on] : meetingsOf(event, m_today)) {
            const Meeting* known = m_known.find(id);
            const Meeting incoming = planned(event, id, on);
            if (!event.changes && m_changedDays.contains(id)) {
                continue;
            }
            if (event.changes) {
                m_changedDays.insert(id);
            }
            if (known) {
                isNews = change(*known, incoming, event.isCancelled) || isNews;
            } else if (on >= m_today && !event.isCancelled && m_taken.insert(id).second) {
                isNews = true;
                m_changes.added.push_back(incoming);
                addGuests(event, id);
            }
        }
        m_changes.skipped += isNews ? 0 : 1;
    }

    CalendarChanges result() && { return std::move(m_changes); }

private:
    bool change(const Meeting& known, const Meeting& incoming, bool isCancelled)
    {
        const Meeting after = movedTo(known, incoming, isCancelled);
        if (!isPlanned(known) || after == known || !m_taken.insert(known.id).second) {
            return false;
        }
        m_changes.changed.push_back(after);
        return true;
    }

    void addGuests(const FoundEvent& event, const Id<Meeting>& id)
    {
        for (const auto& tie : m_ties.of(event)) {
            m_changes.guests.push_back({newId<Attendance>(), id, tie, true});
        }
    }

    Day m_today;
    RowsById<Meeting> m_known;
    TiesByMail m_ties;
    std::set<Id<Meeting>> m_taken;
    std::set<Id<Meeting>> m_changedDays; ///< that stand in the place of a day of a series
    CalendarChanges m_changes;
};

} // namespace

CalendarChanges changesFrom(const FoundCalendar& calendar, const Plan& plan, Day today)
{
    // What stands in the place of a day of a series comes first, so that the series leaves it be.
    ChangeMaker maker(plan, today);
    for (const bool isChange : {true, false}) {
        for (const auto& event : calendar.events) {
            if (event.changes.has_value() == isChange) {
                maker.take(event);
            }
        }
    }
    return std::move(maker).result();
}

void importCalendar(Store& store, const CalendarChanges& changes, const std::string& file)
{
    if (changes.added.empty() && changes.changed.empty()) {
        return;
    }
    store.act({Verb::Import, "meeting", file}, [&](Writer& plan) {
        plan.putAll(changes.added);
        plan.putAll(changes.changed);
        plan.putAll(changes.guests);
    });
}

} // namespace asterism::actions
