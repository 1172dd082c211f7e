// SPDX-License-Identifier: MIT
#include "analysis/hours_items.h"

#include "domain/rows_by_id.h"

#include <algorithm>

namespace asterism {
namespace {

bool isSupervisor(const Relationship& tie)
{
    return tie.countsForHours || tie.kind == RelationshipKind::Supervisor
        || tie.formality == Formality::ClinicalSupervision;
}

/// Kinds that only somebody who supervises can give.
bool asksForSupervisor(const std::string& kind)
{
    return kind.ends_with("_supervision");
}

bool isPlanned(MeetingState state)
{
    return state == MeetingState::Proposed || state == MeetingState::Confirmed;
}

/// Who was at each meeting, or is to be.
struct Guests {
    std::vector<Id<Person>> people;
    bool hasSupervisor = false;
};

std::vector<Guests> guestsOfMeetings(const Plan& plan)
{
    const RowsById<Meeting> meetings(plan.of<Meeting>());
    const RowsById<Relationship> ties(plan.of<Relationship>());
    std::vector<Guests> guests(plan.of<Meeting>().size());
    for (const auto& row : plan.of<Attendance>()) {
        const auto at = meetings.position(row.meeting);
        const Relationship* tie = row.relationship ? ties.find(*row.relationship) : nullptr;
        if (at && tie && row.attended) {
            guests[*at].people.push_back(tie->person);
            guests[*at].hasSupervisor = guests[*at].hasSupervisor || isSupervisor(*tie);
        }
    }
    return guests;
}

bool isDated(const PartialDate& date)
{
    return date.month != 0;
}

/// As the meeting says, else as its group was contracted for.
std::optional<int> sizeOf(const Meeting& meeting, const RowsById<Group>& groups)
{
    const Group* group = meeting.group ? groups.find(*meeting.group) : nullptr;
    return meeting.contractedSize || group == nullptr ? meeting.contractedSize
                                                      : group->contractedSize;
}

HoursItem itemOf(const Meeting& meeting, const Guests& guests, const RowsById<Group>& groups)
{
    return {
        .date = meeting.startsOn,
        .kind = meeting.hoursCategory,
        .minutes = meeting.minutes.value_or(0),
        .groupSize = sizeOf(meeting, groups),
        .setting = {},
        .mode = meeting.mode,
        .with = guests.people,
        .isSigned = meeting.state == MeetingState::Signed,
        .isPlanned = isPlanned(meeting.state)};
}

HoursItem itemOf(const HoursEntry& entry)
{
    HoursItem item{
        .date = entry.happenedOn,
        .kind = entry.category,
        .minutes = entry.minutes,
        .groupSize = entry.groupSize,
        .setting = entry.setting,
        .mode = {},
        .with = {},
        .isSigned = entry.signedOff,
        .isPlanned = false,
        .isCarriedOver = entry.carriedOver};
    if (entry.person) {
        item.with.push_back(*entry.person);
    }
    return item;
}

} // namespace

std::vector<HoursItem> hoursItems(const Plan& plan)
{
    std::vector<HoursItem> items;
    const auto guests = guestsOfMeetings(plan);
    const RowsById<Group> groups(plan.of<Group>());
    for (std::size_t at = 0; at < guests.size(); ++at) {
        const auto& meeting = plan.of<Meeting>()[at];
        const bool mayCount = guests[at].people.empty() || guests[at].hasSupervisor
            || !asksForSupervisor(meeting.hoursCategory);
        if (!meeting.hoursCategory.empty() && isDated(meeting.startsOn) && mayCount
            && (tookPlace(meeting.state) || isPlanned(meeting.state))) {
            items.push_back(itemOf(meeting, guests[at], groups));
        }
    }
    for (const auto& entry : plan.of<HoursEntry>()) {
        if (isDated(entry.happenedOn)) {
            items.push_back(itemOf(entry));
        }
    }
    std::ranges::stable_sort(items, {}, &HoursItem::date);
    return items;
}

bool isAmong(const std::string& kind, const std::vector<std::string>& kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool isSupervisionKind(const HourRules& rules, const std::string& kind)
{
    return asksForSupervisor(kind) || kind == "peer_consultation"
        || std::ranges::find(rules.credit, kind, &CreditRule::kind) != rules.credit.end();
}

} // namespace asterism
