// SPDX-License-Identifier: MIT
#include "ui/meetings/plan_of_meetings.h"

namespace asterism::ui {
namespace {

template <RecordType... Records>
Plan partOf(const Reader& reader)
{
    Plan plan;
    ((plan.of<Records>() = reader.all<Records>()), ...);
    return plan;
}

} // namespace

Plan planOfMeetings(const Reader& plan)
{
    return partOf<
        Person,
        Relationship,
        RelationshipFunction,
        Coverage,
        Need,
        Outreach,
        OutreachNeed,
        Offer,
        Meeting,
        Attendance,
        MeetingNeed,
        AgendaItem,
        Commitment,
        Exchange,
        Agreement,
        Group,
        GroupMember,
        Choice>(plan);
}

} // namespace asterism::ui
