// SPDX-License-Identifier: MIT
// What the pages say on paper that show only a part of their answers at a time.
#include "ui/paths/reflect/goals_page.h"
#include "ui/paths/reflect/holders_page.h"
#include "ui/paths/reflect/needs_page.h"
#include "ui/paths/reflect/values_page.h"
#include "ui/print/sheet.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

namespace asterism::ui {

void ValuesPage::addAnswers(Sheet& sheet)
{
    for (const auto& value : said().values) {
        if (!value.gone) {
            sheet.addPoint(qt(value.now.name));
        }
    }
}

void GoalsPage::addAnswers(Sheet& sheet)
{
    for (const auto& goal : said().goals) {
        const Goal& row = goal.row.now;
        if (goal.row.gone || row.title.empty()) {
            continue;
        }
        const QString until = plainDate(row.due);
        sheet.addFact(qt(row.title), until.isEmpty() ? tr("no date") : tr("until %1").arg(until));
        if (!row.measure.empty()) {
            sheet.addQuiet(tr("I would see it by: %1").arg(qt(row.measure)));
        }
    }
}

void NeedsPage::addAnswers(Sheet& sheet)
{
    for (const auto& need : said().needs) {
        if (need.wanted && !need.row.gone) {
            sheet.addFact(qt(need.row.now.title), words(need.row.now.urgency));
        }
    }
}

void HoldersPage::addAnswers(Sheet& sheet)
{
    for (const auto* need : needsInOrder()) {
        QStringList holders;
        for (const auto& holder : need->holders) {
            if (holder.level > 0) {
                const QString name = path().nameOf(holder.person);
                holders.append(holder.level > 1 ? name : tr("%1 (partly)").arg(name));
            }
        }
        sheet.addFact(
            qt(need->row.now.title),
            holders.isEmpty() ? tr("nobody yet") : holders.join(QStringLiteral(", ")));
    }
}

} // namespace asterism::ui
