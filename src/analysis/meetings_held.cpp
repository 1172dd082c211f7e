// SPDX-License-Identifier: MIT
#include "analysis/meetings_held.h"

#include "analysis/constellation.h"
#include "analysis/contact.h"

#include <algorithm>
#include <map>

namespace asterism {
namespace {

bool isPlanned(const Meeting& meeting)
{
    return meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed;
}

auto whenOf(const Meeting& meeting)
{
    return std::tie(meeting.startsOn, meeting.startsAt, meeting.id);
}

template <typename Wanted>
std::vector<const Meeting*> plannedWhere(const Plan& plan, const Wanted& isWanted)
{
    std::vector<const Meeting*> found;
    for (const auto& meeting : plan.of<Meeting>()) {
        if (isPlanned(meeting) && isWanted(meeting.startsOn)) {
            found.push_back(&meeting);
        }
    }
    return found;
}

std::vector<Id<Meeting>> idsOf(const std::vector<const Meeting*>& meetings)
{
    std::vector<Id<Meeting>> ids;
    for (const auto* meeting : meetings) {
        ids.push_back(meeting->id);
    }
    return ids;
}

} // namespace

MeetingsHeld meetingsHeld(const Plan& plan, Day asOf)
{
    MeetingsHeld sum;
    std::map<std::string, std::size_t> places;
    for (const auto& meeting : plan.of<Meeting>()) {
        if (!tookPlace(meeting.state) || !hasCome(meeting.startsOn, asOf)) {
            continue;
        }
        const auto [at, isNew] = places.try_emplace(folded(meeting.kind), sum.byKind.size());
        if (isNew) {
            sum.byKind.push_back({meeting.kind, 0, 0});
        }
        const int minutes = meeting.minutes.value_or(0);
        auto& kind = sum.byKind[at->second];
        ++kind.count;
        kind.minutes += minutes;
        ++sum.held;
        sum.minutes += minutes;
    }
    std::ranges::sort(sum.byKind, [](const KindOfMeeting& one, const KindOfMeeting& other) {
        return std::tie(other.count, one.kind) < std::tie(one.count, other.kind);
    });
    return sum;
}

std::vector<Id<Meeting>> meetingsToAskAbout(const Plan& plan, Day asOf)
{
    auto found = plannedWhere(plan, [&](const PartialDate& on) {
        return !on.isEmpty() && *on.latest() < asOf;
    });
    std::ranges::sort(found, [](const Meeting* one, const Meeting* other) {
        return whenOf(*other) < whenOf(*one);
    });
    return idsOf(found);
}

std::vector<Id<Meeting>> meetingsComing(const Plan& plan, Day asOf)
{
    auto found = plannedWhere(plan, [&](const PartialDate& on) {
        return on.isEmpty() || *on.latest() >= asOf;
    });
    std::ranges::sort(found, [](const Meeting* one, const Meeting* other) {
        const bool isOpen = one->startsOn.isEmpty();
        const bool isOtherOpen = other->startsOn.isEmpty();
        return isOpen != isOtherOpen ? isOtherOpen : whenOf(*one) < whenOf(*other);
    });
    return idsOf(found);
}

} // namespace asterism
