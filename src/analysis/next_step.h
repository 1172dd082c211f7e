// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/open_places.h"
#include "analysis/rhythm.h"
#include "analysis/values_gap.h"

#include <string>

// The one thing that Today suggests, if there is anything to say at all.

namespace asterism {

enum class SuggestionKind {
    OpenPlace,        ///< R27: nobody holds a need
    ThinPlace,        ///< R27: a need is only partly held
    ALotRestsOn,      ///< R28: a lot rests on one person
    TouchBase,        ///< R59: silence with the only person who holds a need well
    WhoHoldsYou,      ///< R71: I am advanced and nobody holds me
    WhatWouldSupport, ///< R5: a goal that no need serves
    SetAGoal,         ///< R67: a value that I do not live as much as it matters, and no goal for it
    NameANeed,        ///< R67: the same with a goal that nothing supports
};
template <>
struct Vocabulary<SuggestionKind> {
    static constexpr auto words = asterism::words(
        {"open_place",
         "thin_place",
         "a_lot_rests_on",
         "touch_base",
         "who_holds_you",
         "what_would_support",
         "set_a_goal",
         "name_a_need"});
};

/// What a suggestion offers to do, the first being the main one.
enum class SuggestedMove {
    LookForSomeone,
    WriteTo,
    FinishLetter,
    LogMeeting,
    OpenPerson,
    LeaveOpen,
    Rest,
    AddGoal,
    AddNeed,
};
template <>
struct Vocabulary<SuggestedMove> {
    static constexpr auto words = asterism::words(
        {"look_for_someone",
         "write_to",
         "finish_letter",
         "log_meeting",
         "open_person",
         "leave_open",
         "rest",
         "add_goal",
         "add_need"});
};

struct Suggestion {
    std::string rule; ///< number of the rule, as "R27"
    SuggestionKind kind = SuggestionKind::OpenPlace;
    std::string subject; ///< id of the need, person, goal or value that it is about; or "me"
    std::optional<Id<Need>> need;
    std::optional<Id<Person>> person;   ///< whom to go on with, or about whom it is
    std::optional<WaitingStep> step;    ///< what comes next with that person (R27)
    std::vector<Id<Person>> candidates; ///< R27 without anybody who waits
    std::vector<SuggestedMove> offers;

    bool operator==(const Suggestion&) const = default;
};

/// Names a suggestion, so that it can be put off: the same for as long as it is about the same.
std::string keyOf(const Suggestion& suggestion);

/// Everything that could be suggested, best first:
/// 1. open and thin places of importance 4 or 5 that are not for later, 2. silence with the only
/// person who holds a need well, 3. a lot resting on one person, 4. nobody who holds me, 5. the
/// other open and thin places, 6. goals without a need, 7. the widest gap of the values.
/// Nobody who rests, is snoozed or not to be written to is ever suggested to be written to.
/// Reads what openPlaces, aWhileSince, valueGaps and nobodyHoldsMe read.
std::vector<Suggestion> suggestions(
    const Plan& plan, const std::vector<ContactDates>& contacts, Day asOf);

/// The best that has not been put off; nothing when there is nothing to say.
std::optional<Suggestion> nextStep(
    const std::vector<Suggestion>& suggestions, const std::vector<std::string>& putOffKeys);

/// What the card of first steps can know from the plan; the rest is the window's.
struct FirstSteps {
    int people = 0;
    bool hasThreePeople = false;
    bool hasNeeds = false;
    bool wroteAfterMeeting = false; ///< at least a line about one that took place

    bool operator==(const FirstSteps&) const = default;
};
FirstSteps firstSteps(const Plan& plan);

} // namespace asterism
