// SPDX-License-Identifier: MIT
#include "actions/agreements.h"

#include "analysis/agreement_check.h"

#include <algorithm>

namespace asterism::actions {
namespace {

Deed deedOn(const Reader& plan, Verb verb, const Agreement& agreement)
{
    const auto tie = plan.at(agreement.relationship);
    return {verb, "agreement", plan.at(tie.person).displayName};
}

[[noreturn]] void refuse(AgreementState from, AgreementState to)
{
    const std::string one(wordOf(from));
    const std::string other(wordOf(to));
    throw Error(
        Refusal::AgreementCannotFollow,
        "An agreement that is " + one + " cannot become " + other + ".",
        one + " " + other);
}

void expectInOrder(const PartialDate& first, const PartialDate& last, const std::string& column)
{
    if (!first.isEmpty() && !last.isEmpty() && *last.latest() < *first.earliest()) {
        throw Error(Refusal::EndBeforeStart, "The end lies before the beginning.", column);
    }
}

void expectSoundDates(const Agreement& agreement)
{
    expectInOrder(agreement.startsOn, agreement.endsOn, "ends_on");
    expectInOrder(agreement.startsOn, agreement.reviewOn, "review_on");
}

/// Whether the state can be reached by steps of the table, however many.
bool canReach(AgreementState from, AgreementState to)
{
    const auto& next = statesAfter(from);
    return std::ranges::any_of(next, [&](AgreementState each) {
        return each != AgreementState::Superseded && (each == to || canReach(each, to));
    });
}

bool isBeforeEnd(const Agreement& agreement, Day today)
{
    const auto ends = agreement.endsOn.earliest();
    return ends && today < *ends;
}

} // namespace

Id<Agreement> addAgreement(Store& store, Agreement agreement)
{
    const auto& plan = store.reader();
    expectSoundDates(agreement);
    agreement.id = agreement.id.isEmpty() ? newId<Agreement>() : agreement.id;
    agreement.state = AgreementState::Draft;
    agreement.supersedes.reset();
    agreement.version = 1;
    for (const auto& known : plan.where(&Agreement::relationship, agreement.relationship)) {
        agreement.version = std::max(agreement.version, known.version + 1);
    }
    store.act(deedOn(plan, Verb::Add, agreement), [&](Writer& writer) { writer.put(agreement); });
    return agreement.id;
}

void editAgreement(Store& store, const Agreement& changed)
{
    const Agreement before = store.reader().at(changed.id);
    if (before.state > AgreementState::Proposed) {
        refuse(before.state, AgreementState::Draft);
    }
    expectSoundDates(changed);
    Agreement after = changed;
    after.relationship = before.relationship;
    after.version = before.version;
    after.supersedes = before.supersedes;
    after.state = before.state;
    store.act(deedOn(store.reader(), Verb::Change, after), [&](Writer& plan) { plan.put(after); });
}

Id<Agreement> amendAgreement(Store& store, const Agreement& changed, Day today)
{
    Agreement before = store.reader().at(changed.id);
    if (!holds(before)) {
        refuse(before.state, AgreementState::Superseded);
    }
    expectSoundDates(changed);
    Agreement after = changed;
    after.id = newId<Agreement>();
    after.relationship = before.relationship;
    after.version = before.version + 1;
    after.supersedes = before.id;
    after.state = before.state;
    after.agreedOn = changed.agreedOn == before.agreedOn ? PartialDate(today) : changed.agreedOn;
    before.state = AgreementState::Superseded;
    store.act(deedOn(store.reader(), Verb::Change, after), [&](Writer& plan) {
        plan.put(before);
        plan.put(after);
    });
    return after.id;
}

void moveAgreement(Store& store, const Id<Agreement>& id, AgreementState to, Day today)
{
    Agreement agreement = store.reader().at(id);
    const bool mayEnd
        = to < AgreementState::Completed || agreement.state >= AgreementState::InForce;
    if (!canReach(agreement.state, to) || !mayEnd) {
        refuse(agreement.state, to);
    }
    const bool isEarly = to == AgreementState::Completed && isBeforeEnd(agreement, today);
    agreement.state = isEarly ? AgreementState::CompletedEarly : to;
    if (holds(agreement) && agreement.agreedOn.isEmpty()) {
        agreement.agreedOn = today;
    }
    if (agreement.state == AgreementState::InForce && agreement.startsOn.isEmpty()) {
        agreement.startsOn = today;
    }
    store.act(deedOn(store.reader(), Verb::Change, agreement), [&](Writer& plan) {
        plan.put(agreement);
    });
}

} // namespace asterism::actions
