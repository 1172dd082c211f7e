// SPDX-License-Identifier: MIT
#include "ui/meetings/meeting_people.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeetingPeople)
};

std::vector<Id<Person>> peopleOf(const Reader& plan, const Id<Meeting>& meeting, bool onlyWhoCame)
{
    std::vector<Id<Person>> people;
    for (const auto& row : plan.where(&Attendance::meeting, meeting)) {
        const auto tie = row.relationship && (row.attended || !onlyWhoCame)
            ? plan.find(*row.relationship)
            : std::nullopt;
        if (tie && std::ranges::find(people, tie->person) == people.end()) {
            people.push_back(tie->person);
        }
    }
    return people;
}

} // namespace

std::vector<Id<Person>> invitedTo(const Reader& plan, const Id<Meeting>& meeting)
{
    return peopleOf(plan, meeting, false);
}

std::vector<Id<Person>> cameTo(const Reader& plan, const Id<Meeting>& meeting)
{
    return peopleOf(plan, meeting, true);
}

std::vector<Meeting> plannedMeetings(const Reader& plan)
{
    auto planned = plan.where(&Meeting::state, MeetingState::Proposed);
    const auto confirmed = plan.where(&Meeting::state, MeetingState::Confirmed);
    planned.insert(planned.end(), confirmed.begin(), confirmed.end());
    std::ranges::stable_sort(planned, [](const Meeting& one, const Meeting& other) {
        return std::tuple(one.startsOn.isEmpty(), one.startsOn, one.startsAt.value_or(0))
            < std::tuple(other.startsOn.isEmpty(), other.startsOn, other.startsAt.value_or(0));
    });
    return planned;
}

std::vector<Meeting> meetingsWith(const Reader& plan, const Id<Person>& person)
{
    std::vector<Meeting> meetings;
    for (const auto& tie : plan.where(&Relationship::person, person)) {
        for (const auto& row : plan.where(&Attendance::relationship, tie.id)) {
            const auto meeting = plan.find(row.meeting);
            if (meeting
                && std::ranges::find(meetings, meeting->id, &Meeting::id) == meetings.end()) {
                meetings.push_back(*meeting);
            }
        }
    }
    std::ranges::stable_sort(meetings, [](const Meeting& one, const Meeting& other) {
        return std::pair(one.startsOn, one.startsAt.value_or(0))
            > std::pair(other.startsOn, other.startsAt.value_or(0));
    });
    return meetings;
}

QString nameOf(const Reader& plan, const Id<Person>& person)
{
    const auto found = plan.find(person);
    return found ? qt(found->displayName) : Words::tr("(removed)");
}

QString namesOf(const Reader& plan, const std::vector<Id<Person>>& people)
{
    QStringList names;
    for (const auto& person : people) {
        names << nameOf(plan, person);
    }
    return QLocale().createSeparatedList(names);
}

QString whoWords(const Reader& plan, const Meeting& meeting)
{
    const auto group = meeting.group ? plan.find(*meeting.group) : std::nullopt;
    if (group) {
        return qt(group->name);
    }
    const auto people = invitedTo(plan, meeting.id);
    return people.empty() ? Words::tr("(removed)") : namesOf(plan, people);
}

} // namespace asterism::ui
