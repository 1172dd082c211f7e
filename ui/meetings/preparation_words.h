// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "analysis/preparation.h"
#include "storage/reader.h"

#include <vector>

// A preparation in sentences, for the screen and for paper.

namespace asterism::ui {

struct PreparationSection {
    QString title;
    QStringList lines;
    QString none; ///< said when there are no lines; "" for a section that is left out then
};

std::vector<PreparationSection> sectionsOf(const Reader& plan, const Preparation& ready, Day today);

/// "Tuesday, June 23, 60 min" of the meeting it is for; "" when none is planned.
QString meetingLine(const Reader& plan, const Preparation& ready, Day today);

} // namespace asterism::ui
