// SPDX-License-Identifier: MIT
#include "actions/agreements.h"
#include "actions/relationships.h"
#include "analysis/agreement_check.h"

namespace asterism::actions {
namespace {

/// The phases on the way from where the tie is.
std::vector<Phase> wayTo(Phase from, Phase after)
{
    const bool isEnd
        = after == Phase::KeptWarm || after == Phase::Colleague || after == Phase::Ended;
    if (!isEnd) {
        throw Error(
            Refusal::PhaseCannotFollow,
            "Closing leads to kept_warm, colleague or ended.",
            std::string(wordOf(from)) + " " + std::string(wordOf(after)));
    }
    return canFollow(from, after) ? std::vector{after} : std::vector{Phase::Closing, after};
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

void closeRelationship(Store& store, const Closing& closing, Day today)
{
    const auto& reader = store.reader();
    const Relationship before = reader.at(closing.relationship);
    const auto way = wayTo(before.phase, closing.after);
    const Deed deed{Verb::MovePhase, "relationship", reader.at(before.person).displayName};
    store.act(deed, [&](Writer& plan) {
        closeAgreement(store, closing, today);
        keepWhatStaysOpen(store, plan, closing);
        for (const auto phase : way) {
            movePhase(store, before.id, phase, today, {});
        }
        Relationship after = plan.at(before.id);
        after.cadenceDays = closing.after == Phase::Ended ? std::nullopt : closing.cadenceDays;
        plan.put(after);
        setFunctions(store, before.id, closing.functions);
        handOver(store, closing);
    });
}

} // namespace asterism::actions
