// SPDX-License-Identifier: MIT
#pragma once

#include "domain/reaching_out.h"
#include "ui/outreach/outreach_stage.h"

#include <functional>

class QMenu;

namespace asterism::ui {

class PlanSession;

/// What can be done with a card: open it, write, move it to a column, take it away. A column to
/// which it cannot go says why.
struct CardMenu {
    PlanSession& session;
    std::function<void(const QString& thread)> open;
    std::function<void(const Id<Outreach>& thread, Stage to)> move;

    void fill(QMenu& menu, const Id<Outreach>& thread) const;

private:
    void addMoves(QMenu& menu, const Id<Outreach>& thread) const;
};

} // namespace asterism::ui
