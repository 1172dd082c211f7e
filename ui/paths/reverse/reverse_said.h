// SPDX-License-Identifier: MIT
#pragma once

#include "actions/reverse.h"
#include "domain/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace asterism::ui {

/// On which side of a reverse mentoring I am: I teach somebody more senior, or I learn from
/// somebody earlier in their career.
enum class Door { Offer, Learn };

/// Everything that the path asks, as far as it has been answered.
struct ReverseSaid {
    Door door = Door::Learn;
    std::vector<std::string> topics;
    std::string ownTopic; ///< typed, not taken up among the topics yet
    std::optional<Id<Person>> person;
    std::string name;       ///< also of somebody who is known
    std::string background; ///< their role, training and history, as far as I know
    std::string wouldAsk;   ///< what of it I would ask
    std::string inCommon;
    std::optional<Evaluates> evaluates; ///< none: as the plan has it
    bool wasClient = false;
    std::string notKnown;
    bool wasAskedAgain = false; ///< about what I do not know
    std::string feedback;
    std::string candor;
    std::string inReturn;
    int count = 3;
    int minutes = 45;
    int daysBetween = 28;
    PartialDate first;
    std::vector<actions::SessionPart> parts; ///< empty: as usual
    std::vector<std::string> questions;
    std::optional<Tone> tone;
    std::optional<bool> asks; ///< by letter; none: unless we are already under way
    bool writesNow = true;

    bool operator==(const ReverseSaid&) const = default;
};

std::string toJson(const ReverseSaid& said);
std::optional<ReverseSaid> reverseSaidFromJson(const std::string& json);

/// Follows a plan that has changed: a name that is known now is that person.
void takeIn(ReverseSaid& said, const Plan& plan);

/// The topics, with the one that is still being typed.
std::vector<std::string> topicsOf(const ReverseSaid& said);

Direction directionFor(const ReverseSaid& said);

/// The tie that is under way in this direction, if there is one.
const Relationship* tieUnderWay(const ReverseSaid& said, const Plan& plan);

/// Whether a letter asks them: as chosen, else unless it is under way.
bool asksByLetter(const ReverseSaid& said, const Plan& plan);

/// The hats of the person that the plan knows, and whether they evaluate me, as ticked or known.
Evaluates evaluatesFor(const ReverseSaid& said, const Plan& plan);

/// The parts of a session: as edited, or as usual for its length.
std::vector<actions::SessionPart> partsOf(const ReverseSaid& said);

/// The letter as it begins; blanks that nothing is known for stand in it.
actions::Letter reverseLetter(const ReverseSaid& said, const Plan& plan);

/// "reverse_offer" or "learn_from_you".
std::string letterKindFor(const ReverseSaid& said);

/// All of it as the action takes it.
actions::ReverseSeries seriesFrom(const ReverseSaid& said, const Plan& plan);

} // namespace asterism::ui
