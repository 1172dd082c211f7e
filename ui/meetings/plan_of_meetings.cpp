// SPDX-License-Identifier: MIT
#include "ui/meetings/plan_of_meetings.h"

#include "storage/plan_parts.h"

namespace asterism::ui {

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
