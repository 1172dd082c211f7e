// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <string>
#include <vector>

// What goes back and forth between two people. It is never weighed or summed up for anybody to
// see: who has brought nothing for a while is asked what they could bring, that is all.

namespace asterism {

/// What passed between me and one person, the newest last. What was mutual is in both.
struct Flow {
    Id<Person> person;
    std::vector<Id<Exchange>> given;
    std::vector<Id<Exchange>> received;

    bool operator==(const Flow&) const = default;
};

/// Everybody with whom something went back or forth by today, by name. Reads Person, Relationship
/// and Exchange.
std::vector<Flow> flows(const Plan& plan, Day asOf);

/// Something received for which there was no thanks yet.
struct ThanksOpen {
    Id<Exchange> exchange;
    Id<Person> person;
    Day on; ///< when it was received

    bool operator==(const ThanksOpen&) const = default;
};

/// Thanks are fresh for so many days; after that nobody is reminded.
constexpr int thanksAreFresh = 90;

/// The newest first. A letter of thanks or a gratitude that went to them on or after the day is
/// thanks enough. Nothing about people who may not be the subject of a nudge. Reads Person,
/// Relationship, Exchange, Outreach and Message.
std::vector<ThanksOpen> thanksOpen(const Plan& plan, Day asOf);

/// Something I can bring that fits what matters to them.
struct FittingOffer {
    Id<Offer> offer;
    std::vector<std::string> words; ///< of the offer that are theirs, too
    bool wasGiven = false;          ///< it went to them before

    bool operator==(const FittingOffer&) const = default;
};

/// My offers that meet their goals, interests, specialties, tags or what they hope for: the best
/// fit first, what they had before last. Reads Offer, Strength, Person, Tag, Relationship and
/// Exchange.
std::vector<FittingOffer> offersFor(const Plan& plan, const Id<Person>& person);

/// Somebody for whom to think of something (R73).
struct CouldBring {
    Id<Person> person;
    std::vector<FittingOffer> offers;

    bool operator==(const CouldBring&) const = default;
};

/// People from whom more came than went, and to whom nothing went in six months; by name. Never
/// the other way round: nobody is asked what they have brought me. Reads what offersFor reads.
std::vector<CouldBring> whatCouldIBring(const Plan& plan, Day asOf);

} // namespace asterism
