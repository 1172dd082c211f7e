// SPDX-License-Identifier: MIT
#include "ui/agreements/agreement_plan.h"

namespace asterism::ui {

Plan planOfAgreements(const Reader& reader)
{
    Plan plan;
    plan.of<Profile>() = reader.all<Profile>();
    plan.of<Person>() = reader.all<Person>();
    plan.of<Relationship>() = reader.all<Relationship>();
    plan.of<Agreement>() = reader.all<Agreement>();
    plan.of<Meeting>() = reader.all<Meeting>();
    plan.of<Attendance>() = reader.all<Attendance>();
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
