// SPDX-License-Identifier: MIT
#include "actions/ending.h"

#include "actions/agreements.h"
#include "actions/edit.h"
#include "actions/exchanges.h"
#include "actions/holding.h"
#include "actions/meetings.h"
#include "actions/promises.h"
#include "actions/relationships.h"

#include <algorithm>

namespace asterism::actions {
namespace {

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

Phase phaseAfter(Afterwards after)
{
    switch (after) {
    case Afterwards::KeptWarm:
        return Phase::KeptWarm;
    case Afterwards::Colleague:
        return Phase::Colleague;
    case Afterwards::Resting:
        return Phase::Dormant;
    case Afterwards::Ended:
        return Phase::Ended;
    }
    return Phase::Ended;
}

/// Closes one relationship, inside of an act.
class Closer {
public:
    Closer(Store& store, const Ending& ending, Day today)
        : m_store(store),
          m_ending(ending),
          m_today(today),
          m_tie(store.reader().at(*ending.tie)),
          m_plan(store.reader().plan())
    {
    }

    void close(Writer& writer)
    {
        settlePromises();
        callOff();
        if (!m_ending.isShort() && m_ending.data != KeptData::Nothing) {
            noteExchange(ExchangeDirection::Received, m_ending.received);
            noteExchange(ExchangeDirection::Given, m_ending.gave);
            planTalk();
        }
        writeJournal(writer);
        handOverNeeds();
        if (m_ending.data == KeptData::Nothing) {
            remove(m_store, m_tie.person);
            return;
        }
        closeTie();
        if (m_ending.data == KeptData::WithoutNotes) {
            dropNotes(writer);
        }
    }

private:
    void settlePromises()
    {
        for (const auto& promise : openPromisesOf(m_plan, m_tie.id)) {
            const auto said
                = std::ranges::find(m_ending.promises, promise.id, &EndedPromise::promise);
            if (said != m_ending.promises.end()) {
                settle(promise, *said);
            }
        }
    }

    void settle(const Commitment& promise, const EndedPromise& said)
    {
        if (said.ending == PromiseEnding::Done) {
            keepPromise(m_store, promise.id, m_today, m_today);
        } else if (said.ending == PromiseEnding::LetGo) {
            releasePromise(m_store, promise.id, m_today, m_today);
        } else if (said.ending == PromiseEnding::HandedOver && said.to) {
            releasePromise(m_store, promise.id, m_today, m_today);
            NewPromise next;
            next.text = promise.text;
            next.owner = promise.owner;
            next.person = said.to;
            next.due = promise.due;
            next.firstStep = promise.firstStep;
            notePromise(m_store, next, m_today);
        }
    }

    void callOff()
    {
        if (!callsOffMeetings(m_ending)) {
            return;
        }
        for (const auto& meeting : meetingsAhead(m_plan, m_tie.id, m_today)) {
            moveMeeting(m_store, meeting.id, MeetingState::Cancelled, m_today);
        }
    }

    void noteExchange(ExchangeDirection direction, const std::string& text)
    {
        if (isBlank(text)) {
            return;
        }
        Exchange exchange;
        exchange.relationship = m_tie.id;
        exchange.direction = direction;
        exchange.text = text;
        addExchange(m_store, exchange, m_today);
    }

    void planTalk()
    {
        if (m_ending.how != HowSaid::Talk) {
            return;
        }
        NewMeeting talk;
        talk.people = {m_tie.person};
        talk.isConfirmed = false;
        talk.startsOn = m_ending.talkOn;
        talk.minutes = m_tie.usualMinutes;
        for (const auto& note : m_ending.talk) {
            if (!isBlank(note)) {
                talk.agenda.push_back({note, {}, {}, {}});
            }
        }
        planMeeting(m_store, talk);
    }

    void writeJournal(Writer& writer)
    {
        const std::string& text = m_ending.isShort() ? m_ending.noteForMe : m_ending.staysWithMe;
        if (isBlank(text)) {
            return;
        }
        // Whoever is erased is not named here either.
        const std::string whom = m_ending.data == KeptData::Nothing
            ? std::string()
            : writer.at(m_tie.person).displayName + ": ";
        writer.put(Reflection{newId<Reflection>(), m_today, "closing", whom + text});
    }

    void handOverNeeds()
    {
        for (const auto& held : heldBy(m_plan, m_tie.id)) {
            const auto said = std::ranges::find(m_ending.needs, held.need, &EndedNeed::need);
            const EndedNeed need
                = said == m_ending.needs.end() ? EndedNeed{held.need, {}, {}, {}} : *said;
            handOver(need);
        }
    }

    void handOver(const EndedNeed& need)
    {
        const bool isOver
            = m_ending.data == KeptData::Nothing || afterOf(m_ending, m_plan) == Afterwards::Ended;
        if (need.after == NeedAfter::StaysWithThem && !isOver) {
            return;
        }
        cover(m_store, need.need, m_tie.id, std::nullopt);
        if (need.after == NeedAfter::HandedOver && need.to) {
            letHold(m_store, need.need, *need.to);
        } else if (need.after == NeedAfter::HandedOver && !isBlank(need.name)) {
            addHolder(m_store, need.need, need.name);
        }
    }

    void closeTie()
    {
        Closing closing;
        closing.relationship = m_tie.id;
        closing.after = phaseAfter(afterOf(m_ending, m_plan));
        closing.cadenceDays = m_ending.cadenceDays;
        closing.functions = functionsOf(m_ending, m_plan);
        closing.whatStaysOpen = m_ending.isShort() ? std::string() : m_ending.whatStaysOpen;
        closing.withoutFault = m_ending.reason != EndingReason::WorkDone
            && m_ending.reason != EndingReason::ChangesForm;
        closeRelationship(m_store, closing, m_today);
    }

    /// What I wrote about them and about the hours with them alone; dates and lengths stay.
    void dropNotes(Writer& writer)
    {
        Person person = writer.at(m_tie.person);
        person.note.clear();
        writer.put(person);
        Relationship tie = writer.at(m_tie.id);
        tie.whatIBring.clear();
        tie.whatTheyHope.clear();
        tie.boundaries.clear();
        writer.put(tie);
        for (const auto& row : writer.where(&Attendance::relationship, m_tie.id)) {
            Meeting meeting = writer.at(row.meeting);
            if (writer.where(&Attendance::meeting, meeting.id).size() == 1
                && tookPlace(meeting.state)) {
                meeting.what.clear();
                meeting.soWhat.clear();
                meeting.nowWhat.clear();
                meeting.privateNote.clear();
                meeting.sharedSummary.clear();
                writer.put(meeting);
            }
        }
    }

    Store& m_store;
    const Ending& m_ending;
    Day m_today;
    Relationship m_tie;
    Plan m_plan;
};

} // namespace

void closeKindly(Store& store, const Ending& ending, Day today, const std::string& draft)
{
    if (!ending.tie) {
        throw Error(Refusal::EmptyField, "It does not say which relationship.", "relationship");
    }
    const auto& reader = store.reader();
    const auto tie = reader.at(*ending.tie);
    const Deed deed{Verb::MovePhase, "closing", reader.at(tie.person).displayName};
    Closer closer(store, ending, today);
    store.act(deed, [&](Writer& writer) { closer.close(writer); });
    if (!draft.empty()) {
        store.dropDraft(draft);
    }
}

} // namespace asterism::actions
