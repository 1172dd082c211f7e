// SPDX-License-Identifier: MIT
#include "ui/paths/path_sheet.h"

namespace asterism::ui {

Sheet pathSheet(const QString& title, const std::vector<PathPage*>& pages, Day today)
{
    Sheet sheet(title, today);
    for (PathPage* page : pages) {
        Sheet answers(title, today);
        page->addAnswers(answers);
        if (answers.pieces().empty()) {
            continue;
        }
        sheet.addHeading(page->question());
        for (const Sheet::Piece& piece : answers.pieces()) {
            sheet.add(piece);
        }
    }
    return sheet;
}

} // namespace asterism::ui
