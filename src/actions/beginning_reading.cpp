// SPDX-License-Identifier: MIT
// What a plan says about somebody with whom something is to begin.
#include <queue>

#include "actions/beginning.h"
#include "actions/people.h"
#include "analysis/agreement_check.h"
#include "analysis/agreement_clauses.h"

#include <algorithm>

namespace asterism::actions {
namespace {

template <Entity Record>
const Record* rowOf(const Plan& plan, const std::optional<Id<Record>>& id)
{
    if (!id) {
        return nullptr;
    }
    const auto& rows = plan.of<Record>();
    const auto found = std::ranges::find(rows, *id, &Record::id);
    return found == rows.end() ? nullptr : &*found;
}

/// The sooner it is to begin, the higher.
int nearness(const Relationship& tie)
{
    switch (tie.phase) {
    case Phase::Exploring:
        return 5;
    case Phase::ReachingOut:
        return 4;
    case Phase::Active:
        return 3;
    case Phase::Ended:
    case Phase::SetAside:
        return 0;
    default:
        return 2;
    }
}

const Relationship* tieWith(const Plan& plan, const Id<Person>& person)
{
    const Relationship* best = nullptr;
    for (const auto& tie : plan.of<Relationship>()) {
        if (tie.person == person && (best == nullptr || nearness(tie) > nearness(*best))) {
            best = &tie;
        }
    }
    return best;
}

/// Needs that they hold, and those that were the reason to ask them.
std::vector<Id<Need>> needsOf(const Plan& plan, const Relationship& tie)
{
    std::vector<Id<Need>> needs;
    const auto add = [&](const Id<Need>& need) {
        if (std::ranges::find(needs, need) == needs.end()) {
            needs.push_back(need);
        }
    };
    for (const auto& row : plan.of<Coverage>()) {
        if (row.relationship == tie.id) {
            add(row.need);
        }
    }
    for (const auto& row : plan.of<OutreachNeed>()) {
        const Outreach* thread = rowOf(plan, std::optional{row.outreach});
        if (thread != nullptr && thread->relationship == tie.id) {
            add(row.need);
        }
    }
    return needs;
}

/// What they have agreed on already stands there to be changed.
void takeAgreement(Beginning& said, const Plan& plan, const Id<Relationship>& tie)
{
    const auto current = currentAgreement(plan.of<Agreement>(), tie);
    if (!current || isOver(*current) || !said.clauses.empty()) {
        return;
    }
    for (const auto& clause : agreementClauses()) {
        const std::string text = clauseText(*current, clause.id);
        if (!text.empty() && clause.id != "i_bring" && clause.id != "they_bring") {
            said.clauses[clause.id] = text;
        }
    }
    said.receive = current->theyBring;
    said.give = current->iBring.empty() ? said.give : current->iBring;
    said.reviewOn = current->reviewOn;
    said.endsOn = current->endsOn;
}

void keepIfEmpty(std::string& to, const std::string& from)
{
    to = to.empty() ? from : to;
}

} // namespace

void choosePerson(
    Beginning& said,
    const Plan& plan,
    const Id<Person>& person,
    const std::optional<Id<Relationship>>& named)
{
    said.person = person;
    said.name.clear();
    const Relationship* tie = named ? rowOf(plan, named) : tieWith(plan, person);
    if (tie == nullptr) {
        said.tie.reset();
        return;
    }
    said.tie = tie->id;
    said.kind = tie->kind;
    said.direction = tie->direction;
    said.formality = tie->formality;
    said.holds = needsOf(plan, *tie);
    said.cadenceDays = tie->cadenceDays;
    said.minutes = tie->usualMinutes;
    keepIfEmpty(said.give, tie->whatIBring);
    takeAgreement(said, plan, tie->id);
}

Beginning beginWith(
    const Plan& plan,
    const std::optional<Id<Person>>& person,
    const std::optional<Id<Relationship>>& tie)
{
    Beginning said;
    said.meeting = newId<Meeting>();
    said.agreement = newId<Agreement>();
    const Relationship* named = rowOf(plan, tie);
    if (named != nullptr) {
        choosePerson(said, plan, named->person, tie);
    } else if (rowOf(plan, person) != nullptr) {
        choosePerson(said, plan, *person);
    }
    return said;
}

void takeIn(Beginning& said, const Plan& plan)
{
    if (rowOf(plan, said.person) == nullptr) {
        said.person.reset();
    }
    if (rowOf(plan, said.tie) == nullptr) {
        said.tie.reset();
    }
    std::erase_if(said.holds, [&](const Id<Need>& need) {
        return rowOf(plan, std::optional{need}) == nullptr;
    });
}

std::string nameIn(const Beginning& said, const Plan& plan)
{
    const Person* person = rowOf(plan, said.person);
    return person != nullptr ? person->displayName : said.name;
}

bool needsWhyAgain(const Beginning& said, const Plan& plan)
{
    const Relationship* tie = rowOf(plan, said.tie);
    return tie != nullptr && needsReason(tie->phase, Phase::Considered);
}

bool isFormal(const Beginning& said)
{
    return said.kind == RelationshipKind::Supervisor
        || said.formality == Formality::ClinicalSupervision || said.formality == Formality::Academic
        || said.formality == Formality::Program;
}

std::optional<Agreement> agreementIn(const Beginning& said, Day today)
{
    Agreement agreement;
    agreement.id = said.agreement;
    for (const auto& [column, text] : said.clauses) {
        setClauseText(agreement, column, text);
    }
    agreement.theyBring = said.receive;
    agreement.iBring = said.give;
    agreement.reviewOn = said.reviewOn;
    agreement.endsOn = said.endsOn;
    const Agreement nothing{.id = said.agreement};
    if (agreement == nothing) {
        return std::nullopt;
    }
    agreement.minutes = said.minutes;
    agreement.startsOn = said.firstOn.isEmpty() ? PartialDate(today) : said.firstOn;
    return agreement;
}

std::vector<Phase> wayToActive(Phase from)
{
    std::map<Phase, Phase> cameFrom;
    std::queue<Phase> next;
    next.push(from);
    while (!next.empty() && next.front() != Phase::Active) {
        const Phase at = next.front();
        next.pop();
        for (const Phase after : phasesAfter(at)) {
            if (after != from && cameFrom.emplace(after, at).second) {
                next.push(after);
            }
        }
    }
    std::vector<Phase> way;
    for (Phase at = Phase::Active; at != from; at = cameFrom.at(at)) {
        way.insert(way.begin(), at);
    }
    return way;
}

} // namespace asterism::actions
