// SPDX-License-Identifier: MIT
#include "analysis/follow_up.h"

#include "analysis/constellation.h"

#include <algorithm>

namespace asterism {
namespace {

FollowUpStep stepAfter(int followUps)
{
    return followUps == 0           ? FollowUpStep::FollowUp1
        : followUps < mostFollowUps ? FollowUpStep::FollowUp2
                                    : FollowUpStep::LetRest;
}

int waitingFor(FollowUpStep step, const Outreach& thread, const FollowUpRhythm& rhythm)
{
    switch (step) {
    case FollowUpStep::FollowUp1:
        return thread.patience;
    case FollowUpStep::FollowUp2:
        return std::max(rhythm.second, thread.patience);
    default:
        return rhythm.rest;
    }
}

} // namespace

std::optional<Day> followUpDay(
    const Outreach& thread, const ThreadStory& story, const FollowUpRhythm& rhythm)
{
    const auto step = stepAfter(story.followUps);
    if (step == FollowUpStep::LetRest || !story.lastOutOn) {
        return std::nullopt;
    }
    return addBusinessDays(*story.lastOutOn, waitingFor(step, thread, rhythm), rhythm.holidays);
}

std::optional<NextStep> nextStep(
    const Outreach& thread,
    const ThreadStory& story,
    const Person& person,
    const FollowUpRhythm& rhythm)
{
    if (person.doNotContact || person.resting != Resting::Active) {
        return std::nullopt;
    }
    if (story.state == OutreachState::Later) {
        const auto day = thread.resumeOn.earliest();
        return day ? std::optional{NextStep{thread.id, person.id, FollowUpStep::AskAgain, *day}}
                   : std::nullopt;
    }
    if (!story.isWaiting || !story.lastOutOn) {
        return std::nullopt;
    }
    const auto step = stepAfter(story.followUps);
    const Day on
        = addBusinessDays(*story.lastOutOn, waitingFor(step, thread, rhythm), rhythm.holidays);
    return NextStep{thread.id, person.id, step, on};
}

std::vector<NextStep> nextSteps(const Plan& plan, Day asOf, const FollowUpRhythm& rhythm)
{
    const RowsById<Person> people(plan.of<Person>());
    const RowsById<Relationship> ties(plan.of<Relationship>());
    const auto stories = threadStories(plan, asOf);
    std::vector<NextStep> steps;
    for (std::size_t at = 0; at < stories.size(); ++at) {
        const auto& thread = plan.of<Outreach>()[at];
        const Person* person = people.find(thread.person);
        const Relationship* tie = thread.relationship ? ties.find(*thread.relationship) : nullptr;
        if (!person || (tie && !mayNudge(*tie, *person))) {
            continue;
        }
        if (const auto step = nextStep(thread, stories[at], *person, rhythm)) {
            steps.push_back(*step);
        }
    }
    std::ranges::stable_sort(steps, [&](const NextStep& one, const NextStep& other) {
        return one.on != other.on ? one.on < other.on
                                  : comesBefore(people.find(one.person), people.find(other.person));
    });
    return steps;
}

} // namespace asterism
