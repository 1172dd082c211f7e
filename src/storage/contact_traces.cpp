// SPDX-License-Identifier: MIT
#include "storage/contact_traces.h"

#include "domain/rows_by_id.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace asterism {
namespace {

template <typename Member>
Member memberAt(const HandedRow& row, int at)
{
    Member member{};
    if (!fromCell(member, row.view(at))) {
        throw Error(Refusal::Damaged, "The plan holds something unreadable among its contacts.");
    }
    return member;
}

/// Nothing for a cell without text.
std::string_view textAt(const HandedRow& row, int at)
{
    const auto cell = row.view(at);
    const auto* text = std::get_if<std::string_view>(&cell);
    return text != nullptr ? *text : std::string_view();
}

/// When which meeting took place. A large plan has more of them than of all else that a conclusion
/// reads, so they lie in two pieces: a string for each would take longer than to read it.
class HeldMeetings {
public:
    explicit HeldMeetings(Connection& plan)
    {
        plan.handOver(
            "id, starts_on",
            "meeting INDEXED BY meeting_held WHERE state IN ('held', 'signed', 'amended')",
            [this](const HandedRow& row) { add(textAt(row, 0), memberAt<PartialDate>(row, 1)); });
    }

    /// Null for a meeting that did not take place. Quickest when asked in the order of the ids.
    const PartialDate* dayOf(std::string_view meeting)
    {
        if (m_next > 0 && meeting < idAt(m_next - 1)) {
            m_next = 0;
        }
        while (m_next < m_days.size() && idAt(m_next) < meeting) {
            ++m_next;
        }
        const bool isHeld = m_next < m_days.size() && idAt(m_next) == meeting;
        return isHeld ? &m_days[m_next] : nullptr;
    }

private:
    static constexpr std::size_t idLength = 36; // as the schema checks

    void add(std::string_view id, const PartialDate& day)
    {
        const bool isNext
            = id.size() == idLength && (m_days.empty() || idAt(m_days.size() - 1) < id);
        if (!isNext) {
            throw Error(Refusal::Damaged, "The list of meetings that took place is out of order.");
        }
        m_ids += id;
        m_days.push_back(day);
    }

    std::string_view idAt(std::size_t at) const
    {
        return std::string_view(m_ids).substr(at * idLength, idLength);
    }

    std::string m_ids;
    std::vector<PartialDate> m_days;
    std::size_t m_next = 0;
};

void readTies(ContactTraces& traces, Connection& plan)
{
    plan.handOver("id, person", "relationship", [&](const HandedRow& row) {
        traces.ties.push_back({memberAt<Id<Relationship>>(row, 0), memberAt<Id<Person>>(row, 1)});
    });
    std::ranges::sort(traces.ties, {}, &ContactTraces::Tie::id);
}

/// The two indexes hold all that is asked of them, in the order of the meetings; to have SQLite
/// look up every meeting by its long id takes three times as long.
void readMeetings(ContactTraces& traces, Connection& plan, const RowsById<ContactTraces::Tie>& ties)
{
    HeldMeetings held(plan);
    plan.handOver(
        "meeting, relationship",
        "attendance INDEXED BY attended_by_meeting WHERE attended = 1",
        [&](const HandedRow& row) {
            const auto* day = held.dayOf(textAt(row, 0));
            const auto tie = day != nullptr ? ties.position(textAt(row, 1)) : std::nullopt;
            if (tie) {
                traces.met.push_back({*tie, *day});
            }
        });
}

void readExchanges(
    ContactTraces& traces, Connection& plan, const RowsById<ContactTraces::Tie>& ties)
{
    plan.handOver(
        "relationship, happened_on", "exchange WHERE was_contact = 1", [&](const HandedRow& row) {
            if (const auto tie = ties.position(textAt(row, 0))) {
                traces.given.push_back({*tie, memberAt<PartialDate>(row, 1)});
            }
        });
}

void readThreads(ContactTraces& traces, Connection& plan)
{
    plan.handOver("id, person, relationship, state", "outreach", [&](const HandedRow& row) {
        traces.threads.push_back(
            {memberAt<Id<Outreach>>(row, 0),
             memberAt<Id<Person>>(row, 1),
             memberAt<std::optional<Id<Relationship>>>(row, 2),
             memberAt<OutreachState>(row, 3)});
    });
    const RowsById threads(traces.threads);
    plan.handOver("outreach, direction, kind, sent_on", "message", [&](const HandedRow& row) {
        if (const auto thread = threads.position(textAt(row, 0))) {
            traces.written.push_back(
                {*thread,
                 memberAt<MessageDirection>(row, 1),
                 memberAt<MessageKind>(row, 2),
                 memberAt<PartialDate>(row, 3)});
        }
    });
}

} // namespace

ContactTraces contactTraces(const Reader& plan)
{
    auto& connection = plan.connection();
    ContactTraces traces;
    readTies(traces, connection);
    const RowsById ties(traces.ties);
    readMeetings(traces, connection, ties);
    readExchanges(traces, connection, ties);
    readThreads(traces, connection);
    return traces;
}

} // namespace asterism
