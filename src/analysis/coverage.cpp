// SPDX-License-Identifier: MIT
#include "analysis/coverage.h"

#include "analysis/constellation.h"
#include "analysis/contact.h"

#include <algorithm>
#include <unordered_map>

namespace asterism {
namespace {

constexpr int waitingLevel = 0;
constexpr int wellLevel = 2;
constexpr int importantFrom = 4;

struct Holder {
    const Person* person;
    int level;
};

bool canWait(const Relationship& tie, const Person& person)
{
    return !isOver(tie) && person.resting != Resting::Ended && person.resting != Resting::Died;
}

/// The links of each need, in the order of the needs.
std::vector<std::vector<Holder>> holdersOfNeeds(
    const Plan& plan, const Constellation& sky, Day asOf)
{
    const RowsById<Need> needs(plan.of<Need>());
    std::vector<std::vector<Holder>> holders(plan.of<Need>().size());
    for (const auto& link : plan.of<Coverage>()) {
        const auto need = needs.position(link.need);
        const Relationship* tie = sky.tie(link.relationship);
        const Person* person = tie ? sky.person(tie->person) : nullptr;
        if (!need || !person || hasEnded(link, asOf)) {
            continue;
        }
        if (isActive(*tie, *person) && hasBegun(link, asOf)) {
            holders[*need].push_back({person, link.level});
        } else if (canWait(*tie, *person)) {
            holders[*need].push_back({person, waitingLevel});
        }
    }
    return holders;
}

/// Each person once, with the best of their links, by name.
void keepBest(std::vector<Holder>& holders)
{
    std::ranges::sort(holders, [](const Holder& one, const Holder& other) {
        if (one.person != other.person) {
            return comesBefore(one.person, other.person);
        }
        return one.level > other.level;
    });
    const auto isSamePerson
        = [](const Holder& one, const Holder& other) { return one.person == other.person; };
    holders.erase(std::unique(holders.begin(), holders.end(), isSamePerson), holders.end());
}

NeedCoverage coverageOfNeed(const Need& need, const std::vector<Holder>& holders)
{
    NeedCoverage coverage{.need = need.id};
    for (const auto& [person, level] : holders) {
        auto& list = level == waitingLevel ? coverage.waiting
            : level >= wellLevel           ? coverage.well
                                           : coverage.partly;
        list.push_back(person->id);
    }
    if (!coverage.well.empty()) {
        coverage.state = HeldState::Covered;
        coverage.single = coverage.well.size() + coverage.partly.size() == 1;
    } else if (!coverage.partly.empty()) {
        coverage.state = HeldState::Partial;
    }
    return coverage;
}

bool counts(const Need& need, const NeedCoverage& coverage)
{
    return need.state != NeedState::SetAside
        && !(need.state == NeedState::Met && coverage.state == HeldState::Open);
}

class Loads {
public:
    void add(const Need& need, const NeedCoverage& coverage)
    {
        for (const auto& person : coverage.well) {
            of(person).needs.push_back(need.id);
        }
        for (const auto& person : coverage.partly) {
            of(person).needs.push_back(need.id);
        }
        if (coverage.well.size() == 1 && importanceOf(need) >= importantFrom) {
            of(coverage.well.front()).heldAlone.push_back(need.id);
        }
    }

    std::vector<PersonLoad> sorted(const Constellation& sky)
    {
        for (auto& load : m_loads) {
            load.carriesALot = load.needs.size() >= 3 || load.heldAlone.size() >= 2;
        }
        std::ranges::sort(m_loads, [&](const PersonLoad& one, const PersonLoad& other) {
            return one.needs.size() != other.needs.size()
                ? one.needs.size() > other.needs.size()
                : comesBefore(sky.person(one.person), sky.person(other.person));
        });
        return std::move(m_loads);
    }

private:
    PersonLoad& of(const Id<Person>& person)
    {
        const auto [at, isNew] = m_positions.emplace(person.text, m_loads.size());
        if (isNew) {
            m_loads.push_back({.person = person});
        }
        return m_loads[at->second];
    }

    std::unordered_map<std::string, std::size_t> m_positions;
    std::vector<PersonLoad> m_loads;
};

/// How much of the weight of the needs is held, and of their number.
void addShares(CoverageSummary& summary, double held, double weight)
{
    const auto all = summary.covered + summary.partial + summary.open;
    if (all > 0 && weight > 0) {
        summary.ratio = static_cast<double>(summary.covered) / all;
        summary.weighted = held / weight;
    }
}

} // namespace

bool hasEnded(const Coverage& link, Day asOf)
{
    return !link.until.isEmpty() && *link.until.latest() < asOf;
}

bool hasBegun(const Coverage& link, Day asOf)
{
    return link.since.isEmpty() || hasCome(link.since, asOf);
}

int importanceOf(const Need& need)
{
    return need.importance.value_or(unratedImportance);
}

CoverageSummary coverageOf(const Plan& plan, Day asOf)
{
    const Constellation sky(plan);
    auto holders = holdersOfNeeds(plan, sky, asOf);
    CoverageSummary summary;
    Loads loads;
    double held = 0;
    double weight = 0;
    for (std::size_t at = 0; at < holders.size(); ++at) {
        const auto& need = plan.of<Need>()[at];
        keepBest(holders[at]);
        auto coverage = coverageOfNeed(need, holders[at]);
        if (!counts(need, coverage)) {
            continue;
        }
        const int importance = importanceOf(need);
        summary.covered += coverage.state == HeldState::Covered ? 1 : 0;
        summary.partial += coverage.state == HeldState::Partial ? 1 : 0;
        summary.open += coverage.state == HeldState::Open ? 1 : 0;
        held += coverage.state == HeldState::Covered ? importance
            : coverage.state == HeldState::Partial   ? importance / 2.0
                                                     : 0;
        weight += importance;
        loads.add(need, coverage);
        summary.needs.push_back(std::move(coverage));
    }
    addShares(summary, held, weight);
    summary.load = loads.sorted(sky);
    return summary;
}

} // namespace asterism
