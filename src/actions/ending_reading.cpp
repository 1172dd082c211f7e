// SPDX-License-Identifier: MIT
// What a plan says about a relationship that is to be closed, and what fits.
#include "actions/agreements.h"
#include "actions/ending.h"
#include "domain/rows_by_id.h"

#include <algorithm>

namespace asterism::actions {
namespace {

template <Entity Record>
const Record* rowOf(const Plan& plan, const std::optional<Id<Record>>& id)
{
    if (!id) {
        return nullptr;
    }
    const auto& rows = plan.of<Record>();
    const auto found = std::ranges::find(rows, *id, &Record::id);
    return found == rows.end() ? nullptr : &*found;
}

Phase phaseOf(Afterwards after)
{
    switch (after) {
    case Afterwards::KeptWarm:
        return Phase::KeptWarm;
    case Afterwards::Colleague:
        return Phase::Colleague;
    case Afterwards::Resting:
        return Phase::Dormant;
    case Afterwards::Ended:
        return Phase::Ended;
    }
    return Phase::Ended;
}

Afterwards fitting(const std::optional<EndingReason>& reason)
{
    switch (reason.value_or(EndingReason::WorkDone)) {
    case EndingReason::WorkDone:
        return Afterwards::KeptWarm;
    case EndingReason::ChangesForm:
        return Afterwards::Colleague;
    case EndingReason::Rests:
    case EndingReason::Drifted:
        return Afterwards::Resting;
    case EndingReason::NotGood:
        return Afterwards::Ended;
    }
    return Afterwards::KeptWarm;
}

/// The career functions come first in Kram's list, the psychosocial ones after them.
bool isCompanionship(MentoringFunction function)
{
    return function >= MentoringFunction::RoleModelling;
}

bool isPlanned(const Meeting& meeting)
{
    return meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed;
}

} // namespace

void takeIn(Ending& ending, const Plan& plan)
{
    if (rowOf(plan, ending.tie) == nullptr) {
        ending.tie.reset();
    }
    std::erase_if(ending.promises, [&](const EndedPromise& each) {
        return rowOf(plan, std::optional{each.promise}) == nullptr;
    });
    std::erase_if(ending.needs, [&](const EndedNeed& each) {
        return rowOf(plan, std::optional{each.need}) == nullptr;
    });
    for (auto& each : ending.promises) {
        if (each.to && rowOf(plan, each.to) == nullptr) {
            each = {each.promise, PromiseEnding::StaysOpen, {}};
        }
    }
    for (auto& each : ending.needs) {
        if (each.to && rowOf(plan, each.to) == nullptr) {
            each = {each.need, NeedAfter::LeftOpen, {}, {}};
        }
    }
}

std::vector<Relationship> closableTies(const Plan& plan)
{
    std::vector<Relationship> ties;
    for (const auto& tie : plan.of<Relationship>()) {
        if (!afterwardsOf(tie).empty()) {
            ties.push_back(tie);
        }
    }
    return ties;
}

std::vector<Afterwards> afterwardsOf(const Relationship& tie)
{
    std::vector<Afterwards> all;
    for (const auto after : everyWord<Afterwards>()) {
        if (wayToClose(tie.phase, phaseOf(after))) {
            all.push_back(after);
        }
    }
    return all;
}

Afterwards afterOf(const Ending& ending, const Plan& plan)
{
    const Afterwards wanted = ending.after.value_or(fitting(ending.reason));
    const Relationship* tie = rowOf(plan, ending.tie);
    const auto open = tie != nullptr ? afterwardsOf(*tie) : std::vector{wanted};
    return std::ranges::find(open, wanted) != open.end() || open.empty() ? wanted : open.back();
}

std::set<MentoringFunction> functionsOf(const Ending& ending, const Plan& plan)
{
    const Afterwards after = afterOf(ending, plan);
    if (after == Afterwards::Ended || !ending.tie) {
        return {};
    }
    if (ending.functions) {
        return *ending.functions;
    }
    std::set<MentoringFunction> stays;
    for (const auto& row : plan.of<RelationshipFunction>()) {
        if (row.relationship == *ending.tie && isCompanionship(row.function)) {
            stays.insert(row.function);
        }
    }
    return stays;
}

bool callsOffMeetings(const Ending& ending)
{
    return ending.callsOffMeetings.value_or(ending.isShort());
}

std::vector<Commitment> openPromisesOf(const Plan& plan, const Id<Relationship>& tie)
{
    std::vector<Commitment> open;
    for (const auto& promise : plan.of<Commitment>()) {
        if (promise.relationship == tie && promise.doneOn.isEmpty()
            && promise.releasedOn.isEmpty()) {
            open.push_back(promise);
        }
    }
    std::ranges::stable_sort(open, [](const Commitment& one, const Commitment& other) {
        return one.due.latest().value_or(Day::max()) < other.due.latest().value_or(Day::max());
    });
    return open;
}

std::vector<Coverage> heldBy(const Plan& plan, const Id<Relationship>& tie)
{
    std::vector<Coverage> held;
    for (const auto& row : plan.of<Coverage>()) {
        if (row.relationship == tie) {
            held.push_back(row);
        }
    }
    return held;
}

std::vector<Id<Person>> othersHolding(
    const Plan& plan, const Id<Need>& need, const Id<Relationship>& tie)
{
    std::vector<Id<Person>> others;
    for (const auto& row : plan.of<Coverage>()) {
        const Relationship* other = rowOf(plan, std::optional{row.relationship});
        const Person* person
            = other != nullptr ? rowOf(plan, std::optional{other->person}) : nullptr;
        const bool counts = row.need == need && row.relationship != tie && person != nullptr
            && isActive(*other, *person);
        if (counts && std::ranges::find(others, person->id) == others.end()) {
            others.push_back(person->id);
        }
    }
    return others;
}

std::vector<Meeting> meetingsAhead(const Plan& plan, const Id<Relationship>& tie, Day today)
{
    std::map<Id<Meeting>, std::set<std::string>> guests;
    for (const auto& row : plan.of<Attendance>()) {
        guests[row.meeting].insert(row.relationship ? row.relationship->text : std::string());
    }
    std::vector<Meeting> ahead;
    for (const auto& meeting : plan.of<Meeting>()) {
        const auto known = guests.find(meeting.id);
        const bool isWithThem
            = known != guests.end() && known->second == std::set<std::string>{tie.text};
        const bool isAhead = meeting.startsOn.isEmpty() || *meeting.startsOn.latest() >= today;
        if (isWithThem && isAhead && isPlanned(meeting)) {
            ahead.push_back(meeting);
        }
    }
    std::ranges::stable_sort(ahead, {}, &Meeting::startsOn);
    return ahead;
}

} // namespace asterism::actions
