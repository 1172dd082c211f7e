// SPDX-License-Identifier: MIT
#include "analysis/preparation.h"

#include "analysis/coverage.h"
#include "analysis/meetings_held.h"
#include "domain/rows_by_id.h"
#include "analysis/word_match.h"

#include <algorithm>
#include <map>
#include <set>

namespace asterism {
namespace {

bool isInForce(AgreementState state)
{
    return state == AgreementState::Agreed || state == AgreementState::InForce
        || state == AgreementState::Closing;
}

std::optional<int> daysTo(const PartialDate& date, Day asOf)
{
    const auto day = date.latest();
    return day ? std::optional{daysBetween(asOf, *day)} : std::nullopt;
}

bool hasNote(const Meeting& meeting)
{
    return !meeting.what.empty() || !meeting.soWhat.empty() || !meeting.nowWhat.empty();
}

/// Gathers what a plan says about one person.
class Preparing {
public:
    Preparing(const Plan& plan, const Id<Person>& person, Day asOf) : m_plan(plan), m_asOf(asOf)
    {
        m_found.person = person;
        for (const auto& tie : plan.of<Relationship>()) {
            if (tie.person == person) {
                m_ties.insert(tie.id);
                if (!tie.whatIBring.empty()) {
                    m_found.whatIBring.push_back(tie.whatIBring);
                }
            }
        }
        for (const auto& row : plan.of<Attendance>()) {
            if (row.relationship && m_ties.contains(*row.relationship)) {
                m_invited.insert(row.meeting);
                if (row.attended) {
                    m_attended.insert(row.meeting);
                }
            }
        }
    }

    Preparation find(const std::optional<Id<Meeting>>& meeting)
    {
        m_found.meeting = meeting ? meeting : nextMeeting();
        findNotes();
        m_found.isFirst = std::ranges::none_of(m_plan.of<Meeting>(), [this](const Meeting& held) {
            return m_attended.contains(held.id) && tookPlace(held.state)
                && hasCome(held.startsOn, m_asOf);
        });
        findPromises();
        findNeeds();
        findWhatIBring();
        findAgreements();
        findAgenda();
        findThanks();
        return std::move(m_found);
    }

private:
    std::optional<Id<Meeting>> nextMeeting() const
    {
        for (const auto& id : meetingsComing(m_plan, m_asOf)) {
            if (m_invited.contains(id)) {
                return id;
            }
        }
        return std::nullopt;
    }

    void findNotes()
    {
        constexpr std::size_t most = 3;
        std::vector<const Meeting*> noted;
        for (const auto& meeting : m_plan.of<Meeting>()) {
            if (m_attended.contains(meeting.id) && tookPlace(meeting.state) && hasNote(meeting)
                && hasCome(meeting.startsOn, m_asOf)) {
                noted.push_back(&meeting);
            }
        }
        std::ranges::sort(noted, [](const Meeting* one, const Meeting* other) {
            return std::tie(other->startsOn, other->startsAt, other->id)
                < std::tie(one->startsOn, one->startsAt, one->id);
        });
        for (std::size_t at = 0; at < std::min(most, noted.size()); ++at) {
            m_found.lastNotes.push_back(noted[at]->id);
        }
    }

    void findPromises()
    {
        const RowsById<Commitment> rows(m_plan.of<Commitment>());
        for (const auto& shown : shownPromises(m_plan, m_asOf)) {
            const bool isOpen
                = shown.group == PromiseGroup::Soon || shown.group == PromiseGroup::WhenItSuits;
            const bool isWithThem
                = std::ranges::find(shown.people, m_found.person) != shown.people.end();
            if (isOpen && isWithThem) {
                const bool isTheirs = rows.find(shown.promise)->owner == Owner::Them;
                (isTheirs ? m_found.theirs : m_found.mine).push_back(shown.promise);
            }
        }
    }

    void findNeeds()
    {
        const RowsById<Need> needs(m_plan.of<Need>());
        std::map<Id<Need>, int> levels;
        for (const auto& thread : m_plan.of<Outreach>()) {
            if (thread.person == m_found.person) {
                addNeedsOf(thread, levels);
            }
        }
        for (const auto& link : m_plan.of<Coverage>()) {
            if (m_ties.contains(link.relationship) && !hasEnded(link, m_asOf)) {
                int& level = levels[link.need];
                level = std::max(level, link.level);
            }
        }
        for (const auto& [id, level] : levels) {
            const auto* need = needs.find(id);
            if (need && need->state != NeedState::SetAside) {
                m_found.needs.push_back({id, level});
            }
        }
        std::ranges::stable_sort(m_found.needs, [&](const auto& one, const auto& other) {
            return importanceOf(*needs.find(one.need)) > importanceOf(*needs.find(other.need));
        });
    }

    void addNeedsOf(const Outreach& thread, std::map<Id<Need>, int>& levels) const
    {
        const bool isOver = thread.state == OutreachState::Declined
            || thread.state == OutreachState::Withdrawn || thread.state == OutreachState::Dropped;
        for (const auto& link : m_plan.of<OutreachNeed>()) {
            if (!isOver && link.outreach == thread.id) {
                levels.try_emplace(link.need, 0);
            }
        }
    }

    void findWhatIBring()
    {
        const RowsById<Person> people(m_plan.of<Person>());
        const auto* person = people.find(m_found.person);
        if (!person) {
            return;
        }
        m_found.theirGoals = person->theirGoals;
        const auto wanted = tellingWords(person->theirGoals + " " + person->interests);
        for (const auto& offer : m_plan.of<Offer>()) {
            const auto words = tellingWords(offer.title);
            const bool fits = std::ranges::any_of(words, [&](const std::string& word) {
                return std::ranges::any_of(
                    wanted, [&](const std::string& other) { return areAkin(word, other); });
            });
            if (fits) {
                m_found.offers.push_back(offer.id);
            }
        }
    }

    void findAgreements()
    {
        for (const auto& agreement : m_plan.of<Agreement>()) {
            if (m_ties.contains(agreement.relationship) && isInForce(agreement.state)) {
                m_found.agreements.push_back(
                    {agreement.id,
                     daysTo(agreement.reviewOn, m_asOf),
                     daysTo(agreement.endsOn, m_asOf)});
            }
        }
    }

    void findAgenda()
    {
        if (m_found.meeting) {
            for (const auto& item : itemsOf(m_plan, *m_found.meeting)) {
                m_found.agenda.push_back(item.item);
            }
        }
        for (const auto& item : openItemsWith(m_plan, m_found.person)) {
            (item.isParked ? m_found.parked : m_found.stillOpen).push_back(item);
        }
    }

    void findThanks()
    {
        for (const auto& exchange : m_plan.of<Exchange>()) {
            if (m_ties.contains(exchange.relationship) && exchange.thankedOn.isEmpty()
                && exchange.direction == ExchangeDirection::Received
                && hasCome(exchange.happenedOn, m_asOf)) {
                m_found.toThankFor.push_back(exchange.id);
            }
        }
    }

    const Plan& m_plan;
    Day m_asOf;
    std::set<Id<Relationship>> m_ties;
    std::set<Id<Meeting>> m_invited;
    std::set<Id<Meeting>> m_attended;
    Preparation m_found;
};

} // namespace

Preparation preparationFor(
    const Plan& plan, const Id<Person>& person, Day asOf, const std::optional<Id<Meeting>>& meeting)
{
    auto found = Preparing(plan, person, asOf).find(meeting);
    found.supervision = supervisionLook(plan, person, asOf);
    return found;
}

} // namespace asterism
