// SPDX-License-Identifier: MIT
#include "cli/ground.h"

#include "storage/plan_parts.h"

namespace asterism::cli {

Ground::Ground(const Reader& reader) : m_plan(constellationPart(reader))
{
    for (const auto& person : m_plan.of<Person>()) {
        m_names.emplace(person.id.text, person.displayName);
    }
    for (const auto& each : m_plan.of<Need>()) {
        m_needs.emplace(each.id.text, m_needs.size());
    }
}

const std::string& Ground::nameOf(const Id<Person>& person) const
{
    return m_names.at(person.text);
}

std::vector<std::string> Ground::namesOf(const std::vector<Id<Person>>& people) const
{
    std::vector<std::string> names;
    for (const auto& person : people) {
        names.push_back(nameOf(person));
    }
    return names;
}

const Need& Ground::need(const Id<Need>& id) const
{
    return m_plan.of<Need>().at(m_needs.at(id.text));
}

} // namespace asterism::cli
