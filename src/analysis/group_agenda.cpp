// SPDX-License-Identifier: MIT
#include "analysis/group_agenda.h"

#include "analysis/constellation.h"
#include "domain/rows_by_id.h"

#include <algorithm>

namespace asterism {
namespace {

constexpr int checkIn = 10;
constexpr int learning = 10;
constexpr int logistics = 5;
constexpr int leastForCase = 10;

} // namespace

std::vector<GroupSeat> seatsOf(const Plan& plan, const Id<Group>& group)
{
    const RowsById<Person> people(plan.of<Person>());
    std::vector<const Person*> members;
    for (const auto& row : plan.of<GroupMember>()) {
        const Person* person = people.find(row.person);
        if (row.group == group && person != nullptr
            && std::ranges::find(members, person) == members.end()) {
            members.push_back(person);
        }
    }
    std::ranges::sort(
        members, {}, [](const Person* person) { return folded(person->displayName); });
    std::vector<GroupSeat> seats{GroupSeat()};
    for (const Person* person : members) {
        seats.emplace_back(person->id);
    }
    return seats;
}

GroupRoles rolesAt(const std::vector<GroupSeat>& seats, int meeting, int cases)
{
    const auto seatAt = [&](int turn) {
        return seats.empty() ? GroupSeat() : seats[static_cast<std::size_t>(turn) % seats.size()];
    };
    GroupRoles roles{seatAt(meeting), seatAt(meeting + 1), {}};
    for (int next = 0; next < std::min(cases, static_cast<int>(seats.size())); ++next) {
        roles.presenters.push_back(seatAt(meeting + 2 + next));
    }
    return roles;
}

int mostCases(int minutes)
{
    return std::max(0, (minutes - checkIn - learning - logistics) / leastForCase);
}

std::vector<GroupPart> groupAgenda(int minutes, const std::vector<GroupSeat>& presenters)
{
    const int cases = std::min(mostCases(minutes), static_cast<int>(presenters.size()));
    const int room = std::max(0, minutes - checkIn - learning - logistics);
    const int each = cases > 0 ? room / cases : 0;
    std::vector<GroupPart> parts{{GroupPartKind::CheckIn, std::min(minutes, checkIn), {}}};
    for (int at = 0; at < cases; ++at) {
        parts.push_back({GroupPartKind::Case, each, presenters[static_cast<std::size_t>(at)]});
    }
    const int rest = std::max(0, minutes - checkIn - each * cases);
    const int last = std::min(rest, logistics);
    parts.push_back({GroupPartKind::Learning, rest - last, {}});
    parts.push_back({GroupPartKind::Logistics, last, {}});
    return parts;
}

int meetingsHeld(const Plan& plan, const Id<Group>& group, Day asOf)
{
    return static_cast<int>(std::ranges::count_if(plan.of<Meeting>(), [&](const Meeting& meeting) {
        const auto on = meeting.startsOn.earliest();
        return meeting.group == group && tookPlace(meeting.state) && on && *on <= asOf;
    }));
}

} // namespace asterism
