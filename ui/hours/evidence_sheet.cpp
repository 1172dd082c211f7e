// SPDX-License-Identifier: MIT
#include "ui/hours/evidence_sheet.h"

#include <QCoreApplication>

#include "ui/hours/hours_words.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

namespace asterism::ui {
namespace {

using actions::Evidence;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidenceSheet)
};

QString hoursOrNothing(const std::optional<int>& minutes)
{
    return minutes ? inHours(*minutes) : QString();
}

void addRules(Sheet& sheet, const Evidence& evidence)
{
    sheet.addHeading(Words::tr("Rules"));
    if (!evidence.rules.title.empty()) {
        sheet.addText(qt(evidence.rules.title));
    }
    for (const auto& sentence : evidence.rules.says) {
        sheet.addPoint(qt(sentence));
    }
    const QString source = sourceWords(evidence.rules);
    sheet.addQuiet(source.isEmpty() ? qt(actions::boardDecides()) : source);
}

void addSums(Sheet& sheet, const Evidence& evidence)
{
    sheet.addHeading(Words::tr("In all"));
    const bool isCredited = !evidence.rules.credit.empty();
    const bool isCarried
        = std::ranges::any_of(evidence.sums, [](const auto& sum) { return sum.carriedOver > 0; });
    std::vector<Sheet::Column> columns{
        {Words::tr("Kind"), 3, false}, {Words::tr("In this period"), 1.4, true}};
    if (isCredited) {
        columns.push_back({Words::tr("Credited"), 1.2, true});
    }
    if (isCarried) {
        columns.push_back({Words::tr("Carried over from before"), 2, true});
    }
    std::vector<QStringList> rows;
    for (const auto& sum : evidence.sums) {
        QStringList row{hourKindWords(sum.kind), inHours(sum.minutes)};
        if (isCredited) {
            row << hoursOrNothing(sum.credited);
        }
        if (isCarried) {
            row << (sum.carriedOver > 0 ? inHours(sum.carriedOver) : QString());
        }
        rows.push_back(row);
    }
    sheet.addTable(std::move(columns), std::move(rows));
}

void addMonths(Sheet& sheet, const Evidence& evidence)
{
    sheet.addHeading(Words::tr("By month"));
    const bool isCredited = !evidence.rules.credit.empty();
    const bool hasMinimum = std::ranges::any_of(
        evidence.months, [](const HoursMonth& month) { return month.minimum.has_value(); });
    std::vector<Sheet::Column> columns{
        {Words::tr("Month"), 2, false}, {Words::tr("Supervision"), 1.3, true}};
    if (isCredited) {
        columns.push_back({Words::tr("Credited"), 1.3, true});
    }
    if (hasMinimum) {
        columns.push_back({Words::tr("Minimum"), 1.3, true});
        columns.push_back({Words::tr("Below it by"), 1.3, true});
    }
    std::vector<QStringList> rows;
    for (const auto& month : evidence.months) {
        QStringList row{monthWords(month.month), inHours(month.minutes)};
        if (isCredited) {
            row << hoursOrNothing(month.credited);
        }
        if (hasMinimum) {
            row << hoursOrNothing(month.minimum)
                << (month.shortBy > 0 ? inHours(month.shortBy) : QString());
        }
        rows.push_back(row);
    }
    sheet.addTable(std::move(columns), std::move(rows));
}

/// How one met, and in how large a group.
QString formatOf(const EvidenceLine& line)
{
    QStringList parts;
    if (line.mode) {
        parts << words(*line.mode);
    }
    if (line.groupSize) {
        parts << Words::tr("group of %1").arg(*line.groupSize);
    }
    return parts.join(QStringLiteral(", "));
}

void addLines(Sheet& sheet, const Evidence& evidence)
{
    sheet.addHeading(Words::tr("Every entry"));
    const bool isCredited = !evidence.rules.credit.empty();
    std::vector<Sheet::Column> columns{
        {Words::tr("Date"), 1.8, false},
        {Words::tr("Kind"), 2.1, false},
        {Words::tr("Time"), 0.9, true}};
    if (isCredited) {
        columns.push_back({Words::tr("Credited"), 1, true});
    }
    columns.push_back({Words::tr("Format"), 1.7, false});
    columns.push_back({Words::tr("With"), 1.7, false});
    columns.push_back({Words::tr("Signed"), 1, false});
    std::vector<QStringList> rows;
    for (std::size_t at = 0; at < evidence.lines.size(); ++at) {
        const auto& line = evidence.lines[at];
        if (line.minutes == 0) {
            continue;
        }
        QStringList row{plainDate(line.date), hourKindWords(line.kind), inHours(line.minutes)};
        if (isCredited) {
            row << hoursOrNothing(line.credited);
        }
        QStringList place{formatOf(line), qt(line.setting)};
        place.removeAll(QString());
        QStringList names;
        for (const auto& name : evidence.with[at]) {
            names << qt(name);
        }
        row << place.join(QStringLiteral("; ")) << names.join(QStringLiteral(", "))
            << (line.isSigned ? Words::tr("signed") : QString());
        rows.push_back(row);
    }
    sheet.addTable(std::move(columns), std::move(rows));
}

void addSignatures(Sheet& sheet, const Evidence& evidence)
{
    // Before the signatures, which belong at the end: a last page with one line would look lost.
    sheet.addQuiet(Words::tr(
        "Made from one's own notes of days, kinds and minutes. Nothing about clients is in it. "
        "Your board's own page decides what counts."));
    sheet.addHeading(Words::tr("Signatures"));
    QStringList who{evidence.name.empty() ? Words::tr("Supervisee") : qt(evidence.name)};
    for (const auto& name : evidence.signers) {
        who << qt(name);
    }
    if (evidence.signers.empty()) {
        who << Words::tr("Supervisor");
    }
    sheet.addSignatures(who);
}

} // namespace

Sheet evidenceSheet(const Evidence& evidence, Day today)
{
    Sheet sheet(Words::tr("Hours of Supervision and Practice"), today);
    if (!evidence.name.empty()) {
        sheet.addFact(
            Words::tr("Hours of"),
            evidence.role.empty() ? qt(evidence.name)
                                  : Words::tr("%1, %2").arg(qt(evidence.name), qt(evidence.role)));
    }
    sheet.addFact(Words::tr("Period"), periodWords(evidence.from, evidence.to));
    if (evidence.ratio.clientPerSupervision) {
        sheet.addFact(
            Words::tr("Supervision to practice"),
            Words::tr("one hour for %1 with clients")
                .arg(QString::number(*evidence.ratio.clientPerSupervision, 'f', 1)));
    }
    addSums(sheet, evidence);
    addMonths(sheet, evidence);
    addRules(sheet, evidence);
    addLines(sheet, evidence);
    addSignatures(sheet, evidence);
    return sheet;
}

QString evidenceFileName(const Evidence& evidence)
{
    const auto month = [](Day day) {
        const PartialDate whole(day);
        return qt(toText(PartialDate(whole.year, whole.month)));
    };
    return Words::tr("hours-%1-to-%2").arg(month(evidence.from), month(evidence.to));
}

} // namespace asterism::ui
