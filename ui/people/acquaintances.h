// SPDX-License-Identifier: MIT
#pragma once

#include "domain/person.h"
#include "storage/people_list.h"
#include "ui/app/plan_session.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace asterism::ui {

/// Who of the plan knows whom, by both ids, the smaller first.
class Acquaintances {
public:
    Acquaintances() = default;
    explicit Acquaintances(const Reader& plan);

    std::optional<Knows> between(const Id<Person>& one, const Id<Person>& other) const;

private:
    std::map<std::pair<std::string, std::string>, Knows> m_known;
};

/// The people who count in every measure: in touch, with a tie that is active. By name.
std::vector<PersonRow> activePeople(PlanSession& session);

} // namespace asterism::ui
