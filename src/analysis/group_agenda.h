// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

// A meeting of a peer consultation group (R54): its parts in minutes, and whose turn it is.

namespace asterism {

/// Somebody of the group; nobody stands for me.
using GroupSeat = std::optional<Id<Person>>;

/// Those who share the roles: me, then the members by name.
std::vector<GroupSeat> seatsOf(const Plan& plan, const Id<Group>& group);

/// Whose turn it is. The roles move on by one seat from meeting to meeting.
struct GroupRoles {
    GroupSeat chair;
    GroupSeat timekeeper;
    std::vector<GroupSeat> presenters; ///< one a case; everybody before anybody twice

    bool operator==(const GroupRoles&) const = default;
};

/// The roles of a meeting, counted from 0. With fewer than three people somebody has two of them.
GroupRoles rolesAt(const std::vector<GroupSeat>& seats, int meeting, int cases);

enum class GroupPartKind { CheckIn, Case, Learning, Logistics };
template <>
struct Vocabulary<GroupPartKind> {
    static constexpr auto words = asterism::words({"check_in", "case", "learning", "logistics"});
};

struct GroupPart {
    GroupPartKind kind = GroupPartKind::CheckIn;
    int minutes = 0;
    GroupSeat who; ///< of a case

    bool operator==(const GroupPart&) const = default;
};

/// Check-in 10, the cases in equal parts, learning 10, logistics 5; minutes that cannot be divided
/// go to the learning. As many cases as there is room for.
std::vector<GroupPart> groupAgenda(int minutes, const std::vector<GroupSeat>& presenters);

/// How many cases fit when each has at least ten minutes.
int mostCases(int minutes);

/// How often the group has met: which turn comes next.
int meetingsHeld(const Plan& plan, const Id<Group>& group, Day asOf);

} // namespace asterism
