// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "domain/meeting.h"
#include "storage/reader.h"
#include "ui/models/query_table_model.h"

#include <optional>
#include <vector>

// The meetings as the timeline shows them.

namespace asterism::ui {

/// What stands where in the timeline.
enum class MeetingSection { Asking, Coming, Past };

struct MeetingRow {
    Id<Meeting> id;
    MeetingSection section = MeetingSection::Past;
    QString heading; ///< of the section, with its first row only; "" for the others
    QString who;
    QString kind;
    QString day;       ///< "Tue, June 23", as it is spoken
    QString narrowDay; ///< "Tue, Jun 23", as it is drawn
    QString time;      ///< may be empty
    QString line;      ///< what stays with me, or what it is for
    QString state;     ///< only where it is not what one would expect
    int how = 0;       ///< 1 to 5; 0 for not said
    int promises = 0;
    PartialDate on;
    bool isQuiet = false; ///< called off or moved: shown, but not in the way

    bool operator==(const MeetingRow&) const = default;
};

/// Of which meetings there is to be a line.
struct MeetingFilter {
    std::optional<Id<Person>> person;
    std::string kind; ///< "" for any
    std::optional<MeetingState> state;
    PartialDate month; ///< empty for any

    bool isOpen() const { return *this == MeetingFilter{}; }
    bool operator==(const MeetingFilter&) const = default;
};

/// First those that ask how they went, then what is coming, then what was, the last first.
std::vector<MeetingRow> meetingRows(const Reader& plan, const MeetingFilter& filter, Day today);

/// How many meetings of each month of a year took place or are planned.
std::vector<int> meetingsByMonth(const Reader& plan, const MeetingFilter& filter, int year);

using MeetingModel = QueryTableModel<MeetingRow>;

/// What a screen reader says of a row.
QString spokenRow(const MeetingRow& row);

} // namespace asterism::ui
