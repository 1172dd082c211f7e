// SPDX-License-Identifier: MIT
#include "actions/meeting_rows.h"

#include "actions/outreach_phase.h"
#include "analysis/constellation.h"

#include <algorithm>
#include <set>

namespace asterism::actions {
namespace {

std::vector<Meeting> meetingsOf(const Reader& plan, const Id<Relationship>& tie)
{
    std::vector<Meeting> meetings;
    for (const auto& row : plan.where(&Attendance::relationship, tie)) {
        meetings.push_back(plan.at(row.meeting));
    }
    std::ranges::sort(meetings, [](const Meeting& one, const Meeting& other) {
        return std::tie(one.startsOn, one.id) < std::tie(other.startsOn, other.id);
    });
    return meetings;
}

bool isReverse(std::string_view kind)
{
    return folded(std::string(kind)).starts_with("reverse");
}

/// The better the higher.
int fitness(const Reader& plan, const Relationship& tie, const std::string& kind)
{
    const auto meetings = meetingsOf(plan, tie.id);
    const bool metSo = !kind.empty() && std::ranges::any_of(meetings, [&](const Meeting& meeting) {
        return folded(meeting.kind) == folded(kind);
    });
    const bool isReverseTie = tie.direction == Direction::Reverse;
    int points = isOver(tie) ? 0 : 16;
    points += metSo ? 8 : 0;
    points += isReverse(kind) == isReverseTie ? 4 : 0;
    points += isActive(tie, plan.at(tie.person)) ? 2 : 0;
    return points + (meetings.empty() ? 0 : 1);
}

std::string kindForTie(const Relationship& tie)
{
    if (tie.direction == Direction::Reverse) {
        return "reverse mentoring";
    }
    switch (tie.kind) {
    case RelationshipKind::Supervisor:
        return "individual supervision";
    case RelationshipKind::Peer:
    case RelationshipKind::GroupMember:
        return "peer consultation";
    case RelationshipKind::Coach:
        return "coaching";
    case RelationshipKind::Mentor:
    case RelationshipKind::Mentee:
        return "mentoring";
    default:
        return "coffee";
    }
}

/// Those who are in the plan, once each.
void inviteOnce(std::vector<Id<Person>>& people, const Id<Person>& person)
{
    if (std::ranges::find(people, person) == people.end()) {
        people.push_back(person);
    }
}

std::optional<Id<Person>> personOf(const Reader& plan, const Attendance& row)
{
    const auto tie = row.relationship ? plan.find(*row.relationship) : std::nullopt;
    return tie ? std::optional{tie->person} : std::nullopt;
}

void putOne(
    Writer& plan,
    const Meeting& meeting,
    const std::vector<Attendance>& before,
    const Id<Person>& person,
    bool attended)
{
    Attendance row;
    row.id = newId<Attendance>();
    row.meeting = meeting.id;
    for (const auto& known : before) {
        if (personOf(plan, known) == person) {
            row = known;
        }
    }
    if (!row.relationship) {
        row.relationship = tieMade(plan, person, meeting.kind);
    }
    row.attended = attended;
    plan.put(row);
}

int nextPosition(const Reader& plan, const Id<Meeting>& meeting)
{
    int next = 0;
    for (const auto& item : plan.where(&AgendaItem::meeting, meeting)) {
        next = std::max(next, item.position + 1);
    }
    return next;
}

} // namespace

Deed deedOn(Verb verb, const Reader& plan, const Id<Meeting>& meeting)
{
    std::vector<Id<Person>> people;
    for (const auto& row : plan.where(&Attendance::meeting, meeting)) {
        if (const auto person = personOf(plan, row)) {
            inviteOnce(people, *person);
        }
    }
    return deedOn(verb, plan, people);
}

Deed deedOn(Verb verb, const Reader& plan, const std::vector<Id<Person>>& people)
{
    std::string names;
    for (const auto& person : people) {
        names += (names.empty() ? "" : ", ") + plan.at(person).displayName;
    }
    return {verb, std::string(Table<Meeting>::name), names};
}

Error meetingCannotFollow(MeetingState from, MeetingState to)
{
    const std::string before(wordOf(from));
    const std::string after(wordOf(to));
    return {
        Refusal::MeetingCannotFollow,
        "A meeting that is " + before + " cannot become " + after + ".",
        before + " " + after};
}

void expectCome(const Meeting& meeting, Day today)
{
    if (meeting.startsOn.isEmpty()) {
        throw Error(Refusal::DateNeeded, "It does not say yet when it was.", "starts_on");
    }
    if (*meeting.startsOn.earliest() > today) {
        throw Error(Refusal::OutcomeNeedsPast, "A meeting that is still to come has no outcome.");
    }
}

std::vector<Id<Person>> invited(
    const Reader& plan,
    const std::vector<Id<Person>>& people,
    const std::optional<Id<Group>>& group)
{
    std::vector<Id<Person>> all;
    for (const auto& person : people) {
        inviteOnce(all, plan.at(person).id);
    }
    if (all.empty() && group) {
        for (const auto& row : plan.where(&GroupMember::group, *group)) {
            inviteOnce(all, row.person);
        }
    }
    if (all.empty()) {
        throw Error(Refusal::NobodyThere, "A meeting is with somebody.");
    }
    return all;
}

std::optional<Relationship> tieToMeet(
    const Reader& plan, const Id<Person>& person, const std::string& kind)
{
    std::optional<Relationship> best;
    int points = -1;
    for (const auto& tie : plan.where(&Relationship::person, person)) {
        const int fit = fitness(plan, tie, kind);
        if (fit > points) {
            points = fit;
            best = tie;
        }
    }
    return best;
}

Id<Relationship> tieMade(Writer& plan, const Id<Person>& person, const std::string& kind)
{
    if (const auto known = tieToMeet(plan, person, kind)) {
        return known->id;
    }
    const auto direction = isReverse(kind) ? Direction::Reverse : Direction::TheyGuideMe;
    const Relationship tie = consideredTie(plan.at(person).id, direction);
    plan.put(tie);
    return tie.id;
}

std::string usualKind(
    const Reader& plan,
    const std::vector<Id<Person>>& people,
    const std::optional<Id<Group>>& group)
{
    if (group || people.size() != 1) {
        return "peer consultation";
    }
    const auto tie = tieToMeet(plan, people.front(), {});
    if (!tie) {
        return "coffee";
    }
    const auto before = meetingsOf(plan, tie->id);
    const auto last = std::find_if(before.rbegin(), before.rend(), [&](const Meeting& meeting) {
        return tookPlace(meeting.state)
            && plan.where(&Attendance::meeting, meeting.id).size() == 1;
    });
    return last == before.rend() ? kindForTie(*tie) : last->kind;
}

void putAttendance(
    Writer& plan,
    const Meeting& meeting,
    const std::vector<Id<Person>>& came,
    const std::vector<Id<Person>>& stayedAway)
{
    const auto before = plan.where(&Attendance::meeting, meeting.id);
    const auto isNamed = [&](const Id<Person>& person) {
        return std::ranges::find(came, person) != came.end()
            || std::ranges::find(stayedAway, person) != stayedAway.end();
    };
    std::set<Id<Person>> seen;
    for (const auto& row : before) {
        const auto person = personOf(plan, row);
        // Two ties of one person do not make two people.
        if (person && (!isNamed(*person) || !seen.insert(*person).second)) {
            plan.erase(row.id);
        }
    }
    const auto kept = plan.where(&Attendance::meeting, meeting.id);
    for (const auto& person : stayedAway) {
        putOne(plan, meeting, kept, person, false);
    }
    const auto now = plan.where(&Attendance::meeting, meeting.id);
    for (const auto& person : came) {
        putOne(plan, meeting, now, person, true);
    }
}

void putMeetingNeeds(Writer& plan, const Id<Meeting>& meeting, const std::vector<Id<Need>>& needs)
{
    for (const auto& link : plan.where(&MeetingNeed::meeting, meeting)) {
        if (std::ranges::find(needs, link.need) == needs.end()) {
            plan.erase(link);
        }
    }
    for (const auto& need : needs) {
        plan.put(MeetingNeed{meeting, need});
    }
}

void putAgenda(Writer& plan, const Id<Meeting>& meeting, const std::vector<NewAgendaItem>& items)
{
    int position = nextPosition(plan, meeting);
    for (const auto& item : items) {
        AgendaItem row;
        row.id = newId<AgendaItem>();
        row.meeting = meeting;
        row.text = item.text;
        row.fromWhom = item.fromWhom;
        row.minutes = item.minutes;
        row.wanted = item.wanted;
        row.position = position++;
        plan.put(row);
    }
}

void putCarried(
    Writer& plan, const Id<Meeting>& meeting, const std::vector<Id<AgendaItem>>& items)
{
    int position = nextPosition(plan, meeting);
    for (const auto& id : items) {
        const AgendaItem before = plan.at(id);
        const bool isOpen
            = before.state == AgendaState::Open || before.state == AgendaState::Parked;
        const bool isCarried = !plan.where(&AgendaItem::carriedFrom, id).empty();
        if (!isOpen || isCarried || before.meeting == meeting) {
            continue;
        }
        AgendaItem carried = before;
        carried.id = newId<AgendaItem>();
        carried.meeting = meeting;
        carried.state = AgendaState::Open;
        carried.carriedFrom = id;
        carried.position = position++;
        plan.put(carried);
    }
}

} // namespace asterism::actions
