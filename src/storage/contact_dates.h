// SPDX-License-Identifier: MIT
#pragma once

#include "storage/reader.h"

#include <vector>

namespace asterism {

/// The last of each kind of contact of one relationship up to a day; empty where there was none.
/// Member for member what the analysis calls ContactDates. Dates are whole days: a remembered month
/// counts as its last day, but none after the day asked about.
struct LatestContacts {
    Id<Relationship> relationship;
    PartialDate lastMeeting; ///< that took place and that they attended
    PartialDate lastMessageIn;
    PartialDate lastAnsweredOut; ///< a message of mine that was answered
    PartialDate lastExchange; ///< that says of itself that it was a contact

    bool operator==(const LatestContacts&) const = default;
};

/// One entry for each relationship, in the order of their keys, from one query: what
/// analysis/contact.h concludes from a whole plan, without reading the plan.
std::vector<LatestContacts> latestContacts(const Reader& plan, Day asOf);

} // namespace asterism
