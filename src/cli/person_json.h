// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"
#include "domain/plan.h"
#include "interchange/person_card.h"

namespace asterism::cli {

/// The keys that an imported person and one of the plan have in common.
Json toJson(const CardFacts& facts);

/// Everybody in the plan, with their relationships.
Json peopleJson(const Plan& plan);

void printPeople(Output& output, const Json& people);

} // namespace asterism::cli
