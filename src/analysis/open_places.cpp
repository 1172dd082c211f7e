// SPDX-License-Identifier: MIT
#include "analysis/open_places.h"

#include "analysis/constellation.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace asterism {
namespace {

constexpr std::size_t mostCandidates = 10;

using ThreadsByPerson = std::unordered_multimap<std::string_view, const Outreach*>;

bool hasCome(const PartialDate& date, Day asOf)
{
    return !date.isEmpty() && *date.earliest() <= asOf;
}

/// What a thread that is not over says about the next step; nothing when it says none.
std::optional<WaitingStep> stepOfThread(const Outreach& thread, Day asOf)
{
    switch (thread.state) {
    case OutreachState::Draft:
    case OutreachState::Ready:
        return WaitingStep::FinishLetter;
    case OutreachState::Sent:
    case OutreachState::Nudged:
        return WaitingStep::AwaitAnswer;
    case OutreachState::InConversation:
        return WaitingStep::KeepTalking;
    case OutreachState::Later:
        return hasCome(thread.resumeOn, asOf) ? std::optional{WaitingStep::AskAgain} : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<WaitingStep> stepOfPhase(Phase phase, const Person& person, Day asOf)
{
    switch (phase) {
    case Phase::Considered:
    case Phase::ReachingOut:
    case Phase::FromAfar:
        return WaitingStep::ReachOut;
    case Phase::Exploring:
    case Phase::Reconnecting:
        return WaitingStep::KeepTalking;
    case Phase::Dormant:
        return WaitingStep::Reconnect;
    case Phase::NotNow:
        return hasCome(person.askAfter, asOf) ? std::optional{WaitingStep::AskAgain} : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool takesNobody(const Person& person, Day asOf)
{
    return person.accepts == Accepts::No
        || (person.accepts == Accepts::AskLater && !hasCome(person.askAfter, asOf));
}

bool mayApproach(const Person& person, Day asOf)
{
    return person.resting == Resting::Active && !person.doNotContact && !takesNobody(person, asOf);
}

std::optional<WaitingStep> stepWith(
    const Relationship& tie, const Person& person, const ThreadsByPerson& threads, Day asOf)
{
    if (!mayApproach(person, asOf)) {
        return std::nullopt;
    }
    std::optional<WaitingStep> step;
    bool isLater = false;
    const auto [first, last] = threads.equal_range(person.id.text);
    for (auto at = first; at != last; ++at) {
        const auto& thread = *at->second;
        step = std::max(step, stepOfThread(thread, asOf));
        isLater = isLater || thread.state == OutreachState::Later;
    }
    return step || isLater ? step : stepOfPhase(tie.phase, person, asOf);
}

bool isIn(const std::set<std::string>& settings, const Person& person)
{
    return settings.contains(folded(person.setting));
}

std::set<std::string> activeSettings(const Constellation& sky)
{
    std::set<std::string> settings;
    for (const auto* person : sky.activePeople()) {
        settings.insert(folded(person->setting));
    }
    return settings;
}

std::vector<Id<Person>> peopleFromElsewhere(const Plan& plan, const Constellation& sky, Day asOf)
{
    const auto settings = activeSettings(sky);
    std::set<std::string_view> setAside;
    for (const auto& tie : plan.of<Relationship>()) {
        if (isOver(tie) || tie.phase == Phase::NotNow || tie.phase == Phase::Paused) {
            setAside.insert(tie.person.text);
        }
    }
    std::vector<const Person*> people;
    for (const auto& person : plan.of<Person>()) {
        if (!person.setting.empty() && mayApproach(person, asOf) && !isIn(settings, person)
            && !sky.isActivePerson(person) && !setAside.contains(person.id.text)) {
            people.push_back(&person);
        }
    }
    const auto end
        = people.begin() + static_cast<std::ptrdiff_t>(std::min(people.size(), mostCandidates));
    std::ranges::partial_sort(people, end, comesBefore);
    std::vector<Id<Person>> ids;
    std::transform(people.begin(), end, std::back_inserter(ids), [](const Person* person) {
        return person->id;
    });
    return ids;
}

/// Who waits for each need and what could be done with them; the best first.
class Waiting {
public:
    Waiting(const Plan& plan, const Constellation& sky, Day asOf)
    {
        for (const auto& thread : plan.of<Outreach>()) {
            m_threads.emplace(thread.person.text, &thread);
        }
        for (const auto& link : plan.of<Coverage>()) {
            const Relationship* tie = sky.tie(link.relationship);
            const Person* person = tie ? sky.person(tie->person) : nullptr;
            const bool waits = person && !isOver(*tie) && !sky.isActivePerson(*person);
            if (waits && !hasEnded(link, asOf)) {
                add(link, *tie, *person, asOf);
            }
        }
    }

    std::optional<WaitingPerson> bestFor(const NeedCoverage& coverage) const
    {
        const auto found = m_best.find(coverage.need.text);
        return found == m_best.end() ? std::nullopt : std::optional{found->second.waiting};
    }

private:
    struct Candidate {
        WaitingPerson waiting;
        const Person* person;
        int level;

        bool isBetterThan(const Candidate& other) const
        {
            const auto rank = [](const Candidate& one) {
                return std::tuple{one.waiting.step == WaitingStep::AwaitAnswer, -one.level};
            };
            return rank(*this) != rank(other) ? rank(*this) < rank(other)
                                              : comesBefore(person, other.person);
        }
    };

    void add(const Coverage& link, const Relationship& tie, const Person& person, Day asOf)
    {
        const auto step = stepWith(tie, person, m_threads, asOf);
        if (!step) {
            return;
        }
        const Candidate candidate{{person.id, tie.id, *step}, &person, link.level};
        const auto [at, isNew] = m_best.emplace(link.need.text, candidate);
        if (!isNew && candidate.isBetterThan(at->second)) {
            at->second = candidate;
        }
    }

    ThreadsByPerson m_threads;
    std::unordered_map<std::string_view, Candidate> m_best;
};

} // namespace

const std::vector<std::string>& offeredSettings()
{
    static const std::vector<std::string> settings{
        "community clinic",
        "hospital",
        "NGO / community",
        "outside the profession",
        "private practice",
        "professional association",
        "training institute",
        "university"};
    return settings;
}

std::vector<std::string> settingsNotReached(const Plan& plan)
{
    const auto reached = activeSettings(Constellation(plan));
    auto settings = offeredSettings();
    for (const auto& person : plan.of<Person>()) {
        settings.push_back(person.setting);
    }
    std::ranges::sort(settings);
    std::vector<std::string> missing;
    std::set<std::string> named{""};
    for (const auto& setting : settings) {
        if (!reached.contains(folded(setting)) && named.insert(folded(setting)).second) {
            missing.push_back(setting);
        }
    }
    return missing;
}

std::vector<UnheldNeed> openPlaces(const Plan& plan, const CoverageSummary& coverage, Day asOf)
{
    const Constellation sky(plan);
    const RowsById<Need> needs(plan.of<Need>());
    const Waiting waiting(plan, sky, asOf);
    const auto elsewhere = peopleFromElsewhere(plan, sky, asOf);
    std::vector<UnheldNeed> places;
    for (const auto& held : coverage.needs) {
        const Need* need = needs.find(held.need);
        if (!need || held.state == HeldState::Covered || need->state == NeedState::LeftOpen) {
            continue;
        }
        UnheldNeed place{
            .need = need->id,
            .state = held.state,
            .importance = importanceOf(*need),
            .waiting = waiting.bestFor(held)};
        if (!place.waiting) {
            place.candidates = elsewhere;
        }
        places.push_back(std::move(place));
    }
    std::ranges::stable_sort(places, [&](const UnheldNeed& one, const UnheldNeed& other) {
        const auto rank = [&](const UnheldNeed& place) {
            return std::tuple{
                -place.importance, -static_cast<int>(place.state), needs.find(place.need)->urgency};
        };
        return rank(one) < rank(other);
    });
    return places;
}

} // namespace asterism
