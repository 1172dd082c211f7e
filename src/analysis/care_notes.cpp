// SPDX-License-Identifier: MIT
#include "analysis/care_notes.h"

#include <algorithm>
#include <array>

namespace asterism {
namespace {

bool has(const std::vector<Role>& roles, Role role)
{
    return std::ranges::find(roles, role) != roles.end();
}

} // namespace

AskingCare careForAsking(
    const Plan& plan,
    const Id<Person>& person,
    Direction direction,
    const std::vector<HatKind>& hats)
{
    std::vector<Relationship> ties;
    std::ranges::copy_if(
        plan.of<Relationship>(), std::back_inserter(ties), [&](const Relationship& tie) {
            return tie.person == person;
        });
    Relationship wanted;
    wanted.person = person;
    wanted.direction = direction;
    ties.push_back(wanted);
    std::vector<HatKind> worn = hats;
    for (const auto& hat : plan.of<Hat>()) {
        if (hat.person == person) {
            worn.push_back(hat.hat);
        }
    }
    const auto roles = rolesOf(ties, worn);
    const auto note = careNoteFor(person, ties, worn);
    return {
        note ? note->roles : std::vector<Role>{},
        has(roles, Role::Evaluator) || has(roles, Role::Manager),
        has(roles, Role::Therapist),
        has(roles, Role::ClientInCommon)};
}

bool isWithinContract(std::string_view category)
{
    constexpr std::array<std::string_view, 3> within{
        "Formal supervision", "Holding & emotional support", "Skill feedback"};
    return std::ranges::find(within, category) != within.end();
}

} // namespace asterism
