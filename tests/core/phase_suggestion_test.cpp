// SPDX-License-Identifier: MIT
#include "analysis/phase_suggestion.h"

#include "tests/support/plan_builder.h"

#include <catch2/catch.hpp>

using namespace asterism;
using namespace asterism::tests;

namespace {

const Day today = day(2026, 6, 15);

std::string phaseOf(std::string_view since, std::string_view closesOn = {})
{
    const auto phase = suggestedPhase(date(since), date(closesOn), today);
    return phase ? std::string(wordOf(*phase)) : "nothing";
}

} // namespace

TEST_CASE("Phase suggestion: by the months since the beginning")
{
    CHECK(monthsBetween(day(2024, 9, 2), today) == Approx(21.4).margin(0.05));
    CHECK(phaseOf("2024-09-02") == "cultivation");
    CHECK(monthsBetween(day(2026, 1, 14), today) == Approx(5.0).margin(0.05));
    CHECK(phaseOf("2026-01-14") == "initiation");
    CHECK(monthsBetween(day(2025, 11, 19), today) == Approx(6.8).margin(0.05));
    CHECK(phaseOf("2025-11-19") == "initiation_or_cultivation");
}

TEST_CASE("Phase suggestion: the turns are at 6 and 12 months of 30.4375 days")
{
    CHECK(phaseOf(toText(today - std::chrono::days{182})) == "initiation");
    CHECK(phaseOf(toText(today - std::chrono::days{183})) == "initiation_or_cultivation");
    CHECK(phaseOf(toText(today - std::chrono::days{365})) == "initiation_or_cultivation");
    CHECK(phaseOf(toText(today - std::chrono::days{366})) == "cultivation");
}

TEST_CASE("Phase suggestion: an end that has passed separates, half a year later redefines")
{
    CHECK(phaseOf("2024-09-02", "2026-06-15") == "cultivation");
    CHECK(phaseOf("2024-09-02", "2026-06-14") == "separation");
    CHECK(phaseOf("2024-09-02", "2025-12-15") == "separation");
    CHECK(phaseOf("2024-09-02", "2025-12-14") == "redefinition");
    CHECK(phaseOf("", "2026-06-14") == "separation");
}

TEST_CASE("Phase suggestion: nothing is said of what is unknown, ahead or too vague")
{
    CHECK(phaseOf("") == "nothing");
    CHECK(phaseOf("2026-06-16") == "nothing");
    CHECK(phaseOf("2025") == "nothing");
    CHECK(phaseOf("2024") == "cultivation");
    CHECK(phaseOf("2026") == "initiation");
}

TEST_CASE("Phase suggestion: a tie closes on its own last day or at the end of its agreement")
{
    Relationship tie;
    tie.id = Id<Relationship>{"Tomas"};
    tie.since = date("2025-01-14");
    Agreement first;
    first.relationship = tie.id;
    first.state = AgreementState::InForce;
    first.endsOn = date("2025-08-31");
    Agreement draft = first;
    draft.version = 2;
    draft.state = AgreementState::Draft;
    draft.endsOn = date("2027-08-31");
    CHECK(suggestedPhase(tie, {draft, first}, today) == MentoringPhase::Redefinition);

    draft.state = AgreementState::Agreed;
    CHECK(suggestedPhase(tie, {draft, first}, today) == MentoringPhase::Cultivation);

    tie.until = date("2026-06-01");
    CHECK(suggestedPhase(tie, {draft, first}, today) == MentoringPhase::Separation);
}
