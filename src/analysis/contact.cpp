// SPDX-License-Identifier: MIT
#include "analysis/contact.h"

#include "domain/rows_by_id.h"

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
    OutreachState thread,
    const ContactTraces::Written& sent,
    const RankedDate& sentOn)
{
    constexpr int exactnesses = 4;
    if (sentOn.rank / exactnesses <= contact.lastIn.rank / exactnesses) {
        return true;
    }
    const bool came = contact.lastIn.rank > 0;
    const bool undated = contact.answeredWithoutDate || (!came && saysAnswered(thread));
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
    Contacts(const ContactTraces& rows, Day asOf)
        : m_rows(rows), m_ranked(asOf), m_ties(rows.ties), m_contacts(rows.ties.size())
    {
        for (const auto& met : rows.met) {
            moveTo(m_contacts[met.tie].meeting, m_ranked(met.on));
        }
        for (const auto& given : rows.given) {
            moveTo(m_contacts[given.tie].exchange, m_ranked(given.on));
        }
        addThreads();
    }

    std::vector<ContactDates> dates() const
    {
        std::vector<ContactDates> dates;
        dates.reserve(m_contacts.size());
        for (std::size_t at = 0; at < m_contacts.size(); ++at) {
            const auto& contact = m_contacts[at];
            dates.push_back(
                {m_rows.ties[at].id,
                 contact.meeting.date,
                 contact.messageIn.date,
                 contact.answeredOut.date,
                 contact.exchange.date});
        }
        return dates;
    }

private:
    void addThreads()
    {
        const auto contacts = threadContacts();
        std::unordered_multimap<std::string_view, std::size_t> tiesOfPerson;
        for (std::size_t at = 0; at < m_contacts.size(); ++at) {
            tiesOfPerson.emplace(m_rows.ties[at].person.text, at);
        }
        for (std::size_t at = 0; at < contacts.size(); ++at) {
            const auto& thread = m_rows.threads[at];
            if (thread.tie) {
                addThread(m_ties.position(*thread.tie), contacts[at]);
                continue;
            }
            const auto [first, last] = tiesOfPerson.equal_range(thread.person.text);
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
        std::vector<ThreadContact> contacts(m_rows.threads.size());
        for (const auto& message : m_rows.written) {
            if (message.direction == MessageDirection::In) {
                moveTo(contacts[message.thread].lastIn, m_ranked(message.on));
                contacts[message.thread].answeredWithoutDate |= message.on.isEmpty();
            }
        }
        for (const auto& message : m_rows.written) {
            auto& contact = contacts[message.thread];
            const auto sentOn = m_ranked(message.on);
            if (message.direction == MessageDirection::Out && sentOn.rank > 0
                && isAnswered(contact, m_rows.threads[message.thread].state, message, sentOn)) {
                moveTo(contact.lastAnsweredOut, sentOn);
            }
        }
        return contacts;
    }

    const ContactTraces& m_rows;
    Ranking m_ranked;
    RowsById<ContactTraces::Tie> m_ties;
    std::vector<TieContact> m_contacts;
};

void addMeetings(ContactTraces& rows, const Plan& plan, const RowsById<ContactTraces::Tie>& ties)
{
    const RowsById meetings(plan.of<Meeting>());
    for (const auto& row : plan.of<Attendance>()) {
        const auto* meeting
            = row.attended && row.relationship ? meetings.find(row.meeting) : nullptr;
        if (meeting == nullptr || !tookPlace(meeting->state)) {
            continue;
        }
        if (const auto tie = ties.position(*row.relationship)) {
            rows.met.push_back({*tie, meeting->startsOn});
        }
    }
}

void addExchanges(ContactTraces& rows, const Plan& plan, const RowsById<ContactTraces::Tie>& ties)
{
    for (const auto& exchange : plan.of<Exchange>()) {
        const auto tie = ties.position(exchange.relationship);
        if (exchange.wasContact && tie) {
            rows.given.push_back({*tie, exchange.happenedOn});
        }
    }
}

void addThreads(ContactTraces& rows, const Plan& plan)
{
    for (const auto& thread : plan.of<Outreach>()) {
        rows.threads.push_back({thread.id, thread.person, thread.relationship, thread.state});
    }
    const RowsById threads(rows.threads);
    for (const auto& message : plan.of<Message>()) {
        if (const auto thread = threads.position(message.outreach)) {
            rows.written.push_back({*thread, message.direction, message.kind, message.sentOn});
        }
    }
}

} // namespace

std::optional<Day> countedDay(const PartialDate& date, Day asOf)
{
    return hasCome(date, asOf) ? std::optional{std::min(*date.latest(), asOf)} : std::nullopt;
}

bool hasCome(const PartialDate& date, Day asOf)
{
    return !date.isEmpty() && *date.earliest() <= asOf;
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

ContactTraces contactTraces(const Plan& plan)
{
    ContactTraces rows;
    for (const auto& tie : plan.of<Relationship>()) {
        rows.ties.push_back({tie.id, tie.person});
    }
    const RowsById ties(rows.ties);
    addMeetings(rows, plan, ties);
    addExchanges(rows, plan, ties);
    addThreads(rows, plan);
    return rows;
}

std::vector<ContactDates> contactDates(const ContactTraces& rows, Day asOf)
{
    return Contacts(rows, asOf).dates();
}

std::vector<ContactDates> contactDates(const Plan& plan, Day asOf)
{
    return contactDates(contactTraces(plan), asOf);
}

} // namespace asterism
