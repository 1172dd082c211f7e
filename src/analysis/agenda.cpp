// SPDX-License-Identifier: MIT
#include "analysis/agenda.h"

#include "analysis/line_dates.h"
#include "domain/rows_by_id.h"

#include <algorithm>
#include <set>

namespace asterism {
namespace {

constexpr int oftenCarried = 3;

class Agenda {
public:
    explicit Agenda(const Plan& plan)
        : m_meetings(plan.of<Meeting>()), m_items(plan.of<AgendaItem>())
    {
        for (const auto& item : plan.of<AgendaItem>()) {
            if (item.carriedFrom) {
                m_carried.insert(*item.carriedFrom);
            }
        }
    }

    const Meeting* meeting(const Id<Meeting>& id) const { return m_meetings.find(id); }
    bool isCarriedOn(const AgendaItem& item) const { return m_carried.contains(item.id); }

    int timesCarried(const AgendaItem& item) const
    {
        int times = 0;
        std::set<Id<AgendaItem>> seen; // a merged plan could go round in a circle
        for (const auto* now = &item; now && now->carriedFrom && seen.insert(now->id).second;) {
            now = m_items.find(*now->carriedFrom);
            const auto* before = now ? m_meetings.find(now->meeting) : nullptr;
            times += before && tookPlace(before->state) ? 1 : 0;
        }
        return times;
    }

    OpenItem shown(const AgendaItem& item) const
    {
        const auto* at = m_meetings.find(item.meeting);
        const bool isOpen = item.state == AgendaState::Open || item.state == AgendaState::Parked;
        const int left = isOpen && at && tookPlace(at->state) ? 1 : 0;
        const int times = timesCarried(item) + left;
        return {
            item.id, item.meeting, item.state == AgendaState::Parked, times, times < oftenCarried};
    }

private:
    RowsById<Meeting> m_meetings;
    RowsById<AgendaItem> m_items;
    std::set<Id<AgendaItem>> m_carried;
};

std::set<Id<Meeting>> meetingsWith(const Plan& plan, const Id<Person>& person)
{
    const RowsById<Relationship> ties(plan.of<Relationship>());
    std::set<Id<Meeting>> meetings;
    for (const auto& row : plan.of<Attendance>()) {
        const auto* tie = row.relationship ? ties.find(*row.relationship) : nullptr;
        if (tie && tie->person == person) {
            meetings.insert(row.meeting);
        }
    }
    return meetings;
}

bool isBehindUs(MeetingState state)
{
    return state != MeetingState::Proposed && state != MeetingState::Confirmed;
}

bool isDeedWord(std::string_view word)
{
    static const std::set<std::string_view> deeds{
        "add",   "answer",   "arrange",  "ask",     "begin",  "block", "book",      "bring",
        "call",  "cancel",   "change",   "check",   "choose", "count", "cut",       "decide",
        "draft", "drop",     "email",    "find",    "finish", "give",  "invite",    "join",
        "learn", "leave",    "let",      "list",    "listen", "look",  "mail",      "make",
        "meet",  "move",     "name",     "offer",   "open",   "order", "pass",      "pick",
        "plan",  "practice", "practise", "prepare", "print",  "put",   "read",      "record",
        "reply", "say",      "schedule", "search",  "send",   "set",   "share",     "show",
        "sign",  "sit",      "sort",     "speak",   "start",  "stop",  "study",     "take",
        "talk",  "teach",    "tell",     "test",    "thank",  "think", "translate", "try",
        "use",   "visit",    "watch",    "write"};
    return deeds.contains(word);
}

} // namespace

int timesCarried(const Plan& plan, const AgendaItem& item)
{
    return Agenda(plan).timesCarried(item);
}

std::vector<OpenItem> openItemsWith(const Plan& plan, const Id<Person>& person)
{
    const Agenda agenda(plan);
    const auto meetings = meetingsWith(plan, person);
    std::vector<const AgendaItem*> open;
    for (const auto& item : plan.of<AgendaItem>()) {
        const auto* meeting = agenda.meeting(item.meeting);
        const bool isOpen = item.state == AgendaState::Open || item.state == AgendaState::Parked;
        if (isOpen && meeting && isBehindUs(meeting->state) && meetings.contains(item.meeting)
            && !agenda.isCarriedOn(item)) {
            open.push_back(&item);
        }
    }
    std::ranges::sort(open, [&](const AgendaItem* one, const AgendaItem* other) {
        const auto& first = agenda.meeting(one->meeting)->startsOn;
        const auto& second = agenda.meeting(other->meeting)->startsOn;
        return std::tie(first, one->position, one->id)
            < std::tie(second, other->position, other->id);
    });
    std::vector<OpenItem> shown;
    for (const auto* item : open) {
        shown.push_back(agenda.shown(*item));
    }
    return shown;
}

std::vector<OpenItem> itemsOf(const Plan& plan, const Id<Meeting>& meeting)
{
    const Agenda agenda(plan);
    std::vector<const AgendaItem*> items;
    for (const auto& item : plan.of<AgendaItem>()) {
        if (item.meeting == meeting) {
            items.push_back(&item);
        }
    }
    std::ranges::sort(items, [](const AgendaItem* one, const AgendaItem* other) {
        return std::tie(one->position, one->id) < std::tie(other->position, other->id);
    });
    std::vector<OpenItem> shown;
    for (const auto* item : items) {
        shown.push_back(agenda.shown(*item));
    }
    return shown;
}

MeetingShares sharesOf(int minutes)
{
    constexpr int tenth = 10;
    constexpr int hundred = 100;
    constexpr int sinceShare = 15;
    MeetingShares shares;
    shares.checkIn = (minutes + tenth / 2) / tenth;
    shares.whatIBring = shares.checkIn;
    shares.close = shares.checkIn;
    shares.sinceLastTime = (minutes * sinceShare + hundred / 2) / hundred;
    shares.topics = minutes - 3 * shares.checkIn - shares.sinceLastTime;
    return shares;
}

NextDeed nextDeedIn(std::string_view nowWhat, Day today)
{
    const auto words = lineWords(nowWhat);
    NextDeed deed;
    deed.isDeed = !words.empty() && isDeedWord(words.front().text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto date = dateAt(words, at, DateSense::Coming, today);
        if (date && !date->date.isEmpty()) {
            deed.isDeed = true;
            deed.due = date->date;
        }
    }
    return deed;
}

} // namespace asterism
