// SPDX-License-Identifier: MIT
#include "ui/hours/hours_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "actions/hours_evidence.h"
#include "analysis/hours_items.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace asterism::ui {
namespace {

constexpr int hour = 60;
constexpr int mostMinutes = 10'000'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HoursWords)
};

QString number(double value)
{
    const double tenths = std::round(value * 10) / 10;
    return QLocale().toString(tenths, 'f', tenths == std::floor(tenths) ? 0 : 1);
}

QString mendWords(const Mend& mend)
{
    const QString what
        = Words::tr("%1 of %2").arg(inHours(mend.minutes), hourKindWords(mend.kind).toLower());
    return mend.groupSize ? Words::tr("%1 in a group of %2").arg(what).arg(*mend.groupSize) : what;
}

/// Whether a month is not over yet.
bool isRunning(const HoursMonth& month, Day today)
{
    return *month.month.latest() >= today;
}

QString waysToMend(const HoursMonth& month)
{
    QStringList ways;
    for (const auto& mend : month.mends) {
        ways << mendWords(mend);
    }
    if (ways.isEmpty()) {
        return {};
    }
    const QString last = ways.takeLast();
    return ways.isEmpty() ? last : Words::tr("%1 or %2").arg(ways.join(QStringLiteral(", ")), last);
}

QString ratioWords(const SupervisionRatio& ratio, const HourRules& rules)
{
    if (!ratio.clientPerSupervision) {
        return {};
    }
    const QString said = Words::tr("One hour of supervision for %1 hours with clients.")
                             .arg(number(*ratio.clientPerSupervision));
    return rules.clientHoursPerHour ? Words::tr("%1 The rules ask for one for %2 at most.")
                                          .arg(said)
                                          .arg(*rules.clientHoursPerHour)
                                    : said;
}

QString totalWords(const HoursTotal& total, const HourRules& rules)
{
    const QString said = Words::tr("%1: %2 of %3.")
                             .arg(qt(total.title), inHours(total.minutes), inHours(total.wanted));
    return total.tooOld > 0 ? Words::tr(
                                  "%1 Another %2 are older than %n years and count no more.",
                                  nullptr,
                                  rules.countsForYears.value_or(0))
                                  .arg(said, inHours(total.tooOld))
                            : said;
}

QString weeksWords(const WeeksSoFar& weeks)
{
    const QString said = Words::tr("Weeks with hours kept by the day: %1 of %2.")
                             .arg(weeks.weeks)
                             .arg(weeks.wanted);
    return weeks.aloneWanted > 0 ? Words::tr("%1 With supervision alone: %2 of %3.")
                                       .arg(said)
                                       .arg(weeks.alone)
                                       .arg(weeks.aloneWanted)
                                 : said;
}

/// What was there before the plan began, by kind.
QStringList carriedWords(const Plan& plan, Day to)
{
    QStringList said;
    for (const auto& item : hoursItems(plan)) {
        if (item.isCarriedOver && *item.date.earliest() <= to) {
            said << Words::tr("Carried over from before %1: %2, %3.")
                        .arg(
                            plainDate(item.date),
                            inHours(item.minutes),
                            hourKindWords(item.kind).toLower());
        }
    }
    return said;
}

void addLimits(QStringList& said, const Plan& plan, const HourRules& rules, Day from, Day to)
{
    for (const auto& gap : supervisionGaps(plan, rules, from, to)) {
        said << Words::tr("%n days without supervision, from %1 to %2.", nullptr, gap.days)
                    .arg(plainDate(gap.after), plainDate(gap.before));
    }
    for (const auto& week : fullWeeks(plan, rules, from, to)) {
        said << Words::tr("The seven days from %1 hold %2, %3 more than count.")
                    .arg(plainDate(week.from), inHours(week.minutes), inHours(week.over));
    }
}

} // namespace

const std::vector<std::string>& hourKinds()
{
    static const std::vector<std::string> kinds{
        "direct",
        "indirect",
        "assessment",
        "training",
        "individual_supervision",
        "triadic_supervision",
        "group_supervision",
        "peer_consultation",
        "own_therapy",
        "teaching",
        "other"};
    return kinds;
}

QString hourKindWords(const std::string& kind)
{
    static const std::map<std::string, const char*> known{
        {"direct", QT_TRANSLATE_NOOP("HoursWords", "With clients")},
        {"indirect", QT_TRANSLATE_NOOP("HoursWords", "Notes and case work")},
        {"assessment", QT_TRANSLATE_NOOP("HoursWords", "Assessment")},
        {"training", QT_TRANSLATE_NOOP("HoursWords", "Training")},
        {"individual_supervision", QT_TRANSLATE_NOOP("HoursWords", "Individual supervision")},
        {"triadic_supervision", QT_TRANSLATE_NOOP("HoursWords", "Triadic supervision")},
        {"group_supervision", QT_TRANSLATE_NOOP("HoursWords", "Group supervision")},
        {"peer_consultation", QT_TRANSLATE_NOOP("HoursWords", "Peer consultation")},
        {"own_therapy", QT_TRANSLATE_NOOP("HoursWords", "Own therapy")},
        {"teaching", QT_TRANSLATE_NOOP("HoursWords", "Teaching")},
        {"other", QT_TRANSLATE_NOOP("HoursWords", "Other hours")}};
    const auto found = known.find(kind);
    return found == known.end() ? qt(kind) : Words::tr(found->second);
}

QString inHours(int minutes)
{
    return Words::tr("%1:%2 h").arg(minutes / hour).arg(minutes % hour, 2, 10, QLatin1Char('0'));
}

std::optional<int> readMinutes(const QString& typed)
{
    static const QRegularExpression clock(QStringLiteral(
        "^(\\d{1,5})\\s*(?::|h|hours?|hrs?)\\s*(\\d{1,2})\\s*(?:m|min|minutes)?\\.?\\s*h?$"));
    static const QRegularExpression amount(
        QStringLiteral("^(\\d{1,7}(?:[.,]\\d{1,2})?)\\s*(h|hours?|hrs?|m|min|minutes?)?\\.?$"));
    static const QRegularExpression thousands(QStringLiteral("(\\d),(\\d{3})(?!\\d)"));
    const QString text = typed.simplified().toLower().replace(thousands, QStringLiteral("\\1\\2"));
    if (const auto match = clock.match(text); match.hasMatch()) {
        const int minutes = match.captured(2).toInt();
        return minutes < hour ? std::optional{match.captured(1).toInt() * hour + minutes}
                              : std::nullopt;
    }
    const auto match = amount.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const double said = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    const double minutes = match.captured(2).startsWith(QLatin1Char('m')) ? said : said * hour;
    return minutes <= mostMinutes ? std::optional{static_cast<int>(std::lround(minutes))}
                                  : std::nullopt;
}

QString monthWords(const PartialDate& month)
{
    return plainDate(PartialDate(month.year, month.month));
}

QString monthState(const HoursMonth& month, Day today)
{
    if (month.withoutSize > 0) {
        return Words::tr("size of a group not known");
    }
    if (!month.minimum || *month.minimum == 0) {
        return {};
    }
    if (month.shortBy == 0) {
        return Words::tr("%1 reached").arg(inHours(*month.minimum));
    }
    return (isRunning(month, today) ? Words::tr("%1 to go") : Words::tr("%1 below it"))
        .arg(inHours(month.shortBy));
}

QString monthSentence(const HoursMonth& month, Day today)
{
    const QString name = monthWords(month.month);
    if (month.withoutSize > 0) {
        return Words::tr("%1: time in a group counts nothing until its agreed size is known.")
            .arg(name);
    }
    if (month.shortBy == 0) {
        return {};
    }
    const QString missing = (isRunning(month, today) ? Words::tr("%1 has %2 to go")
                                                     : Words::tr("%1 is %2 below the minimum"))
                                .arg(name, inHours(month.shortBy));
    if (month.planMends) {
        return Words::tr("%1; what is planned makes up for it.").arg(missing);
    }
    const QString ways = waysToMend(month);
    return ways.isEmpty() ? Words::tr("%1.").arg(missing)
                          : Words::tr("%1: %2 would mend it.").arg(missing, ways);
}

QStringList rulesLookAt(const Plan& plan, const HourRules& rules, Day from, Day to)
{
    QStringList said;
    if (const QString ratio = ratioWords(supervisionRatio(plan, rules, from, to), rules);
        !ratio.isEmpty()) {
        said << ratio;
    }
    for (const auto& average : hoursAverages(plan, rules, from, to)) {
        said << Words::tr("%1: %2 a week on average, of %3.")
                    .arg(
                        qt(average.title),
                        inHours(static_cast<int>(std::lround(average.perWeek))),
                        inHours(average.wanted));
    }
    for (const auto& total : hoursTotals(plan, rules, from, to)) {
        said << totalWords(total, rules);
    }
    if (const auto weeks = weeksSoFar(plan, rules, from, to)) {
        said << weeksWords(*weeks);
    }
    addLimits(said, plan, rules, from, to);
    return said + carriedWords(plan, to);
}

QString sourceWords(const HourRules& rules)
{
    const QString decides = Words::tr("Your board's own page decides.");
    if (rules.source.empty()) {
        return rules.says.empty() ? QString() : decides;
    }
    return rules.checkedOn.isEmpty()
        ? Words::tr("Read at %1. %2").arg(qt(rules.source), decides)
        : Words::tr("Read at %1, checked on %2. %3")
              .arg(qt(rules.source), plainDate(rules.checkedOn), decides);
}

QString periodWords(Day from, Day to)
{
    return Words::tr("%1 – %2").arg(plainDate(from), plainDate(to));
}

} // namespace asterism::ui
