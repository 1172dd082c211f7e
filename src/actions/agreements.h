// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

// What two people agree on. Each is one step that can be undone; whatever cannot be done is
// refused with an Error and changes nothing.

namespace asterism::actions {

/// Begins an agreement as a draft; its version follows those that the tie has had. Throws
/// NoSuchRow and EndBeforeStart.
Id<Agreement> addAgreement(Store& store, Agreement agreement);

/// Changes what it says while it is a draft or proposed. Throws AgreementCannotFollow later: then
/// a change is a new version.
void editAgreement(Store& store, const Agreement& changed);

/// Makes a new version with these contents, agreed today and in the state of the old one, which is
/// superseded. Only of one that binds: agreed, in force or closing. Returns the id of the new one.
Id<Agreement> amendAgreement(Store& store, const Agreement& changed, Day today);

/// Moves it on. Steps that nobody took apart count as taken: a draft may come into force at once,
/// and one in force may be completed. Never back. Throws AgreementCannotFollow.
/// - Agreed or in force: agreed today, when no other day is kept.
/// - Completed before its end is completed early, which counts as completed.
void moveAgreement(Store& store, const Id<Agreement>& id, AgreementState to, Day today);

/// Who holds a need from now on, and how well; without a holder it becomes an open place.
struct Handover {
    Id<Need> need;
    std::optional<Id<Relationship>> holder;
    int level = 2;
};

/// How a relationship is closed.
struct Closing {
    Id<Relationship> relationship;
    Phase after = Phase::KeptWarm;         ///< KeptWarm, Colleague, Dormant (it rests) or Ended
    std::optional<int> cadenceDays = 180;  ///< the light rhythm that stays; none for the last two
    std::set<MentoringFunction> functions; ///< what remains of what they do for me
    std::vector<Handover> needs;           ///< needs not named stay as they are
    std::string whatStaysOpen;
    bool withoutFault = false; ///< the agreement ended without fault rather than completed
};

/// The phases by which a relationship comes from where it is to where closing leads, the last of
/// them `after`; empty when it is there already. Nothing when closing does not lead there.
std::optional<std::vector<Phase>> wayToClose(Phase from, Phase after);

/// Closes a relationship well, all in one step (R72): the agreement, the phase, the rhythm, what
/// they still do, and who holds the needs now. History stays. Throws PhaseCannotFollow from a
/// phase in which there is nothing to close.
void closeRelationship(Store& store, const Closing& closing, Day today);

} // namespace asterism::actions
