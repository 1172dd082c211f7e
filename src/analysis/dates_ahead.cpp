// SPDX-License-Identifier: MIT
#include "analysis/dates_ahead.h"

#include "analysis/follow_through.h"
#include "domain/rows_by_id.h"

#include <algorithm>

namespace asterism {
namespace {

/// Whom rows are about, without those whose names stay here.
class Names {
public:
    explicit Names(const Plan& plan) : m_people(plan.of<Person>()), m_ties(plan.of<Relationship>())
    {
    }

    void addTo(DateAhead& date, const Id<Person>& id) const
    {
        const Person* person = m_people.find(id);
        if (person && !person->sensitive) {
            date.people.push_back(id);
        }
    }

    void addTo(DateAhead& date, const std::optional<Id<Relationship>>& id) const
    {
        const Relationship* tie = id ? m_ties.find(*id) : nullptr;
        if (tie) {
            addTo(date, tie->person);
        }
    }

private:
    RowsById<Person> m_people;
    RowsById<Relationship> m_ties;
};

bool isPlanned(const Meeting& meeting)
{
    return meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed;
}

bool isCalledOff(const Meeting& meeting)
{
    return meeting.state == MeetingState::Cancelled || meeting.state == MeetingState::Moved;
}

void addMeetings(std::vector<DateAhead>& dates, const Plan& plan, const Names& names, Day today)
{
    std::vector<DateAhead> meetings(plan.of<Meeting>().size());
    const RowsById<Meeting> rows(plan.of<Meeting>());
    for (const auto& guest : plan.of<Attendance>()) {
        if (const auto at = rows.position(guest.meeting)) {
            names.addTo(meetings[*at], guest.relationship);
        }
    }
    for (std::size_t at = 0; at < meetings.size(); ++at) {
        const auto& meeting = plan.of<Meeting>()[at];
        const bool isAhead = meeting.startsOn.isWhole() && *meeting.startsOn.earliest() >= today;
        if (isAhead && (isPlanned(meeting) || isCalledOff(meeting))) {
            meetings[at].row = meeting.id.text;
            meetings[at].day = *meeting.startsOn.earliest();
            meetings[at].isCalledOff = isCalledOff(meeting);
            dates.push_back(std::move(meetings[at]));
        }
    }
}

void addFollowUps(
    std::vector<DateAhead>& dates,
    const Plan& plan,
    const Names& names,
    Day today,
    const FollowUpRhythm& rhythm)
{
    for (const auto& step : nextSteps(plan, today, rhythm)) {
        DateAhead date{
            AheadKind::FollowUp, step.thread.text, std::max(step.on, today), step.what, {}, false};
        names.addTo(date, step.person);
        dates.push_back(std::move(date));
    }
}

void addAgreements(std::vector<DateAhead>& dates, const Plan& plan, const Names& names, Day today)
{
    for (const auto& agreement : plan.of<Agreement>()) {
        const bool counts = agreement.state == AgreementState::Agreed
            || agreement.state == AgreementState::InForce
            || agreement.state == AgreementState::Closing;
        const auto add = [&](AheadKind kind, const PartialDate& on) {
            if (counts && on.isWhole() && *on.earliest() >= today) {
                DateAhead date{kind, agreement.id.text, *on.earliest(), {}, {}, false};
                names.addTo(date, agreement.relationship);
                dates.push_back(std::move(date));
            }
        };
        add(AheadKind::Review, agreement.reviewOn);
        add(AheadKind::Ending, agreement.endsOn);
    }
}

void addPromises(std::vector<DateAhead>& dates, const Plan& plan, const Names& names, Day today)
{
    for (const auto& promise : plan.of<Commitment>()) {
        if (promise.owner != Owner::Them && promise.due.isWhole()
            && stateOf(promise, today) == PromiseState::Open) {
            DateAhead date{
                AheadKind::Promise, promise.id.text, *promise.due.earliest(), {}, {}, false};
            names.addTo(date, promise.relationship);
            dates.push_back(std::move(date));
        }
    }
}

} // namespace

std::vector<DateAhead> datesAhead(const Plan& plan, Day today, const FollowUpRhythm& rhythm)
{
    const Names names(plan);
    std::vector<DateAhead> dates;
    addMeetings(dates, plan, names, today);
    addFollowUps(dates, plan, names, today, rhythm);
    addAgreements(dates, plan, names, today);
    addPromises(dates, plan, names, today);
    std::ranges::stable_sort(dates, [](const DateAhead& one, const DateAhead& other) {
        return std::tie(one.day, one.kind, one.row) < std::tie(other.day, other.kind, other.row);
    });
    return dates;
}

} // namespace asterism
