// SPDX-License-Identifier: MIT
#include "ui/paths/reverse/reverse_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/paths/reverse/reverse_said.h"

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReverseWords)
};

QString countWords(int count)
{
    switch (count) {
    case 3:
        return Words::tr("three");
    case 4:
        return Words::tr("four");
    case 5:
        return Words::tr("five");
    case 6:
        return Words::tr("six");
    default:
        return QLocale().toString(count);
    }
}

} // namespace

QStringList offerBank()
{
    return {
        Words::tr("telehealth and consent tools"),
        Words::tr("recent training"),
        Words::tr("new measures and their language-fit versions"),
        Words::tr("culture and pain, culture and care"),
        Words::tr("working with interpreters and translators"),
        Words::tr("describing our role accessibly"),
        Words::tr("outreach online")};
}

QStringList partTitles(Door door)
{
    return door == Door::Offer
        ? QStringList{Words::tr("Check-in"), Words::tr("I show something new"), Words::tr("They try it; their questions"), Words::tr("Swap: I ask them"), Words::tr("One action each, next date")}
        : QStringList{
            Words::tr("Check-in"),
            Words::tr("They show something new"),
            Words::tr("I try it; my questions"),
            Words::tr("Swap: they ask me"),
            Words::tr("One action each, next date")};
}

QStringList questionStarters(Door door)
{
    return door == Door::Offer
        ? QStringList{Words::tr("What would you most like to see done once?"), Words::tr("What has got in the way so far?"), Words::tr("How did you learn what no course taught you?")}
        : QStringList{
            Words::tr("What do you see that I no longer see?"),
            Words::tr("Where would you begin, if you were me?"),
            Words::tr("What of my way would be of use to you?")};
}

QString everyWords(int daysBetween)
{
    switch (daysBetween) {
    case 7:
        return Words::tr("every week");
    case 14:
        return Words::tr("every two weeks");
    case 28:
        return Words::tr("every four weeks");
    case 42:
        return Words::tr("every six weeks");
    default:
        return Words::tr("every %n days", nullptr, daysBetween);
    }
}

QString rhythmWords(int count, int minutes, int daysBetween)
{
    return Words::tr("%1 talks of %2 minutes, one %3")
        .arg(countWords(count), QLocale().toString(minutes), everyWords(daysBetween));
}

QString listOf(const QStringList& texts)
{
    return QLocale().createSeparatedList(texts);
}

QString sessionNameWords()
{
    return Words::tr("Session {n} of {all}");
}

QString reviewWords()
{
    return Words::tr("review: go on, change or stop?");
}

QString notATestWords()
{
    return Words::tr("Not a test of anyone's competence, and no power play.");
}

} // namespace asterism::ui
