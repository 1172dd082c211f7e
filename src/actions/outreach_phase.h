// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <string>

namespace asterism::actions {

/// What a thread has come to, as far as it says something about the tie.
enum class TieNews { Asked, Talking, SaidYes, NotNow };

/// The phases through which a tie in this phase goes on such news, each by a move that the model
/// knows; empty when it stays where it is.
/// - Asked: considered, not now and from afar become reaching out. What was ended or set aside is
///   considered anew first. Whoever is closer already, dormant ones too, stay.
/// - Talking: those, and reaching out, become exploring; a dormant tie is reconnecting.
/// - SaidYes: active, by way of reaching out or reconnecting; closing, kept warm and colleagues are
///   active people already and stay.
/// - NotNow: reaching out becomes not now.
std::vector<Phase> phasesOn(TieNews news, Phase phase);

/// Moves the tie of a thread along. A thread without one gets the person's live tie of that
/// direction, or a new one, when there is good news or an ask, and is to be put afterward. `plan`
/// is the writer of the act that this is a part of.
void moveTie(Store& store, Writer& plan, Outreach& thread, TieNews news, Day today);

/// The direction of a thread is that of its tie; without one, they guide me.
Direction directionOf(const Reader& plan, const Outreach& thread);

/// The tie that a thread in this direction is about: one that is not over, else any.
std::optional<Relationship> tieFor(
    const Reader& plan, const Id<Person>& person, Direction direction);

/// A tie that is only considered, of the usual kind for the direction.
Relationship consideredTie(const Id<Person>& person, Direction direction);

} // namespace asterism::actions
