// SPDX-License-Identifier: MIT
#include "analysis/woven_timeline.h"

#include "analysis/promises.h"

#include <algorithm>
#include <set>

namespace asterism {
namespace {

class Weaver {
public:
    Weaver(const Plan& plan, const Id<Person>& person, Day asOf)
        : m_plan(plan), m_person(person), m_asOf(asOf)
    {
        for (const auto& tie : plan.of<Relationship>()) {
            if (tie.person == person) {
                m_ties.insert(tie.id);
            }
        }
    }

    std::vector<WovenEntry> weave()
    {
        addLetters();
        addPromises();
        addAgreements();
        addExchanges();
        addMeetings();
        std::ranges::stable_sort(m_entries, [](const WovenEntry& one, const WovenEntry& other) {
            return one.on.latest() > other.on.latest();
        });
        return std::move(m_entries);
    }

private:
    void addLetters()
    {
        std::set<Id<Outreach>> threads;
        for (const auto& thread : m_plan.of<Outreach>()) {
            if (thread.person == m_person) {
                threads.insert(thread.id);
            }
        }
        for (const auto& message : m_plan.of<Message>()) {
            if (threads.contains(message.outreach) && !message.sentOn.isEmpty()) {
                m_entries.push_back({message.sentOn, message.id});
            }
        }
    }

    void addPromises()
    {
        for (const auto& shown : shownPromises(m_plan, m_asOf)) {
            const bool isTheirs = std::ranges::find(shown.people, m_person) != shown.people.end();
            const bool isDone = shown.progress == PromiseProgress::Done;
            if (isTheirs && (isDone || shown.progress == PromiseProgress::Released)) {
                const auto& promise = promiseOf(shown.promise);
                if (isDone || !wentOn(promise)) {
                    m_entries.push_back({isDone ? promise.doneOn : promise.releasedOn, promise.id});
                }
            }
        }
    }

    const Commitment& promiseOf(const Id<Commitment>& id) const
    {
        return *std::ranges::find(m_plan.of<Commitment>(), id, &Commitment::id);
    }

    /// Whether the promise was not let go but moved to another day.
    bool wentOn(const Commitment& before) const
    {
        return std::ranges::any_of(m_plan.of<Commitment>(), [&](const Commitment& promise) {
            const auto* moved = renegotiatedFrom(m_plan, promise);
            return moved && moved->id == before.id;
        });
    }

    void addAgreements()
    {
        for (const auto& agreement : m_plan.of<Agreement>()) {
            const bool isMade = agreement.state != AgreementState::Draft
                && agreement.state != AgreementState::Proposed;
            if (isMade && !agreement.agreedOn.isEmpty()
                && m_ties.contains(agreement.relationship)) {
                m_entries.push_back({agreement.agreedOn, agreement.id});
            }
        }
    }

    void addExchanges()
    {
        for (const auto& exchange : m_plan.of<Exchange>()) {
            if (m_ties.contains(exchange.relationship)) {
                m_entries.push_back({exchange.happenedOn, exchange.id});
            }
        }
    }

    void addMeetings()
    {
        std::set<Id<Meeting>> attended;
        std::set<Id<Meeting>> invited;
        for (const auto& row : m_plan.of<Attendance>()) {
            if (row.relationship && m_ties.contains(*row.relationship)) {
                invited.insert(row.meeting);
                if (row.attended) {
                    attended.insert(row.meeting);
                }
            }
        }
        for (const auto& meeting : m_plan.of<Meeting>()) {
            const bool isPlanned = meeting.state == MeetingState::Proposed
                || meeting.state == MeetingState::Confirmed;
            const bool isComing = isPlanned && meeting.startsOn.latest() >= m_asOf;
            if ((tookPlace(meeting.state) && attended.contains(meeting.id))
                || (isComing && invited.contains(meeting.id))) {
                m_entries.push_back({meeting.startsOn, meeting.id});
            }
        }
    }

    const Plan& m_plan;
    const Id<Person>& m_person;
    Day m_asOf;
    std::set<Id<Relationship>> m_ties;
    std::vector<WovenEntry> m_entries;
};

} // namespace

std::vector<WovenEntry> wovenTimeline(const Plan& plan, const Id<Person>& person, Day asOf)
{
    return Weaver(plan, person, asOf).weave();
}

} // namespace asterism
