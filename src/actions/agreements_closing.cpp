// SPDX-License-Identifier: MIT
#include "actions/agreements.h"
#include "actions/relationships.h"
#include "analysis/agreement_check.h"

#include <algorithm>
#include <utility>

namespace asterism::actions {
namespace {

/// How a relationship gets to its last phase; throws where nothing is to be closed.
std::vector<Phase> wayTo(Phase from, Phase after)
{
    const auto way = wayToClose(from, after);
    if (!way) {
        throw Error(
            Refusal::PhaseCannotFollow,
            "Closing does not lead from " + std::string(wordOf(from)) + " to "
                + std::string(wordOf(after)) + ".",
            std::string(wordOf(from)) + " " + std::string(wordOf(after)));
    }
    return *way;
}

bool isQuiet(Phase phase)
{
    return phase == Phase::Dormant || phase == Phase::Ended;
}

void closeAgreement(Store& store, const Closing& closing, Day today)
{
    const auto current = currentAgreement(
        store.reader().where(&Agreement::relationship, closing.relationship), closing.relationship);
    if (!current || !holds(*current)) {
        return;
    }
    if (current->state == AgreementState::Agreed) {
        moveAgreement(store, current->id, AgreementState::InForce, today);
    }
    moveAgreement(
        store,
        current->id,
        closing.withoutFault ? AgreementState::EndedNoFault : AgreementState::Completed,
        today);
}

void keepWhatStaysOpen(Store& store, Writer& plan, const Closing& closing)
{
    auto current = currentAgreement(
        store.reader().where(&Agreement::relationship, closing.relationship), closing.relationship);
    if (current && !closing.whatStaysOpen.empty()) {
        current->whatStaysOpen = closing.whatStaysOpen;
        plan.put(*current);
    }
}

void handOver(Store& store, const Closing& closing)
{
    for (const auto& each : closing.needs) {
        if (each.holder) {
            cover(store, each.need, *each.holder, each.level);
        }
        if (each.holder != closing.relationship) {
            cover(store, each.need, closing.relationship, std::nullopt);
        }
    }
}

} // namespace

std::optional<std::vector<Phase>> wayToClose(Phase from, Phase after)
{
    using enum Phase;
    const bool isEnd = after == KeptWarm || after == Colleague || isQuiet(after);
    if (!isEnd || from == Ended || from == SetAside) {
        return std::nullopt;
    }
    if (from == after) {
        return std::vector<Phase>{};
    }
    const std::vector<std::vector<Phase>> ways{
        {after}, {Closing, after}, {KeptWarm, after}, {Closing, KeptWarm, after}};
    for (const auto& way : ways) {
        Phase at = from;
        const bool isOpen = std::ranges::all_of(
            way, [&](Phase next) { return canFollow(std::exchange(at, next), next); });
        if (isOpen) {
            return way;
        }
    }
    return std::nullopt;
}

void closeRelationship(Store& store, const Closing& closing, Day today)
{
    const auto& reader = store.reader();
    const Relationship before = reader.at(closing.relationship);
    const auto way = wayTo(before.phase, closing.after);
    const Deed deed{Verb::MovePhase, "closing", reader.at(before.person).displayName};
    store.act(deed, [&](Writer& plan) {
        closeAgreement(store, closing, today);
        keepWhatStaysOpen(store, plan, closing);
        for (const auto phase : way) {
            movePhase(store, before.id, phase, today, {});
        }
        Relationship after = plan.at(before.id);
        after.cadenceDays = isQuiet(closing.after) ? std::nullopt : closing.cadenceDays;
        plan.put(after);
        setFunctions(store, before.id, closing.functions);
        handOver(store, closing);
    });
}

} // namespace asterism::actions
