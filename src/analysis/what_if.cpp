// SPDX-License-Identifier: MIT
#include "analysis/what_if.h"

#include "analysis/constellation.h"

#include <set>

namespace asterism {
namespace {

std::set<std::string> textsOf(const std::vector<Id<Person>>& people)
{
    std::set<std::string> texts;
    for (const auto& person : people) {
        texts.insert(person.text);
    }
    return texts;
}

} // namespace

Plan whatIf(Plan plan, const std::vector<Id<Person>>& without, const std::vector<Id<Person>>& with)
{
    const auto leaving = textsOf(without);
    const auto coming = textsOf(with);
    for (auto& tie : plan.of<Relationship>()) {
        if (isOver(tie)) {
            continue;
        }
        if (leaving.contains(tie.person.text)) {
            tie.phase = Phase::Ended;
        } else if (coming.contains(tie.person.text)) {
            tie.phase = Phase::Active;
        }
    }
    for (auto& person : plan.of<Person>()) {
        if (coming.contains(person.id.text)) {
            person.resting = Resting::Active;
        }
    }
    return plan;
}

std::vector<Id<Need>> openedNeeds(const CoverageSummary& before, const CoverageSummary& after)
{
    std::set<std::string_view> held;
    for (const auto& need : after.needs) {
        if (need.state != HeldState::Open) {
            held.insert(need.need.text);
        }
    }
    std::vector<Id<Need>> opened;
    for (const auto& need : before.needs) {
        if (need.state != HeldState::Open && !held.contains(need.need.text)) {
            opened.push_back(need.need);
        }
    }
    return opened;
}

} // namespace asterism
