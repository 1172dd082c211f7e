// SPDX-License-Identifier: MIT
#include "analysis/constellation.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace asterism {

Constellation::Constellation(const Plan& plan)
    : m_plan(plan),
      m_people(plan.of<Person>()),
      m_ties(plan.of<Relationship>()),
      m_isActive(plan.of<Person>().size())
{
    addActiveTies();
    addFunctions();
}

void Constellation::addActiveTies()
{
    for (const auto& tie : m_plan.of<Relationship>()) {
        const Person* who = person(tie.person);
        if (!who || !isActive(tie, *who)) {
            continue;
        }
        m_activeTies.push_back({&tie, who, {}});
        if (!isActivePerson(*who)) {
            m_activePeople.push_back(who);
            m_isActive[positionOf(*who)] = true;
        }
    }
}

void Constellation::addFunctions()
{
    if (m_plan.of<RelationshipFunction>().empty()) {
        return;
    }
    std::unordered_map<const Relationship*, std::size_t> positions;
    for (std::size_t at = 0; at < m_activeTies.size(); ++at) {
        positions.emplace(m_activeTies[at].tie, at);
    }
    for (const auto& row : m_plan.of<RelationshipFunction>()) {
        const auto found = positions.find(tie(row.relationship));
        if (found != positions.end()) {
            m_activeTies[found->second].functions.set(static_cast<std::size_t>(row.function));
        }
    }
}

bool isOver(const Relationship& tie)
{
    return tie.phase == Phase::Ended || tie.phase == Phase::SetAside;
}

bool comesBefore(const Person* one, const Person* other)
{
    return std::tie(one->displayName, one->id) < std::tie(other->displayName, other->id);
}

std::string folded(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string::npos) {
        return {};
    }
    auto word = text.substr(first, text.find_last_not_of(" \t") - first + 1);
    std::ranges::transform(word, word.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return word;
}

} // namespace asterism
