// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <array>
#include <optional>
#include <vector>

// The active people as a network: measures that are shown with words first, and not at all when
// there is too little to go by.

namespace asterism {

/// How mixed the people are in one respect, those of whom it is not known left out and counted.
struct Mixture {
    int distinct = 0;
    double blau = 0;
    double iqv = 0;
    int categories = 0; ///< offered, not seen: the k of the IQV
    int unknown = 0;

    bool operator==(const Mixture&) const = default;
};

struct Closeness {
    double mean = 0; ///< of 1 distant … 5 close
    int strong = 0;  ///< people of 4 or 5
    int weak = 0;    ///< people of 1 or 2

    bool operator==(const Closeness&) const = default;
};

enum class Quadrant { Receptive, Traditional, Opportunistic, Entrepreneurial };
template <>
struct Vocabulary<Quadrant> {
    static constexpr auto words
        = asterism::words({"receptive", "traditional", "opportunistic", "entrepreneurial"});
};

/// A mirror, no score (R19).
struct Typology {
    double diversity = 0;
    double strength = 0;
    std::vector<Quadrant> quadrants; ///< one; or those it lies between, when too near to tell

    bool operator==(const Typology&) const = default;
};

/// Diversity and strength from 0 to 1; high from .5 on, undecided less than .05 from it.
Typology typologyOf(double diversity, double strength);

struct Network {
    int size = 0;                   ///< active people, each once
    int ties = 0;                   ///< pairs of them who know each other
    int pairs = 0;                  ///< pairs there could be
    int pairsAnswered = 0;          ///< of which I said yes or no
    bool knowsWhoKnowsWhom = false; ///< enough answered to be worth measuring
    std::optional<double> density;
    std::optional<double> effectiveSize;
    std::optional<double> efficiency;
    std::optional<double> constraint;
    std::optional<double> hierarchy;
    std::vector<std::vector<Id<Person>>> components; ///< circles, the largest first
    bool isOneCircle = false; ///< R24: more than 70 % of the people in the largest
    std::optional<Mixture> setting;
    std::optional<Mixture> stage;
    std::optional<Mixture> region;
    std::optional<double> eiStage;
    std::optional<double> eiSetting;
    std::optional<Closeness> closeness;
    /// People per mentoring function, by name.
    std::array<std::vector<Id<Person>>, Vocabulary<MentoringFunction>::words.size()> functions;
    std::vector<MentoringFunction> singleFunctions;  ///< that rest on one person
    std::vector<MentoringFunction> missingFunctions; ///< that nobody has
    std::optional<double> multiplexity;              ///< mean of functions per person
    std::optional<Typology> typology;

    bool operator==(const Network&) const = default;
};

/// The measures of the active people. Reads Profile, Person, Relationship, RelationshipFunction
/// and Acquaintance. Too little data, nothing said (R25):
/// - density, effective size, efficiency, constraint and hierarchy need three people, and answers
///   to who knows whom for as many pairs, less one, as there are people: fewer cannot even join
///   them, and would read as a star. Pairs without an answer then count as strangers. Circles need
///   the answers only.
/// - a mixture, E-I and closeness need what they are about to be known of 80 % of the people.
/// - the typology needs density, the mixture of settings and closeness.
/// Of several ties with a person the closest counts, and the functions of all.
Network networkOf(const Plan& plan);

} // namespace asterism
