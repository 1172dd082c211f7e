// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"
#include "storage/reader.h"

#include <map>
#include <string>
#include <vector>

namespace asterism::cli {

/// What conclusions are drawn from: the part of the plan that they read, and names for the answers.
class Ground {
public:
    explicit Ground(const Reader& reader);

    const Plan& plan() const { return m_plan; }
    const std::string& nameOf(const Id<Person>& person) const;
    std::vector<std::string> namesOf(const std::vector<Id<Person>>& people) const;
    const Need& need(const Id<Need>& id) const;

private:
    Plan m_plan;
    std::map<std::string, std::string> m_names;
    std::map<std::string, std::size_t> m_needs;
};

template <typename Value>
Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json();
}

} // namespace asterism::cli
