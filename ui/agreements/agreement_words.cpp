// SPDX-License-Identifier: MIT
#include "ui/agreements/agreement_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "analysis/agreement_clauses.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

constexpr std::size_t mostMissing = 3;

QString missingWords(const std::string& field)
{
    if (const AgreementClause* clause = agreementClause(field)) {
        return qt(clause->missing);
    }
    if (field == "minutes") {
        return Words::tr("how long a meeting is");
    }
    if (field == "review_on") {
        return Words::tr("when you look at it again");
    }
    return field == "ends_on" ? Words::tr("when it ends") : Words::tr("when it begins");
}

} // namespace

QString stateInWords(const Agreement& agreement)
{
    QStringList parts;
    const QString state = words(agreement.state);
    parts
        << (holds(agreement) && !agreement.agreedOn.isEmpty()
                ? Words::tr("%1, agreed on %2").arg(state, plainDate(agreement.agreedOn))
                : state);
    if (agreement.version > 1) {
        parts << Words::tr("version %1").arg(agreement.version);
    }
    return parts.join(QStringLiteral(" · "));
}

QString datesInWords(const Agreement& agreement, Day today)
{
    QStringList parts;
    if (!agreement.reviewOn.isEmpty() && !isOver(agreement)) {
        parts << Words::tr("review on %1").arg(shortDate(agreement.reviewOn, today));
    }
    if (!agreement.endsOn.isEmpty()) {
        const bool isPast = isOver(agreement);
        parts << (isPast ? Words::tr("was to end on %1") : Words::tr("ends on %1"))
                     .arg(shortDate(agreement.endsOn, today));
    }
    return parts.join(QStringLiteral(" · "));
}

QString words(const AgreementClock& clock, Day today)
{
    const QString day = clock.on ? shortDate(PartialDate(*clock.on), today) : QString();
    switch (clock.call) {
    case AgreementCall::ReviewNear:
        return Words::tr("You meant to look at this together around %1. A few minutes with "
                         "yourself first make that talk easier.")
            .arg(day);
    case AgreementCall::PlanLastTwo:
        return clock.plannedBefore == 0
            ? Words::tr("It ends on %1. The last two meetings can be planned now, for looking "
                        "back and saying goodbye.")
                  .arg(day)
            : Words::tr("It ends on %1. One meeting is planned until then; one more leaves room "
                        "for looking back.")
                  .arg(day);
    case AgreementCall::EndReached:
        return Words::tr("The end that you agreed on, %1, has come. You can close it kindly, or "
                         "agree on another end.")
            .arg(day);
    case AgreementCall::NeitherReviewNorEnd:
        return clock.agreement
            ? Words::tr(
                "A formal relationship is lighter with a day to look at it again, or an end.")
            : Words::tr("A formal relationship is lighter with a few lines that both have said yes "
                        "to.");
    }
    return {};
}

QString missingInWords(const Agreement& agreement, bool isSupervision)
{
    const auto list = checklistOf(agreement, isSupervision);
    if (list.missing.empty()) {
        return Words::tr("Everything that usually helps is said.");
    }
    QStringList missing;
    for (const auto& field : list.missing) {
        if (missing.size() < static_cast<qsizetype>(mostMissing)) {
            missing << missingWords(field);
        }
    }
    return Words::tr("%1 of %2 said. You could still talk about %3.")
        .arg(
            QLocale().toString(static_cast<int>(list.filled())),
            QLocale().toString(static_cast<int>(list.fields.size())),
            QLocale().createSeparatedList(missing));
}

QString labelOf(const std::string& field)
{
    if (const AgreementClause* clause = agreementClause(field)) {
        return qt(clause->label);
    }
    if (field == "minutes") {
        return Words::tr("How long");
    }
    if (field == "starts_on") {
        return Words::tr("Begins");
    }
    return field == "review_on" ? Words::tr("Review") : Words::tr("Ends");
}

QString myName(const std::vector<Profile>& profiles)
{
    const QString name = profiles.empty() ? QString() : qt(profiles.front().name);
    return name.isEmpty() ? Words::tr("me") : name;
}

} // namespace asterism::ui
