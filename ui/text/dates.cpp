// SPDX-License-Identifier: MIT
#include "ui/text/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cstdlib>

namespace asterism::ui {
namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

// Where days turn into weeks, weeks into months and months into years. All counts below are two
// or more, so that even a language without its own file reads right.
constexpr int fewDays = 14;
constexpr int fewWeeks = 10 * 7;
constexpr int fewMonths = 2 * 365;

int monthsOf(int days)
{
    return static_cast<int>(days / 30.44);
}
int yearsOf(int days)
{
    return static_cast<int>((days + 5) / 365.25);
}

QString inThePast(int days)
{
    if (days == 1) {
        return Dates::tr("yesterday");
    }
    if (days < fewDays) {
        return Dates::tr("%n days ago", nullptr, days);
    }
    if (days < fewWeeks) {
        return Dates::tr("%n weeks ago", nullptr, days / 7);
    }
    return days < fewMonths ? Dates::tr("%n months ago", nullptr, monthsOf(days))
                            : Dates::tr("%n years ago", nullptr, yearsOf(days));
}

QString inTheFuture(int days)
{
    if (days == 1) {
        return Dates::tr("tomorrow");
    }
    if (days < fewDays) {
        return Dates::tr("in %n days", nullptr, days);
    }
    if (days < fewWeeks) {
        return Dates::tr("in %n weeks", nullptr, days / 7);
    }
    return days < fewMonths ? Dates::tr("in %n months", nullptr, monthsOf(days))
                            : Dates::tr("in %n years", nullptr, yearsOf(days));
}

QString monthOf(const PartialDate& date)
{
    const QDate first(date.year, static_cast<int>(date.month), 1);
    //: Month and year, such as May 2024.
    return QLocale().toString(first, Dates::tr("MMMM yyyy"));
}

} // namespace

QDate toQDate(Day day)
{
    const std::chrono::year_month_day date{day};
    return {
        static_cast<int>(date.year()),
        static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day()))};
}

Day toDay(const QDate& date)
{
    return day(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

QString relative(const PartialDate& date, Day today)
{
    if (!date.isWhole()) {
        return plainDate(date);
    }
    const int days = daysBetween(today, *date.earliest());
    if (days == 0) {
        return Dates::tr("today");
    }
    return days < 0 ? inThePast(-days) : inTheFuture(days);
}

QString span(int days)
{
    const int count = std::abs(days);
    if (count == 1) {
        return Dates::tr("one day");
    }
    if (count < fewDays) {
        return Dates::tr("%n days", nullptr, count);
    }
    if (count < fewWeeks) {
        return Dates::tr("%n weeks", nullptr, count / 7);
    }
    return count < fewMonths ? Dates::tr("%n months", nullptr, monthsOf(count))
                             : Dates::tr("%n years", nullptr, yearsOf(count));
}

QString plainDate(const PartialDate& date)
{
    if (date.isEmpty()) {
        return {};
    }
    if (date.month == 0) {
        return QString::number(date.year);
    }
    //: A day, such as May 17, 2024, in the order that your language has it.
    return date.isWhole() ? QLocale().toString(toQDate(*date.earliest()), Dates::tr("MMMM d, yyyy"))
                          : monthOf(date);
}

QString exactDate(const PartialDate& date)
{
    return date.isWhole() ? QLocale().toString(toQDate(*date.earliest()), QLocale::LongFormat)
                          : plainDate(date);
}

QString shortDate(const PartialDate& date, Day today)
{
    if (!date.isWhole() || date.year != PartialDate(today).year) {
        return plainDate(date);
    }
    //: A day of this year, such as May 17.
    return QLocale().toString(toQDate(*date.earliest()), Dates::tr("MMMM d"));
}

QString clockThere(const QString& ianaZone, Instant now)
{
    const QTimeZone zone(ianaZone.toUtf8());
    if (ianaZone.isEmpty() || !zone.isValid()) {
        return {};
    }
    const QTime there = QDateTime::fromMSecsSinceEpoch(now, zone).time();
    //: The time of day where a person lives, such as 21:40.
    return Dates::tr("it is %1 there").arg(there.toString(QStringLiteral("HH:mm")));
}

} // namespace asterism::ui
