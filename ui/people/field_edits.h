// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "actions/edit.h"
#include "ui/app/plan_session.h"
#include "ui/text/text.h"

#include <functional>
#include <string>

// Edits of one field at a time, each a step that the undo menu names.

namespace asterism::ui {

/// "Town · Ann": what a step was about.
inline std::string fieldOf(const QString& field, const std::string& name)
{
    return utf8(QStringLiteral("%1 · %2").arg(field, qt(name)));
}

/// Runs an action as a step that is called after a field and somebody's name.
inline bool runNamed(
    PlanSession& session,
    const Deed& deed,
    const std::function<void(Store&)>& action,
    const QString& toast = {})
{
    return session.run(
        [&](Store& store) { store.act(deed, [&](Writer&) { action(store); }); }, toast);
}

/// Gives one field of a row other contents. True when they are there afterwards, also when they
/// were before; then nothing is done.
template <Entity Record>
bool changeField(
    PlanSession& session,
    const Id<Record>& id,
    const QString& field,
    const std::string& name,
    const std::function<void(Record&)>& edit)
{
    const auto before = session.plan().find(id);
    Record after = before.value_or(Record{});
    edit(after);
    if (before == after) {
        return true;
    }
    after.id = id;
    return runNamed(
        session,
        {Verb::Change, std::string(Table<Record>::name), fieldOf(field, name)},
        [&](Store& store) { actions::change(store, after); });
}

} // namespace asterism::ui
