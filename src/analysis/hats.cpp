// SPDX-License-Identifier: MIT
#include "analysis/hats.h"

#include "analysis/constellation.h"

#include <algorithm>
#include <set>

namespace asterism {
namespace {

Role roleOf(HatKind hat)
{
    switch (hat) {
    case HatKind::Manager:
        return Role::Manager;
    case HatKind::Evaluator:
        return Role::Evaluator;
    case HatKind::OwnTherapist:
        return Role::Therapist;
    case HatKind::Friend:
        return Role::CloseFriend;
    case HatKind::Family:
        return Role::Family;
    case HatKind::BusinessPartner:
        return Role::BusinessPartner;
    case HatKind::ClientInCommon:
        return Role::ClientInCommon;
    }
    return Role::Manager;
}

void addRoles(std::set<Role>& roles, const Relationship& tie)
{
    if (tie.kind == RelationshipKind::Supervisor || tie.evaluates == Evaluates::EvaluatesMe
        || tie.formality == Formality::ClinicalSupervision) {
        roles.insert(Role::Evaluator);
    }
    if (tie.kind == RelationshipKind::ReverseMentee || tie.direction == Direction::Reverse) {
        roles.insert(Role::ReverseMentee);
    }
    if (tie.kind == RelationshipKind::Friend && tie.closeness.value_or(5) >= 4) {
        roles.insert(Role::CloseFriend);
    }
}

struct TiesAndHats {
    std::vector<Relationship> ties;
    std::vector<HatKind> hats;
};

} // namespace

std::vector<Role> rolesOf(
    const std::vector<Relationship>& tiesOfPerson, const std::vector<HatKind>& hatsOfPerson)
{
    std::set<Role> roles;
    for (const auto hat : hatsOfPerson) {
        roles.insert(roleOf(hat));
    }
    bool guidesMe = false;
    for (const auto& tie : tiesOfPerson) {
        if (!isOver(tie)) {
            addRoles(roles, tie);
            guidesMe = guidesMe || tie.direction == Direction::TheyGuideMe;
        }
    }
    if (guidesMe && roles.contains(Role::Therapist)) {
        roles.insert(Role::Guide);
    }
    return {roles.begin(), roles.end()};
}

std::optional<CareNote> careNoteFor(
    const Id<Person>& person,
    const std::vector<Relationship>& tiesOfPerson,
    const std::vector<HatKind>& hatsOfPerson)
{
    auto roles = rolesOf(tiesOfPerson, hatsOfPerson);
    if (roles.size() < 2) {
        return std::nullopt;
    }
    return CareNote{person, std::move(roles)};
}

std::vector<CareNote> careNotes(const Plan& plan)
{
    const auto& people = plan.of<Person>();
    const RowsById<Person> positions(people);
    std::vector<TiesAndHats> known(people.size());
    for (const auto& tie : plan.of<Relationship>()) {
        if (const auto at = positions.position(tie.person)) {
            known[*at].ties.push_back(tie);
        }
    }
    for (const auto& hat : plan.of<Hat>()) {
        if (const auto at = positions.position(hat.person)) {
            known[*at].hats.push_back(hat.hat);
        }
    }
    std::vector<CareNote> notes;
    for (std::size_t at = 0; at < people.size(); ++at) {
        if (people[at].resting == Resting::Died || people[at].resting == Resting::Ended) {
            continue;
        }
        if (auto note = careNoteFor(people[at].id, known[at].ties, known[at].hats)) {
            notes.push_back(std::move(*note));
        }
    }
    std::ranges::sort(notes, [&](const CareNote& one, const CareNote& other) {
        return comesBefore(positions.find(one.person), positions.find(other.person));
    });
    return notes;
}

} // namespace asterism
