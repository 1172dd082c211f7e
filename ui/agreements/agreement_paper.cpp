// SPDX-License-Identifier: MIT
#include "ui/agreements/agreement_paper.h"

#include <QCoreApplication>

#include "analysis/agreement_check.h"
#include "analysis/agreement_clauses.h"
#include "ui/agreements/agreement_words.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgreementPaper)
};

void addFacts(Sheet& sheet, const Agreement& agreement, const AgreementParties& parties)
{
    sheet.addFact(Words::tr("Between"), Words::tr("%1 and %2").arg(parties.me, parties.them));
    sheet.addFact(Words::tr("State"), stateInWords(agreement));
    const auto addDay = [&](const QString& name, const PartialDate& date) {
        if (!date.isEmpty()) {
            sheet.addFact(name, plainDate(date));
        }
    };
    addDay(labelOf("starts_on"), agreement.startsOn);
    addDay(labelOf("review_on"), agreement.reviewOn);
    addDay(labelOf("ends_on"), agreement.endsOn);
    if (agreement.minutes) {
        sheet.addFact(
            labelOf("minutes"), Words::tr("%n minutes each time", nullptr, *agreement.minutes));
    }
}

/// On paper for two, "I" has a name.
QString headingOf(const AgreementClause& clause, const AgreementParties& parties)
{
    if (clause.id == "i_bring") {
        return Words::tr("What %1 brings").arg(parties.me);
    }
    return clause.id == "they_bring" ? Words::tr("What %1 brings").arg(parties.them)
                                     : qt(clause.label);
}

void addClauses(Sheet& sheet, const Agreement& agreement, const AgreementParties& parties)
{
    for (const auto& clause : agreementClauses()) {
        const QString text = qt(clauseText(agreement, clause.id)).trimmed();
        if (text.isEmpty()) {
            continue;
        }
        sheet.addHeading(headingOf(clause, parties));
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            sheet.addText(line);
        }
    }
}

} // namespace

Sheet agreementPaper(const Agreement& agreement, const AgreementParties& parties, Day today)
{
    Sheet sheet(Words::tr("Our agreement"), today);
    addFacts(sheet, agreement, parties);
    sheet.addQuiet(
        parties.isSupervision ? Words::tr("This is supervision.")
                              : Words::tr("This is not supervision."));
    sheet.addQuiet(Words::tr("“I” is %1, “you” is %2.").arg(parties.me, parties.them));
    addClauses(sheet, agreement, parties);
    const auto list = checklistOf(agreement, parties.isSupervision);
    if (!list.missing.empty()) {
        sheet.addHeading(Words::tr("Still to talk about"));
        for (const auto& field : list.missing) {
            const AgreementClause* clause = agreementClause(field);
            sheet.addBox(
                clause != nullptr ? Words::tr("%1: %2").arg(qt(clause->label), qt(clause->ask))
                                  : labelOf(field),
                false);
        }
    }
    sheet.addSignatures({parties.me, parties.them});
    return sheet;
}

} // namespace asterism::ui
