// SPDX-License-Identifier: MIT
#include "analysis/outreach_figures.h"

#include "analysis/outreach_threads.h"

#include <algorithm>

namespace asterism {
namespace {

/// Fewer say nothing of how people answer.
constexpr std::size_t enoughToSay = 3;

std::optional<double> medianOf(std::vector<int> numbers)
{
    if (numbers.size() < enoughToSay) {
        return std::nullopt;
    }
    std::ranges::sort(numbers);
    const std::size_t middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[middle]
                                   : (numbers[middle - 1] + numbers[middle]) / 2.0;
}

std::optional<double> shareOf(int some, int all)
{
    return all < static_cast<int>(enoughToSay) ? std::nullopt
                                               : std::optional{static_cast<double>(some) / all};
}

} // namespace

OutreachFigures outreachFigures(const Plan& plan, Day asOf)
{
    OutreachFigures figures;
    std::vector<int> days;
    for (const auto& story : threadStories(plan, asOf)) {
        if (!story.wasAsked) {
            continue;
        }
        figures.threads += 1;
        figures.messages += story.messagesOut;
        figures.answered += story.wasAnswered;
        figures.accepted += story.state == OutreachState::Accepted;
        figures.declined += story.state == OutreachState::Declined;
        figures.awaiting += story.isWaiting;
        if (story.askedOn && story.answeredOn) {
            days.push_back(daysBetween(*story.askedOn, *story.answeredOn));
        }
    }
    figures.replyRate = shareOf(figures.answered, figures.threads);
    figures.acceptRate = shareOf(figures.accepted, figures.threads);
    figures.medianDays = medianOf(std::move(days));
    return figures;
}

} // namespace asterism
