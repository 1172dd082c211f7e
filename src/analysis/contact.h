// SPDX-License-Identifier: MIT
#pragma once

#include "domain/contact_traces.h"
#include "domain/plan.h"

#include <optional>
#include <vector>

// When there was last a contact in both directions.

namespace asterism {

/// The last of each kind of contact of one relationship; empty where there was none.
struct ContactDates {
    Id<Relationship> relationship;
    PartialDate lastMeeting; ///< that took place and that they attended
    PartialDate lastMessageIn;
    PartialDate lastAnsweredOut; ///< a message of mine that was answered
    PartialDate lastExchange;    ///< that says of itself that it was a contact

    bool operator==(const ContactDates&) const = default;
};

/// The day on which a remembered date counts: the last that it can mean, but none after today, so
/// that nobody is told of a longer silence than is certain. Nothing for an empty date and for one
/// that lies wholly in the future.
std::optional<Day> countedDay(const PartialDate& date, Day asOf);

/// Whether the date has begun by today; an empty one has not.
bool hasCome(const PartialDate& date, Day asOf);

/// Whichever counts on the later day; of two that count on the same day the more exact one.
PartialDate laterContact(const PartialDate& one, const PartialDate& other, Day asOf);

/// The last contact of the relationship; empty when none is known.
PartialDate lastContact(const ContactDates& dates, Day asOf);

/// What contacts are concluded from. Reads Relationship, Meeting, Attendance, Outreach, Message and
/// Exchange.
ContactTraces contactTraces(const Plan& plan);

/// One entry for each tie, in their order.
/// - A thread without a relationship of its own counts for every tie with its person.
/// - A message of mine is answered when one came in on or after its day; where the thread keeps no
///   incoming message, when its state says that an answer came (asks and follow-ups only).
std::vector<ContactDates> contactDates(const ContactTraces& traces, Day asOf);
std::vector<ContactDates> contactDates(const Plan& plan, Day asOf);

} // namespace asterism
