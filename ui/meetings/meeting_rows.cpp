// SPDX-License-Identifier: MIT
#include "ui/meetings/meeting_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include "analysis/held_figures.h"
#include "ui/meetings/meeting_people.h"
#include "ui/meetings/meeting_words.h"
#include "ui/text/dates.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace asterism::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeetingRows)
};

constexpr int monthsOfYear = 12;

bool isPlanned(const Meeting& meeting)
{
    return meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed;
}

MeetingSection sectionOf(const Meeting& meeting, Day today)
{
    const auto day = meeting.startsOn.latest();
    if (!isPlanned(meeting)) {
        return MeetingSection::Past;
    }
    return day && *day < today ? MeetingSection::Asking : MeetingSection::Coming;
}

/// Everything that the rows are made of, read once.
struct Reading {
    explicit Reading(const Reader& plan)
    {
        for (const auto& person : plan.all<Person>()) {
            names[person.id] = qt(person.displayName);
        }
        for (const auto& tie : plan.all<Relationship>()) {
            personOf[tie.id] = tie.person;
        }
        for (const auto& group : plan.all<Group>()) {
            groups[group.id] = qt(group.name);
        }
        for (const auto& row : plan.all<Attendance>()) {
            if (row.relationship && personOf.contains(*row.relationship)) {
                people[row.meeting].insert(personOf.at(*row.relationship));
            }
        }
        for (const auto& promise : plan.all<Commitment>()) {
            if (promise.meeting) {
                ++promises[*promise.meeting];
            }
        }
    }

    QString who(const Meeting& meeting) const
    {
        if (meeting.group && groups.contains(*meeting.group)) {
            return groups.at(*meeting.group);
        }
        QStringList list;
        const auto found = people.find(meeting.id);
        if (found != people.end()) {
            for (const auto& person : found->second) {
                list << (names.contains(person) ? names.at(person) : QString());
            }
        }
        list.removeAll(QString());
        return list.isEmpty() ? Words::tr("(removed)") : QLocale().createSeparatedList(list);
    }

    bool isWith(const Meeting& meeting, const Id<Person>& person) const
    {
        const auto found = people.find(meeting.id);
        return found != people.end() && found->second.contains(person);
    }

    std::map<Id<Person>, QString> names;
    std::map<Id<Relationship>, Id<Person>> personOf;
    std::map<Id<Group>, QString> groups;
    std::map<Id<Meeting>, std::set<Id<Person>>> people;
    std::map<Id<Meeting>, int> promises;
};

bool isOfMonth(const PartialDate& date, const PartialDate& month)
{
    return date.year == month.year && date.month == month.month;
}

bool passes(const Reading& reading, const Meeting& meeting, const MeetingFilter& filter)
{
    return (!filter.person || reading.isWith(meeting, *filter.person))
        && (filter.kind.empty() || meeting.kind == filter.kind)
        && (!filter.state || meeting.state == *filter.state)
        && (filter.month.isEmpty() || isOfMonth(meeting.startsOn, filter.month));
}

QString stateOf(const Meeting& meeting)
{
    return meeting.state == MeetingState::Held || meeting.state == MeetingState::Confirmed
        ? QString()
        : words(meeting.state);
}

MeetingRow rowOf(const Reading& reading, const Meeting& meeting, Day today)
{
    MeetingRow row;
    row.id = meeting.id;
    row.section = sectionOf(meeting, today);
    row.who = reading.who(meeting);
    row.kind = kindWords(meeting.kind);
    row.day
        = meeting.startsOn.isEmpty() ? Words::tr("No day yet") : dayWords(meeting.startsOn, today);
    row.narrowDay = meeting.startsOn.isEmpty() ? row.day : narrowDayWords(meeting.startsOn, today);
    row.time = timeWords(meeting);
    row.line = firstLine(
        tookPlace(meeting.state) && !meeting.what.empty() ? meeting.what : meeting.purpose);
    row.state = stateOf(meeting);
    row.how = meeting.feltHeld ? keyOfFelt(*meeting.feltHeld) : 0;
    const auto promises = reading.promises.find(meeting.id);
    row.promises = promises == reading.promises.end() ? 0 : promises->second;
    row.on = meeting.startsOn;
    row.isQuiet = meeting.state == MeetingState::Moved || meeting.state == MeetingState::Cancelled;
    return row;
}

bool comesBefore(const Meeting& one, const Meeting& other, Day today)
{
    const auto section = sectionOf(one, today);
    if (section != sectionOf(other, today)) {
        return section < sectionOf(other, today);
    }
    const auto when = [](const Meeting& meeting) {
        return std::tuple(
            meeting.startsOn.isEmpty(), meeting.startsOn, meeting.startsAt.value_or(0));
    };
    return section == MeetingSection::Coming ? when(one) < when(other) : when(one) > when(other);
}

QString headingOf(const MeetingRow& row)
{
    switch (row.section) {
    case MeetingSection::Asking:
        return Words::tr("How did it go?");
    case MeetingSection::Coming:
        return Words::tr("Coming up");
    case MeetingSection::Past:
        break;
    }
    return row.on.isEmpty() ? Words::tr("Without a day")
        : row.on.month == 0 ? QString::number(row.on.year)
                            : plainDate(PartialDate(row.on.year, row.on.month));
}

} // namespace

std::vector<MeetingRow> meetingRows(const Reader& plan, const MeetingFilter& filter, Day today)
{
    const Reading reading(plan);
    auto meetings = plan.all<Meeting>();
    std::erase_if(
        meetings, [&](const Meeting& meeting) { return !passes(reading, meeting, filter); });
    std::ranges::stable_sort(meetings, [today](const Meeting& one, const Meeting& other) {
        return comesBefore(one, other, today);
    });
    std::vector<MeetingRow> rows;
    QString heading;
    for (const auto& meeting : meetings) {
        rows.push_back(rowOf(reading, meeting, today));
        const QString own = headingOf(rows.back());
        rows.back().heading = own == heading ? QString() : own;
        heading = own;
    }
    return rows;
}

std::vector<int> meetingsByMonth(const Reader& plan, const MeetingFilter& filter, int year)
{
    const Reading reading(plan);
    MeetingFilter ofYear = filter;
    ofYear.month = {};
    std::vector<int> counts(monthsOfYear, 0);
    for (const auto& meeting : plan.all<Meeting>()) {
        const bool counts_ = tookPlace(meeting.state) || isPlanned(meeting);
        if (counts_ && meeting.startsOn.year == year && meeting.startsOn.month > 0
            && passes(reading, meeting, ofYear)) {
            ++counts.at(meeting.startsOn.month - 1);
        }
    }
    return counts;
}

QString spokenRow(const MeetingRow& row)
{
    QStringList parts;
    if (!row.heading.isEmpty()) {
        parts << row.heading;
    }
    parts << row.who << row.kind << (row.time.isEmpty() ? row.day : row.day + ' ' + row.time);
    if (!row.state.isEmpty()) {
        parts << row.state;
    }
    if (row.how > 0) {
        parts << Words::tr("%1 of 5").arg(row.how);
    }
    if (!row.line.isEmpty()) {
        parts << row.line;
    }
    if (row.promises > 0) {
        parts
            << (row.promises == 1 ? Words::tr("1 promise")
                                  : Words::tr("%1 promises").arg(row.promises));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace asterism::ui
