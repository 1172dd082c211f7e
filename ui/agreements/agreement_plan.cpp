// SPDX-License-Identifier: MIT
#include "ui/agreements/agreement_plan.h"

#include "storage/plan_parts.h"

namespace asterism::ui {

Plan planOfAgreements(const Reader& reader)
{
    Plan plan = partOf<Profile, Person, Relationship, Agreement>(reader);
    addMeetings(plan, reader, reader.where(&Meeting::state, MeetingState::Proposed));
    addMeetings(plan, reader, reader.where(&Meeting::state, MeetingState::Confirmed));
    return plan;
}

Plan planOfTie(const Reader& reader, const Id<Relationship>& id)
{
    Plan plan;
    const auto tie = reader.find(id);
    if (!tie) {
        return plan;
    }
    plan.of<Relationship>() = {*tie};
    if (const auto person = reader.find(tie->person)) {
        plan.of<Person>() = {*person};
    }
    plan.of<Agreement>() = reader.where(&Agreement::relationship, id);
    plan.of<Attendance>() = reader.where(&Attendance::relationship, id);
    for (const auto& guest : plan.of<Attendance>()) {
        if (const auto meeting = reader.find(guest.meeting)) {
            plan.of<Meeting>().push_back(*meeting);
        }
    }
    return plan;
}

} // namespace asterism::ui
