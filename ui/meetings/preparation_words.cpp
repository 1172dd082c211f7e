// SPDX-License-Identifier: MIT
#include "ui/meetings/preparation_words.h"

#include <QCoreApplication>

#include "ui/meetings/meeting_words.h"
#include "ui/meetings/supervision_field.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Preparation)
};

QString noteOf(const Meeting& meeting, Day today)
{
    QStringList parts;
    for (const std::string& text : {meeting.what, meeting.soWhat, meeting.nowWhat}) {
        if (!text.empty()) {
            parts << qt(text).simplified();
        }
    }
    return Words::tr("%1: %2").arg(
        shortDate(meeting.startsOn, today), parts.join(QStringLiteral(" – ")));
}

QString promiseOf(const Commitment& promise, Day today)
{
    const QString due = promise.due.isEmpty()
        ? Words::tr("when it suits")
        : Words::tr("by %1").arg(shortDate(promise.due, today));
    return Words::tr("%1 (%2)").arg(qt(promise.text), due);
}

QString clockOf(const Agreement& agreement, const AgreementAhead& ahead, Day today)
{
    QStringList parts;
    if (!agreement.purpose.empty()) {
        parts << qt(agreement.purpose);
    }
    if (ahead.daysToReview) {
        parts << (*ahead.daysToReview >= 0 ? Words::tr("to be looked at again on %1")
                                           : Words::tr("was to be looked at again on %1"))
                     .arg(shortDate(agreement.reviewOn, today));
    }
    if (ahead.daysToEnd) {
        parts << (*ahead.daysToEnd >= 0 ? Words::tr("ends on %1") : Words::tr("ended on %1"))
                     .arg(shortDate(agreement.endsOn, today));
    }
    return parts.join(QStringLiteral(", "));
}

QString itemOf(const AgendaItem& item)
{
    return item.wanted ? Words::tr("%1 (%2)").arg(qt(item.text), words(*item.wanted).toLower())
                       : qt(item.text);
}

template <typename Row, typename Say>
QStringList linesOf(const Reader& plan, const std::vector<Id<Row>>& ids, const Say& say)
{
    QStringList lines;
    for (const auto& id : ids) {
        if (const auto row = plan.find(id)) {
            lines << say(*row);
        }
    }
    return lines;
}

QStringList openLines(const Reader& plan, const std::vector<OpenItem>& open)
{
    QStringList lines;
    for (const auto& each : open) {
        const auto item = plan.find(each.item);
        if (item) {
            lines
                << (each.isStillWanted ? itemOf(*item)
                                       : Words::tr("%1 – still wanted?").arg(itemOf(*item)));
        }
    }
    return lines;
}

QStringList broughtLines(const Reader& plan, const Preparation& ready)
{
    QStringList lines;
    for (const auto& text : ready.whatIBring) {
        lines << qt(text);
    }
    lines << linesOf(plan, ready.offers, [](const Offer& offer) {
        return Words::tr("%1 (fits their goals)").arg(qt(offer.title));
    });
    lines << linesOf(plan, ready.toThankFor, [](const Exchange& exchange) {
        return Words::tr("A word of thanks for: %1").arg(qt(exchange.text));
    });
    return lines;
}

QStringList needLines(const Reader& plan, const Preparation& ready)
{
    QStringList lines;
    for (const auto& served : ready.needs) {
        const auto need = plan.find(served.need);
        if (need) {
            lines << (served.level == 0       ? Words::tr("%1 (asked for)")
                          : served.level == 1 ? Words::tr("%1 (partly)")
                                              : QStringLiteral("%1"))
                         .arg(qt(need->title));
        }
    }
    return lines;
}

/// What is easier asked at the beginning than later.
QStringList firstQuestions(bool isFirst)
{
    return isFirst
        ? QStringList{Words::tr("What do we leave out between us?"), Words::tr("How much of the personal belongs here?")}
        : QStringList();
}

} // namespace

std::vector<PreparationSection> sectionsOf(const Reader& plan, const Preparation& ready, Day today)
{
    const auto promise = [today](const Commitment& each) { return promiseOf(each, today); };
    QStringList clock;
    for (const auto& ahead : ready.agreements) {
        if (const auto agreement = plan.find(ahead.agreement)) {
            clock << clockOf(*agreement, ahead, today);
        }
    }
    QStringList questions = linesOf(plan, ready.agenda, itemOf);
    questions << openLines(plan, ready.stillOpen) << openLines(plan, ready.parked);
    questions.removeDuplicates();
    return {
        {Words::tr("Last time"),
         linesOf(
             plan,
             ready.lastNotes,
             [today](const Meeting& meeting) { return noteOf(meeting, today); }),
         Words::tr("No note from an earlier meeting.")},
        {Words::tr("I promised"), linesOf(plan, ready.mine, promise), Words::tr("Nothing open.")},
        {Words::tr("They promised"),
         linesOf(plan, ready.theirs, promise),
         Words::tr("Nothing open.")},
        {Words::tr("What I come for"), needLines(plan, ready), {}},
        {Words::tr("After six hours together"), lookWords(ready.supervision), {}},
        {Words::tr("Their goals"),
         ready.theirGoals.empty() ? QStringList() : QStringList{qt(ready.theirGoals)},
         {}},
        {Words::tr("What I could bring"), broughtLines(plan, ready), {}},
        {Words::tr("Our agreement"), clock, {}},
        {Words::tr("For a first meeting"), firstQuestions(ready.isFirst), {}},
        {Words::tr("Questions"), questions, Words::tr("No question parked yet.")}};
}

QString meetingLine(const Reader& plan, const Preparation& ready, Day today)
{
    const auto meeting = ready.meeting ? plan.find(*ready.meeting) : std::nullopt;
    if (!meeting) {
        return {};
    }
    QStringList parts{whenWords(*meeting, today)};
    if (meeting->minutes) {
        parts << lengthWords(meeting->minutes);
    }
    if (!meeting->place.empty()) {
        parts << qt(meeting->place);
    }
    if (!meeting->purpose.empty()) {
        parts << qt(meeting->purpose);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace asterism::ui
