// SPDX-License-Identifier: MIT
#include "analysis/due_letters.h"

#include "analysis/contact.h"
#include "analysis/rhythm.h"
#include "domain/rows_by_id.h"

#include <algorithm>
#include <set>

namespace asterism {
namespace {

constexpr int restingDaysOfAdvice = 60;

/// A day on which something passed between us.
struct Encounter {
    Day on;
    bool isMeeting = false;
    bool hasAdvice = false;
};

bool isAdvice(const Exchange& exchange)
{
    const bool isOfUse = exchange.kind == ExchangeKind::Knowledge
        || exchange.kind == ExchangeKind::Feedback || exchange.kind == ExchangeKind::Recommendation
        || exchange.kind == ExchangeKind::Resource;
    return isOfUse && exchange.direction != ExchangeDirection::Given;
}

bool hasAdvice(const Meeting& meeting)
{
    return !meeting.soWhat.empty() || !meeting.nowWhat.empty();
}

/// What passed between me and the ties, of whichever kind.
class Encounters {
public:
    Encounters(const Plan& plan, std::set<Id<Relationship>> ties, Day asOf)
        : m_plan(plan), m_ties(std::move(ties)), m_asOf(asOf)
    {
        addMeetings();
        addExchanges();
        addAnswers();
    }

    std::vector<Encounter> all() const { return m_all; }

    std::vector<Day> meetings() const
    {
        std::vector<Day> days;
        for (const auto& each : m_all) {
            if (each.isMeeting) {
                days.push_back(each.on);
            }
        }
        std::ranges::sort(days);
        return days;
    }

private:
    void add(const PartialDate& date, bool isMeeting, bool isAdvice)
    {
        if (const auto day = countedDay(date, m_asOf)) {
            m_all.push_back({*day, isMeeting, isAdvice});
        }
    }

    void addMeetings()
    {
        const RowsById<Meeting> meetings(m_plan.of<Meeting>());
        std::set<Id<Meeting>> seen;
        for (const auto& row : m_plan.of<Attendance>()) {
            const Meeting* meeting
                = row.attended && row.relationship && m_ties.contains(*row.relationship)
                ? meetings.find(row.meeting)
                : nullptr;
            if (meeting && tookPlace(meeting->state) && seen.insert(meeting->id).second) {
                add(meeting->startsOn, true, hasAdvice(*meeting));
            }
        }
    }

    void addExchanges()
    {
        for (const auto& exchange : m_plan.of<Exchange>()) {
            if (m_ties.contains(exchange.relationship)
                && (exchange.wasContact || isAdvice(exchange))) {
                add(exchange.happenedOn, false, isAdvice(exchange));
            }
        }
    }

    void addAnswers()
    {
        const RowsById<Outreach> threads(m_plan.of<Outreach>());
        for (const auto& message : m_plan.of<Message>()) {
            const Outreach* thread = threads.find(message.outreach);
            if (thread && thread->relationship && m_ties.contains(*thread->relationship)
                && message.direction == MessageDirection::In) {
                add(message.sentOn, false, false);
            }
        }
    }

    const Plan& m_plan;
    std::set<Id<Relationship>> m_ties;
    Day m_asOf;
    std::vector<Encounter> m_all;
};

bool wasThankedSince(const Plan& plan, const Id<Person>& person, Day since)
{
    const RowsById<Outreach> threads(plan.of<Outreach>());
    const RowsById<Relationship> ties(plan.of<Relationship>());
    const auto isSince = [&](const PartialDate& date) { return date.latest() >= since; };
    const bool byLetter = std::ranges::any_of(plan.of<Message>(), [&](const Message& message) {
        const Outreach* thread = threads.find(message.outreach);
        return thread && thread->person == person && message.kind == MessageKind::Thanks
            && message.direction == MessageDirection::Out && isSince(message.sentOn);
    });
    return byLetter || std::ranges::any_of(plan.of<Exchange>(), [&](const Exchange& exchange) {
               const Relationship* tie = ties.find(exchange.relationship);
               return tie && tie->person == person && exchange.kind == ExchangeKind::Gratitude
                   && exchange.direction != ExchangeDirection::Received
                   && isSince(exchange.happenedOn);
           });
}

/// Whether the newest encounter brought advice and lies far enough back.
bool isAdviceOld(const std::vector<Encounter>& all, Day asOf)
{
    std::optional<Day> last;
    for (const auto& each : all) {
        last = std::max(last, std::optional{each.on});
    }
    const bool isAdvice = std::ranges::any_of(
        all, [&](const Encounter& each) { return each.on == last && each.hasAdvice; });
    return isAdvice && daysBetween(*last, asOf) >= restingDaysOfAdvice;
}

/// Three years of silence make a living tie a dormant one, whatever it is called.
bool isSilent(const std::vector<Encounter>& all, Day asOf)
{
    return !all.empty() && std::ranges::all_of(all, [&](const Encounter& each) {
        return daysBetween(each.on, asOf) >= dormantAfterDays;
    });
}

/// Whether a letter to them waits for an answer just now.
bool isBeingAsked(const Plan& plan, const Id<Person>& person, Day asOf)
{
    return std::ranges::any_of(plan.of<Outreach>(), [&](const Outreach& thread) {
        return thread.person == person && storyOf(thread, plan.of<Message>(), asOf).isWaiting;
    });
}

std::set<DueLetter> dueFollowUps(
    const Plan& plan, const Person& person, Day asOf, const FollowUpRhythm& rhythm)
{
    std::set<DueLetter> due;
    for (const auto& thread : plan.of<Outreach>()) {
        if (thread.person != person.id) {
            continue;
        }
        const auto next
            = nextStep(thread, storyOf(thread, plan.of<Message>(), asOf), person, rhythm);
        if (next && next->isDue(asOf) && next->what == FollowUpStep::FollowUp1) {
            due.insert(DueLetter::FollowUp1);
        } else if (next && next->isDue(asOf) && next->what == FollowUpStep::FollowUp2) {
            due.insert(DueLetter::FollowUp2);
        }
    }
    return due;
}

bool hasEvidence(const Plan& plan)
{
    return std::ranges::any_of(
               plan.of<Support>(), [](const Support& each) { return !each.evidence.empty(); })
        || std::ranges::any_of(
               plan.of<Goal>(), [](const Goal& goal) { return goal.state == GoalState::Achieved; });
}

Day monthsBefore(Day day, int months)
{
    const std::chrono::year_month_day date{day};
    const auto month = date.year() / date.month() - std::chrono::months{months};
    const auto last = (month / std::chrono::last).day();
    return Day{month / std::min(date.day(), last)};
}

} // namespace

std::vector<DueLetter> dueLetters(
    const Plan& plan, const Id<Person>& id, Day asOf, const FollowUpRhythm& rhythm)
{
    const RowsById<Person> people(plan.of<Person>());
    const Person* person = people.find(id);
    if (!person || person->doNotContact || person->resting != Resting::Active) {
        return {};
    }
    std::set<Id<Relationship>> ties;
    bool isDormant = false;
    bool isLiving = false;
    for (const auto& tie : plan.of<Relationship>()) {
        if (tie.person == id) {
            ties.insert(tie.id);
            isDormant = isDormant || tie.phase == Phase::Dormant;
            isLiving = isLiving || tie.phase == Phase::Active || tie.phase == Phase::KeptWarm;
        }
    }
    const Encounters encounters(plan, std::move(ties), asOf);
    const auto meetings = encounters.meetings();
    auto due = dueFollowUps(plan, *person, asOf, rhythm);
    if (meetings.size() == 1 && !wasThankedSince(plan, id, meetings.front())) {
        due.insert(DueLetter::ThanksAfterMeeting);
    }
    if (isAdviceOld(encounters.all(), asOf)) {
        due.insert(DueLetter::ProgressUpdate);
    }
    isDormant = isDormant || (isLiving && isSilent(encounters.all(), asOf));
    if (isDormant && !isBeingAsked(plan, id, asOf)) {
        due.insert(DueLetter::Reconnect);
    }
    return {due.begin(), due.end()};
}

SponsorshipReadiness sponsorshipReadiness(const Plan& plan, const Id<Relationship>& id, Day asOf)
{
    constexpr int monthsKnown = 3;
    constexpr int monthsOfContacts = 6;
    constexpr std::size_t fewestContacts = 2;
    const RowsById<Relationship> ties(plan.of<Relationship>());
    const Relationship* tie = ties.find(id);
    if (!tie) {
        return {};
    }
    std::set<Day> contacts;
    for (const auto& each : Encounters(plan, {id}, asOf).all()) {
        if (each.on >= monthsBefore(asOf, monthsOfContacts)) {
            contacts.insert(each.on);
        }
    }
    const auto since = tie->since.latest();
    return {
        since && *since <= monthsBefore(asOf, monthsKnown),
        contacts.size() >= fewestContacts,
        hasEvidence(plan)};
}

} // namespace asterism
