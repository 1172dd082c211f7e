// SPDX-License-Identifier: MIT
#include "ui/meetings/meeting_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include "ui/meetings/meeting_people.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"

#include <array>

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
};

constexpr int nearDays = 1;

QString withWeekday(const QDate& day, const QString& words)
{
    return Words::tr("%1, %2").arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat), words);
}

} // namespace

QString timeWords(const Meeting& meeting)
{
    return meeting.startsAt ? QLocale().toString(
               QDateTime::fromMSecsSinceEpoch(*meeting.startsAt).time(), QLocale::ShortFormat)
                            : QString();
}

QString dayWords(const PartialDate& date, Day today)
{
    if (!date.isWhole()) {
        return plainDate(date);
    }
    return withWeekday(toQDate(*date.earliest()), shortDate(date, today));
}

QString narrowDayWords(const PartialDate& date, Day today)
{
    if (!date.isWhole()) {
        return plainDate(date);
    }
    //: A day in a narrow column, such as Jun 23, and with its year when that is not this year.
    const QString format
        = date.year == PartialDate(today).year ? Words::tr("MMM d") : Words::tr("MMM d, yyyy");
    const QDate day = toQDate(*date.earliest());
    return withWeekday(day, QLocale().toString(day, format));
}

QString whenWords(const Meeting& meeting, Day today)
{
    if (meeting.startsOn.isEmpty()) {
        return Words::tr("no day yet");
    }
    const auto day = meeting.startsOn.earliest();
    const bool isNear
        = meeting.startsOn.isWhole() && std::abs(daysBetween(today, *day)) <= nearDays;
    const QString when
        = isNear ? relative(meeting.startsOn, today) : dayWords(meeting.startsOn, today);
    const QString time = timeWords(meeting);
    return time.isEmpty() ? when : Words::tr("%1, %2").arg(when, time);
}

QString lengthWords(std::optional<int> minutes)
{
    return minutes ? Words::tr("%1 min").arg(*minutes) : QString();
}

QString kindWords(const std::string& kind)
{
    const QString words = qt(kind);
    return words.left(1).toUpper() + words.mid(1);
}

std::string titleOf(const Reader& plan, const Meeting& meeting)
{
    const QString who = whoWords(plan, meeting);
    const QString day = plainDate(meeting.startsOn);
    return utf8(day.isEmpty() ? who : Words::tr("%1, %2").arg(who, day));
}

std::optional<QTime> readTime(const QString& typed)
{
    const QString text = typed.simplified();
    for (const QString& format :
         {QLocale().timeFormat(QLocale::ShortFormat),
          QStringLiteral("H:mm"),
          QStringLiteral("H.mm"),
          QStringLiteral("h:mm ap"),
          QStringLiteral("h ap"),
          QStringLiteral("h:mmap"),
          QStringLiteral("hap"),
          QStringLiteral("H")}) {
        for (const QLocale& locale : {QLocale(), QLocale::c()}) {
            const QTime time = locale.toTime(text, format);
            if (time.isValid()) {
                return time;
            }
        }
    }
    return std::nullopt;
}

Instant instantOf(Day day, const QTime& time)
{
    return QDateTime(toQDate(day), time).toMSecsSinceEpoch();
}

std::string localZone()
{
    return QTimeZone::systemTimeZoneId().toStdString();
}

QStringList kindsOf(const Reader& plan)
{
    QStringList kinds;
    for (const auto& meeting : plan.all<Meeting>()) {
        kinds << qt(meeting.kind);
    }
    for (const char* usual :
         {"mentoring",
          "individual supervision",
          "triadic supervision",
          "group supervision",
          "peer consultation",
          "coffee",
          "observation",
          "reverse mentoring",
          "accountability",
          "event"}) {
        kinds << QString::fromLatin1(usual);
    }
    kinds.removeDuplicates();
    kinds.removeAll(QString());
    kinds.sort(Qt::CaseInsensitive);
    return kinds;
}

QString words(CheckIn prompt)
{
    switch (prompt) {
    case CheckIn::FeltHeld:
        return Words::tr("I felt held");
    case CheckIn::CouldSayTheHardThing:
        return Words::tr("I could say the hard thing");
    case CheckIn::WorkedOnWhatICameFor:
        return Words::tr("We worked on what I came for");
    case CheckIn::StretchedNotShamed:
        return Words::tr("I was stretched, not shamed");
    case CheckIn::KnowMyNextStep:
        return Words::tr("I know my next step");
    }
    return {};
}

QString firstLine(const std::string& text, int longest)
{
    const QString line = qt(text).section(QLatin1Char('\n'), 0, 0).simplified();
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

} // namespace asterism::ui
