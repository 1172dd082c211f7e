// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/agenda.h"
#include "analysis/promises.h"
#include "analysis/supervision_tags.h"

#include <string>

// What to look at before one meets somebody, on one page.

namespace asterism {

struct ServedNeed {
    Id<Need> need;
    int level = 2; ///< 1 partly, 2 well; 0: asked for, not held

    bool operator==(const ServedNeed&) const = default;
};

/// Where an agreement stands in its time.
struct AgreementAhead {
    Id<Agreement> agreement;
    std::optional<int> daysToReview; ///< negative: its day is behind us
    std::optional<int> daysToEnd;

    bool operator==(const AgreementAhead&) const = default;
};

struct Preparation {
    Id<Person> person;
    std::optional<Id<Meeting>> meeting; ///< the one to prepare for: the next that is planned
    std::vector<Id<Meeting>> lastNotes; ///< of the last three that left a note, the last first
    std::vector<Id<Commitment>> mine;   ///< open, those of both among them, by day
    std::vector<Id<Commitment>> theirs;
    std::vector<ServedNeed> needs; ///< the most important first
    std::string theirGoals;
    std::vector<std::string> whatIBring; ///< as the ties say
    std::vector<Id<Offer>> offers;       ///< of mine that share a word with their goals
    std::vector<AgreementAhead> agreements;
    std::vector<Id<AgendaItem>> agenda; ///< of that meeting, in its order
    std::vector<OpenItem> stillOpen;    ///< left open by earlier ones
    std::vector<OpenItem> parked;
    std::vector<Id<Exchange>> toThankFor; ///< received and not thanked for yet
    bool isFirst = true;                  ///< no meeting with them has taken place yet (R31)
    SupervisionLook supervision;          ///< what the last hours with them lacked (R46)

    bool operator==(const Preparation&) const = default;
};

/// What there is to look at before meeting a person; `meeting` else is the next one planned with
/// them. Reads Person, Relationship, Coverage, Need, Outreach, OutreachNeed, Offer, Meeting,
/// Attendance, AgendaItem, Commitment, Exchange, Agreement and Choice.
Preparation preparationFor(
    const Plan& plan,
    const Id<Person>& person,
    Day asOf,
    const std::optional<Id<Meeting>>& meeting = std::nullopt);

} // namespace asterism
