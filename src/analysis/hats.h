// SPDX-License-Identifier: MIT
#pragma once

#include "domain/plan.h"

#include <optional>
#include <vector>

// Two hats on one head: a note to talk about it early. It never blocks (R52).

namespace asterism {

/// The roles that get in each other's way. Guide stands there only beside one's own therapist.
enum class Role {
    Evaluator,
    Manager,
    ReverseMentee,
    Therapist,
    CloseFriend,
    BusinessPartner,
    Family,
    ClientInCommon,
    Guide,
};
template <>
struct Vocabulary<Role> {
    static constexpr auto words = asterism::words(
        {"evaluator",
         "manager",
         "reverse_mentee",
         "therapist",
         "close_friend",
         "business_partner",
         "family",
         "client_in_common",
         "guide"});
};

struct CareNote {
    Id<Person> person;
    std::vector<Role> roles; ///< two or more, in the order of Role

    bool operator==(const CareNote&) const = default;
};

/// The roles that a person has towards me by their hats and by the ties that are not over, planned
/// ones included. A supervisor, or whoever evaluates me, is an evaluator; a friend is close unless
/// marked as less than 4.
std::vector<Role> rolesOf(
    const std::vector<Relationship>& tiesOfPerson, const std::vector<HatKind>& hatsOfPerson);

/// A note when the roles are two or more. To be asked before a tie is added as well as after.
std::optional<CareNote> careNoteFor(
    const Id<Person>& person,
    const std::vector<Relationship>& tiesOfPerson,
    const std::vector<HatKind>& hatsOfPerson);

/// Every note of the plan, by name of the person. Reads Person, Relationship and Hat.
std::vector<CareNote> careNotes(const Plan& plan);

} // namespace asterism
