// SPDX-License-Identifier: MIT
// How a typed date is understood. Each reader knows one way of saying it.
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include "ui/text/dates.h"
#include "ui/text/text.h"

#include <cstdlib>

namespace asterism::ui {
namespace {

using Understood = std::optional<PartialDate>;

struct ReadDate {
    Q_DECLARE_TR_FUNCTIONS(ReadDate)
};

struct Context {
    QDate today;
    Leaning leaning;
};

PartialDate whole(const QDate& date)
{
    return PartialDate(toDay(date));
}

QStringList list(const QString& commaSeparated)
{
    return commaSeparated.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

Understood readNamedDay(const QString& text, const Context& context)
{
    //: Words for these days, in lower case, separated by commas.
    const std::pair<QStringList, int> names[] = {
        {list(ReadDate::tr("today,now")), 0},
        {list(ReadDate::tr("yesterday")), -1},
        {list(ReadDate::tr("tomorrow")), 1},
    };
    for (const auto& [words, days] : names) {
        if (words.contains(text)) {
            return whole(context.today.addDays(days));
        }
    }
    return std::nullopt;
}

enum class Unit { Days, Weeks, Months, Years };

std::optional<Unit> unitOf(const QString& word)
{
    const std::pair<QStringList, Unit> names[] = {
        {list(ReadDate::tr("day,days,d")), Unit::Days},
        {list(ReadDate::tr("week,weeks,wk,w")), Unit::Weeks},
        {list(ReadDate::tr("month,months,mo")), Unit::Months},
        {list(ReadDate::tr("year,years,y")), Unit::Years},
    };
    for (const auto& [words, unit] : names) {
        if (words.contains(word)) {
            return unit;
        }
    }
    return std::nullopt;
}

std::optional<int> countOf(const QString& word)
{
    //: Numbers from one to twelve as words; the first also stands for "a" and "an".
    static const QStringList numbers
        = list(QStringLiteral("one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve"));
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber) {
        return number < 0 || number > 5000 ? std::nullopt : std::optional{number};
    }
    if (list(ReadDate::tr("a,an")).contains(word)) {
        return 1;
    }
    const auto at = numbers.indexOf(word);
    return at < 0 ? std::nullopt : std::optional{static_cast<int>(at) + 1};
}

QDate moved(const QDate& from, int count, Unit unit)
{
    switch (unit) {
    case Unit::Days:
        return from.addDays(count);
    case Unit::Weeks:
        return from.addDays(7LL * count);
    case Unit::Months:
        return from.addMonths(count);
    case Unit::Years:
        break;
    }
    return from.addYears(count);
}

/// "in 3 weeks", "3 weeks", "2 months ago", "a year ago".
Understood readDistance(const QString& text, const Context& context)
{
    static const QRegularExpression shape(QStringLiteral("^(in\\s+)?(\\S+)\\s+(\\S+?)(\\s+ago)?$"));
    const auto match = shape.match(text);
    const auto count = countOf(match.captured(2));
    const auto unit = unitOf(match.captured(3));
    const bool ago = !match.captured(4).isEmpty();
    if (!match.hasMatch() || !count || !unit || (ago && !match.captured(1).isEmpty())) {
        return std::nullopt;
    }
    const bool back = ago || (match.captured(1).isEmpty() && context.leaning == Leaning::Past);
    return whole(moved(context.today, back ? -*count : *count, *unit));
}

/// "next week", "last month", "this year".
Understood readNeighbor(const QString& text, const Context& context)
{
    static const QRegularExpression shape(QStringLiteral("^(next|last|this)\\s+(\\S+)$"));
    const auto match = shape.match(text);
    const auto unit = unitOf(match.captured(2));
    if (!match.hasMatch() || !unit) {
        return std::nullopt;
    }
    const QString which = match.captured(1);
    const int step = which == QLatin1String("next") ? 1 : which == QLatin1String("last") ? -1 : 0;
    const QDate date = moved(context.today, step, *unit);
    switch (*unit) {
    case Unit::Months:
        return PartialDate(date.year(), static_cast<unsigned>(date.month()));
    case Unit::Years:
        return PartialDate(date.year());
    case Unit::Days:
    case Unit::Weeks:
        break;
    }
    return whole(date);
}

/// One to twelve for the name of a month, whole or short; 0 for anything else.
unsigned monthNamed(const QString& word)
{
    const QLocale english(QLocale::English);
    const QString name = QString(word).remove(QLatin1Char('.'));
    for (int month = 1; month <= 12; ++month) {
        for (const QLocale& locale : {QLocale(), english}) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                if (locale.monthName(month, format).toLower().remove(QLatin1Char('.')) == name
                    || locale.standaloneMonthName(month, format).toLower() == name) {
                    return static_cast<unsigned>(month);
                }
            }
        }
    }
    return name == QLatin1String("sept") ? 9 : 0;
}

int weekdayNamed(const QString& word)
{
    const QLocale english(QLocale::English);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        for (const QLocale& locale : {QLocale(), english}) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                if (locale.dayName(weekday, format).toLower() == word) {
                    return weekday;
                }
            }
        }
    }
    return 0;
}

/// "Tuesday", "next Tuesday", "last Tuesday": the nearest such day after or before today.
Understood readWeekday(const QString& text, const Context& context)
{
    static const QRegularExpression shape(QStringLiteral("^(?:(next|last|on)\\s+)?(\\S+)$"));
    const auto match = shape.match(text);
    const int weekday = weekdayNamed(match.captured(2));
    if (weekday == 0) {
        return std::nullopt;
    }
    const QString which = match.captured(1);
    const bool back
        = which == QLatin1String("last") || (which.isEmpty() && context.leaning == Leaning::Past);
    const int ahead = (weekday - context.today.dayOfWeek() + 6) % 7 + 1;
    return whole(context.today.addDays(back ? ahead - 7 - (ahead == 7 ? 7 : 0) : ahead));
}

PartialDate withYear(unsigned month, unsigned dayOfMonth, const Context& context)
{
    const int year = context.today.year();
    const auto in = [&](int candidate) {
        return QDate(candidate, static_cast<int>(month), static_cast<int>(dayOfMonth));
    };
    QDate best;
    for (const int candidate : {year, year - 1, year + 1}) {
        const QDate date = in(candidate);
        const qint64 away = context.today.daysTo(date);
        if (!date.isValid() || (context.leaning == Leaning::Past && away > 0)
            || (context.leaning == Leaning::Future && away < 0)) {
            continue;
        }
        if (!best.isValid() || std::llabs(away) < std::llabs(context.today.daysTo(best))) {
            best = date;
        }
    }
    return best.isValid() ? whole(best) : PartialDate();
}

Understood checked(int year, unsigned month, unsigned dayOfMonth)
{
    const QDate date(year, static_cast<int>(month), static_cast<int>(dayOfMonth));
    return date.isValid() ? Understood{whole(date)} : std::nullopt;
}

/// "May 2024", "May 17", "17 May 2024", "May 17, 2024", "17th of May".
Understood readMonthName(const QString& text, const Context& context)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,]+|(?<=\\d)\\.\\s*|\\bof\\b"));
    unsigned month = 0;
    unsigned dayOfMonth = 0;
    int year = 0;
    for (QString word : text.split(separators, Qt::SkipEmptyParts)) {
        static const QRegularExpression ordinal(QStringLiteral("(?<=\\d)(st|nd|rd|th)$"));
        const int number = word.remove(ordinal).toInt();
        if (number == 0 && month == 0 && (month = monthNamed(word)) != 0) {
            continue;
        }
        if (number >= 1 && number <= 31 && dayOfMonth == 0) {
            dayOfMonth = static_cast<unsigned>(number);
        } else if (number >= 1000 && number <= lastYear && year == 0) {
            year = number;
        } else {
            return std::nullopt;
        }
    }
    if (month == 0) {
        return std::nullopt;
    }
    if (dayOfMonth != 0 && year != 0) {
        return checked(year, month, dayOfMonth);
    }
    if (year != 0) {
        return PartialDate(year, month);
    }
    if (dayOfMonth == 0) {
        return PartialDate(context.today.year(), month);
    }
    const PartialDate date = withYear(month, dayOfMonth, context);
    return date.isEmpty() ? std::nullopt : Understood{date};
}

/// "24" is 2024 and "98" is 1998: never more than twenty years ahead.
int fullYear(int year, const Context& context)
{
    if (year >= 100) {
        return year;
    }
    const int century = context.today.year() / 100 * 100;
    const int candidate = century + year;
    return candidate > context.today.year() + 20 ? candidate - 100 : candidate;
}

/// "5/17/2024", "17.5.2024" or "5/2024", in the order of the user's language.
Understood readNumbers(const QString& text, const Context& context)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,2})[./-](?:(\\d{1,2})(?:[./-](\\d{2}|\\d{4})?)?|(\\d{4}))$"));
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    unsigned first = match.captured(1).toUInt();
    if (!match.captured(4).isEmpty()) {
        return first >= 1 && first <= 12 ? Understood{PartialDate(match.captured(4).toInt(), first)}
                                         : std::nullopt;
    }
    unsigned second = match.captured(2).toUInt();
    const QString order = QLocale().dateFormat(QLocale::ShortFormat);
    const bool dayFirst = order.indexOf(QLatin1Char('d')) < order.indexOf(QLatin1Char('M'));
    if (dayFirst || first > 12) {
        std::swap(first, second);
    }
    if (match.captured(3).isEmpty()) {
        const PartialDate date = withYear(first, second, context);
        return date.isEmpty() ? std::nullopt : Understood{date};
    }
    return checked(fullYear(match.captured(3).toInt(), context), first, second);
}

} // namespace

std::optional<PartialDate> readDate(const QString& typed, Day today, Leaning leaning)
{
    const QString text = typed.simplified().toLower();
    if (text.isEmpty()) {
        return PartialDate();
    }
    if (const auto date = parsePartialDate(utf8(text))) {
        return date;
    }
    const Context context{toQDate(today), leaning};
    for (const auto& read :
         {readNamedDay, readDistance, readNeighbor, readWeekday, readMonthName, readNumbers}) {
        if (const Understood date = read(text, context)) {
            return date;
        }
    }
    return std::nullopt;
}

} // namespace asterism::ui
