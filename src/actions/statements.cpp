// SPDX-License-Identifier: MIT
#include "actions/statements.h"

#include "actions/removal.h"

namespace asterism::actions {

std::optional<Statement> currentStatement(const Reader& plan, StatementKind kind, Sphere sphere)
{
    std::optional<Statement> current;
    for (const auto& statement : plan.where(&Statement::kind, kind)) {
        if (statement.sphere == sphere && !statement.supersededBy
            && (!current || current->validFrom <= statement.validFrom)) {
            current = statement;
        }
    }
    return current;
}

void keepStatement(
    Store& store, StatementKind kind, Sphere sphere, const std::string& text, Day today)
{
    auto current = currentStatement(store.reader(), kind, sphere);
    if (current && current->text == text) {
        return;
    }
    store.act({Verb::Change, "statement", text}, [&](Writer& plan) {
        if (text.empty()) {
            if (current) {
                removeWithDependents(plan, current->id);
            }
            return;
        }
        if (current && current->validFrom == PartialDate{today}) {
            current->text = text;
            plan.put(*current);
            return;
        }
        const Statement next{newId<Statement>(), kind, sphere, text, today, std::nullopt};
        plan.put(next);
        if (current) {
            current->supersededBy = next.id;
            plan.put(*current);
        }
    });
}

} // namespace asterism::actions
