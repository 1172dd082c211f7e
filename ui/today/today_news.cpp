// SPDX-License-Identifier: MIT
#include "ui/today/today_news.h"

#include "analysis/meetings_held.h"
#include "storage/contact_traces.h"
#include "storage/plan_parts.h"
#include "ui/paths/unfinished.h"
#include "ui/today/put_off.h"

#include <algorithm>

namespace asterism::ui {
namespace {

constexpr std::size_t mostOfAKind = 3;
constexpr int promisesNearDays = 14;
constexpr int meetingsComingDays = 28;

/// Everything but what grows with the years: meetings, messages, exchanges and what was written.
Plan tendedPart(const Reader& reader)
{
    return partOf<
        Profile,
        Value,
        Goal,
        GoalValue,
        Need,
        NeedGoal,
        Person,
        Hat,
        Acquaintance,
        Group,
        GroupMember,
        Relationship,
        RelationshipFunction,
        Coverage,
        Outreach>(reader);
}

std::string nameOf(const Reader& reader, const Id<Person>& person)
{
    const auto found = reader.find(person);
    return found ? found->displayName : std::string();
}

std::vector<Silence> silencesOf(
    const Reader& reader, const Plan& plan, const std::vector<ContactDates>& contacts, Day today)
{
    std::vector<Silence> silences;
    for (const auto& rhythm : aWhileSince(plan, contacts, today, mostOfAKind)) {
        silences.push_back({rhythm, nameOf(reader, rhythm.person)});
    }
    return silences;
}

bool isComing(const Meeting& meeting, Day today)
{
    const auto day = meeting.startsOn.latest();
    return day && *day >= today && daysBetween(today, *day) <= meetingsComingDays;
}

ComingMeeting withPeople(const Reader& reader, const Meeting& meeting)
{
    ComingMeeting coming{meeting, {}, {}};
    for (const auto& attendance : reader.where(&Attendance::meeting, meeting.id)) {
        const auto tie
            = attendance.relationship ? reader.find(*attendance.relationship) : std::nullopt;
        if (tie) {
            coming.people.push_back(tie->person);
            coming.names.push_back(nameOf(reader, tie->person));
        }
    }
    return coming;
}

std::vector<ComingMeeting> comingOf(const Reader& reader, Day today)
{
    std::vector<Meeting> planned = reader.where(&Meeting::state, MeetingState::Proposed);
    const auto confirmed = reader.where(&Meeting::state, MeetingState::Confirmed);
    planned.insert(planned.end(), confirmed.begin(), confirmed.end());
    std::erase_if(planned, [&](const Meeting& meeting) { return !isComing(meeting, today); });
    std::ranges::stable_sort(planned, [](const Meeting& one, const Meeting& other) {
        return std::pair(*one.startsOn.latest(), one.startsAt.value_or(0))
            < std::pair(*other.startsOn.latest(), other.startsAt.value_or(0));
    });
    planned.resize(std::min(planned.size(), mostOfAKind));
    std::vector<ComingMeeting> coming;
    for (const auto& meeting : planned) {
        coming.push_back(withPeople(reader, meeting));
    }
    return coming;
}

/// Those that ask how they went: each until somebody says it, a few at a time.
std::vector<ComingMeeting> askingOf(const Reader& reader, Day today)
{
    Plan plan;
    plan.of<Meeting>() = reader.where(&Meeting::state, MeetingState::Proposed);
    for (const auto& meeting : reader.where(&Meeting::state, MeetingState::Confirmed)) {
        plan.of<Meeting>().push_back(meeting);
    }
    std::vector<ComingMeeting> asking;
    for (const auto& id : meetingsToAskAbout(plan, today)) {
        if (asking.size() < mostOfAKind) {
            asking.push_back(withPeople(reader, reader.at(id)));
        }
    }
    return asking;
}

bool isNear(const Commitment& promise, Day today)
{
    const auto due = promise.due.latest();
    return promise.owner != Owner::Them && promise.doneOn.isEmpty() && promise.releasedOn.isEmpty()
        && due && daysBetween(today, *due) <= promisesNearDays;
}

std::vector<NearPromise> promisesOf(const Reader& reader, Day today)
{
    std::vector<Commitment> near = reader.where(&Commitment::doneOn, PartialDate());
    std::erase_if(near, [&](const Commitment& promise) { return !isNear(promise, today); });
    std::ranges::stable_sort(near, {}, [](const Commitment& each) { return *each.due.latest(); });
    near.resize(std::min(near.size(), mostOfAKind));
    std::vector<NearPromise> promises;
    for (const auto& each : near) {
        const auto tie = each.relationship ? reader.find(*each.relationship) : std::nullopt;
        promises.push_back(
            {each,
             tie ? std::optional{tie->person} : std::nullopt,
             tie ? nameOf(reader, tie->person) : std::string()});
    }
    return promises;
}

} // namespace

bool isUntouched(const Store& store)
{
    const Reader& reader = store.reader();
    return reader.count<Person>() == 0 && reader.count<Need>() == 0 && reader.count<Goal>() == 0
        && reader.count<Value>() == 0 && reader.count<Statement>() == 0
        && unfinishedPaths(store).empty();
}

TodayNews newsOf(Store& store, Day today)
{
    const Reader& reader = store.reader();
    TodayNews news;
    news.plan = tendedPart(reader);
    const auto contacts = contactDates(contactTraces(reader), today);
    news.suggestion = nextStep(suggestions(news.plan, contacts, today), PutOff(store).keys(today));
    news.silences = silencesOf(reader, news.plan, contacts, today);
    news.coming = comingOf(reader, today);
    news.asking = askingOf(reader, today);
    news.promises = promisesOf(reader, today);
    return news;
}

FirstStepsTaken firstStepsTaken(const Store& store)
{
    FirstStepsTaken taken;
    taken.people = store.reader().count<Person>();
    taken.threePeople = taken.people >= 3;
    taken.aNeed = store.reader().count<Need>() > 0;
    taken.lookedAtPlaces = !store.note(lookedAtPlacesNote).empty();
    taken.triedPalette = !store.note(triedPaletteNote).empty();
    taken.backedUp = !store.note(backedUpNote).empty();
    return taken;
}

void takeFirstStep(Store& store, const char* note)
{
    if (store.note(note).empty()) {
        store.keepNote(note, "1");
    }
}

} // namespace asterism::ui
