// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "analysis/follow_up.h"
#include "ui/models/query_table_model.h"
#include "ui/outreach/outreach_stage.h"

#include <optional>
#include <vector>

namespace asterism::ui {

class PlanSession;

/// A card of the board, a row of its list.
struct OutreachRow {
    Id<Outreach> id;
    QString name;
    QString needs;
    OutreachState state = OutreachState::Idea;
    Stage stage = Stage::Idea;
    QString next;          ///< what happens next, and when
    std::optional<Day> on; ///< the day that `next` speaks of, when it is one to come
    bool isDue = false;    ///< that day has come

    bool operator==(const OutreachRow&) const = default;
};

/// Column by column; within one those with a day first, then by name.
std::vector<OutreachRow> outreachRows(PlanSession& session);

/// The part of the plan that threads are about.
Plan planOfThreads(const Reader& reader);

/// The id of a thread, for whoever holds an index of the model or of a part of it.
constexpr int outreachIdRole = Qt::UserRole + 1;

using OutreachModel = QueryTableModel<OutreachRow>;

/// "Who", "For", "Where it is", "What is next".
OutreachModel::Columns outreachColumns();

/// "Asked", "Asked again", "Later" …: more exact than the column.
QString stateWords(const OutreachRow& row);

} // namespace asterism::ui
