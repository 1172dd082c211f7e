// SPDX-License-Identifier: MIT
#include "storage/plan_parts.h"

#include <algorithm>
#include <iterator>

namespace asterism {

Plan constellationPart(const Reader& reader)
{
    Plan part = partOf<Profile, Need, Acquaintance, RelationshipFunction, Coverage>(reader);
    part.of<Person>() = reader.only<Person>(
        &Person::id,
        &Person::displayName,
        &Person::setting,
        &Person::careerStage,
        &Person::region,
        &Person::doNotContact,
        &Person::resting);
    part.of<Relationship>() = reader.only<Relationship>(
        &Relationship::id,
        &Relationship::person,
        &Relationship::direction,
        &Relationship::kind,
        &Relationship::formality,
        &Relationship::phase,
        &Relationship::closeness,
        &Relationship::cadenceDays,
        &Relationship::stretchDays,
        &Relationship::snoozedUntil);
    return part;
}

void addMeetings(Plan& part, const Reader& reader, std::vector<Meeting> meetings)
{
    for (auto& meeting : meetings) {
        auto guests = reader.where(&Attendance::meeting, meeting.id);
        std::ranges::move(guests, std::back_inserter(part.of<Attendance>()));
        part.of<Meeting>().push_back(std::move(meeting));
    }
}

} // namespace asterism
