// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/candidates.h"
#include "domain/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace asterism::ui {

/// Somebody who came to mind; known or only a name.
struct NamedCandidate {
    std::string key; ///< tells one from another
    std::optional<Id<Person>> person;
    std::string name;
    std::vector<HatKind> hats; ///< ticked here, beside those of the plan

    bool operator==(const NamedCandidate&) const = default;
};

/// How much is asked for.
enum class HowMuch { OneQuestion, OneTalk, FewMonths, Longer };

/// Everything that the path asks, as far as it has been answered.
struct ReachedOut {
    std::optional<Id<Need>> need;
    std::string newNeed; ///< in one's own words, when it is none of the plan's
    std::string exactly;
    HowMuch howMuch = HowMuch::OneTalk;
    std::vector<NamedCandidate> names;
    std::string chosen; ///< the key of a name
    std::optional<Id<Person>> wayIn;
    std::string wayInName; ///< somebody who is not in the plan yet
    std::string ask;
    std::string whyYou;
    std::string whatIOffer;
    std::string purpose;      ///< id of a kind of letter; "" for what fits
    std::optional<Tone> tone; ///< none for what fits
    bool writesNow = true;    ///< the letter opens at the end

    const NamedCandidate* first() const; ///< whom to ask first; null while nobody is named

    bool operator==(const ReachedOut&) const = default;
};

std::string toJson(const ReachedOut& said);
std::optional<ReachedOut> reachedOutFromJson(const std::string& json);

/// Follows a plan that has changed: what is gone from it is forgotten here.
void takeIn(ReachedOut& said, const Plan& plan);

/// The kind of letter that fits what was said.
std::string fittingLetter(const ReachedOut& said, const Plan& plan);
Tone fittingTone(const ReachedOut& said, const Plan& plan);

/// What was chosen, or what fits.
std::string letterOf(const ReachedOut& said, const Plan& plan);
Tone toneOf(const ReachedOut& said, const Plan& plan);

/// They guide me, unless it is about peers or about giving back.
Direction directionFor(const ReachedOut& said, const Plan& plan);

const Need* needOf(const ReachedOut& said, const Plan& plan);

} // namespace asterism::ui
