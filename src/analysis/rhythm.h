// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/contact.h"

// How long ago we were in touch, against how often I meant to be.

namespace asterism {

enum class RhythmState { OnTrack, DueSoon, Overdue, Drifting, Dormant, NoRhythm };
template <>
struct Vocabulary<RhythmState> {
    static constexpr auto words
        = asterism::words({"on_track", "due_soon", "overdue", "drifting", "dormant", "no_rhythm"});
};

/// Three years of silence: dormant, however wide the rhythm.
constexpr int dormantAfterDays = 1095;

struct Rhythm {
    Id<Relationship> relationship;
    Id<Person> person;
    RhythmState state = RhythmState::NoRhythm;
    PartialDate lastContact; ///< empty: none is known
    std::optional<int> days; ///< since the last contact
    std::optional<int> cadence;
    std::optional<double> ratio; ///< days / cadence
    std::optional<Day> due;      ///< last contact + cadence

    bool operator==(const Rhythm&) const = default;
};

/// The state by R59, r = days / cadence: below .8 on track, to 1 due soon, above 1 overdue, above
/// 2 drifting. Stretch days put off the last two. Without a cadence, or as long as no contact is
/// known from which to count, there is no rhythm; only three years of silence need no cadence.
Rhythm rhythmOf(const Relationship& tie, const PartialDate& lastContact, Day asOf);

/// The rhythm of every active relationship, the most waiting first, those without a rhythm last.
/// Reads Person and Relationship of the plan.
std::vector<Rhythm> rhythms(const Plan& plan, const std::vector<ContactDates>& contacts, Day asOf);
std::vector<Rhythm> rhythms(const Plan& plan, Day asOf);

/// Whether the tie has been put off until a later day.
bool isSnoozed(const Relationship& tie, Day asOf);

/// The people with whom it has been a while, the longest silence in proportion first, at most
/// `most` of them and each person once. A contact in any tie with a person counts. Nobody who is
/// snoozed, resting or not to be written to is ever named. People to whom nobody else of the plan
/// leads come first among equals in state (R24). Reads Person, Relationship and Acquaintance.
std::vector<Rhythm> aWhileSince(
    const Plan& plan, const std::vector<ContactDates>& contacts, Day asOf, std::size_t most = 3);

/// The rhythms usual for a kind of relationship in days, from dense to wide (R58). Never empty.
std::vector<int> cadencePresets(RelationshipKind kind);

/// The rhythm offered first: the widest of the presets, being the gentlest.
int usualCadence(RelationshipKind kind);

/// The rhythm offered after a relationship has been closed and stays warm (R72).
constexpr int cadenceAfterClosing = 180;

} // namespace asterism
