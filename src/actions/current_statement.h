// SPDX-License-Identifier: MIT
#pragma once

#include "domain/me.h"

#include <tuple>
#include <vector>

namespace asterism::actions {

/// The wording of a kind and sphere that counts: the newest that no other has taken the place of.
/// Null when there is none.
inline const Statement* currentOf(
    const std::vector<Statement>& statements, StatementKind kind, Sphere sphere)
{
    const Statement* newest = nullptr;
    for (const auto& statement : statements) {
        const bool counts
            = statement.kind == kind && statement.sphere == sphere && !statement.supersededBy;
        if (counts
            && (newest == nullptr
                || std::tie(newest->validFrom, newest->id)
                    < std::tie(statement.validFrom, statement.id))) {
            newest = &statement;
        }
    }
    return newest;
}

} // namespace asterism::actions
