// SPDX-License-Identifier: MIT
#include "analysis/contact.h"

#include "analysis/rows_by_id.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <unordered_map>

namespace asterism {
namespace {

/// A date with its place in the order in which contacts count: a number, as asking the calendar
/// for every date of a large plan takes longer than all the rest. 0: it does not count.
struct RankedDate {
    int rank = 0;
    PartialDate date;
};

void moveTo(RankedDate& last, const RankedDate& date)
{
    if (date.rank > last.rank) {
        last = date;
    }
}

class Ranking {
public:
    explicit Ranking(Day asOf) : m_today(number(PartialDate{asOf}, 0, 0)) { }

    RankedDate operator()(const PartialDate& date) const
    {
        if (date.isEmpty() || number(date, 1, 1) > m_today) {
            return {};
        }
        const unsigned month = date.month == 0 ? 12 : date.month;
        const int counted = std::min(m_today, number(date, month, lengthOf(date.year, month)));
        const int exactness = date.isWhole() ? 3 : date.month != 0 ? 2 : 1;
        return {4 * counted + exactness, date};
    }

private:
    /// 20260615 for the 15th of June 2026; month and day are those for where none is remembered.
    static int number(const PartialDate& date, unsigned month, unsigned dayOfMonth)
    {
        const unsigned m = date.month == 0 ? month : date.month;
        const unsigned d = date.dayOfMonth == 0 ? dayOfMonth : date.dayOfMonth;
        return date.year * 10000 + static_cast<int>(m * 100 + d);
    }

    static unsigned lengthOf(int year, unsigned month)
    {
        constexpr std::array<unsigned, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool leap = std::chrono::year{year}.is_leap();
        return month == 2 && leap ? 29 : lengths.at(month - 1);
    }

    int m_today;
};

bool expectsAnswer(MessageKind kind)
{
    return kind == MessageKind::Ask || kind == MessageKind::FollowUp1
        || kind == MessageKind::FollowUp2;
}

bool saysAnswered(OutreachState state)
{
    return state == OutreachState::InConversation || state == OutreachState::Accepted
        || state == OutreachState::Declined || state == OutreachState::Later;
}

/// What came in on a thread, and my last message that it answers.
struct ThreadContact {
    bool answeredWithoutDate = false;
    RankedDate lastIn;
    RankedDate lastAnsweredOut;
};

bool isAnswered(
    const ThreadContact& contact,
    const Outreach& thread,
    const Message& sent,
    const RankedDate& sentOn)
{
    constexpr int exactnesses = 4;
    if (sentOn.rank / exactnesses <= contact.lastIn.rank / exactnesses) {
        return true;
    }
    const bool came = contact.lastIn.rank > 0;
    const bool undated = contact.answeredWithoutDate || (!came && saysAnswered(thread.state));
    return undated && expectsAnswer(sent.kind);
}

struct TieContact {
    RankedDate meeting;
    RankedDate messageIn;
    RankedDate answeredOut;
    RankedDate exchange;
};

class Contacts {
public:
    Contacts(const Plan& plan, Day asOf)
        : m_plan(plan),
          m_ranked(asOf),
          m_ties(plan.of<Relationship>()),
          m_contacts(plan.of<Relationship>().size())
    {
        addMeetings();
        addExchanges();
        addThreads();
    }

    std::vector<ContactDates> dates() const
    {
        std::vector<ContactDates> dates;
        dates.reserve(m_contacts.size());
        for (std::size_t at = 0; at < m_contacts.size(); ++at) {
            const auto& contact = m_contacts[at];
            dates.push_back(
                {m_plan.of<Relationship>()[at].id,
                 contact.meeting.date,
                 contact.messageIn.date,
                 contact.answeredOut.date,
                 contact.exchange.date});
        }
        return dates;
    }

private:
    void addMeetings()
    {
        const RowsById<Meeting> meetings(m_plan.of<Meeting>());
        const auto held = datesOfHeldMeetings();
        for (const auto& row : m_plan.of<Attendance>()) {
            if (!row.attended || !row.relationship) {
                continue;
            }
            const auto meeting = meetings.position(row.meeting);
            const auto tie = m_ties.position(*row.relationship);
            if (meeting && tie) {
                moveTo(m_contacts[*tie].meeting, held[*meeting]);
            }
        }
    }

    /// Beside each other: the rows of meetings are too large to jump about in.
    std::vector<RankedDate> datesOfHeldMeetings() const
    {
        std::vector<RankedDate> dates;
        dates.reserve(m_plan.of<Meeting>().size());
        for (const auto& meeting : m_plan.of<Meeting>()) {
            dates.push_back(tookPlace(meeting.state) ? m_ranked(meeting.startsOn) : RankedDate{});
        }
        return dates;
    }

    void addExchanges()
    {
        for (const auto& exchange : m_plan.of<Exchange>()) {
            const auto tie
                = exchange.wasContact ? m_ties.position(exchange.relationship) : std::nullopt;
            if (tie) {
                moveTo(m_contacts[*tie].exchange, m_ranked(exchange.happenedOn));
            }
        }
    }

    void addThreads()
    {
        const auto& threads = m_plan.of<Outreach>();
        const auto contacts = threadContacts();
        std::unordered_multimap<std::string_view, std::size_t> tiesOfPerson;
        for (std::size_t at = 0; at < m_contacts.size(); ++at) {
            tiesOfPerson.emplace(m_plan.of<Relationship>()[at].person.text, at);
        }
        for (std::size_t at = 0; at < threads.size(); ++at) {
            if (threads[at].relationship) {
                addThread(m_ties.position(*threads[at].relationship), contacts[at]);
                continue;
            }
            const auto [first, last] = tiesOfPerson.equal_range(threads[at].person.text);
            std::for_each(
                first, last, [&](const auto& tie) { addThread(tie.second, contacts[at]); });
        }
    }

    void addThread(std::optional<std::size_t> tie, const ThreadContact& contact)
    {
        if (tie) {
            moveTo(m_contacts[*tie].messageIn, contact.lastIn);
            moveTo(m_contacts[*tie].answeredOut, contact.lastAnsweredOut);
        }
    }

    std::vector<ThreadContact> threadContacts() const
    {
        const auto& threads = m_plan.of<Outreach>();
        const RowsById<Outreach> positions(threads);
        std::vector<ThreadContact> contacts(threads.size());
        for (const auto& message : m_plan.of<Message>()) {
            const auto at = positions.position(message.outreach);
            if (at && message.direction == MessageDirection::In) {
                moveTo(contacts[*at].lastIn, m_ranked(message.sentOn));
                contacts[*at].answeredWithoutDate |= message.sentOn.isEmpty();
            }
        }
        for (const auto& message : m_plan.of<Message>()) {
            const auto at = positions.position(message.outreach);
            const auto sentOn = m_ranked(message.sentOn);
            if (at && message.direction == MessageDirection::Out && sentOn.rank > 0
                && isAnswered(contacts[*at], threads[*at], message, sentOn)) {
                moveTo(contacts[*at].lastAnsweredOut, sentOn);
            }
        }
        return contacts;
    }

    const Plan& m_plan;
    Ranking m_ranked;
    RowsById<Relationship> m_ties;
    std::vector<TieContact> m_contacts;
};

} // namespace

std::optional<Day> countedDay(const PartialDate& date, Day asOf)
{
    const auto earliest = date.earliest();
    if (!earliest || *earliest > asOf) {
        return std::nullopt;
    }
    return std::min(*date.latest(), asOf);
}

PartialDate laterContact(const PartialDate& one, const PartialDate& other, Day asOf)
{
    const Ranking ranked(asOf);
    auto later = ranked(one);
    moveTo(later, ranked(other));
    return later.date;
}

PartialDate lastContact(const ContactDates& dates, Day asOf)
{
    const Ranking ranked(asOf);
    RankedDate last;
    for (const auto& date :
         {dates.lastMeeting, dates.lastMessageIn, dates.lastAnsweredOut, dates.lastExchange}) {
        moveTo(last, ranked(date));
    }
    return last.date;
}

std::vector<ContactDates> contactDates(const Plan& plan, Day asOf)
{
    return Contacts(plan, asOf).dates();
}

} // namespace asterism
