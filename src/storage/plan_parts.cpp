// SPDX-License-Identifier: MIT
#include "storage/plan_parts.h"

#include <algorithm>
#include <iterator>

namespace asterism {

void addMeetings(Plan& part, const Reader& reader, std::vector<Meeting> meetings)
{
    for (auto& meeting : meetings) {
        auto guests = reader.where(&Attendance::meeting, meeting.id);
        std::ranges::move(guests, std::back_inserter(part.of<Attendance>()));
        part.of<Meeting>().push_back(std::move(meeting));
    }
}

} // namespace asterism
