// SPDX-License-Identifier: MIT
#include "analysis/next_step.h"

#include "analysis/constellation.h"
#include "analysis/stage_mix.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace asterism {
namespace {

constexpr int importantFrom = 4;

std::vector<SuggestedMove> movesFor(WaitingStep step)
{
    using enum SuggestedMove;
    switch (step) {
    case WaitingStep::FinishLetter:
        return {FinishLetter, OpenPerson, LookForSomeone};
    case WaitingStep::AwaitAnswer:
        return {LookForSomeone, OpenPerson, LeaveOpen};
    case WaitingStep::KeepTalking:
        return {OpenPerson, LogMeeting, LookForSomeone};
    case WaitingStep::ReachOut:
    case WaitingStep::AskAgain:
    case WaitingStep::Reconnect:
        return {WriteTo, OpenPerson, LookForSomeone};
    }
    return {OpenPerson};
}

Suggestion aboutPlace(const UnheldNeed& place)
{
    Suggestion suggestion{
        .rule = "R27",
        .kind
        = place.state == HeldState::Open ? SuggestionKind::OpenPlace : SuggestionKind::ThinPlace,
        .subject = place.need.text,
        .need = place.need,
        .candidates = place.candidates,
        .offers = {SuggestedMove::LookForSomeone, SuggestedMove::LeaveOpen}};
    if (place.waiting) {
        suggestion.person = place.waiting->person;
        suggestion.step = place.waiting->step;
        suggestion.offers = movesFor(place.waiting->step);
    }
    return suggestion;
}

Suggestion aboutPerson(const Id<Person>& person, std::string rule, SuggestionKind kind)
{
    return {.rule = std::move(rule), .kind = kind, .subject = person.text, .person = person};
}

/// The needs that a person alone holds well.
std::unordered_map<std::string, Id<Need>> needsOfOnlyHolders(const CoverageSummary& coverage)
{
    std::unordered_map<std::string, Id<Need>> needs;
    for (const auto& held : coverage.needs) {
        if (held.well.size() == 1) {
            needs.emplace(held.well.front().text, held.need);
        }
    }
    return needs;
}

class Suggestions {
public:
    Suggestions(const Plan& plan, const std::vector<ContactDates>& contacts, Day asOf)
        : m_plan(plan),
          m_contacts(contacts),
          m_asOf(asOf),
          m_coverage(coverageOf(plan, asOf)),
          m_places(openPlaces(plan, m_coverage, asOf))
    {
    }

    std::vector<Suggestion> collect()
    {
        addPlaces(true);
        addSilences();
        addLoads();
        addHolding();
        addPlaces(false);
        addGoals();
        addValues();
        return std::move(m_all);
    }

private:
    void addPlaces(bool pressing)
    {
        const RowsById<Need> needs(m_plan.of<Need>());
        for (const auto& place : m_places) {
            const bool later = needs.find(place.need)->urgency == Urgency::Later;
            if ((place.importance >= importantFrom && !later) == pressing) {
                m_all.push_back(aboutPlace(place));
            }
        }
    }

    void addSilences()
    {
        const auto onlyHolders = needsOfOnlyHolders(m_coverage);
        const auto everybody = m_plan.of<Relationship>().size();
        for (const auto& rhythm : aWhileSince(m_plan, m_contacts, m_asOf, everybody)) {
            const auto found = onlyHolders.find(rhythm.person.text);
            if (found == onlyHolders.end() || rhythm.state == RhythmState::Overdue) {
                continue;
            }
            auto suggestion = aboutPerson(rhythm.person, "R59", SuggestionKind::TouchBase);
            suggestion.need = found->second;
            suggestion.offers
                = {SuggestedMove::WriteTo, SuggestedMove::LogMeeting, SuggestedMove::Rest};
            m_all.push_back(std::move(suggestion));
        }
    }

    void addLoads()
    {
        for (const auto& load : m_coverage.load) {
            if (!load.carriesALot) {
                continue;
            }
            auto suggestion = aboutPerson(load.person, "R28", SuggestionKind::ALotRestsOn);
            suggestion.need = load.heldAlone.empty() ? load.needs.front() : load.heldAlone.front();
            suggestion.offers = {SuggestedMove::LookForSomeone, SuggestedMove::OpenPerson};
            m_all.push_back(std::move(suggestion));
        }
    }

    void addHolding()
    {
        if (nobodyHoldsMe(m_plan, m_asOf)) {
            m_all.push_back(
                {.rule = "R71",
                 .kind = SuggestionKind::WhoHoldsYou,
                 .subject = "me",
                 .offers = {SuggestedMove::LookForSomeone, SuggestedMove::AddNeed}});
        }
    }

    void addGoals()
    {
        std::set<std::string_view> served;
        for (const auto& link : m_plan.of<NeedGoal>()) {
            served.insert(link.goal.text);
        }
        for (const auto& goal : m_plan.of<Goal>()) {
            if (goal.state == GoalState::Active && !served.contains(goal.id.text)) {
                m_all.push_back(
                    {.rule = "R5",
                     .kind = SuggestionKind::WhatWouldSupport,
                     .subject = goal.id.text,
                     .offers = {SuggestedMove::AddNeed}});
            }
        }
    }

    /// A value whose goals are supported already is on its way.
    void addValues()
    {
        const auto widest = valueSuggestion(valueGaps(m_plan, m_asOf));
        if (!widest || widest->gap.hasNeed) {
            return;
        }
        const bool goalFirst = widest->step == ValueStep::SetAGoal;
        m_all.push_back(
            {.rule = "R67",
             .kind = goalFirst ? SuggestionKind::SetAGoal : SuggestionKind::NameANeed,
             .subject = widest->gap.value.text,
             .offers = {goalFirst ? SuggestedMove::AddGoal : SuggestedMove::AddNeed}});
    }

    const Plan& m_plan;
    const std::vector<ContactDates>& m_contacts;
    Day m_asOf;
    CoverageSummary m_coverage;
    std::vector<UnheldNeed> m_places;
    std::vector<Suggestion> m_all;
};

bool saysSomething(const Meeting& meeting)
{
    return !meeting.what.empty() || !meeting.soWhat.empty() || !meeting.nowWhat.empty()
        || !meeting.privateNote.empty() || !meeting.sharedSummary.empty();
}

} // namespace

std::string keyOf(const Suggestion& suggestion)
{
    return suggestion.rule + ":" + suggestion.subject;
}

std::vector<Suggestion> suggestions(
    const Plan& plan, const std::vector<ContactDates>& contacts, Day asOf)
{
    return Suggestions(plan, contacts, asOf).collect();
}

std::optional<Suggestion> nextStep(
    const std::vector<Suggestion>& suggestions, const std::vector<std::string>& putOffKeys)
{
    const auto best = std::ranges::find_if(suggestions, [&](const Suggestion& suggestion) {
        return std::ranges::find(putOffKeys, keyOf(suggestion)) == putOffKeys.end();
    });
    return best == suggestions.end() ? std::nullopt : std::optional{*best};
}

FirstSteps firstSteps(const Plan& plan)
{
    FirstSteps steps;
    steps.people = static_cast<int>(plan.of<Person>().size());
    steps.hasThreePeople = steps.people >= 3;
    steps.hasNeeds = !plan.of<Need>().empty();
    steps.wroteAfterMeeting = std::ranges::any_of(plan.of<Meeting>(), [](const Meeting& meeting) {
        return tookPlace(meeting.state) && saysSomething(meeting);
    });
    return steps;
}

} // namespace asterism
