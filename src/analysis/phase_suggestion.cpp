// SPDX-License-Identifier: MIT
#include "analysis/phase_suggestion.h"

#include "analysis/contact.h"

namespace asterism {
namespace {

constexpr double daysPerMonth = 30.4375;

MentoringPhase phaseSince(Day since, Day asOf)
{
    const double months = monthsBetween(since, asOf);
    if (months < 6) {
        return MentoringPhase::Initiation;
    }
    return months <= 12 ? MentoringPhase::InitiationOrCultivation : MentoringPhase::Cultivation;
}

MentoringPhase phaseAfter(Day closed, Day asOf)
{
    return monthsBetween(closed, asOf) < 6 ? MentoringPhase::Separation
                                           : MentoringPhase::Redefinition;
}

bool wasAgreed(AgreementState state)
{
    return state != AgreementState::Draft && state != AgreementState::Proposed
        && state != AgreementState::Superseded;
}

} // namespace

double monthsBetween(Day from, Day to)
{
    return daysBetween(from, to) / daysPerMonth;
}

std::optional<MentoringPhase> suggestedPhase(
    const PartialDate& since, const PartialDate& closesOn, Day asOf)
{
    const auto closed = closesOn.latest();
    if (closed && *closed < asOf) {
        const auto phase = phaseAfter(*closed, asOf);
        return phase == phaseAfter(*closesOn.earliest(), asOf) ? std::optional{phase}
                                                               : std::nullopt;
    }
    const auto begun = countedDay(since, asOf);
    if (!begun) {
        return std::nullopt;
    }
    const auto phase = phaseSince(*begun, asOf);
    return phase == phaseSince(*since.earliest(), asOf) ? std::optional{phase} : std::nullopt;
}

std::optional<MentoringPhase> suggestedPhase(
    const Relationship& tie, const std::vector<Agreement>& agreementsOfTie, Day asOf)
{
    const Agreement* newest = nullptr;
    for (const auto& agreement : agreementsOfTie) {
        const bool counts = agreement.relationship == tie.id && wasAgreed(agreement.state);
        if (counts && (!newest || newest->version < agreement.version)) {
            newest = &agreement;
        }
    }
    const PartialDate agreedEnd = newest ? newest->endsOn : PartialDate{};
    return suggestedPhase(tie.since, tie.until.isEmpty() ? agreedEnd : tie.until, asOf);
}

} // namespace asterism
