// SPDX-License-Identifier: MIT
#include "actions/meetings.h"

#include "actions/meeting_rows.h"

#include <algorithm>

namespace asterism::actions {
namespace {

bool canFollow(MeetingState from, MeetingState to)
{
    const auto& possible = statesAfter(from);
    return std::ranges::find(possible, to) != possible.end();
}

bool isOutcome(MeetingState state)
{
    return tookPlace(state) || state == MeetingState::MissedByMe
        || state == MeetingState::MissedByThem;
}

Meeting meetingFrom(const Reader& plan, const NewMeeting& planned)
{
    Meeting meeting;
    meeting.id = newId<Meeting>();
    meeting.kind = planned.kind;
    meeting.mode = planned.mode;
    meeting.state = planned.isConfirmed ? MeetingState::Confirmed : MeetingState::Proposed;
    meeting.startsOn = planned.startsOn;
    meeting.startsAt = planned.startsAt;
    meeting.timeZone = planned.timeZone;
    meeting.minutes = planned.minutes;
    meeting.place = planned.place;
    meeting.group = planned.group;
    meeting.contractedSize = planned.contractedSize;
    meeting.purpose = planned.purpose;
    if (meeting.group && !meeting.contractedSize) {
        meeting.contractedSize = plan.at(*meeting.group).contractedSize;
    }
    return meeting;
}

/// The meeting as it will be on another day; of what was written only what leads up to it.
Meeting laterMeeting(const Meeting& before, const NewTime& time)
{
    Meeting later;
    later.id = newId<Meeting>();
    later.kind = before.kind;
    later.mode = before.mode;
    later.state = time.startsOn.isEmpty() ? MeetingState::Proposed : MeetingState::Confirmed;
    later.startsOn = time.startsOn;
    later.startsAt = time.startsAt;
    later.timeZone = time.timeZone;
    later.minutes = before.minutes;
    later.place = before.place;
    later.group = before.group;
    later.contractedSize = before.contractedSize;
    later.purpose = before.purpose;
    later.hoursCategory = before.hoursCategory;
    return later;
}

/// Those who were to come, whether they did or not.
void inviteAgain(Writer& plan, const Id<Meeting>& before, const Id<Meeting>& later)
{
    for (auto row : plan.where(&Attendance::meeting, before)) {
        if (row.relationship) {
            row.id = newId<Attendance>();
            row.meeting = later;
            row.attended = true;
            plan.put(row);
        }
    }
    for (auto link : plan.where(&MeetingNeed::meeting, before)) {
        plan.put(MeetingNeed{later, link.need});
    }
}

std::vector<Id<AgendaItem>> openItems(const Reader& plan, const Id<Meeting>& meeting)
{
    auto items = plan.where(&AgendaItem::meeting, meeting);
    std::ranges::sort(items, {}, &AgendaItem::position);
    std::vector<Id<AgendaItem>> open;
    for (const auto& item : items) {
        if (item.state == AgendaState::Open || item.state == AgendaState::Parked) {
            open.push_back(item.id);
        }
    }
    return open;
}

void expectMovable(const Meeting& meeting, MeetingState to, Day today)
{
    if (!canFollow(meeting.state, to) || to == MeetingState::Moved) {
        throw meetingCannotFollow(meeting.state, to);
    }
    if (isOutcome(to)) {
        expectCome(meeting, today);
    }
}

Deed deedOnItem(const AgendaItem& item)
{
    return {Verb::Change, std::string(Table<AgendaItem>::name), item.text};
}

} // namespace

Id<Meeting> planMeeting(Store& store, const NewMeeting& planned)
{
    const auto& plan = store.reader();
    const auto people = invited(plan, planned.people, planned.group);
    Meeting meeting = meetingFrom(plan, planned);
    if (meeting.kind.empty()) {
        meeting.kind = usualKind(plan, people, planned.group);
    }
    store.act(deedOn(Verb::Add, plan, people), [&](Writer& writer) {
        writer.put(meeting);
        putAttendance(writer, meeting, people, {});
        putMeetingNeeds(writer, meeting.id, planned.needs);
        putAgenda(writer, meeting.id, planned.agenda);
        putCarried(writer, meeting.id, planned.carried);
    });
    return meeting.id;
}

void moveMeeting(Store& store, const Id<Meeting>& id, MeetingState to, Day today)
{
    Meeting meeting = store.reader().at(id);
    expectMovable(meeting, to, today);
    meeting.state = to;
    store.act(
        deedOn(Verb::Change, store.reader(), id), [&](Writer& plan) { plan.put(meeting); });
}

std::optional<Refusal> refusalToMove(const Meeting& meeting, MeetingState to, Day today)
{
    try {
        expectMovable(meeting, to, today);
    } catch (const Error& error) {
        return error.refusal();
    }
    return std::nullopt;
}

Id<Meeting> postponeMeeting(Store& store, const Id<Meeting>& id, const NewTime& time)
{
    const auto& reader = store.reader();
    Meeting meeting = reader.at(id);
    if (!canFollow(meeting.state, MeetingState::Moved)) {
        throw meetingCannotFollow(meeting.state, MeetingState::Moved);
    }
    const Meeting later = laterMeeting(meeting, time);
    meeting.state = MeetingState::Moved;
    store.act(deedOn(Verb::Change, reader, id), [&](Writer& plan) {
        plan.put(meeting);
        plan.put(later);
        inviteAgain(plan, id, later.id);
        putCarried(plan, later.id, openItems(plan, id));
    });
    return later.id;
}

void editMeeting(Store& store, const Meeting& changed, Day today)
{
    Meeting meeting = changed;
    meeting.state = store.reader().at(changed.id).state;
    if (meeting.state == MeetingState::Signed) {
        throw meetingCannotFollow(meeting.state, meeting.state);
    }
    if (isOutcome(meeting.state)) {
        expectCome(meeting, today);
    }
    store.act(deedOn(Verb::Change, store.reader(), meeting.id), [&](Writer& plan) {
        plan.put(meeting);
    });
}

void setAttendance(
    Store& store,
    const Id<Meeting>& id,
    const std::vector<Id<Person>>& came,
    const std::vector<Id<Person>>& stayedAway)
{
    const auto& reader = store.reader();
    const Meeting meeting = reader.at(id);
    if (meeting.state == MeetingState::Signed) {
        throw meetingCannotFollow(meeting.state, meeting.state);
    }
    if (came.empty() && stayedAway.empty()) {
        throw Error(Refusal::NobodyThere, "A meeting is with somebody.");
    }
    store.act(deedOn(Verb::Change, reader, id), [&](Writer& plan) {
        putAttendance(plan, meeting, came, stayedAway);
    });
}

void setMeetingNeeds(Store& store, const Id<Meeting>& id, const std::vector<Id<Need>>& needs)
{
    store.reader().at(id); // throws when there is no such meeting
    store.act(deedOn(Verb::Change, store.reader(), id), [&](Writer& plan) {
        putMeetingNeeds(plan, id, needs);
    });
}

Id<AgendaItem> addAgendaItem(Store& store, const Id<Meeting>& id, const NewAgendaItem& item)
{
    store.reader().at(id); // throws when there is no such meeting
    const Deed deed{Verb::Add, std::string(Table<AgendaItem>::name), item.text};
    Id<AgendaItem> added;
    store.act(deed, [&](Writer& plan) {
        putAgenda(plan, id, {item});
        const auto items = plan.where(&AgendaItem::meeting, id);
        added = std::ranges::max_element(items, {}, &AgendaItem::position)->id;
    });
    return added;
}

void settleAgendaItem(Store& store, const Id<AgendaItem>& id, AgendaState state)
{
    AgendaItem item = store.reader().at(id);
    item.state = state;
    store.act(deedOnItem(item), [&](Writer& plan) { plan.put(item); });
}

void carryAgenda(Store& store, const Id<Meeting>& id, const std::vector<Id<AgendaItem>>& items)
{
    store.reader().at(id); // throws when there is no such meeting
    store.act(deedOn(Verb::Change, store.reader(), id), [&](Writer& plan) {
        putCarried(plan, id, items);
    });
}

} // namespace asterism::actions
