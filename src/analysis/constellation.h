// SPDX-License-Identifier: MIT
#pragma once

#include "domain/rows_by_id.h"
#include "domain/plan.h"

#include <bitset>
#include <cstddef>
#include <string>
#include <vector>

namespace asterism {

using FunctionSet = std::bitset<Vocabulary<MentoringFunction>::words.size()>;

struct ActiveTie {
    const Relationship* tie = nullptr;
    const Person* person = nullptr;
    FunctionSet functions;
};

/// Who is who in a plan, and who is active in the sense of every measure. Reads Person,
/// Relationship and RelationshipFunction; borrows the plan, which must outlive it unchanged.
class Constellation {
public:
    explicit Constellation(const Plan& plan);

    const Relationship* tie(const Id<Relationship>& id) const { return m_ties.find(id); }
    const Person* person(const Id<Person>& id) const { return m_people.find(id); }

    /// Active ties in the order of the plan.
    const std::vector<ActiveTie>& activeTies() const { return m_activeTies; }

    /// People with an active tie, each once, in the order of their first such tie.
    const std::vector<const Person*>& activePeople() const { return m_activePeople; }

    /// Whether any tie with that person of the plan is active.
    bool isActivePerson(const Person& person) const { return m_isActive[positionOf(person)]; }

private:
    std::size_t positionOf(const Person& person) const
    {
        return static_cast<std::size_t>(&person - m_plan.of<Person>().data());
    }
    void addActiveTies();
    void addFunctions();

    const Plan& m_plan;
    RowsById<Person> m_people;
    RowsById<Relationship> m_ties;
    std::vector<ActiveTie> m_activeTies;
    std::vector<const Person*> m_activePeople;
    std::vector<bool> m_isActive; ///< for each person of the plan
};

/// Whether the tie is a thing of the past: ended or set aside.
bool isOver(const Relationship& tie);

/// By display name, then by id: an order that does not depend on that of the rows.
bool comesBefore(const Person* one, const Person* other);

/// A word as it is compared: without spaces around it and without regard to ASCII case.
std::string folded(const std::string& text);

} // namespace asterism
