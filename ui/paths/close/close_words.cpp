// SPDX-License-Identifier: MIT
#include "ui/paths/close/close_words.h"

#include <QCoreApplication>

#include "ui/text/dates.h"
#include "ui/text/text.h"

#include <algorithm>

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Close)
};

} // namespace

WordedChoice words(actions::EndingReason reason)
{
    switch (reason) {
    case actions::EndingReason::WorkDone:
        return {
            Words::tr("It has done its work"),
            Words::tr("What we set out to do is done, or done enough.")};
    case actions::EndingReason::ChangesForm:
        return {
            Words::tr("It changes its form"),
            Words::tr("Something else begins between us, more lightly.")};
    case actions::EndingReason::Rests:
        return {
            Words::tr("It rests for now"),
            Words::tr("Life asks for something else. It may come back.")};
    case actions::EndingReason::Drifted:
        return {
            Words::tr("We drifted apart"),
            Words::tr("Nobody decided it. That happens to good things, too.")};
    case actions::EndingReason::NotGood:
        return {
            Words::tr("It was not good"),
            Words::tr("A shorter way: no look back, no thanks. No letter is expected of you.")};
    }
    return {};
}

WordedChoice words(actions::Afterwards after, const QString& name)
{
    switch (after) {
    case actions::Afterwards::KeptWarm:
        return {
            Words::tr("Kept warm"),
            Words::tr("A few lines now and then. %1 stays a star on your map.").arg(name)};
    case actions::Afterwards::Colleague:
        return {
            Words::tr("Colleagues"),
            Words::tr("On a level from now on, favors both ways. %1 stays a star on your map.")
                .arg(name)};
    case actions::Afterwards::Resting:
        return {
            Words::tr("Resting"),
            Words::tr("A faint star on your map. Nothing asks you to write.")};
    case actions::Afterwards::Ended:
        return {
            Words::tr("Ended"),
            Words::tr("Not on your map any more. What you noted stays in your plan.")};
    }
    return {};
}

WordedChoice words(actions::HowSaid how)
{
    switch (how) {
    case actions::HowSaid::Letter:
        return {
            Words::tr("By letter"),
            Words::tr("It begins here and opens at the end, for you to finish and send.")};
    case actions::HowSaid::Talk:
        return {
            Words::tr("In a talk"),
            Words::tr("It goes into your meetings, with up to three notes of yours.")};
    case actions::HowSaid::Quietly:
        return {Words::tr("Quietly"), Words::tr("It has been said already, or it needs no words.")};
    }
    return {};
}

WordedChoice words(actions::KeptData data, const QString& name)
{
    switch (data) {
    case actions::KeptData::Everything:
        return {Words::tr("Keep it all"), Words::tr("Everything you noted stays as it is.")};
    case actions::KeptData::WithoutNotes:
        return {
            Words::tr("Keep it without notes"),
            Words::tr("Dates and hours stay; what you wrote about %1 and about your meetings goes.")
                .arg(name)};
    case actions::KeptData::Nothing:
        return {
            Words::tr("Erase"),
            Words::tr("%1 leaves your plan. Your meetings stay, without the name. History keeps it "
                      "for 30 days.")
                .arg(name)};
    }
    return {};
}

QString words(actions::PromiseEnding ending)
{
    switch (ending) {
    case actions::PromiseEnding::StaysOpen:
        return Words::tr("Stays open");
    case actions::PromiseEnding::Done:
        return Words::tr("Done");
    case actions::PromiseEnding::HandedOver:
        return Words::tr("Handed over");
    case actions::PromiseEnding::LetGo:
        return Words::tr("Let go");
    }
    return {};
}

QString pastInWords(
    const Plan& plan, const Relationship& tie, const std::optional<Agreement>& agreement, Day today)
{
    int met = 0;
    PartialDate last;
    for (const auto& guest : plan.of<Attendance>()) {
        const auto meeting = std::ranges::find(plan.of<Meeting>(), guest.meeting, &Meeting::id);
        if (guest.relationship == tie.id && guest.attended && meeting != plan.of<Meeting>().end()
            && tookPlace(meeting->state)) {
            ++met;
            last = std::max(last, meeting->startsOn);
        }
    }
    QStringList parts;
    if (!tie.since.isEmpty()) {
        parts << Words::tr("since %1").arg(plainDate(tie.since));
    }
    if (met > 0) {
        parts << Words::tr("met %n times, last %1", nullptr, met).arg(relative(last, today));
    }
    if (agreement && !agreement->endsOn.isEmpty()) {
        parts << Words::tr("agreed until %1").arg(plainDate(agreement->endsOn));
    }
    return parts.join(QStringLiteral(" · "));
}

QString dueInWords(const PartialDate& due, Day today)
{
    return due.isEmpty() ? Words::tr("when it suits")
                         : Words::tr("by %1").arg(shortDate(due, today));
}

std::vector<NamedPerson> peopleBeside(const Plan& plan, const Id<Person>& person)
{
    std::vector<NamedPerson> people;
    for (const auto& each : plan.of<Person>()) {
        const bool isThere = std::ranges::any_of(plan.of<Relationship>(), [&](const auto& tie) {
            return tie.person == each.id && isActive(tie, each);
        });
        if (each.id != person && isThere) {
            people.push_back({each.id, qt(each.displayName)});
        }
    }
    std::ranges::sort(people, [](const NamedPerson& one, const NamedPerson& other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return people;
}

} // namespace asterism::ui
