// SPDX-License-Identifier: MIT
#include "actions/relationships.h"

namespace asterism::actions {
namespace {

std::string nameOf(const Reader& plan, const Relationship& tie)
{
    return plan.at(tie.person).displayName;
}

void dateThePhase(Relationship& tie, Day today)
{
    if (tie.phase == Phase::Active && tie.since.isEmpty()) {
        tie.since = today;
    }
    const bool over = tie.phase == Phase::Ended || tie.phase == Phase::SetAside;
    if (over) {
        tie.until = today;
    } else if (tie.phase != Phase::Closing) {
        tie.until = {};
    }
}

} // namespace

void movePhase(
    Store& store, const Id<Relationship>& id, Phase phase, Day today, const std::string& reason)
{
    Relationship tie = store.reader().at(id);
    if (!canFollow(tie.phase, phase)) {
        throw Error(
            Refusal::PhaseCannotFollow,
            "A relationship that is " + std::string(wordOf(tie.phase)) + " cannot become "
                + std::string(wordOf(phase)) + ".",
            std::string(wordOf(tie.phase)) + " " + std::string(wordOf(phase)));
    }
    if (needsReason(tie.phase, phase) && reason.empty()) {
        throw Error(Refusal::ReasonNeeded, "Taking it up again asks for a reason.");
    }
    tie.phase = phase;
    tie.phaseReason = reason;
    dateThePhase(tie, today);
    store.act({Verb::MovePhase, "relationship", nameOf(store.reader(), tie)}, [&](Writer& plan) {
        plan.put(tie);
    });
}

void cover(
    Store& store,
    const Id<Need>& need,
    const Id<Relationship>& relationship,
    std::optional<int> level)
{
    const auto& plan = store.reader();
    const std::string title = plan.at(need).title;
    Coverage coverage;
    for (const auto& known : plan.where(&Coverage::need, need)) {
        if (known.relationship == relationship) {
            coverage = known;
        }
    }
    coverage.need = need;
    coverage.relationship = plan.at(relationship).id;
    coverage.level = level.value_or(coverage.level);
    store.act({Verb::Cover, "coverage", title}, [&](Writer& writer) {
        if (level) {
            writer.put(coverage);
        } else {
            writer.erase(coverage);
        }
    });
}

void setFunctions(
    Store& store, const Id<Relationship>& id, const std::set<MentoringFunction>& functions)
{
    const auto tie = store.reader().at(id);
    store.act({Verb::Change, "relationship", nameOf(store.reader(), tie)}, [&](Writer& plan) {
        for (const auto function : everyWord<MentoringFunction>()) {
            const RelationshipFunction row{id, function};
            if (functions.contains(function)) {
                plan.put(row);
            } else {
                plan.erase(row);
            }
        }
    });
}

void placeStar(Store& store, const std::string& subject, std::optional<int> angle)
{
    store.act({Verb::Place, "star", {}}, [&](Writer& plan) {
        if (angle) {
            plan.put(StarPlace{subject, *angle});
        } else {
            plan.erase(StarPlace{subject, 0});
        }
    });
}

} // namespace asterism::actions
