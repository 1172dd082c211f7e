// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/hour_rules.h"
#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

namespace asterism::tests {

inline HourRules rulesNamed(const std::string& name)
{
    for (const auto& rules : builtInHourRules()) {
        if (rules.name == name) {
            return rules;
        }
    }
    FAIL("no rules " + name);
    return {};
}

/// A plan with a supervisor and hours of hers.
struct HoursPlan : PlanBuilder {
    HoursPlan() { tie("Rosalind").kind = RelationshipKind::Supervisor; }

    Meeting& supervision(
        std::string_view on, int minutes, const std::string& kind = "individual_supervision")
    {
        auto& row = meeting({"Rosalind"}, on);
        row.hoursCategory = kind;
        row.minutes = minutes;
        return row;
    }

    HoursEntry& entry(std::string_view on, const std::string& kind, int minutes)
    {
        HoursEntry row;
        row.id = Id<HoursEntry>{"entry " + std::to_string(plan.of<HoursEntry>().size())};
        row.happenedOn = date(on);
        row.category = kind;
        row.minutes = minutes;
        return add(std::move(row));
    }
};

} // namespace asterism::tests
