// SPDX-License-Identifier: MIT
#include "analysis/contact.h"

#include "analysis/rows_by_id.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace asterism {
namespace {

int exactness(const PartialDate& date)
{
    return date.isWhole() ? 2 : date.month != 0 ? 1 : 0;
}

void moveTo(PartialDate& last, const PartialDate& date, Day asOf)
{
    last = laterContact(last, date, asOf);
}

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
    PartialDate lastIn;
    PartialDate lastAnsweredOut;
};

bool isAnswered(const ThreadContact& contact, const Outreach& thread, const Message& sent, Day asOf)
{
    const auto came = countedDay(contact.lastIn, asOf);
    if (came && *countedDay(sent.sentOn, asOf) <= *came) {
        return true;
    }
    const bool undated = contact.answeredWithoutDate || (!came && saysAnswered(thread.state));
    return undated && expectsAnswer(sent.kind);
}

class Contacts {
public:
    Contacts(const Plan& plan, Day asOf)
        : m_plan(plan)
        , m_asOf(asOf)
        , m_ties(plan.of<Relationship>())
    {
        m_dates.reserve(plan.of<Relationship>().size());
        for (const auto& tie : plan.of<Relationship>()) {
            m_dates.push_back({.relationship = tie.id});
        }
    }

    std::vector<ContactDates> collect()
    {
        addMeetings();
        addExchanges();
        addThreads();
        return std::move(m_dates);
    }

private:
    ContactDates* of(const Id<Relationship>& id)
    {
        const auto at = m_ties.position(id);
        return at ? &m_dates[*at] : nullptr;
    }

    void addMeetings()
    {
        const RowsById<Meeting> meetings(m_plan.of<Meeting>());
        for (const auto& row : m_plan.of<Attendance>()) {
            if (!row.attended || !row.relationship) {
                continue;
            }
            const Meeting* meeting = meetings.find(row.meeting);
            ContactDates* dates = of(*row.relationship);
            if (meeting && dates && tookPlace(meeting->state)) {
                moveTo(dates->lastMeeting, meeting->startsOn, m_asOf);
            }
        }
    }

    void addExchanges()
    {
        for (const auto& exchange : m_plan.of<Exchange>()) {
            ContactDates* dates = exchange.wasContact ? of(exchange.relationship) : nullptr;
            if (dates) {
                moveTo(dates->lastExchange, exchange.happenedOn, m_asOf);
            }
        }
    }

    void addThreads()
    {
        const auto& threads = m_plan.of<Outreach>();
        const auto contacts = threadContacts();
        std::unordered_multimap<std::string_view, std::size_t> tiesOfPerson;
        for (std::size_t at = 0; at < m_dates.size(); ++at) {
            tiesOfPerson.emplace(m_plan.of<Relationship>()[at].person.text, at);
        }
        for (std::size_t at = 0; at < threads.size(); ++at) {
            if (threads[at].relationship) {
                addThread(of(*threads[at].relationship), contacts[at]);
                continue;
            }
            const auto [first, last] = tiesOfPerson.equal_range(threads[at].person.text);
            std::for_each(first, last, [&](const auto& tie) {
                addThread(&m_dates[tie.second], contacts[at]);
            });
        }
    }

    void addThread(ContactDates* dates, const ThreadContact& contact)
    {
        if (dates) {
            moveTo(dates->lastMessageIn, contact.lastIn, m_asOf);
            moveTo(dates->lastAnsweredOut, contact.lastAnsweredOut, m_asOf);
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
                moveTo(contacts[*at].lastIn, message.sentOn, m_asOf);
                contacts[*at].answeredWithoutDate |= message.sentOn.isEmpty();
            }
        }
        for (const auto& message : m_plan.of<Message>()) {
            const auto at = positions.position(message.outreach);
            if (at && message.direction == MessageDirection::Out
                && countedDay(message.sentOn, m_asOf)
                && isAnswered(contacts[*at], threads[*at], message, m_asOf)) {
                moveTo(contacts[*at].lastAnsweredOut, message.sentOn, m_asOf);
            }
        }
        return contacts;
    }

    const Plan& m_plan;
    Day m_asOf;
    RowsById<Relationship> m_ties;
    std::vector<ContactDates> m_dates;
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
    const auto oneDay = countedDay(one, asOf);
    const auto otherDay = countedDay(other, asOf);
    if (!oneDay || !otherDay) {
        return oneDay ? one : otherDay ? other : PartialDate{};
    }
    if (*oneDay != *otherDay) {
        return *oneDay > *otherDay ? one : other;
    }
    return exactness(other) > exactness(one) ? other : one;
}

PartialDate lastContact(const ContactDates& dates, Day asOf)
{
    PartialDate last;
    moveTo(last, dates.lastMeeting, asOf);
    moveTo(last, dates.lastMessageIn, asOf);
    moveTo(last, dates.lastAnsweredOut, asOf);
    moveTo(last, dates.lastExchange, asOf);
    return last;
}

std::vector<ContactDates> contactDates(const Plan& plan, Day asOf)
{
    return Contacts(plan, asOf).collect();
}

} // namespace asterism
