// SPDX-License-Identifier: MIT
#include "ui/people/acquaintances.h"

#include <algorithm>

namespace asterism::ui {

Acquaintances::Acquaintances(const Reader& plan)
{
    for (const auto& tie : plan.all<Acquaintance>()) {
        m_known.emplace(std::pair{tie.one.text, tie.other.text}, tie.knows);
    }
}

std::optional<Knows> Acquaintances::between(const Id<Person>& one, const Id<Person>& other) const
{
    const auto both = std::minmax(one.text, other.text);
    const auto found = m_known.find({both.first, both.second});
    return found == m_known.end() ? std::nullopt : std::optional{found->second};
}

std::vector<PersonRow> activePeople(PlanSession& session)
{
    auto rows = personRows(session.plan(), session.today());
    std::erase_if(rows, [](const PersonRow& row) {
        const bool isActive = row.phase == Phase::Active || row.phase == Phase::Closing
            || row.phase == Phase::KeptWarm || row.phase == Phase::Colleague;
        return !isActive || row.resting != Resting::Active;
    });
    return rows;
}

} // namespace asterism::ui
