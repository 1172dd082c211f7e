// SPDX-License-Identifier: MIT
#include "analysis/constellation.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace asterism {

Constellation::Constellation(const Plan& plan)
    : m_people(plan.of<Person>())
    , m_ties(plan.of<Relationship>())
{
    std::unordered_map<const Relationship*, std::size_t> positions;
    for (const auto& tie : plan.of<Relationship>()) {
        const Person* who = person(tie.person);
        if (who && isActive(tie, *who)) {
            positions.emplace(&tie, m_activeTies.size());
            m_activeTies.push_back({&tie, who, {}});
            m_activePeople.push_back(who);
        }
    }
    for (const auto& row : plan.of<RelationshipFunction>()) {
        const auto found = positions.find(tie(row.relationship));
        if (found != positions.end()) {
            m_activeTies[found->second].functions.set(static_cast<std::size_t>(row.function));
        }
    }
    std::ranges::sort(m_activePeople, std::less<>{});
    m_activePeople.erase(std::ranges::unique(m_activePeople).begin(), m_activePeople.end());
    m_activeSorted = m_activePeople;
    std::ranges::sort(m_activePeople, comesBefore);
}

bool Constellation::isActivePerson(const Person& person) const
{
    return std::ranges::binary_search(m_activeSorted, &person, std::less<>{});
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
