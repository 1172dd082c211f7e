// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/giving.h"

#include <optional>
#include <string>
#include <vector>

// Passing on what one was given: whether it is time, whom I guide already, and what I ask myself
// before I guide somebody.

namespace asterism {

/// What to ask oneself before guiding somebody (R32), after the ethics of mentoring: benefit, no
/// harm, their own way, loyalty, privacy, fairness, no use made of their gratitude, competence and
/// boundaries.
enum class MirrorQuestion {
    TheirGood,
    NoHarm,
    TheirOwnWay,
    Loyalty,
    Privacy,
    Fairness,
    Gratitude,
    Competence,
    Boundaries,
};
template <>
struct Vocabulary<MirrorQuestion> {
    static constexpr auto words = asterism::words(
        {"their_good",
         "no_harm",
         "their_own_way",
         "loyalty",
         "privacy",
         "fairness",
         "gratitude",
         "competence",
         "boundaries"});
};

/// The topic of a Choice that says, by the id of a tie, when its mirror was looked into.
constexpr auto mirrorTopic = "mirror";

/// The ties in which I guide somebody whom I have not met in them yet: time for the mirror (R32).
/// Those under way or thought of, of people who are neither resting nor gone; by name. A meeting
/// that took place with them there ends it, and so does a look into it. Reads Person, Relationship,
/// Meeting, Attendance and Choice.
std::vector<Id<Relationship>> mirrorsDue(const Plan& plan, Day asOf);

/// Whether it is time to ask if there is somebody to guide (R15), and whom I guide by now.
struct PayForward {
    bool isTime = false;              ///< mid-career or later, or guided myself for twelve months
    PartialDate guidedSince;          ///< the first day known on which somebody guided me
    std::vector<Id<Person>> learners; ///< active people whom I guide, by name
    std::vector<Id<Person>> bothWays; ///< active people with whom teaching goes both ways, by name

    bool operator==(const PayForward&) const = default;
};

/// Reads Profile, Person and Relationship. Friends and those admired from afar do not say how long
/// one has been guided.
PayForward payForward(const Plan& plan, Day asOf);

/// The quarter of the year: "2026-Q2". The question of R15 is asked once in each.
std::string quarterOf(Day day);

/// One of my offers, with the people whom it would suit and who have not had it yet.
struct OfferMatch {
    struct Suits {
        Id<Person> person;
        std::vector<std::string> words; ///< of the offer that are theirs, too

        bool operator==(const Suits&) const = default;
    };
    Id<Offer> offer;
    std::vector<Suits> suits; ///< active people, the best fit first
    bool wasGiven = false;    ///< to anybody

    bool operator==(const OfferMatch&) const = default;
};

/// Every offer, in the order of the plan. Reads what offersFor reads.
std::vector<OfferMatch> offerMatches(const Plan& plan);

/// What to bring to somebody whom I begin to guide: an offer that suits them, else one that nobody
/// had before, else the first; null without offers.
const Offer* firstOfferFor(const Plan& plan, const Id<Person>& person);

/// Minutes a week as hours a month, to half an hour, and back: 52 weeks are twelve months.
double hoursAMonth(int minutesAWeek);
int minutesAWeek(double hoursAMonth);

} // namespace asterism
