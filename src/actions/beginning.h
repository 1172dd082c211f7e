// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"
#include "storage/store.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// A relationship on its way to a good beginning. Until it begins, nothing of it is in the plan: it
// lives in a draft, as JSON.

namespace asterism::actions {

/// A promise with which it begins.
struct FirstPromise {
    std::string text;
    PartialDate due;

    bool operator==(const FirstPromise&) const = default;
};

/// Everything that the path asks, as far as it has been answered.
struct Beginning {
    std::optional<Id<Person>> person;    ///< somebody of the plan …
    std::string name;                    ///< … or somebody new
    std::optional<Id<Relationship>> tie; ///< the tie that begins; none: a new one
    RelationshipKind kind = RelationshipKind::Mentor;
    Direction direction = Direction::TheyGuideMe;
    std::optional<Formality> formality;
    std::string whyAgain; ///< for a tie that had ended or was set aside
    std::vector<Id<Need>> holds;

    std::optional<int> cadenceDays;
    std::optional<int> minutes;
    std::optional<MeetingMode> mode;
    std::string place;
    PartialDate firstOn;

    std::map<std::string, std::string>
        clauses; ///< by column of the agreement; ticked are those here
    PartialDate reviewOn;
    PartialDate endsOn;
    bool isAgreed = false; ///< both have said yes to it

    std::string receive;
    std::string give;

    FirstPromise mine;
    FirstPromise theirs;
    bool plansFirst = true;

    // Made beforehand, so that a calendar file written before it begins stays true afterwards.
    Id<Meeting> meeting;
    Id<Agreement> agreement;

    bool operator==(const Beginning&) const = default;
};

/// Nothing said yet, of these two: what the plan knows of them is taken over. Either may be empty.
Beginning beginWith(
    const Plan& plan,
    const std::optional<Id<Person>>& person,
    const std::optional<Id<Relationship>>& tie = {});

/// Takes over what the plan knows of the tie with a person that is meant: the one named, else the
/// one that is on its way, else an active one; texts that were typed stay.
void choosePerson(
    Beginning& beginning,
    const Plan& plan,
    const Id<Person>& person,
    const std::optional<Id<Relationship>>& tie = {});

std::string toJson(const Beginning& beginning);

/// Nothing when the text is not a beginning.
std::optional<Beginning> beginningFromJson(const std::string& json);

/// Follows a plan that has changed: what is gone from it is forgotten here.
void takeIn(Beginning& beginning, const Plan& plan);

/// Who it is, by name; "" while nobody is named.
std::string nameIn(const Beginning& beginning, const Plan& plan);

/// Whether the tie had ended or was set aside, so that a reason is asked for.
bool needsWhyAgain(const Beginning& beginning, const Plan& plan);

/// Whether it is formal: supervision, study or a program. Then an agreement with a review or an end
/// is a good idea (R7, R14).
bool isFormal(const Beginning& beginning);

/// The agreement as it would stand; nothing when nothing of it was said.
std::optional<Agreement> agreementIn(const Beginning& beginning, Day today);

/// The phases by which a tie becomes active, the last of them Active; empty when it is.
std::vector<Phase> wayToActive(Phase from);

/// Begins it, all in one step: person and tie, rhythm, who holds what, agreement, first promises
/// and the first meeting. Drops the draft. Throws EmptyField without a name, ReasonNeeded when an
/// ended tie is taken up without one, EndBeforeStart. Returns the tie.
Id<Relationship> beginRelationship(
    Store& store, const Beginning& beginning, Day today, const std::string& draft = {});

} // namespace asterism::actions
